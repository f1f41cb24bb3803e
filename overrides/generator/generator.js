// The generator: whenever a choice or a field changes, the message is composed again and shown.
// Data flows one way: address → form → choices and fields → compose() → sheet → what is done with it.

import * as Choices from "./choices.js";
import * as Fields from "./fields.js";
import { makeAddress } from "./address.js";
import { showAdvice } from "./advice.js";
import { askOnly } from "./asked.js";
import { check, measure } from "./check.js";
import { asText, compose, fill } from "./compose.js";
import { makeEditor } from "./editor.js";
import { makeMemory } from "./memory.js";
import { makeRehearsal } from "./rehearsal.js";
import { answersOf, mark, setText, show } from "./sheet.js";
import { announcer, paragraphs, showVerdicts } from "./verdicts.js";
import { makeWays } from "./ways.js";

const root = document.querySelector(".generator");
const find = (selector) => root.querySelector(selector);
const catalogue = JSON.parse(find(".catalogue").textContent);
const form = find("form");
const { words } = catalogue;
const announceVerdicts = announcer(find(".rules-status"), words);
const slots = Fields.inputsOf(form, "slot");
const destinations = Fields.inputsOf(form, "destination");
// What is chosen, the message composed for it, and the one in view: while words are edited, the last two may differ.
let choices;
let message;
let shown;

const editor = makeEditor(root, { onFill: present, onInput: judge });
const rehearsal = makeRehearsal(find(".rehearsal"), words, catalogue.rehearsal["words-per-minute"]);
const ways = makeWays(root, catalogue, letter, { edit: toggleEditor, rehearse });
const address = makeAddress(catalogue, (named) => {
  choose(named);
  update();
});

function choose(chosen) {
  choices = chosen;
  Choices.toForm(form, choices);
  askOnly(root, choices, catalogue);
  showAdvice(root, choices, catalogue);
}

function update() {
  message = compose(catalogue, choices, Fields.valuesOf(slots, catalogue.locale));
  ways.quiet();
  if (!editor.isOpen()) return present();
  editor.offer(asText(message));
  return [];
}

// Shows the message. What stands around the text (subject, ways, length) is that of the text in view.
function present() {
  const changed = choices.channel !== shown?.choices.channel || choices.purpose !== shown.choices.purpose;
  shown = { choices, message };
  if (!editor.isOpen()) showLength(message.paragraphs.map(({ text }) => text), choices.channel);
  const elements = show(find(".sheet"), choices.channel, message, find(".paragraph-template"));
  if (changed) ways.show(choices.channel);
  else ways.refresh();
  return elements;
}

// The text in view, and where it goes.
function letter() {
  const { purpose, channel } = shown.choices;
  return {
    name: `${purpose}-${channel}`,
    subject: shown.message.subject,
    text: editor.isOpen() ? editor.text() : asText(shown.message),
    element: editor.isOpen() ? editor.element : find(".body"),
    recipient: Fields.valuesOf(slots, catalogue.locale).recipient,
    ...Fields.valuesOf(destinations, catalogue.locale),
  };
}

function showLength(texts, channel) {
  const limit = catalogue.limits[channel];
  const sentence = words.length[`${limit.unit}-${limit.per}`];
  const length = fill(sentence, { count: String(measure(texts, limit)), most: String(limit.most) });
  setText(find(".length"), length);
}

// The edited text is judged by the rules of the choices that it was composed for. A cue is not said, so it is left out.
function judge() {
  const { channel, purpose, stage } = shown.choices;
  const shape = Choices.shapeOf(shown.choices, catalogue);
  ways.quiet();
  ways.refresh();
  const draft = {
    texts: paragraphs(editor.text(), shape.paragraphs.map(({ cue }) => cue)),
    limit: catalogue.limits[channel],
    purpose,
    sameDay: stage === "same-day" && shape.choices.includes("stage"),
  };
  const verdicts = check(catalogue.rules, catalogue.phrases, draft);
  showLength(draft.texts, channel);
  showVerdicts(find(".rules"), verdicts, words);
  announceVerdicts(verdicts);
}

function toggleEditor() {
  if (editor.isOpen()) return editor.close(showEditing);
  editor.open(asText(message));
  return showEditing();
}

function showEditing() {
  ways.setEditing(editor.isOpen());
  find(".checked").hidden = !editor.isOpen();
  update();
}

function rehearse() {
  rehearsal.open(answersOf(letter().text, Choices.shapeOf(shown.choices, catalogue)));
}

find(".sheet").append(editor.element);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  if (!(target.name in catalogue.choices)) return update();
  choose(Choices.fromForm(form, catalogue));
  address.remember(choices, target.name);
  return mark(update());
});
for (const link of root.querySelectorAll("[data-other]")) link.addEventListener("click", () => find(".composed").focus());
// The link would put its own fragment in place of the choices.
find(".to-message a").addEventListener("click", (event) => {
  event.preventDefault();
  find(".composed").scrollIntoView();
  find(".composed").focus({ preventScroll: true });
});
// A textarea prints only what fits into it.
addEventListener("beforeprint", () => { find(".printed").textContent = editor.isOpen() ? editor.text() : ""; });
// After Back, some browsers fill in what was typed only now.
addEventListener("pageshow", () => setTimeout(() => {
  choose(choices);
  update();
}));

makeMemory(root, slots.sender, words, ways.say);
address.open();
root.classList.add("ready");
