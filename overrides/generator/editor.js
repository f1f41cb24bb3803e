// Editing the composed text. While it is edited, nothing replaces it unasked.

// onFill is called when composed text takes the place of what was there, onInput after every change.
export function makeEditor(root, { onFill, onInput }) {
  const area = root.querySelector(".edited");
  const body = root.querySelector(".body");
  const ask = root.querySelector(".ask");
  let composed = "";
  let refused = "";
  let pending = () => {};

  const isEdited = () => !area.hidden && area.value !== composed;

  function fill(text) {
    composed = text;
    area.value = text;
    refused = "";
    onFill();
    onInput();
  }

  // What is in place already, or was refused, is not offered again.
  function offer(text) {
    if (text === composed || text === refused) return;
    unlessEdited(() => fill(text));
    if (!ask.hidden) refused = text;
  }

  // Does what would lose the reader's words: at once when there are none, else when the reader says so.
  function unlessEdited(action) {
    pending = action;
    ask.hidden = !isEdited();
    if (ask.hidden) action();
  }

  function answer(action) {
    ask.hidden = true;
    action();
    (area.hidden ? root.querySelector(".edit") : area).focus();
  }

  function setOpen(open) {
    area.hidden = !open;
    body.hidden = open;
  }

  area.addEventListener("input", () => {
    ask.hidden ||= !isEdited();
    onInput();
  });
  ask.querySelector(".replace").addEventListener("click", () => answer(pending));
  ask.querySelector(".keep").addEventListener("click", () => answer(onInput));

  return {
    isOpen: () => !area.hidden,
    text: () => area.value,
    element: area,
    open(text) {
      setOpen(true);
      fill(text);
      area.focus();
    },
    close: (closed) => unlessEdited(() => {
      setOpen(false);
      closed();
    }),
    offer,
  };
}
