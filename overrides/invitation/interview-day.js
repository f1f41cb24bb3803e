// Finds the day of the interview among all the days that a letter mentions. More than one is none.

import { addDays, coming, dayOf, isDay, monthIn, weekdayIn, weekdayOf } from "./days.js";
import { mentionsIn } from "./mentions.js";
import * as RULES from "./rules.js";

const MOST_LINES = 400;
const NUMERIC = [RULES.numericDay, RULES.dayAndMonth];
const ASKS = /\b(?:confirm|reply|respond|rsvp|let (?:me|us) know|accept|select|choose|book|return|submit|complete|register|answer|acknowledge|hear from you)\b[^.!?]{0,90}\b(?:by|before|until|no later than|not later than|latest|on or before)\b[^!?]{0,30}$/iu;
const LATEST = /^[^.\n]{0,25}\b(?:at the latest|latest|is the deadline|deadline)\b/iu;

// Returns the day on which something was sent, by what its header says of it; "" where that cannot be told.
export function daySent(text, now) {
  if (!text) return "";
  if (/^\d{1,2}:\d\d/u.test(text) && !/\d{4}/u.test(text)) return now;
  const named = text.match(RULES.dayFirstName) ?? text.match(RULES.monthFirstName);
  if (named) return dayBefore(named.groups, now);
  const weekday = weekdayIn(text.match(RULES.weekday)?.[0]);
  if (weekday >= 0 && !/\d{4}|\d[./]\d/u.test(text)) return addDays(now, -((weekdayOf(now) - weekday + 7) % 7));
  const [numeric] = mentionsIn(text.slice(0, 120), { from: "2000-01-01", sure: true, order: "" });
  return numeric?.options.filter((day) => day <= now).sort().at(-1) ?? "";
}

// The last such day that is not after now.
function dayBefore({ day, month, year }, now) {
  if (year) return isDay(Number(year), monthIn(month), Number(day)) ? dayOf(Number(year), monthIn(month), Number(day)) : "";
  return coming(addDays(now, -364), monthIn(month), Number(day));
}

// Returns the order of day and month that other dates of the text show, "" where they show none.
export function orderIn(text) {
  const dates = NUMERIC.flatMap((rule) => [...text.matchAll(new RegExp(rule, "gu"))]);
  const settled = new Set(dates.map(orderOf).filter(Boolean));
  return settled.size === 1 ? [...settled][0] : "";
}

// "18/12/2026" can be read in one way only.
function orderOf({ groups: { first, separator, second } }) {
  const [a, b] = [Number(first), Number(second)];
  if (separator === "." || a > 31) return "";
  return a > 12 ? "dmy" : b > 12 ? "mdy" : "";
}

// Whether a day in numbers is mentioned.
export const isInNumbers = (text) => NUMERIC.some((rule) => rule.test(text));

// Returns { value, words, options } for the lines of a letter: value "" and no options where no day is meant.
export function findDay(lines, context) {
  const kept = lines.slice(0, MOST_LINES).flatMap((line, n) => mentionsOf(line, lines[n - 1] ?? "", context));
  const wrong = kept.find(({ contradicts }) => contradicts);
  if (wrong) return { ...none(), said: wrong.line };
  const [theirs, labelled] = ["theirs", "labelled"].map((as) => kept.filter((mention) => mention[as] && mention.options.length));
  const all = [theirs, labelled].find((some) => some.length) ?? kept;
  const days = [...new Set(all.map(({ day }) => day).filter(Boolean))];
  const vague = all.filter(({ day, options, spoken }) => !day && options.length && !(spoken && options.some((option) => days.includes(option))));
  if (days.length === 1 && !vague.length) return { value: days[0], words: all.find(({ day }) => day).line, near: all.find(({ day }) => day).text.trim(), options: [days[0]] };
  // What may be either of two days is asked.
  const [one] = vague;
  const ask = !days.length && vague.length === 1;
  return ask ? { value: "", words: one.line, options: one.options } : none();
}

const none = () => ({ value: "", words: "", options: [] });

// Returns the mentions in a line that may be the interview.
function mentionsOf(line, above, context) {
  // When a message came stands alone above it in a chat.
  if (/^\p{L}{3,9},? \d{1,2}[:.]\d\d$/u.test(line)) return [];
  const mentions = mentionsIn(line, context);
  const theirs = RULES.theirClock.test(line);
  if (!theirs && RULES.elsewhere.test(line) || /^\W*[\p{L} ]{3,30}$/u.test(above) && RULES.deadline.test(above)) return [];
  const labelled = RULES.dayLabel.test(line) || /^[^.]{2,30}$/u.test(above) && RULES.dayLabel.test(`${above}:`);
  return mentions
    .map((mention, n) => ({ ...mention, line, labelled, theirs, before: line.slice(0, mention.at), after: line.slice(mention.at + mention.text.length), prior: mentions[n - 1] }))
    .filter((mention) => isMeant(mention, context));
}

function isMeant({ before, after, day, options, prior, line, spoken }, { from, last }) {
  const sentence = before.split(/[!?;]\s|\.\s+(?=\p{Lu})/u).at(-1).replace(/\binterview (?:and|&|\+) \w+/iu, "interview");
  if (RULES.deadline.test(sentence) || RULES.past.test(sentence) || ASKS.test(sentence) || LATEST.test(after)) return false;
  if (spoken && (/^(?:'s| is) (?:no good|out|off|full|gone)\b/iu.test(after) || RULES.bygone.test(sentence) || /\b(?:an?|every|each|our|any)\s+$/iu.test(sentence))) return false;
  // The second day of "from Monday to Thursday" is meant where something is moved, else neither is.
  const moved = RULES.moved.test(line);
  if (prior && /\b(?:to|until|through|till|[-–])\s*(?:the )?$/iu.test(sentence) && !moved && RULES.deadline.test(line.slice(0, prior.at))) return false;
  if (moved && /^[^.]{0,30}\b(?:to|until)\b/iu.test(after) && /\bfrom (?:the )?$/iu.test(sentence)) return false;
  if (moved && /^[^.]{0,40}\b(?:(?:moved|postponed|re-?scheduled|changed|pushed|shifted|brought|put)\b[^.]{0,12}\b(?:to|until)|(?:is|will) now)\b/iu.test(after)) return false;
  const isAhead = (option) => option >= from && option <= last;
  return day ? isAhead(day) : !options.length || options.some(isAhead);
}
