// Splits a letter into greeting, body and signature, and leaves out banners and what lawyers put below.

import { nameIn } from "./names.js";
import * as RULES from "./rules.js";
import { unwrap } from "./text.js";

const LEGAL_LINE = /\b(?:confidential|privileged|intended (?:only )?(?:for|recipient)|registered (?:office|in|number|charity in)|disclaimer|virus|unsubscribe|reply stop|hear from us again|(?:mailbox|inbox) is(?: not|n't) (?:monitored|read)|sitz der gesellschaft|registergericht|geschäftsführer|amtsgericht|komplementär|equal opportunit|think before|before printing|save (?:trees|paper)|print this|do not (?:warrant|reply to this)|automated (?:message|e-?mail)|acts as an employment|acknowledge the traditional|datenschutz|confidentialit|member of the .{3,30} group|data protection|privacy (?:notice|policy)|regulated by|authorised and)/iu;
// Whom to write to may stand in the same paragraph.
const CONTACT = /\b(?:contact|write to|reach|queries|questions|call)\b.*(?:@|\d{6})|^\S*\s?\S+@\S+$/iu;
// Nor is a sentence that invites of the foot, whomever the panel has.
const INVITES = /\binvit(?:e|ing) you\b/iu;
const BANNER = /^\W*(?:\[?(?:external|caution|warning|official(?:[- ]sensitive)?|unofficial|internal|confidential|private (?:and|&) confidential)\b.{0,12}\]?\W*$|.*\b(?:originated (?:from )?outside|external (?:e-?mail|sender)|do not click|don't often get e-?mail|be careful with links)\b)/iu;
const DELIMITER = /^\s*(?:--|—|_{8,}|={5,}|\*{5,}|━{3,}|-{5,})\s*$/u;
// Below a signature more may be said.
const ADDED = /^p\.? ?s\b[.:, –-]/iu;
const RULE = /^[_=-]{10,}$|^-::~/u;
const CALL = /^(?:microsoft teams|zoom|google meet|webex|join )/iu;
const MOST_LINES = 16;

export const isBanner = (line) => BANNER.test(line);

// Returns { greeting, body, signature, foot }: lines, but for the greeting, which is text.
export function parts(lines) {
  const trimmed = withoutCall(lines.map((line) => line.trim()).filter((line) => !BANNER.test(line)));
  const added = trimmed.filter((line) => ADDED.test(line));
  const kept = unwrap(trimmed.filter((line) => !ADDED.test(line)));
  const foot = kept.filter((line) => LEGAL_LINE.test(line));
  const cleaned = kept.map((line) => (LEGAL_LINE.test(line) && !CONTACT.test(line) && !INVITES.test(line) ? "" : line));
  const at = cleaned.findIndex((line) => RULES.greeting.test(line));
  const clean = cleaned.slice(0, endOf(cleaned, at));
  const first = clean.find(Boolean) ?? "";
  // "Brandon –" or "Ahmed," alone is a greeting, too.
  const called = /^\p{Lu}[\p{L}'-]+\.?(?: \p{Lu}[\p{L}'-]+)? ?[,–—-]$/u.test(first) && nameIn(first.replace(/[\s,–—-]+$/u, "")) ? first : "";
  const greeting = at >= 0 && at < 14 ? clean[at] : called;
  const [start, closed] = findSignature(clean, greeting ? clean.indexOf(greeting) : -1);
  return { greeting, body: [...clean.slice(0, start), ...added], signature: clean.slice(start).filter(Boolean), foot, closed };
}

// Where the same letter begins again in another language, below whoever signs.
function endOf(lines, at) {
  const name = lines[at]?.split(" ").at(-1);
  const again = lines.findIndex((line, n) => at >= 0 && n > at + 5 && line.endsWith(` ${name}`) && RULES.greeting.test(line));
  return lines.slice(at, Math.max(again, 0)).some((line) => /@\w/u.test(line)) ? again : undefined;
}

// Leaves out what a program adds below to join a call, up to the next rule.
function withoutCall(lines) {
  const start = lines.findIndex((line, n) => RULE.test(line) && lines.slice(n + 1, n + 3).some((below) => CALL.test(below)));
  const length = start < 0 ? 0 : lines.slice(start + 1).findIndex((line) => RULE.test(line)) + 2;
  return start < 0 ? lines : [...lines.slice(0, start), ...(length > 1 ? lines.slice(start + length) : [])];
}

// A line that is a day stands in a table, and so does what is above it.
const isDay = (line) => line.length < 40 && (line.match(RULES.dayFirstName) ?? line.match(RULES.monthFirstName))?.index < 12;

// Returns where the signature begins, and whether a closing stands above it.
function findSignature(lines, greeted) {
  const filled = lines.flatMap((line, n) => (line ? [n] : []));
  const lowest = filled.at(-MOST_LINES) ?? 0;
  const isClosing = (n, at) => RULES.closing.test(lines[n]) || n > greeted && greeted >= 0 && /[,!]$/u.test(lines[n]) && !nameIn(lines[n]) && !RULES.greeting.test(lines[n]) && !/,$/u.test(lines[filled[at + 1]] ?? "") && nameIn(lines[filled[at + 1]] ?? "");
  const closing = filled.find((n, at) => n >= lowest && at && lines[n].length < 60 && isClosing(n, at));
  if (closing !== undefined) return [closing + 1, true];
  const delimiter = filled.filter((n) => n >= lowest && DELIMITER.test(lines[n]) && n !== filled.at(-1)).at(-1);
  // A name may stand above the line, a sentence is of the body.
  if (delimiter !== undefined) return [lines.findIndex((line, n) => n >= delimiter || n >= delimiter - 3 && !/.{60}|[.?!]$/u.test(line)), false];
  // Without a closing it is the last paragraphs of short lines.
  let start = lines.length;
  for (const n of filled.slice(1).reverse()) {
    if (n < lowest || n <= greeted || isDay(lines[n]) || lines[n].length > 70 && !/^\(.*\)$/u.test(lines[n]) || /[^.]\.$|[?!]$/u.test(lines[n]) && !/[|·•]/u.test(lines[n]) && lines[n].split(" ").length > 5) break;
    start = n;
  }
  return [start, false];
}
