// Lazy-loads extras.js on the first interaction, so that it works later even if the connection is lost by then.

import { retryModule } from "./retry.js";

// How long a press may go without a word, in ms.
const PATIENCE = 1000;

// generator() returns what makeExtras() needs, say(text) announces, and situation() lists what the reader is doing: what
// was pressed and had to wait is not done to a reader who has gone on to something else.
export function makeExtrasLoader(generator, say, words, situation) {
  const importExtras = retryModule(() => import("./extras.js"), new URL("extras.js", import.meta.url));
  let extras = null;
  let loading = null;
  let newest = 0;

  function load() {
    loading ??= importExtras()
      .then(({ makeExtras }) => makeExtras(generator()))
      .then((loaded) => { extras = loaded; })
      .catch((error) => {
        console.error(error);
        loading = null;
      });
    return loading;
  }

  // Waits until extras.js is there or has failed; says so if that takes a while.
  async function wait(mine) {
    let told = false;
    const timer = setTimeout(() => {
      told = mine === newest;
      if (told) say(words.coming);
    }, PATIENCE);
    await load();
    clearTimeout(timer);
    if (told) say("");
  }

  // Does what was pressed last. What was pressed before it and still waits is dropped.
  async function run(name, args, still) {
    newest += 1;
    const mine = newest;
    if (!extras) await wait(mine);
    if (mine !== newest) return;
    if (!extras) say(words["not-loaded"]);
    else if (still()) extras[name](...args);
    else say(words.came);
  }

  const act = (name) => (...args) => {
    const before = situation();
    return run(name, args, () => situation().every((value, index) => value === before[index]));
  };

  return {
    load,
    act,
    reopen: () => run("reopen", [], () => true),
    drop: () => extras?.drop(),
    get editor() { return extras?.editor; },
  };
}
