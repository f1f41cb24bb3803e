// Looks at what is typed: says under a field what can't be used of it, and lets a date say how soon it is.

import { doubted, doubtOf } from "./doubts.js";
import { makeNotes } from "./field-notes.js";
import { followDate } from "./notice-from-date.js";

// chosen() returns the choices in the form, and decide(choices, name) makes other ones.
export function watchFields(form, inputs, catalogue, chosen, decide) {
  const doubtful = Object.fromEntries(doubted.filter((name) => inputs[name]).map((name) => [name, inputs[name]]));
  const doubt = (name, input) => doubtOf(name, input, chosen(), catalogue);
  const missed = () => {
    decide({ purpose: "missed", what: "earlier" }, "purpose");
    inputs.date.focus();
  };
  makeNotes(form, doubtful, catalogue.words.doubts, doubt, { "date-missed": missed })();
  followDate(form, inputs.date, chosen, decide);
}
