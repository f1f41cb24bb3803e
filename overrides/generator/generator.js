// The generator: whenever a choice or a field changes, the message is composed again and shown.
// Data flows one way: address → form → choices and fields → compose() → sheet.

import * as Choices from "./choices.js";
import * as Fields from "./fields.js";
import { askOnly } from "./asked.js";
import { check, measure } from "./check.js";
import { asText, compose, fill } from "./compose.js";
import { button, copyButton } from "./copy.js";
import { makeEditor } from "./editor.js";
import { mark, show } from "./sheet.js";
import { announcer, paragraphs, showVerdicts } from "./verdicts.js";

const root = document.querySelector(".generator");
const find = (selector) => root.querySelector(selector);
const catalogue = JSON.parse(find(".catalogue").textContent);
const form = find("form");
const status = find(".status");
const { words } = catalogue;
const announce = announcer(find(".rules-status"), words);
let message;

const editor = makeEditor(root, { onInput: judge });
const edit = button("edit", words.edit, () => {
  if (editor.isOpen()) return editor.close(updateActions);
  editor.open(asText(message));
  updateActions();
});
const copyMessage = copyButton("", words, status, () => (
  editor.isOpen() ? { text: editor.text(), element: editor.element } : { text: asText(message), element: find(".body") }
));
const copySubject = copyButton(words["copy-subject"], words, status, () => (
  { text: message.subject, element: find(".subject-text") }
));

function update() {
  const choices = Choices.fromForm(form, catalogue);
  message = compose(catalogue, choices, Fields.fromForm(form, catalogue.locale));
  status.textContent = "";
  if (editor.isOpen()) editor.offer(asText(message));
  else showLength(message.paragraphs.map(({ text }) => text), choices.channel);
  return show(find(".sheet"), choices.channel, message, find(".paragraph-template"));
}

function updateForm(choices) {
  Choices.toForm(form, choices);
  askOnly(root, choices, catalogue);
  copyMessage.textContent = words.copy[choices.channel];
  copySubject.hidden = !Choices.shapeOf(choices, catalogue).subject;
}

function showLength(texts, channel) {
  const limit = catalogue.limits[channel];
  const sentence = words.length[`${limit.unit}-${limit.per}`];
  find(".length").textContent = fill(sentence, { count: measure(texts, limit), most: limit.most });
}

// The edited text is judged by the rules of the choices that it was composed for. A cue is not said, so it is left out.
function judge() {
  const choices = Choices.fromForm(form, catalogue);
  const shape = Choices.shapeOf(choices, catalogue);
  const draft = {
    texts: paragraphs(editor.text(), shape.paragraphs.map(({ cue }) => cue)),
    limit: catalogue.limits[choices.channel],
    purpose: choices.purpose,
    sameDay: choices.stage === "same-day" && shape.choices.includes("stage"),
  };
  const verdicts = check(catalogue.rules, catalogue.phrases, draft);
  showLength(draft.texts, choices.channel);
  showVerdicts(find(".rules"), verdicts, words);
  announce(verdicts);
}

function updateActions() {
  edit.textContent = editor.isOpen() ? words["edit-end"] : words.edit;
  find(".checked").hidden = !editor.isOpen();
  update();
}

function open() {
  updateForm(Choices.fromFragment(location.hash, catalogue));
  update();
}

function remember(choices) {
  const fragment = Choices.toFragment(choices, catalogue);
  history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname);
}

find(".notice").hidden = true;
find(".sheet").append(editor.element);
find(".actions").append(copyMessage, copySubject, edit);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  if (target.name in catalogue.choices) {
    const choices = Choices.fromForm(form, catalogue);
    updateForm(choices);
    remember(choices);
  }
  mark(update());
});
addEventListener("hashchange", () => document.getElementById(location.hash.slice(1)) || open());
// The link would put its own fragment in place of the choices.
find(".to-message a").addEventListener("click", (event) => {
  event.preventDefault();
  find(".composed").scrollIntoView();
  find(".composed").focus({ preventScroll: true });
});
open();
