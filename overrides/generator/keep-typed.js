// Keeps what was typed, and the edited words, until the tab is closed or the form is reset. They never leave the device.

import { openStorage } from "./storage.js";

const KEY = "generator.typed";
// Debounce, in ms: storing takes longer than the rest of a keystroke.
const PAUSE = 200;

function read(store) {
  try {
    const { typed, edited } = JSON.parse(store.getItem(KEY));
    return { typed: Object(typed), edited: typeof edited?.text === "string" ? edited : null };
  } catch {
    return { typed: {}, edited: null };
  }
}

// Fills in what was typed before a reload, where nothing has been typed since.
function fillIn(inputs, typed) {
  for (const [name, input] of Object.entries(inputs)) {
    if (!input.value && typeof typed[name] === "string") input.value = typed[name];
  }
}

// Returns { edited, keep(edited) }: the words that were edited, { text, choices }, or null.
export function keepTyped(form, inputs) {
  const store = openStorage("sessionStorage");
  let kept = read(store);

  function write(changes) {
    kept = { ...kept, ...changes };
    try {
      if (kept.edited || Object.keys(kept.typed).length) store?.setItem(KEY, JSON.stringify(kept));
      else store?.removeItem(KEY);
    } catch { /* the quota is exceeded or storage is locked */ }
  }

  function keepTyped() {
    const typed = Object.entries(inputs).map(([name, { value }]) => [name, value]);
    write({ typed: Object.fromEntries(typed.filter(([, value]) => value)) });
  }

  fillIn(inputs, kept.typed);
  keepTyped();
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keepTyped, PAUSE);
  });
  addEventListener("pagehide", keepTyped);
  form.addEventListener("reset", () => write({ typed: {}, edited: null }));
  return {
    get edited() { return kept.edited; },
    keep: (edited) => { if (edited || kept.edited) write({ edited }); },
  };
}
