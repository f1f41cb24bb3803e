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
let presented;

const editor = makeEditor(root, { onFill: present, onInput: judge });
const edit = button("edit", words.edit, () => {
  if (editor.isOpen()) return editor.close(updateActions);
  editor.open(asText(message));
  updateActions();
});
const copyMessage = copyButton("", words, status, () => (
  editor.isOpen() ? { text: editor.text(), element: editor.element } : { text: asText(message), element: find(".body") }
));
const copySubject = copyButton(words["copy-subject"], words, status, () => (
  { text: find(".subject-text").textContent, element: find(".subject-text") }
));

function update() {
  message = compose(catalogue, Choices.fromForm(form, catalogue), Fields.fromForm(form, catalogue.locale));
  status.textContent = "";
  if (!editor.isOpen()) return present();
  editor.offer(asText(message));
  return [];
}

// Shows the message. What stands around the text (subject, buttons, length) is that of the text in view, also while a
// newly composed one waits for the reader's word.
function present() {
  presented = Choices.fromForm(form, catalogue);
  copyMessage.textContent = words.copy[presented.channel];
  copySubject.hidden = !message.subject;
  if (!editor.isOpen()) showLength(message.paragraphs.map(({ text }) => text), presented.channel);
  return show(find(".sheet"), presented.channel, message, find(".paragraph-template"));
}

function updateForm(choices) {
  Choices.toForm(form, choices);
  askOnly(root, choices, catalogue);
}

function showLength(texts, channel) {
  const limit = catalogue.limits[channel];
  const sentence = words.length[`${limit.unit}-${limit.per}`];
  find(".length").textContent = fill(sentence, { count: measure(texts, limit), most: limit.most });
}

// The edited text is judged by the rules of the choices that it was composed for. A cue is not said, so it is left out.
function judge() {
  const choices = presented;
  const shape = Choices.shapeOf(choices, catalogue);
  status.textContent = "";
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
  history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
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
// A fragment that names a choice, or none, opens the form with it. Any other is a place in the page: the choices stay.
addEventListener("hashchange", () => {
  const named = Object.keys(catalogue.choices).some((choice) => new URLSearchParams(location.hash.slice(1)).has(choice));
  if (named || !location.hash) open();
  else remember(Choices.fromForm(form, catalogue));
});
for (const link of root.querySelectorAll("[data-other]")) link.addEventListener("click", () => find(".composed").focus());
// The link would put its own fragment in place of the choices.
find(".to-message a").addEventListener("click", (event) => {
  event.preventDefault();
  find(".composed").scrollIntoView();
  find(".composed").focus({ preventScroll: true });
});
open();
