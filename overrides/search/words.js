// The words of a text, as the search compares them: without accents, apostrophes and endings, in one spelling.

import { stemmer } from "stemmer";

const APOSTROPHES = /['‘’ʼ`´]/g;
const ACCENTS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;
// British endings, and the American ones that stand for both: organise, favour.
const SPELLINGS = [[/(?<=\w{3})is(e[drs]?|ing|ations?)$/, "iz$1"], [/(?<=\w{2})our/, "or"]];

// Returns the words of a text; "can’t" is "cant", and any dash parts two words.
export function splitWords(text) {
  return text.replaceAll(APOSTROPHES, "").normalize("NFKD").replaceAll(ACCENTS, "").toLowerCase().match(WORD) ?? [];
}

// Returns a word without its ending.
export function toStem(word) {
  return stemmer(SPELLINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), word));
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

// Returns a function that mends what was typed: of words that are nowhere in the site, the nearest that are. `counts` is
// how often each word of the site occurs. The last word may still be in the making.
export function makeMender(counts) {
  const known = [...counts.keys()];
  const stems = new Set(known.map(toStem));
  const isKnown = (word) => counts.has(word) || stems.has(toStem(word));

  function mend(word) {
    if (word.length < 4) return [word];
    const near = known.filter((other) => Math.abs(other.length - word.length) < 2 && isOneEdit(word, other));
    if (near.length) return [near.reduce((best, other) => (counts.get(other) > counts.get(best) ? other : best))];
    const at = [...word].findIndex((_, place) => place > 1 && isKnown(word.slice(0, place)) && isKnown(word.slice(place)));
    return at > 1 && at < word.length - 1 ? [word.slice(0, at), word.slice(at)] : [word];
  }

  return (words) => words.flatMap((word, place) => {
    const unfinished = place === words.length - 1 && known.some((other) => other.startsWith(word));
    return unfinished || isKnown(word) ? [word] : mend(word);
  });
}
