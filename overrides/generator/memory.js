// The reader's name, remembered on this device: only if they ask, and until they say forget. It is the one thing stored.

const KEY = "generator.sender";

// Where storage is forbidden, even touching it throws; then there is nothing to offer.
function storage() {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
}

// Fills in the name that is remembered. `say` announces what was done.
export function makeMemory(root, input, words, say) {
  const store = storage();
  if (!store) return;
  const box = root.querySelector(".remember input");
  const forget = root.querySelector(".forget");
  const remembered = store.getItem(KEY);

  function keep() {
    forget.hidden = !box.checked;
    try {
      if (box.checked) store.setItem(KEY, input.value);
      else store.removeItem(KEY);
    } catch { /* a full or locked store keeps nothing, and the page goes on */ }
  }

  root.querySelector(".remember").hidden = false;
  box.checked = remembered !== null;
  forget.hidden = !box.checked;
  if (remembered && !input.value) input.value = remembered;
  input.addEventListener("input", () => box.checked && keep());
  box.addEventListener("change", keep);
  // Forgotten in another tab, or on a later page, is forgotten here, or the next key would store it again.
  for (const event of ["storage", "pageshow"]) {
    addEventListener(event, () => {
      box.checked &&= store.getItem(KEY) !== null;
      forget.hidden = !box.checked;
    });
  }
  forget.addEventListener("click", () => {
    box.checked = false;
    keep();
    box.focus();
    say(words.forgotten);
  });
}
