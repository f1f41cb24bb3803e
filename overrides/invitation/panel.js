// Reads what was pasted or dropped, fills the form with what is sure, and shows it line by line.

import { announce, button } from "../generator/copy.js";
import { fill } from "../twins/compose.js";
import { FILLS_NOTHING } from "./choices.js";
import { nowHere, painted } from "./clock.js";
import { readPasted, readFile, UnreadableError } from "./files.js";
import { makeFilling } from "./filling.js";
import { element, makeLine, makeQuestion, sayDay } from "./findings.js";
import { read } from "./read.js";
import { ALL } from "./rules.js";
import { MOST } from "./text.js";

const FIELDS = ["recipient", "company", "role", "date", "sender", "address", "number"];
const CHOICES = ["purpose", "channel", "stage", "notice", "to", "occasion"];
const CALENDARS = ["google", "outlook", "apple"];
const RED_FLAGS = "../when/red-flags/#when-it-may-not-be-a-real-job";
// In ms. What is typed is read when it rests, what is pasted at once.
const PAUSE = 400;

const labelOf = (field) => (field.labels?.[0] ?? field).textContent.trim();

// A browser compiles a pattern when it is first used: one by one, before a text is pasted, holds nothing up.
async function warmUp() {
  for (const rule of ALL) {
    await new Promise((resolve) => { setTimeout(resolve); });
    for (const sample of ["Dear Ann, we", "Zoë – 3 May", "Dear Ann, we"]) sample.search(rule);
  }
  read({ text: "Dear Ann,\nwe invite you for 3 December.\nBest regards,\nBo Lee\nHR" }, { now: nowHere() });
}

export function makePanel(root, { catalogue }, words) {
  const row = root.querySelector(".invitation");
  const form = row.closest("form");
  const text = row.querySelector("textarea");
  const file = row.querySelector("input[type=file]");
  const status = row.querySelector(".read");
  const filling = makeFilling(form);
  const shown = element("div", "shown");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let timer;
  let turn = 0;
  status.after(shown);

  const say = (...sentences) => announce(status, sentences.filter(Boolean).join(" "));

  // Reads a source, unless another has come meanwhile, and says what went wrong with it.
  async function take(open, isCut = false) {
    turn += 1;
    const mine = turn;
    filling.takeBack();
    shown.replaceChildren();
    try {
      await painted();
      if (mine !== turn) return;
      const source = await open();
      if (mine === turn) show(read(source, { now: nowHere() }), source, isCut);
    } catch (error) {
      if (mine !== turn) return;
      console.info(error);
      say(error instanceof UnreadableError ? words.binary : error instanceof TypeError ? words["not-loaded"] : words.broken);
    }
  }

  function show(result, source, isCut) {
    const { kind, scam, found, ask } = result;
    const quiet = FILLS_NOTHING.includes(kind.id) || kind.id === "cancelled";
    const lines = quiet ? [] : linesOf(result);
    if (!quiet && ask.length) lines.push(questionLine(ask, found));
    if (lines.length) shown.append(element("ul", "findings", ...lines), button("take-back", words["take-back"], takeBack));
    if (scam) shown.prepend(warn(scam));
    if (!quiet && source.event) shown.append(...calendarHelp());
    const count = lines.length ? fill(words.filled, { count: String(lines.length) }) : quiet ? "" : words.nothing;
    say(words[kind.id], count, (isCut || result.cut) && words.cut);
  }

  // Choices are made first, for a purpose decides which fields there are, and names are shown first.
  function linesOf(result) {
    const made = choiceLines(result);
    return [...fieldLines(result.found), ...made];
  }

  function fieldLines(found) {
    return FIELDS.filter((name) => found[name]).map((name) => {
      const { value, words: source, near } = found[name];
      const filled = filling.fill(name, value);
      const field = filling.fieldOf(name);
      const value_ = name === "date" ? sayDay(value, catalogue.locale) : value;
      return makeLine({ label: labelOf(field), shown: value_, words: source, near: near ?? value, note: filled ? "" : words.yours, field }, words);
    });
  }

  function choiceLines({ choices, kind, found }) {
    const made = CHOICES.filter((choice) => choices[choice] && filling.choose(choice, choices[choice]));
    return made.filter((choice) => !form.querySelector(`[data-choice="${choice}"]`)?.hidden).map((choice) => {
      const field = form.querySelector(`[name="${choice}"]:checked`);
      const label = field.closest("[data-choice]").querySelector(".question").textContent;
      const option = labelOf(field);
      return makeLine({ label, shown: option, words: { purpose: kind.words, notice: found.date?.words }[choice] ?? found[choice]?.words ?? "", field }, words);
    });
  }

  function questionLine(days) {
    const onPick = (day) => {
      filling.fill("date", day);
      filling.fieldOf("date").focus();
    };
    return makeQuestion({ label: labelOf(filling.fieldOf("date")), days, locale: catalogue.locale, onPick }, words);
  }

  function warn(scam) {
    const link = element("a", "", words["scam-more"]);
    link.href = new URL(RED_FLAGS, import.meta.url);
    return element("p", "warned", words.scam, ` “${scam.slice(0, 120)}” `, link);
  }

  function calendarHelp() {
    const list = element("ul", "help", ...CALENDARS.map((name) => element("li", "", words[`calendar-${name}`])));
    return [element("p", "help", words.calendar), list, button("calendar-line", words["calendar-line"], () => filling.choose("channel", "calendar"))];
  }

  function takeBack() {
    filling.takeBack();
    shown.replaceChildren();
    say(words["taken-back"]);
    text.focus();
  }

  const readText = (pasted) => {
    const kept = pasted.slice(0, MOST);
    if (text.value !== kept) text.value = kept;
    return take(() => readPasted(kept, { zone }), pasted.length > MOST);
  };

  text.addEventListener("input", ({ inputType }) => {
    clearTimeout(timer);
    timer = setTimeout(() => text.value.trim() && readText(text.value), inputType === "insertFromPaste" ? 0 : PAUSE);
  });
  const readChosen = (chosen) => take(async () => readFile(new Uint8Array(await chosen.slice(0, 3_000_000).arrayBuffer()), { zone }));
  file.addEventListener("change", () => file.files[0] && readChosen(file.files[0]));
  warmUp();
  // What was chosen or pasted before this was there.
  if (file.files[0]) readChosen(file.files[0]);
  else if (text.value.trim()) readText(text.value);
  return { readText, readFile: readChosen };
}
