// The words of a text, as the search compares them: without accents, apostrophes and endings, in one spelling.

import { stemmer } from "stemmer";

const APOSTROPHES = /['‘’ʼ`´]/g;
// Letters, with a dash before more of them. That of e-mail and U-turn parts nothing.
const DASHED = /(\p{L}+)([-\u2010-\u2013](?=\p{L}))?/gu;
const ACCENTS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;
// British endings, and the American ones that stand for both: organise, favour.
const SPELLINGS = [[/(\w{3})is(e[drs]?|ing|ations?)$/, "$1iz$2"], [/(\w{2})our/, "$1or"]];

// Returns the words of a text; "can’t" is "cant", "e-mail" is "email", and any other dash parts two words.
export function splitWords(text) {
  const joined = text.replaceAll(APOSTROPHES, "")
    .replaceAll(DASHED, (whole, letters) => (/^\p{L}$/u.test(letters) ? letters : whole));
  return joined.normalize("NFKD").replaceAll(ACCENTS, "").toLowerCase().match(WORD) ?? [];
}

// The words of the site are few, and each is asked for many times.
const stems = new Map();

// Returns a word without its ending.
export function toStem(word) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(SPELLINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), word));
  stems.set(word, stem);
  return stem;
}

// Returns a function that gives what some words are compared by: themselves without endings, and what they are `alike` in:
// "=child" for kid, "=decline" for pull out.
export function makeReader(alike) {
  // By the first word of each phrase.
  const begun = new Map();
  for (const [thing, phrases] of Object.entries(alike)) {
    for (const [first, ...rest] of phrases.map((phrase) => splitWords(phrase).map(toStem))) {
      if (!begun.has(first)) begun.set(first, []);
      begun.get(first).push({ rest, thing: `=${thing}` });
    }
  }
  return (words) => {
    const terms = words.map(toStem);
    const things = new Set();
    for (const [at, stem] of terms.entries()) {
      for (const { rest, thing } of begun.get(stem) ?? []) {
        if (rest.every((next, place) => terms[at + 1 + place] === next)) things.add(thing);
      }
    }
    return [...terms, ...things];
  };
}

// Whether one letter more, less or other, or two swapped, make one word of the other.
export function isOneEdit(one, other) {
  if (one.length > other.length) return isOneEdit(other, one);
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, long] = [one.slice(at), other.slice(at)];
  if (one.length < other.length) return rest === long.slice(1);
  return rest.slice(1) === long.slice(1) || (rest[0] === long[1] && rest[1] === long[0] && rest.slice(2) === long.slice(2));
}

// Returns a function that mends what was typed: a word that is nowhere in the site becomes the nearest that is, or two; the
// last, which may still be in the making, the one that it begins. `counts` is how often each word of the site occurs.
export function makeMender(counts) {
  const known = [...counts.keys()];
  const knownStems = new Set(known.map(toStem));
  const isKnown = (word) => counts.has(word) || knownStems.has(toStem(word));
  const isNear = (word) => (other) => Math.abs(other.length - word.length) < 2 && isOneEdit(word, other);
  const mostFrequent = (words) => words.reduce((best, word) => (counts.get(word) > (counts.get(best) ?? 0) ? word : best), null);

  function split(word) {
    const at = Array.from(word, (_, place) => place)
      .find((place) => place > 2 && word.length - place > 2 && isKnown(word.slice(0, place)) && isKnown(word.slice(place)));
    return at ? [word.slice(0, at), word.slice(at)] : [word];
  }

  function mend(word, isLast) {
    if (isKnown(word) || word.length < 2) return [word];
    const begun = isLast ? mostFrequent(known.filter((other) => other.startsWith(word))) : null;
    const near = begun ?? (word.length > 3 ? mostFrequent(known.filter(isNear(word))) : null);
    return near ? [near] : split(word);
  }

  return (words) => words.flatMap((word, place) => mend(word, place === words.length - 1));
}
