// Keeps the choices in the URL fragment. Changing another choice adds a history entry; changing the same one again,
// as the arrow keys do, replaces it. In a frame every change replaces it, because Back belongs to the embedding page.

import { fromFragment, namesChoice, toFragment } from "./choices.js";
import { framed, secret } from "../embed/frame.js";

// Browsers throw in a frame with an opaque origin, and rate-limit many changes in a row; the URL is then out of date.
function rewrite(how, url) {
  try {
    history[how](null, "", url);
  } catch { /* the form still has the choices */ }
}

// onOpen(choices) is called with the choices in the URL: by open(), and after Back, Forward or a click on a link.
export function makeAddress(catalogue, onOpen) {
  let lastChanged = null;
  let choices;

  const url = () => {
    const fragment = toFragment(choices, catalogue) + (secret && `?secret=${secret}`);
    return fragment ? `#${fragment}` : location.pathname + location.search;
  };

  function open() {
    lastChanged = null;
    choices = fromFragment(location.hash, catalogue);
    if (namesChoice(location.hash, catalogue)) rewrite("replaceState", url());
    onOpen(choices);
  }

  function remember(chosen, choice) {
    const before = url();
    choices = chosen;
    if (url() === before) return;
    if (framed || choice === lastChanged) rewrite("replaceState", url());
    else rewrite("pushState", url());
    lastChanged = choice;
  }

  // An empty fragment resets the form. One that names no choice is an anchor in the page, and leaves the form alone.
  addEventListener("hashchange", () => {
    if (namesChoice(location.hash, catalogue) || !location.hash) open();
    else rewrite("replaceState", url());
  });
  return { open, remember };
}
