// Says what happens next, once something was done with the message, and keeps it right when the choices change.

import { advise } from "../twins/advise.js";

export function makeNext(root, { next, words }) {
  const section = root.querySelector(".next");
  const list = section.querySelector("ol");

  function item(step) {
    const link = document.createElement("a");
    link.href = new URL(`../${next.steps[step]}`, import.meta.url);
    link.textContent = words.next[step];
    const element = document.createElement("li");
    element.append(link);
    return element;
  }

  const update = (choices) => list.replaceChildren(...advise(next.rules, choices).steps.map(item));

  return {
    show(choices) {
      update(choices);
      section.hidden = false;
    },
    update: (choices) => { if (!section.hidden) update(choices); },
  };
}
