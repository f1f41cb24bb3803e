// Stores the reader's name in localStorage, if they ask for it, until they forget it.

import { openStorage } from "./storage.js";

const KEY = "generator.sender";

// Fills in the stored name and shows the controls. say(text) announces a result.
export function rememberName(root, input, words, say) {
  const store = openStorage("localStorage");
  if (!store) return;
  const box = root.querySelector(".remember input");
  const forget = root.querySelector(".forget");

  // Fills in the stored name, where there is none.
  function fillIn() {
    const remembered = store.getItem(KEY);
    box.checked = remembered !== null;
    forget.hidden = !box.checked;
    if (remembered && !input.value) input.value = remembered;
  }

  function keep() {
    forget.hidden = !box.checked;
    try {
      if (box.checked) store.setItem(KEY, input.value);
      else store.removeItem(KEY);
    } catch { /* the quota is exceeded or storage is locked */ }
  }

  root.querySelector(".remember").hidden = false;
  fillIn();
  input.addEventListener("input", () => box.checked && keep());
  box.addEventListener("change", keep);
  input.form.addEventListener("reset", () => setTimeout(fillIn));
  // If the name was forgotten in another tab or on a later page, untick the box, or the next key would store it again.
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
