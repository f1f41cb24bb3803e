// How near what was typed comes to the phrases of a page: those that people ask for it with, and its title.

import { splitWords, toStem } from "./words.js";

const OF_LITTLE = 0.1;
// What words are alike in says less than the word itself.
const OF_THING = 0.8;
const OF_SECOND = 0.6;

// Returns a function that tells what a term weighs beside others. `little` are the words that say least.
export function makeWeigher(little) {
  const stems = new Set(little.flatMap(splitWords).map(toStem));
  return (term) => (stems.has(term) ? OF_LITTLE : term[0] === "=" ? OF_THING : 1);
}

// Returns a function that compares the terms of what was typed with every page: {near: how near its nearest phrase comes,
// score: the same with the second nearest}. `pages` are the terms of the phrases of each.
export function makePhrases(pages, weighTerm) {
  const phrases = pages.map((page) => page.map((terms) => [...new Set(terms)]));
  const weights = weighStems(phrases, weighTerm);
  const unknown = Math.log(1 + pages.length);
  const weigh = (stems) => stems.reduce((sum, stem) => sum + (weights.get(stem) ?? unknown * weighTerm(stem)), 0);
  const weighed = phrases.map((page) => page.map((stems) => ({ stems, weight: weigh(stems) })));

  return (typed) => {
    const total = weigh([...typed]);
    const dice = ({ stems, weight }) => (2 * weigh(stems.filter((stem) => typed.has(stem)))) / (total + weight || 1);
    return weighed.map((page) => {
      const [near, second = 0] = page.map(dice).sort((one, other) => other - one);
      return { near, score: near + OF_SECOND * second };
    });
  };
}

// Returns what each stem weighs: the fewer pages have it, the more. Map {stem: number}.
function weighStems(phrases, weighTerm) {
  const pagesWith = new Map();
  for (const page of phrases) {
    for (const stem of new Set(page.flat())) pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
  }
  const weigh = ([stem, count]) => [stem, Math.log(1 + phrases.length / count) * weighTerm(stem)];
  return new Map(Array.from(pagesWith, weigh));
}
