// The message in view: shows it with its length and the ways to use it, and says what it is.

import { asText, fill } from "../twins/compose.js";
import { measure } from "../twins/measure.js";
import { setText, show } from "./sheet.js";

// Debounce, in ms.
const PAUSE = 200;

// tools() returns { ways, next, editor }; the editor, once it is there, holds the text in view while it is open.
// language holds the language of the message, and meaning what it says in that of the page.
export function makeView(root, { words }, language, meaning, tools) {
  const find = (selector) => root.querySelector(selector);
  const sheet = find(".sheet");
  const template = find(".paragraph-template");
  // { choices, message }, which lag behind those of the form during editing.
  let shown;
  let timer;

  const isEditing = () => tools().editor?.isOpen() ?? false;
  const text = () => (isEditing() ? tools().editor.text() : asText(shown.message));

  // Shows a message, and updates the ways and the length. Returns the elements whose text changed.
  function present(choices, message) {
    const changed = choices.channel !== shown?.choices.channel || choices.purpose !== shown.choices.purpose;
    shown = { choices, message };
    const elements = show(sheet, choices.channel, message, template, language.spoken);
    meaning.update(choices);
    tools().next.update(choices);
    if (changed) {
      tools().ways.place(choices.channel);
      settle();
    } else settleSoon();
    return elements;
  }

  function settle() {
    clearTimeout(timer);
    if (!isEditing()) showLength(shown.message.paragraphs.map((paragraph) => paragraph.text));
    tools().ways.refresh();
  }

  // Debounced settle(). The click listener settles at once, so that no button acts on an old text.
  function settleSoon() {
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE);
  }

  function showLength(texts) {
    const limit = language.spoken.limits[shown.choices.channel];
    const sentence = words.length[`${limit.unit}-${limit.per}`];
    setText(find(".length"), fill(sentence, { count: String(measure(texts, limit)), most: String(limit.most) }));
  }

  // Returns the text in view, as links.js and ways.js take it.
  function letter() {
    const { purpose, channel } = shown.choices;
    const { subject } = shown.message;
    return {
      name: `${purpose}-${channel}`,
      subject,
      title: subject || words["what-to-say"],
      text: text(),
      language: language.spoken.language,
      element: isEditing() ? tools().editor.element : find(".body"),
      // A selection cannot span a textarea and the text around it.
      all: isEditing() ? tools().editor.element : sheet,
    };
  }

  root.addEventListener("click", settle, { capture: true });
  // A textarea prints only its visible part.
  addEventListener("beforeprint", () => { find(".printed").textContent = isEditing() ? text() : ""; });
  return { present, settleSoon, showLength, letter, isEditing, get shown() { return shown; } };
}
