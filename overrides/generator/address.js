// Keeps the choices in the URL fragment. Changing another choice adds a history entry; changing the same one again,
// as the arrow keys do, replaces it. In a frame every change replaces it, because Back belongs to the embedding page.

import { fromFragment, toFragment } from "./choices.js";
import { valueOf } from "./fragment.js";
import { framed, secret } from "../embed/frame.js";
import { sayUnread } from "./unread.js";

// Browsers throw in a frame with an opaque origin, and rate-limit many changes in a row; the URL is then out of date.
function rewrite(how, url) {
  try {
    history[how](null, "", url);
  } catch { /* the form still has the choices */ }
}

// onOpen(choices) is called with the choices in the URL: by open(), and after Back, Forward or a click on a link.
export function makeAddress(catalogue, language, onOpen) {
  let lastChanged = null;
  let choices;
  let written;

  const url = () => {
    const pairs = [language.named && `language=${language.named}`, toFragment(choices, language.spoken)];
    const fragment = pairs.filter(Boolean).join("&") + (secret && `?secret=${secret}`);
    return fragment ? `#${fragment}` : location.pathname + location.search;
  };

  function open() {
    lastChanged = null;
    const { hash } = location;
    const read = fromFragment(hash, catalogue);
    const code = valueOf(hash, "language");
    choices = read.choices;
    if (!code && read.named) rewrite("replaceState", url());
    written = url();
    sayUnread(code && !language.known(code) ? [...read.unread, `language=${code}`] : read.unread, catalogue);
    onOpen(choices);
    language.speak(code);
  }

  function remember(chosen, choice) {
    choices = chosen;
    if (url() === written) return;
    written = url();
    rewrite(framed || choice === lastChanged ? "replaceState" : "pushState", written);
    lastChanged = choice;
  }

  // An empty fragment resets the form. One that names no choice is an anchor in the page, and leaves the form alone.
  addEventListener("hashchange", () => {
    const { named, unread } = fromFragment(location.hash, catalogue);
    if (named || valueOf(location.hash, "language") || !location.hash) return open();
    sayUnread(unread, catalogue);
    return rewrite("replaceState", url());
  });
  return { open, remember };
}
