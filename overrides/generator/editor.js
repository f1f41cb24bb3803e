// Lets the reader edit the composed text, and asks before replacing edited text.

// onFill is called when composed text replaces the text, onInput after every change, onUndo when the text equals the
// composed text again, and onKeep when the reader refuses the text offered.
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

  // Offers newly composed text, unless it is the current or the last refused one.
  function offer(text) {
    if (text === composed) dismiss();
    if (text === composed || text === refused) return;
    confirmDiscard(() => fill(text));
    if (!ask.hidden) refused = text;
  }

  function dismiss() {
    ask.hidden = true;
    refused = "";
  }

  // Runs an action that discards edits: at once if there are none, else when the reader agrees.
  function confirmDiscard(action) {
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
    area.parentElement.hidden = !open;
    body.hidden = open;
  }

  area.addEventListener("input", () => {
    if (!isEdited()) {
      dismiss();
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
    isEdited,
    // Opens with the composed text, or with words that were edited before.
    open(text, words = text) {
      setOpen(true);
      fill(text);
      if (words === text) return;
      area.value = words;
      onInput();
    },
    focus: () => area.focus(),
    drop(closed) {
      setOpen(false);
      dismiss();
      closed();
    },
    close: (closed) => confirmDiscard(() => {
      setOpen(false);
      closed();
    }),
    offer,
  };
}
