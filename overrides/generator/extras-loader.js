// What extras.js makes: fetched at the first touch, so that it is there when it is asked for, even if the connection is
// gone by then.

// `generator()` gives what extras.js works on, `fail` says that it did not come, and `situation()` lists what the reader is
// at. Whoever has moved on while an act was waiting for it does not want that act any more.
export function makeExtrasLoader(generator, fail, situation) {
  let extras = null;
  let loading = null;
  let waiting = false;

  function load() {
    loading ??= import("./extras.js")
      .then(({ makeExtras }) => makeExtras(generator()))
      .then((made) => { extras = made; })
      .catch((error) => {
        console.error(error);
        loading = null;
      });
    return loading;
  }

  const act = (name) => async (...given) => {
    if (waiting) return;
    waiting = true;
    const before = situation();
    await load();
    waiting = false;
    if (!extras) fail();
    else if (situation().every((one, index) => one === before[index])) extras[name](...given);
  };

  return { load, act, get editor() { return extras?.editor; } };
}
