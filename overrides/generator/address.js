// The choices in the address bar. Each choice that is changed is a step to go back by; several changes of the same
// choice, as the arrow keys make them, are one. In a frame none is: to go back is to leave the page around it.

import { fromFragment, namesChoice, toFragment } from "./choices.js";
import { framed, secret } from "../embed/frame.js";

// A browser may refuse, in a frame without an origin or after many changes in a row; then the address stays behind.
function rewrite(how, url) {
  try {
    history[how](null, "", url);
  } catch { /* the choices are in the form all the same */ }
}

// onOpen is called with the choices of the address: at once, and whenever the reader goes back, forward or follows a link.
export function makeAddress(catalogue, onOpen) {
  let changed = null;
  let choices;

  const url = () => {
    const fragment = toFragment(choices, catalogue) + (secret && `?secret=${secret}`);
    return fragment ? `#${fragment}` : location.pathname + location.search;
  };

  function open() {
    changed = null;
    choices = fromFragment(location.hash, catalogue);
    if (namesChoice(location.hash, catalogue)) rewrite("replaceState", url());
    onOpen(choices);
  }

  function remember(chosen, choice) {
    const before = url();
    choices = chosen;
    if (url() === before) return;
    if (framed || choice === changed) rewrite("replaceState", url());
    else rewrite("pushState", url());
    changed = choice;
  }

  // A fragment that names a choice, or none, opens the form with it. Any other is a place in the page: the choices stay.
  addEventListener("hashchange", () => {
    if (namesChoice(location.hash, catalogue) || !location.hash) open();
    else rewrite("replaceState", url());
  });
  return { open, remember };
}
