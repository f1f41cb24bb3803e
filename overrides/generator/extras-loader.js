// Lazy-loads extras.js on the first interaction, so that it works later even if the connection is lost by then.

// generator() returns what makeExtras() needs, fail() reports that loading failed, and situation() lists what the
// reader is doing: an action that had to wait is dropped if that has changed meanwhile.
export function makeExtrasLoader(generator, fail, situation) {
  let extras = null;
  let loading = null;
  let waiting = false;

  function load() {
    loading ??= import("./extras.js")
      .then(({ makeExtras }) => makeExtras(generator()))
      .then((loaded) => { extras = loaded; })
      .catch((error) => {
        console.error(error);
        loading = null;
      });
    return loading;
  }

  const act = (name) => async (...args) => {
    if (waiting) return;
    waiting = true;
    const before = situation();
    await load();
    waiting = false;
    if (!extras) fail();
    else if (situation().every((value, index) => value === before[index])) extras[name](...args);
  };

  return { load, act, get editor() { return extras?.editor; } };
}
