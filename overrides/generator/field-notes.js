// Shows under a field what is said of it, once the reader has left it or paused; never at a key.

import { fill } from "../twins/compose.js";
import { button } from "./copy.js";

// In ms: long enough for the tap that leaves a field to reach its target before anything moves.
const PAUSE = 500;

// Adds the note to a field: a live region that describes its input.
function makeNote(input, acts) {
  const text = document.createElement("span");
  Object.assign(text, { id: `${input.id}-note`, className: "note" });
  text.setAttribute("aria-live", "polite");
  input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby")} ${text.id}`);
  input.closest(".field").append(text);
  let shown = "";

  return function say(words, doubt) {
    const sentence = doubt ? fill(words[doubt.id], doubt.fields ?? {}) : "";
    if (sentence === shown) return;
    shown = sentence;
    text.textContent = sentence;
    input.setAttribute("aria-invalid", doubt?.unused ?? false);
    text.nextElementSibling?.remove();
    if (doubt?.act) text.after(button("note-act", words[doubt.act], acts[doubt.act]));
  };
}

// doubtOf(name, input) returns what to say of an input, as doubts.js does. Returns a function that looks at all again.
export function makeNotes(form, inputs, words, doubtOf, acts) {
  const notes = Object.entries(inputs).map(([name, input]) => ({ name, input, say: makeNote(input, acts) }));
  const due = new Set();
  let timer;

  function look() {
    for (const { name, input, say } of due) say(words, doubtOf(name, input));
    due.clear();
  }

  // Looks at a field that was changed or left; after a choice at all.
  function later({ target }) {
    const own = notes.filter(({ input }) => input === target);
    for (const note of own.length ? own : notes) due.add(note);
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  }

  // Waits while a field is typed in. What no longer applies goes at once.
  function wait({ target }) {
    const note = notes.find(({ input }) => input === target);
    due.delete(note);
    if (note && !doubtOf(note.name, target)) note.say(words);
  }

  form.addEventListener("input", wait);
  for (const event of ["change", "focusout"]) form.addEventListener(event, later);
  return () => later({ target: form });
}
