// Editing the composed text. While it is edited, nothing replaces it unasked.

// onFill is called when composed text takes the place of what was there, onInput after every change, onUndo when the
// words are the composed ones again, and onKeep when the reader keeps their own in place of what was offered.
export function makeEditor(root, { onFill, onInput, onUndo, onKeep }) {
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

  // What is in place already is no question, and what was refused is none again.
  function offer(text) {
    if (text === composed) settle();
    if (text === composed || text === refused) return;
    unlessEdited(() => fill(text));
    if (!ask.hidden) refused = text;
  }

  function settle() {
    ask.hidden = true;
    refused = "";
  }

  // Does what would lose the reader's words: at once when there are none, else when the reader says so.
  function unlessEdited(action) {
    pending = action;
    ask.hidden = !isEdited();
    if (ask.hidden) action();
  }

  function answer(action) {
    action();
    ask.hidden = true;
    (area.hidden ? root.querySelector(".edit") : area).focus();
  }

  function setOpen(open) {
    area.hidden = !open;
    body.hidden = open;
  }

  area.addEventListener("input", () => {
    if (!isEdited()) {
      settle();
      onUndo();
    }
    onInput();
  });
  ask.querySelector(".replace").addEventListener("click", () => answer(pending));
  ask.querySelector(".keep").addEventListener("click", () => answer(onKeep));

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
