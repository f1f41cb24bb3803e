// Copies text to the clipboard, with fallbacks, and says so.

// How long a button says what it has done, in ms.
const SHOWN = 3000;
const timers = new WeakMap();

// Creates a button. Buttons are not in the markup, so that none is there without script.
export function button(name, label, onClick) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = name;
  element.textContent = label;
  element.addEventListener("click", onClick);
  return element;
}

// Copies the text, or else selects the element that shows it. Resolves to whether it was copied.
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

// Fallback for frames without clipboard permission. It moves the focus, so it restores it.
function writeFromField(text) {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "for-copying";
  document.body.append(field);
  try {
    field.select();
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}

// Has a button say for a while what it has done, where the eye is; name() returns what it says otherwise.
export function sayDone(control, done, name) {
  control.textContent = done;
  clearTimeout(timers.get(control));
  timers.set(control, setTimeout(() => { control.textContent = name(); }, SHOWN));
}

// Sets the text of a live region. Empties it first, so that screen readers announce the same text again.
export function announce(status, text) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = text; });
}
