// Stores the reader's name in localStorage, if they ask for it, until they forget it. Nothing else typed is stored.

const KEY = "generator.sender";

// Returns localStorage, or null where the browser blocks it; reading the property throws then.
function openStorage() {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
}

// Fills in the stored name and shows the controls. say(text) announces a result.
export function makeMemory(root, input, words, say) {
  const store = openStorage();
  if (!store) return;
  const box = root.querySelector(".remember input");
  const forget = root.querySelector(".forget");
  const remembered = store.getItem(KEY);

  function keep() {
    forget.hidden = !box.checked;
    try {
      if (box.checked) store.setItem(KEY, input.value);
      else store.removeItem(KEY);
    } catch { /* the quota is exceeded or storage is locked */ }
  }

  root.querySelector(".remember").hidden = false;
  box.checked = remembered !== null;
  forget.hidden = !box.checked;
  if (remembered && !input.value) input.value = remembered;
  input.addEventListener("input", () => box.checked && keep());
  box.addEventListener("change", keep);
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
