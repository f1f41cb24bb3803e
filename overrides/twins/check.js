// Checks a draft against the house rules. Pure; twin of macros/twins/check.py, which documents the functions and terms.
// tests/twins/test_parity.py checks that both return the same verdicts.

import { measure } from "./measure.js";
import { blankQuotes, findAll, isForeign } from "./read.js";

const FOREIGN = "other-language";
const PROVABLE = ["thanks", "declines", "short"];
const ALWAYS = ["nothing-left"];
const STORY = 4;
const inOrder = (places) => [...places].sort((one, other) => one.start - other.start);

export function kindOf(kinds, found) {
  const isFound = (lists) => lists.some((name) => found[name].length);
  return Object.keys(kinds).find((kind) => isFound(kinds[kind].if) && !isFound(kinds[kind].unless)) ?? "";
}

export function reasons(found) {
  const thanked = new Set(found.thanking.map(({ clause }) => clause));
  const told = Object.keys(found).filter((name) => name.startsWith("because-") || name === "blaming")
    .flatMap((name) => found[name].filter((place) => !thanked.has(place.clause)));
  const clauses = told.filter(({ list }) => list !== "blaming").map((place) => place.clause);
  const isStory = new Set(clauses).size >= STORY;
  const [first, topics] = [[], new Set()];
  let clause = -1;
  for (const place of inOrder(told)) {
    if ((isStory || !topics.has(place.list)) && place.clause !== clause) first.push(place);
    topics.add(place.list);
    clause = place.clause;
  }
  return first;
}

export function isLong(texts, limit, typed) {
  const length = measure(texts, limit);
  const isShort = typed && "whole" in limit && measure([texts.join("\n\n")], limit) <= limit.whole;
  const more = typed && length <= limit.most / 2 ? 1 : 0;
  const tooMany = "sentences" in limit && countEnds(texts) > limit.sentences + more;
  return tooMany || (length > limit.most && !isShort);
}

export function countEnds(texts) {
  return texts.flatMap((text) => text.match(/(?:[^ .!?]{4}|(?:^|[ \n])[a-z]{2,3})[.!?]+(?![^ \n])/g) ?? []).length;
}

export function judge(rules, found, draft) {
  const [no, doubts] = [[...found.quitting, ...found.missing], [...found.hedging, ...found.accepting]];
  const [due, sorry, because] = [draft.apology ? 1 : 0, found.apologising, reasons(found)];
  const most = due + (draft.typed && mayRepeat(found, due) ? 1 : 0);
  const faults = {
    thanks: [!found.thanking.length, []],
    declines: [no.length <= doubts.length, doubts],
    short: [isLong(draft.texts, draft.limit, draft.typed), []],
    "one-reason": [because.length > 1, because],
    "no-blame": [found.blaming.length > 0, found.blaming],
    apology: [sorry.length < due || sorry.length > most, sorry.slice(most)],
    "nothing-left": [found.leftover.length > 0, found.leftover],
  };
  const applicable = Object.keys(rules)
    .filter((rule) => (rules[rule].purposes ?? [draft.purpose]).includes(draft.purpose));
  const isDone = (rule) => isProvable(rule, due) && isSure(rules[rule], found);
  return applicable.map((rule) => verdict(rule, ...faults[rule], isDone(rule)));
}

export function mayRepeat(found, due) {
  return found.owing.length > 0 || due === 1;
}

export function isProvable(rule, due) {
  return PROVABLE.includes(rule) || (rule === "apology" && due === 1);
}

export function isSure(says, found) {
  const isFound = (lists) => lists.some((name) => found[name].length);
  return "unless" in says ? isFound(says.if) && (insists(found) || !isFound(says.unless)) : true;
}

export function insists(found) {
  return new Set([...found.quitting, ...found.missing].map(({ clause }) => clause)).size > 1;
}

export function verdict(rule, broken, places, provable) {
  const fine = provable ? "done" : "nothing";
  return { rule, says: broken ? "look" : fine, places: broken ? inOrder(places) : [] };
}

export function paragraphs(text) {
  return text.split(/\n[ \t\r]*\n/).map((part) => part.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "")).filter(Boolean);
}

export function check({ rules, kinds }, patterns, draft) {
  const text = blankQuotes(draft.text, patterns);
  const found = findAll(text, patterns);
  const kind = isForeign(text, patterns) ? FOREIGN : kindOf(kinds, found);
  const said = judge(rules, found, { ...draft, texts: paragraphs(text), typed: true });
  const always = said.filter(({ rule, says }) => ALWAYS.includes(rule) && says === "look" && kind !== FOREIGN);
  return { kind, verdicts: kind ? always : said };
}
