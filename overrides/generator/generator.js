// The generator: composes and shows the message again whenever a choice or a field changes.
// Data flows one way: URL → form → choices and fields → compose() → sheet → ways to send it.

import * as Choices from "./choices.js";
import * as Fields from "./fields.js";
import { makeAddress } from "./address.js";
import { doubted, doubtOf } from "./doubts.js";
import { showAdvice } from "../channels/hint.js";
import { askOnly } from "./asked.js";
import { loadCatalogue } from "./catalogue.js";
import { asText, compose, fill } from "../twins/compose.js";
import { makeExtrasLoader } from "./extras-loader.js";
import { foldAnswered } from "./folds.js";
import { makeKept } from "./kept.js";
import { makeLeads, placeOf } from "./leads.js";
import { measure } from "../twins/measure.js";
import { makeMemory } from "./memory.js";
import { makeInvitation } from "../invitation/row.js";
import { makeNotes } from "./notes.js";
import { makeNext } from "../next/next.js";
import { mark, setText, show } from "./sheet.js";
import { followDate } from "./soon.js";
import { makeWays } from "./ways.js";

// Debounce, in ms.
const PAUSE = 200;
const root = document.querySelector(".generator");
const find = (selector) => root.querySelector(selector);
const form = find("form");
const sheet = find(".sheet");
const template = find(".paragraph-template");
const slots = Fields.inputsOf(form, "slot");
const destinations = Fields.inputsOf(form, "destination");
// The choices, the message composed for them, and the { choices, message } in view, which lags behind during editing.
let choices;
let message;
let shown;
let timer;

// What is made of the catalogue once it is there.
let catalogue;
let words;
let extras;
let ways;
let next;
let address;
let lead;
let kept;

function choose(chosen) {
  choices = chosen;
  Choices.toForm(form, choices);
  askOnly(root, choices, catalogue);
  showAdvice(root, choices, catalogue);
}

const typed = (inputs) => Fields.valuesOf(inputs, catalogue, choices.channel);

function update() {
  message = compose(catalogue, choices, typed(slots));
  ways.quiet();
  if (!isEditing()) return present();
  extras.editor.offer(asText(message));
  return [];
}

// Makes other choices, as a step of the history by this name.
function decide(some, name) {
  choose(Choices.complete({ ...choices, ...some }, catalogue));
  address.remember(choices, name);
  return update();
}

// Runs an action with the message of other choices: those for which edited words were composed.
function asOf(past, action) {
  const now = choices;
  choices = Choices.complete(past ?? shown.choices, catalogue);
  message = compose(catalogue, choices, typed(slots));
  present();
  action();
  choices = now;
}

// Goes back to the choices for which the text in view was composed.
function restore() {
  choose(shown.choices);
  address.remember(choices, "restored");
  update();
}

// Shows the message, and updates the ways and the length. Returns the elements whose text changed.
function present() {
  const changed = choices.channel !== shown?.choices.channel || choices.purpose !== shown.choices.purpose;
  shown = { choices, message };
  const elements = show(sheet, choices.channel, message, template);
  next.update(choices);
  if (changed) {
    ways.place(choices.channel);
    settle();
  } else settleSoon();
  return elements;
}

function settle() {
  clearTimeout(timer);
  if (!isEditing()) showLength(shown.message.paragraphs.map(({ text }) => text));
  ways.refresh();
}

// Debounced settle(). The click listener settles at once, so that no button acts on an old text.
function settleSoon() {
  clearTimeout(timer);
  timer = setTimeout(settle, PAUSE);
}

function isEditing() {
  return extras.editor?.isOpen() ?? false;
}

// Returns the text in view with its recipient: the letter of links.js and ways.js.
function letter() {
  const { purpose, channel } = shown.choices;
  return {
    name: `${purpose}-${channel}`,
    subject: shown.message.subject,
    title: shown.message.subject || words["what-to-say"],
    text: isEditing() ? extras.editor.text() : asText(shown.message),
    element: isEditing() ? extras.editor.element : find(".body"),
    // A selection cannot span a textarea and the text around it.
    all: isEditing() ? extras.editor.element : sheet,
    recipient: typed(slots).recipient,
    ...typed(destinations),
  };
}

function showLength(texts) {
  const limit = catalogue.limits[shown.choices.channel];
  const sentence = words.length[`${limit.unit}-${limit.per}`];
  const length = fill(sentence, { count: String(measure(texts, limit)), most: String(limit.most) });
  setText(find(".length"), length);
}

function listen() {
  form.addEventListener("submit", (event) => event.preventDefault());
  // What is typed goes before the choices do.
  form.addEventListener("reset", () => setTimeout(startAgain));
  form.addEventListener("input", ({ target }) => {
    if (!(target.name in catalogue.choices)) return update();
    return mark(decide(Choices.fromForm(form, catalogue), target.name));
  });
  root.addEventListener("click", settle, { capture: true });
  for (const touch of ["pointerover", "focusin"]) root.addEventListener(touch, extras.load, { once: true });
  // A textarea prints only its visible part.
  addEventListener("beforeprint", () => { find(".printed").textContent = isEditing() ? extras.editor.text() : ""; });
  // After Back, some browsers restore typed text only after this event.
  addEventListener("pageshow", () => setTimeout(() => {
    choose(choices);
    update();
  }));
}

function startAgain() {
  extras.drop();
  decide(Choices.complete({}, catalogue), "again");
  ways.say(words["started-again"]);
}

// Says under a field what can't be used of it, and lets a date say how soon it is.
function lookAtFields() {
  const inputs = { ...slots, ...destinations };
  const doubtful = Object.fromEntries(doubted.filter((name) => inputs[name]).map((name) => [name, inputs[name]]));
  const missed = () => {
    mark(decide({ purpose: "missed", what: "earlier" }, "purpose"));
    inputs.date.focus();
  };
  const doubt = (name, input) => doubtOf(name, input, choices, catalogue);
  makeNotes(form, doubtful, words.doubts, doubt, { "date-missed": missed })();
  followDate(form, inputs.date, () => choices, (some, name) => mark(decide(some, name)));
}

// Applies the choices in the URL, then those made before the script ran, and leads to the place that the URL names.
function open() {
  const at = placeOf(location.hash);
  const early = Choices.chosenEarly(form, catalogue);
  address.open();
  for (const [choice, option] of Object.entries(early)) decide({ [choice]: option }, choice);
  lookAtFields();
  if (kept.edited) extras.reopen();
  root.classList.add("ready");
  if (at) lead[at]?.();
}

function begin(loaded) {
  catalogue = loaded;
  words = catalogue.words;
  extras = makeExtrasLoader(
    () => (
      { root, catalogue, ways, letter, shown: () => shown, update, restore, present, settleSoon, showLength, kept, asOf }
    ),
    (text) => ways.say(text),
    words,
    () => [document.activeElement, choices],
  );
  next = makeNext(root, catalogue);
  const late = { edit: extras.act("edit"), rehearse: extras.act("rehearse"), save: extras.act("save") };
  ways = makeWays(root, catalogue, letter, late, () => next.show(shown.choices));
  address = makeAddress(catalogue, (opened) => {
    choose(opened);
    update();
  });
  foldAnswered(form);
  lead = makeLeads(root);
  kept = makeKept(form, { ...slots, ...destinations });
  makeInvitation(root, { catalogue, choices: () => choices });
  makeMemory(root, slots.sender, words, ways.say);
  listen();
  open();
}

// The page's loader waits for this, and says so when the catalogue does not come.
export const ready = loadCatalogue(root).then(begin);
