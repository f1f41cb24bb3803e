// The generator: composes and shows the message again whenever a choice or a field changes.
// Data flows one way: URL → form → choices and fields → compose() → sheet → ways to send it.

import * as Choices from "./choices.js";
import * as Fields from "./fields.js";
import { makeAddress } from "./address.js";
import { showAdvice } from "../channels/hint.js";
import { askOnly } from "./controls.js";
import { loadCatalogue } from "./catalogue.js";
import { asText, compose } from "../twins/compose.js";
import { makeExtrasLoader } from "./extras-loader.js";
import { foldAnswered } from "./folds.js";
import { makeInvitation } from "../invitation/row.js";
import { makeLanguage } from "./language.js";
import { makeBars, placeOf } from "./bars.js";
import { makeMeaning } from "./meaning.js";
import { rememberName } from "./remember-name.js";
import { makeNext } from "../next/next.js";
import { keepTyped } from "./keep-typed.js";
import { mark } from "./sheet.js";
import { makeView } from "./view.js";
import { watchFields } from "./watch.js";
import { makeWays } from "./ways.js";

const root = document.querySelector(".generator");
const form = root.querySelector("form");
const slots = Fields.inputsOf(form, "slot");
const destinations = Fields.inputsOf(form, "destination");
const inputs = { ...slots, ...destinations };
// The choices, and the message composed for them.
let choices;
let message;

// What is made of the catalogue once it is there.
let catalogue;
let language;
let extras;
let ways;
let next;
let view;
let address;
let session;

function choose(chosen) {
  choices = chosen;
  Choices.toForm(form, choices);
  askOnly(root, choices, language.spoken);
  showAdvice(root, choices, catalogue);
}

const typed = (some, spoken = language.spoken) => Fields.valuesOf(some, spoken, choices.channel);
const present = () => view.present(choices, message);
const letter = () => ({ ...view.letter(), recipient: typed(slots).recipient, ...typed(destinations) });

function update() {
  message = compose(language.spoken, choices, typed(slots));
  ways.quiet();
  if (!view.isEditing()) return present();
  extras.editor.offer(asText(message));
  return [];
}

// Makes other choices, as a step of the history by this name.
function decide(some, name) {
  choose(Choices.complete({ ...choices, ...some }, catalogue));
  address.remember(choices, name);
  mark(update());
}

// Says the message anew in the language that has come.
const respeak = () => decide({}, "language");

// Runs an action with the message of other choices: those for which edited words were composed.
function asOf(past, action) {
  const now = choices;
  choices = Choices.complete(past ?? view.shown.choices, catalogue);
  message = compose(language.spoken, choices, typed(slots));
  present();
  action();
  choices = now;
}

// Goes back to the choices for which the text in view was composed.
const restore = () => decide(view.shown.choices, "restored");

function startAgain() {
  extras.drop();
  decide(Choices.complete({}, catalogue), "again");
  ways.say(catalogue.words["started-again"]);
}

function listen() {
  form.addEventListener("submit", (event) => event.preventDefault());
  // What is typed goes before the choices do.
  form.addEventListener("reset", () => setTimeout(startAgain));
  form.addEventListener("input", ({ target }) => {
    if (target.id === "language") language.speak(target.value);
    else if (target.name in catalogue.choices) decide(Choices.fromForm(form, catalogue), target.name);
    else update();
  });
  for (const touch of ["pointerover", "focusin"]) root.addEventListener(touch, extras.load, { once: true });
  // After Back, some browsers restore typed text only after this event.
  addEventListener("pageshow", () => setTimeout(() => {
    choose(choices);
    update();
  }));
}

// Applies the choices in the URL, then those made before the script ran, and leads to the place that the URL names.
function open(leads) {
  const at = placeOf(location.hash);
  const early = Choices.chosenEarly(form, catalogue);
  address.open();
  for (const [choice, option] of Object.entries(early)) decide({ [choice]: option }, choice);
  watchFields(form, inputs, catalogue, () => choices, decide);
  if (session.edited) extras.reopen();
  root.classList.add("ready");
  if (at) leads[at]?.();
}

function begin(loaded) {
  catalogue = loaded;
  extras = makeExtrasLoader(
    () => ({ root, catalogue, language, ways, view, letter, update, restore, present, session, asOf }),
    (text) => ways.say(text),
    catalogue.words,
    () => [document.activeElement, choices],
  );
  language = makeLanguage(root, catalogue, respeak, (text) => ways.say(text));
  const meaning = makeMeaning(root, catalogue, language, (spoken) => typed(slots, spoken));
  meaning.onToggle(() => meaning.update(view.shown.choices));
  view = makeView(root, catalogue, language, meaning, () => ({ ways, next, editor: extras.editor }));
  next = makeNext(root, catalogue);
  const late = { edit: extras.act("edit"), rehearse: extras.act("rehearse"), save: extras.act("save") };
  ways = makeWays(root, catalogue, letter, late, () => next.show(view.shown.choices));
  address = makeAddress(catalogue, language, (opened) => {
    choose(opened);
    update();
  });
  session = keepTyped(form, inputs);
  makeInvitation(root, { catalogue });
  rememberName(root, slots.sender, catalogue.words, ways.say);
  foldAnswered(form);
  listen();
  open(makeBars(root));
}

// The page's loader waits for this, and says so when the catalogue does not come.
export const ready = loadCatalogue(root).then(begin);
