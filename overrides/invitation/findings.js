// Shows what was found: a line for each thing, with the words it came from and a button that leads to its field.

import { button } from "../generator/copy.js";
import { fill } from "../twins/compose.js";

const MOST_WORDS = 140;

export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

// Says a day with its year, for a day of another year looks right without it.
export function sayDay(day, locale) {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}

// Cuts the words around what was found in them.
function shorten(words, value) {
  if (words.length <= MOST_WORDS) return words;
  const at = Math.max(0, words.indexOf(value) - MOST_WORDS / 3);
  const start = at && words.indexOf(" ", at) + 1;
  return `${start ? "…" : ""}${words.slice(start, start + MOST_WORDS)}…`;
}

// Returns the line for { label, shown, words, near, note, field }, `near` being where the words matter; the button moves the focus to the field.
export function makeLine({ label, shown, words: source, near, note, field }, words) {
  const change = button("change", words["change-short"], () => reveal(field));
  change.ariaLabel = fill(words.change, { label });
  const line = element("li", "", element("p", "", element("span", "label", label), " ", element("strong", "", shown)), change);
  if (note || source) line.append(element("p", "source", note || fill(words.source, { words: shorten(source, near ?? shown) })));
  return line;
}

// Returns the line that asks which of some days is meant.
export function makeQuestion({ label, words: source, days, locale, onPick }, words) {
  const buttons = days.map((day) => button("day", sayDay(day, locale), () => onPick(day)));
  const line = element("li", "", element("p", "", element("span", "label", label), " ", words["which-day"]), element("p", "days", ...buttons));
  if (source) line.append(element("p", "source", fill(words.source, { words: shorten(source, "") })));
  return line;
}

function reveal(field) {
  const folded = field.closest("details");
  if (folded) folded.open = true;
  field.focus();
}
