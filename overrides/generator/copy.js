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

export function copyButton(label, words, status, read) {
  return button("copy", label, async () => {
    const { text, element } = read();
    const copied = await write(text);
    if (!copied) select(element);
    say(status, copied ? words.copied : words["not-copied"]);
  });
}

function select(element) {
  element.focus();
  if (element.select) element.select();
  else getSelection().selectAllChildren(element);
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

// Emptied first, so that the same words are announced again when the reader copies again.
function say(status, text) {
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = text; });
}
