// Editing the composed text. While it is edited, nothing replaces it unasked.

export function makeEditor(root, { onInput }) {
  const area = root.querySelector(".edited");
  const body = root.querySelector(".body");
  const ask = root.querySelector(".ask");
  let composed = "";
  let pending = () => {};

  const isEdited = () => !area.hidden && area.value !== composed;

  function fill(text) {
    composed = text;
    area.value = text;
    onInput();
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

  area.addEventListener("input", onInput);
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
    offer: (text) => unlessEdited(() => fill(text)),
  };
}
