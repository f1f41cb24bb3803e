// Copying: the text goes to the clipboard; where the browser refuses, it is selected for the reader to copy.

export function copyButton(label, words, status, read) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", async () => {
    const { text, element } = read();
    const copied = await write(text);
    if (!copied) getSelection().selectAllChildren(element);
    say(status, copied ? words.copied : words["not-copied"]);
  });
  return button;
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
