// The choices in the address bar. Each choice that is changed is a step to go back by; several changes of the same
// choice, as the arrow keys make them, are one.

import { fromFragment, namesChoice, toFragment } from "./choices.js";

// onOpen is called with the choices of the address: at once, and whenever the reader goes back, forward or follows a link.
export function makeAddress(catalogue, onOpen) {
  let changed = null;
  let choices;

  const url = () => {
    const fragment = toFragment(choices, catalogue);
    return fragment ? `#${fragment}` : location.pathname + location.search;
  };

  function open() {
    changed = null;
    choices = fromFragment(location.hash, catalogue);
    if (namesChoice(location.hash, catalogue)) history.replaceState(null, "", url());
    onOpen(choices);
  }

  function remember(chosen, choice) {
    const before = url();
    choices = chosen;
    if (url() === before) return;
    if (choice === changed) history.replaceState(null, "", url());
    else history.pushState(null, "", url());
    changed = choice;
  }

  // A fragment that names a choice, or none, opens the form with it. Any other is a place in the page: the choices stay.
  addEventListener("hashchange", () => {
    if (namesChoice(location.hash, catalogue) || !location.hash) open();
    else history.replaceState(null, "", url());
  });
  return { open, remember };
}
