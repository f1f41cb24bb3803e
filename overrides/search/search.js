// The search of every page: in the panel that the header opens, and on the page /search/.

import { readJson } from "../generator/retry.js";
import { makeRanking } from "./rank.js";
import { makeResults } from "./results.js";

// What is shorter is not searched for.
const LEAST = 2;
// How long nothing was typed before the number of pages is said, once, to a screen reader.
const PAUSE = 500;
// A touch keyboard covers what was found; its key hides it, where that of a desk opens the first page.
const TOUCH = "(pointer: coarse)";

// Returns a function that lets a finder search. `answer` is the answer with the pages.
export async function makeSearch(answer) {
  const { words, ...known } = await readJson(answer);
  const rank = makeRanking(known);
  return (finder) => start(finder, rank, words);
}

function start(finder, rank, words) {
  const field = finder.elements.q;
  const { show, links, say } = makeResults(finder, words);
  let waiting;

  function search(pause) {
    const asked = field.value.trim().length >= LEAST;
    const answer = rank(field.value);
    show(answer, asked);
    clearTimeout(waiting);
    waiting = setTimeout(say, pause, answer, asked);
  }

  finder.addEventListener("input", () => search(PAUSE));
  finder.addEventListener("submit", () => (matchMedia(TOUCH).matches ? field.blur() : links()[0]?.click()));
  finder.addEventListener("keydown", (event) => move(event, [field, ...links()]));
  finder.addEventListener("click", ({ target }) => {
    // A place in the same page lies behind the panel.
    if (target.closest("a")?.pathname === location.pathname) finder.closest("dialog")?.close();
  });
  search(0);
}

// Moves the focus between the field and the links with the arrow keys.
function move(event, places) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = places[places.indexOf(document.activeElement) + step];
  event.preventDefault();
  next?.focus();
  // In Firefox the focus scrolls a link below the field, which stays in view.
  next?.scrollIntoView({ block: "nearest" });
}
