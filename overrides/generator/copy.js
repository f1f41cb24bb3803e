// Copying: the text goes to the clipboard; where the browser refuses, it is selected for the reader to copy.

// Buttons are made here and not in the page, so that there is none that does nothing.
export function button(name, label, onClick) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = name;
  element.textContent = label;
  element.addEventListener("click", onClick);
  return element;
}

// Copies the text, or selects the element that shows it; resolves to whether it was copied.
export async function copy(text, element) {
  if (await write(text) || writeFromField(text)) return true;
  element.focus();
  if (element.select) element.select();
  else getSelection().selectAllChildren(element);
  return false;
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

// The older way, which frames without the right to the clipboard still have. It takes the focus, so it gives it back.
function writeFromField(text) {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "for-copying";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return copied;
}

// Emptied first, so that the same words are announced again when the reader copies again.
export function announce(status, text) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = text; });
}
