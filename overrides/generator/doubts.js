// Says what can't be used of what was typed in a field, or should be looked at again. Pure, but for today's date.
//
// A doubt is { id, fields, act, unused }: the id and the slots of its sentence, the id of what it offers to do, if
// anything, and whether nothing of what was typed is used.

import { addressIn, areMore } from "./email-addresses.js";
import { shapeOf } from "./choices.js";
import { daysUntil, formatDate, isFar } from "./dates.js";
import { dialled, isMore, isTooLong } from "./numbers.js";

// The purposes of who meant to come.
const PLANNED = ["decline", "reschedule"];

// The doubts by field: each returns one for what was typed, or undefined.
const DOUBTS = {
  address(typed) {
    const address = addressIn(typed);
    if (!address) return { id: "address", unused: true };
    return areMore(typed) ? { id: "address-first", fields: { address } } : undefined;
  },
  number(typed) {
    const number = dialled(typed);
    if (!number) return { id: isTooLong(typed) ? "number-long" : "number", unused: true };
    return isMore(typed) ? { id: "number-first", fields: { number } } : undefined;
  },
  date(typed, choices, catalogue) {
    if (!formatDate(typed, catalogue)) return { id: "date", unused: true };
    if (choices.purpose !== "missed" && daysUntil(typed) < 0) {
      return { id: "date-past", act: PLANNED.includes(choices.purpose) ? "date-missed" : undefined };
    }
    if (isFar(typed)) return { id: "date-far" };
    const asked = shapeOf(choices, catalogue).choices.includes("notice") && choices.notice !== "in-time";
    return asked ? { id: `date-${choices.notice}` } : undefined;
  },
};

export const doubted = Object.keys(DOUBTS);

// Returns the doubt about the input of a field. A date that is not whole has no value, and the browser says so.
export function doubtOf(name, { value, validity }, choices, catalogue) {
  if (validity.badInput) return { id: name, unused: true };
  return value.trim() ? DOUBTS[name](value, choices, catalogue) : undefined;
}
