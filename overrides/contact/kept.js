// Keeps what is typed in the contact form for the tab, so that a failed send, Back and a reload lose nothing, until the
// page that says thank you is there. The consent is given anew.

import { openStorage } from "../generator/storage.js";

const KEY = "contact.typed";
const FIELDS = ["name", "email", "about", "message"];
const store = openStorage("sessionStorage");

function read() {
  try {
    return Object(JSON.parse(store.getItem(KEY)));
  } catch {
    return {};
  }
}

// Fills in what was typed before, where nothing has been typed since.
export function keepTyped(form) {
  const kept = read();
  for (const name of FIELDS) {
    const field = form.elements[name];
    if (!field.value && typeof kept[name] === "string") field.value = kept[name];
  }
  form.addEventListener("input", () => {
    const typed = FIELDS.map((name) => [name, form.elements[name].value]);
    try {
      store?.setItem(KEY, JSON.stringify(Object.fromEntries(typed)));
    } catch { /* the quota is exceeded or storage is locked */ }
  });
}

export const forgetTyped = () => store?.removeItem(KEY);
