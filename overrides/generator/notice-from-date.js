// Lets the date that is typed say how soon it is, unless the reader has said otherwise.

import { noticeOf } from "./dates.js";

// chosen() returns the choices in the form, and decide(choices, name) makes other ones.
export function followDate(form, input, chosen, decide) {
  let own = ![noticeOf(input.value), "in-time"].includes(chosen().notice);

  form.addEventListener("input", ({ target }) => {
    if (target.name === "notice") own = true;
    const notice = noticeOf(input.value);
    if (target === input && !own && chosen().notice !== notice) decide({ notice }, "notice");
  });
  form.addEventListener("reset", () => { own = false; });
}
