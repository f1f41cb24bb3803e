// Shows below each paragraph of a message in another language what it says, in the language of the page.

import { sayAll } from "../twins/compose.js";
import { shapeOf } from "./choices.js";
import { setText } from "./sheet.js";

// typedIn(catalogue) returns what was typed as it is said in a language.
export function makeMeaning(root, page, language, typedIn) {
  const line = root.querySelector(".meanings");
  const box = line.querySelector("input");
  const [subject, body] = root.querySelector(".sheet").children;

  // Returns { subject, paragraphs }: what each text in view says.
  function translate(choices) {
    const { spoken } = language;
    const shape = shapeOf(choices, spoken);
    const says = (parts, catalogue) => sayAll(parts, catalogue, choices, typedIn(catalogue));
    return {
      subject: shape.subject ? says([shape.subject], page) : "",
      paragraphs: shape.paragraphs.filter(({ parts }) => says(parts, spoken)).map(({ parts }) => says(parts, page)),
    };
  }

  function show(element, text) {
    let meaning = element.querySelector(".meaning");
    if (!meaning && !text) return;
    if (!meaning) {
      meaning = document.createElement("span");
      Object.assign(meaning, { className: "meaning", lang: root.lang, dir: "ltr" });
      element.append(meaning);
    }
    meaning.hidden = !text;
    setText(meaning, text);
  }

  function update(choices) {
    line.hidden = !language.isOther();
    const shown = !line.hidden && box.checked;
    const { subject: about, paragraphs } = shown ? translate(choices) : { subject: "", paragraphs: [] };
    show(subject, about);
    [...body.children].forEach((paragraph, index) => show(paragraph, paragraphs[index] ?? ""));
  }

  return { update, onToggle: (act) => box.addEventListener("change", act) };
}
