// Shows what the check says of a draft: beside each rule, in the draft itself, and in a live region.

import { findRoom, putIn, takeOut } from "./better.js";
import { makeMarks } from "./marks.js";
import { fill } from "../twins/compose.js";

// Debounce, in ms.
const PAUSE = 900;
// A text of thousands of faults needs no list of them all.
const MOST = 20;

function button(name, label, onClick) {
  const element = document.createElement("button");
  Object.assign(element, { type: "button", className: name, textContent: label });
  element.addEventListener("click", onClick);
  return element;
}

const labelOf = (item) => item.querySelector(".label").textContent;

// Returns what is said of a draft as a whole: "" while there is none.
function summary(items, kinds, said, words) {
  if (!said) return "";
  const rules = said.verdicts.filter(({ says }) => says === "look").map(({ rule }) => rule);
  const labels = items.filter(({ dataset }) => rules.includes(dataset.rule)).map(labelOf);
  const look = labels.length ? fill(words["look-at"], { rules: labels.join(", ") }) : "";
  const kind = kinds.find(({ dataset }) => dataset.kind === said.kind)?.querySelector("span").textContent ?? "";
  if (kind || look) return [kind, look].filter(Boolean).join(" ");
  return said.verdicts.some(({ rule, says }) => rule === "declines" && says === "done") ? words.well : words["well-otherwise"];
}

// `root` holds the rules, `area` is the textarea with the draft, `status` the live region.
export function makeVerdicts(root, area, status, words) {
  const [items, kinds] = [[...root.querySelectorAll("[data-rule]")], [...root.querySelectorAll("[data-kind]")]];
  const put = root.querySelector(".put");
  const marks = makeMarks(area);
  const says = { done: words.done, nothing: words.nothing, look: words.look };
  const current = {};
  let before = null;
  let timer;

  // Buttons are kept while their words stay, so that they keep the focus.
  function showPlaces(item, { rule, places }) {
    const said = places.slice(0, MOST).map(({ start, end }) => `“${area.value.slice(start, end)}”`);
    const list = item.querySelector(".places");
    if (Array.from(list.children, ({ textContent }) => textContent).join("\0") === said.join("\0")) return;
    list.replaceChildren(...said.map((text, index) => (
      button("place", text, () => marks.lead(current[rule].verdict.places[index]))
    )));
  }

  function showBetter(item, verdict, sentence) {
    const room = verdict.says === "look" && sentence ? findRoom(area.value, verdict, sentence) : null;
    const use = item.querySelector(".better");
    use.hidden = !room;
    use.textContent = room ? fill(words["use-better"], { sentence }) : "";
    current[verdict.rule] = { verdict, room };
  }

  function showRule(item, said, better) {
    const verdict = said?.verdicts.find(({ rule }) => rule === item.dataset.rule) ?? { says: "", places: [] };
    item.hidden = said !== null && !verdict.says;
    item.dataset.says = verdict.says;
    item.querySelector(".verdict").textContent = says[verdict.says] ?? "";
    showPlaces(item, verdict);
    showBetter(item, verdict, better[verdict.rule]);
  }

  function use(rule) {
    const text = area.value;
    putIn(area, current[rule].room);
    before = text;
    put.hidden = false;
  }

  for (const item of items) {
    item.append(" ", button("better", "", () => use(item.dataset.rule)));
    item.lastChild.hidden = true;
  }
  put.append(" ", button("undo", words["take-out"], () => takeOut(area, before)));

  // Shows what check() said; null for an empty draft. `better` holds our sentences by rule.
  return function show(said, better = {}) {
    put.hidden = true;
    for (const kind of kinds) kind.hidden = kind.dataset.kind !== said?.kind;
    for (const item of items) showRule(item, said, better);
    marks.show((said?.verdicts ?? []).flatMap(({ places }) => places.slice(0, MOST)));
    const text = summary(items, kinds, said, words);
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = text; }, PAUSE);
    return text === words.well || text === words["well-otherwise"];
  };
}

// Returns a text with spaces in place of the lines that are cues, so that all else stays where it is.
export function blankCues(text, cues) {
  return text.split("\n").map((line) => (line && cues.includes(line) ? " ".repeat(line.length) : line)).join("\n");
}
