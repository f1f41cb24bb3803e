// The generator: whenever a choice or a field changes, the message is composed again and shown.
// Data flows one way: address → form → choices and fields → compose() → sheet → what is done with it.

import * as Choices from "./choices.js";
import * as Fields from "./fields.js";
import { makeAddress } from "./address.js";
import { showAdvice } from "../channels/hint.js";
import { askOnly } from "./asked.js";
import { asText, compose, fill } from "../twins/compose.js";
import { makeExtrasLoader } from "./extras-loader.js";
import { leadToMessage } from "./leads.js";
import { measure } from "../twins/measure.js";
import { makeMemory } from "./memory.js";
import { mark, setText, show } from "./sheet.js";
import { makeWays } from "./ways.js";

const PAUSE = 200;
const root = document.querySelector(".generator");
const find = (selector) => root.querySelector(selector);
const catalogue = JSON.parse(find(".catalogue").textContent);
const form = find("form");
const sheet = find(".sheet");
const template = find(".paragraph-template");
const { words } = catalogue;
const slots = Fields.inputsOf(form, "slot");
const destinations = Fields.inputsOf(form, "destination");
// What is chosen, the message composed for it, and the one in view: while words are edited, the last two may differ.
let choices;
let message;
let shown;
let pause;

const extras = makeExtrasLoader(
  () => ({ root, catalogue, ways, letter, shown: () => shown, update, restore, present, settleSoon, showLength }),
  () => ways.say(words["not-loaded"]),
  () => [document.activeElement, choices],
);
const ways = makeWays(root, catalogue, letter, extras.act("edit"), extras.act("rehearse"), extras.act("save"));
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
  if (!isEditing()) return present();
  extras.editor.offer(asText(message));
  return [];
}

// Back to the choices that the words in view were composed for.
function restore() {
  choose(shown.choices);
  address.remember(choices, "restored");
  update();
}

// Shows the message. What stands around the text (ways, length) is that of the text in view.
function present() {
  const changed = choices.channel !== shown?.choices.channel || choices.purpose !== shown.choices.purpose;
  shown = { choices, message };
  const elements = show(sheet, choices.channel, message, template);
  if (changed) {
    ways.place(choices.channel);
    settle();
  } else settleSoon();
  return elements;
}

function settle() {
  clearTimeout(pause);
  if (!isEditing()) showLength(shown.message.paragraphs.map(({ text }) => text));
  ways.refresh();
}

// While keys are pressed, what stands around the text waits; a click that comes sooner brings it up to date first.
function settleSoon() {
  clearTimeout(pause);
  pause = setTimeout(settle, PAUSE);
}

function isEditing() {
  return extras.editor?.isOpen() ?? false;
}

// The text in view, and where it goes.
function letter() {
  const { purpose, channel } = shown.choices;
  return {
    name: `${purpose}-${channel}`,
    subject: shown.message.subject,
    text: isEditing() ? extras.editor.text() : asText(shown.message),
    element: isEditing() ? extras.editor.element : find(".body"),
    // No selection holds the words of a field and those beside it.
    all: isEditing() ? extras.editor.element : sheet,
    recipient: Fields.valuesOf(slots, catalogue.locale).recipient,
    ...Fields.valuesOf(destinations, catalogue.locale),
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
  form.addEventListener("input", ({ target }) => {
    if (!(target.name in catalogue.choices)) return update();
    choose(Choices.fromForm(form, catalogue));
    address.remember(choices, target.name);
    return mark(update());
  });
  root.addEventListener("click", settle, { capture: true });
  for (const touch of ["pointerover", "focusin"]) root.addEventListener(touch, extras.load, { once: true });
  // A textarea prints only what fits into it.
  addEventListener("beforeprint", () => { find(".printed").textContent = isEditing() ? extras.editor.text() : ""; });
  // After Back, some browsers fill in what was typed only now.
  addEventListener("pageshow", () => setTimeout(() => {
    choose(choices);
    update();
  }));
}

// With the choices of the address, and those that the reader made before this script was there.
function open() {
  const early = Choices.chosenEarly(form, catalogue);
  address.open();
  for (const [choice, option] of Object.entries(early)) {
    choose(Choices.complete({ ...choices, [choice]: option }, catalogue));
    address.remember(choices, choice);
    update();
  }
  root.classList.add("ready");
}

leadToMessage(root);
makeMemory(root, slots.sender, words, ways.say);
// A task of its own: what the reader does meanwhile need not wait for all of it.
setTimeout(() => {
  listen();
  open();
});
