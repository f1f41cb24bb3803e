// Finds the days that a line mentions. A mention is { day, options, at, text }: `day` is "" where it is not certain, and
// `options` are the days that may be meant.

import { addDays, coming, dayOf, isDay, monthIn, weekdayIn, weekdayOf } from "./days.js";
import * as RULES from "./rules.js";

// More of a form in one line are slots, whichever is meant.
const MOST_MENTIONS = 8;
// Nobody invites for a day that is most of a year ahead: without a year it is the one that has just been.
const FAR = 210;
const BESIDE = new RegExp(`(?:${RULES.weekday.source})(?: week)?[.,]?\\s*(?:the )?$`, "iu");
const BEHIND = new RegExp(`^\\s*[,(]?\\s*(?:${RULES.weekday.source})`, "iu");

const certain = (day) => ({ day, options: [day] });
const open = (options) => ({ day: "", options });

// The forms in which a day is written, each with what reads it, in the order in which they are looked for.
const FORMS = [
  [RULES.numericDay, readNumeric], [RULES.dayAndMonth, readNumeric], [RULES.twoDays, readTwo], [RULES.monthTwoDays, readTwo], [RULES.dayFirstName, readNamed], [RULES.monthFirstName, readNamed],
  [RULES.dayOfMonth, readDayOfMonth], [RULES.nextWeekday, readNext], [RULES.spokenDay, readSpoken],
];

// `from` is the day on which it was written, `sure` whether that is known, `order` "dmy", "mdy" or "" where it is open.
export function mentionsIn(text, context) {
  let rest = text;
  const found = [];
  for (const [form, read] of FORMS) {
    for (let match = rest.match(form), n = 0; match && n < MOST_MENTIONS; match = rest.match(form), n += 1) {
      const end = match.index + match[0].length;
      const start = match.index + (match.groups?.lead ?? "").length;
      const before = rest.slice(0, start).match(BESIDE)?.[0] ?? "";
      const after = rest.slice(end).match(BEHIND)?.[0] ?? "";
      const mention = read(match, { ...context, weekday: weekdayIn((before || after).match(/\p{L}{2,}/u)?.[0]), after: rest.slice(end) });
      if (mention) found.push({ at: start - before.length, text: before + rest.slice(start, end) + after, ...mention });
      // What was read is blanked out, so that it is not read another way.
      rest = rest.slice(0, start - before.length) + "…".repeat(before.length + end - start + after.length) + rest.slice(end + after.length);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function readNumeric({ groups: { first, separator, second, third } }, { from, order, weekday }) {
  // "17.12." may be a chapter, "Thursday 17.12." is none.
  if (separator === "." && !third && weekday < 0) return null;
  const year = third && Number(third.length === 2 ? `20${third}` : third);
  const [a, b] = [Number(first), Number(second)];
  if (first.length === 4) return isDay(a, b, Number(third)) ? certain(dayOf(a, b, Number(third))) : open([]);
  const make = (day, month) => (year ? isDay(year, month, day) && dayOf(year, month, day) : isDay(2000, month, day) && coming(from, month, day));
  const dmy = make(a, b);
  const mdy = separator === "." ? "" : make(b, a);
  const all = [...new Set([dmy, mdy].filter(Boolean))];
  const ahead = all.filter((day) => day >= from);
  const fitting = (ahead.length ? ahead : all).filter((day) => weekday < 0 || weekdayOf(day) === weekday);
  if (fitting.length < 2) return fitting.length ? certain(fitting[0]) : open(weekday < 0 ? [] : all);
  const [near, far] = [...fitting].sort();
  if (near < addDays(from, 60) && far > addDays(from, 150)) return certain(near);
  return order ? certain(order === "dmy" ? dmy : mdy) : open(fitting);
}

// "10 or 11 December": both are asked for.
function readTwo({ groups: { one, other, month } }, { from }) {
  return open([one, other].map((day) => coming(from, monthIn(month), Number(day))).filter(Boolean));
}

function readNamed({ groups: { day, month, year } }, { from, weekday }) {
  if (month === "may" || !isDay(Number(year ?? 2000), monthIn(month), Number(day))) return null;
  const written = year ? dayOf(Number(year), monthIn(month), Number(day)) : coming(from, monthIn(month), Number(day));
  if (!year && written > addDays(from, FAR)) return null;
  return weekday < 0 || weekdayOf(written) === weekday ? certain(written) : { ...open([]), contradicts: true };
}

// "Tuesday the 8th": the next 8th, if it is a Tuesday.
function readDayOfMonth([, weekday, day], { from }) {
  for (let ahead = 0; ahead < 62; ahead += 1) {
    const candidate = addDays(from, ahead);
    if (Number(candidate.slice(8)) === Number(day)) return weekdayOf(candidate) === weekdayIn(weekday) ? certain(candidate) : open([]);
  }
  return open([]);
}

function readNext([text], { from }) {
  const ahead = (weekdayIn(text.split(/\s+/u).at(-1)) - weekdayOf(from) + 7) % 7 || 7;
  return open([addDays(from, ahead), addDays(from, ahead + 7)]);
}

// "tomorrow" and "Thursday" are sure only if the day of writing is, and is not such a weekday itself. "Saturdays", "the
// Sunday Argus" and "last Thursday" are no day to come.
function readSpoken([, last, text], { from, sure, after }) {
  if (last || /^s\b|^ off\b|^ \p{Lu}\p{Ll}/u.test(after)) return null;
  const near = [/^to(?:day|night)$/iu, /^t(?:omorrow|mrw|mr|omoz)$/iu].findIndex((word) => word.test(text));
  const ahead = (weekdayIn(text) - weekdayOf(from) + 7) % 7;
  const known = sure && (near >= 0 || ahead > 0);
  const day = addDays(from, near >= 0 ? near : ahead || 7);
  return { ...(known ? certain(day) : open([day])), spoken: true };
}
