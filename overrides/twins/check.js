// Checks a draft against the house rules. Pure; twin of macros/twins/check.py, which documents the functions and terms.
// tests/browser/test_parity.py checks that both return the same verdicts.

import { measure } from "./measure.js";

const APOSTROPHE = /['\u2018\u2019]/g;
const SEPARATORS = /[\u0000-\u0026\u0028-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+/g;

export function normalise(text) {
  return ` ${text.replace(APOSTROPHE, "").toLowerCase().replace(SEPARATORS, " ")} `;
}

export function find(text, phrases) {
  let rest = normalise(text);
  for (const harmless of phrases.harmless) rest = rest.replaceAll(normalise(harmless), " | ");
  let found = [];
  for (const phrase of phrases.words) {
    const pieces = rest.split(normalise(phrase));
    found = found.concat(Array(pieces.length - 1).fill(phrase));
    rest = pieces.join(" | ");
  }
  return found;
}

export function findAll(text, phrases) {
  return Object.fromEntries(Object.keys(phrases).map((name) => [name, find(text, phrases[name])]));
}

export function judge(rules, found, draft) {
  const pattern = new RegExp(rules["nothing-left"].pattern, "g");
  const leftover = [...(draft.texts.join("\n").match(pattern) ?? []), ...found.leftover];
  const kept = {
    thanks: found.thanking.length > 0,
    declines: found.declining.length > 0 && !found.hedging.length,
    short: measure(draft.texts, draft.limit) <= draft.limit.most,
    "one-reason": Math.max(found.reasoning.length, found.connecting.length) <= 1,
    "no-blame": !found.blaming.length,
    apology: found.apologising.length === (draft.apology ? 1 : 0),
    "nothing-left": !leftover.length,
  };
  const offending = {
    declines: found.hedging,
    "one-reason": [...found.reasoning, ...found.connecting],
    "no-blame": found.blaming,
    apology: found.apologising,
    "nothing-left": leftover,
  };
  const applicable = Object.keys(rules)
    .filter((rule) => (rules[rule].purposes ?? [draft.purpose]).includes(draft.purpose));
  return applicable.map((rule) => ({ rule, kept: kept[rule], found: kept[rule] ? [] : (offending[rule] ?? []) }));
}

export function check(rules, phrases, draft) {
  return judge(rules, findAll(draft.texts.join("\n\n"), phrases), draft);
}
