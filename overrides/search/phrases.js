// How near what was typed comes to the phrases of a page: those that people ask for it with, and its title.

import { splitWords, toStem } from "./words.js";

// Words that say little, and count a third. As stems, in which they are compared.
export const STOP = new Set(`a about after all am an and any are as at be because been but by can cant could did do doesnt
  dont for from get go going got had has have he her him how i id if ill im in interview is isnt it its ive job just me my
  need no not now of on one or our out really she should so some tell that the their them then there they this to up us
  want was we were what when where which who why will with wont would you your
  monday tuesday wednesday thursday friday saturday sunday`.match(/\S+/g).map(toStem));
export const OF_STOP = 1 / 3;
const OF_SECOND = 0.6;

// Returns a function that compares a phrase with every page: {near: the page's nearest, score: with the second nearest}.
export function makePhrases(pages) {
  const phrases = pages.map((page) => [page.title, ...page.asked].map((text) => new Set(splitWords(text).map(toStem))));
  const pagesWith = new Map();
  for (const page of phrases) {
    for (const stem of new Set(page.flatMap((phrase) => [...phrase]))) pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
  }
  const weigh = (stem) => Math.log(1 + pages.length / (pagesWith.get(stem) ?? 1)) * (STOP.has(stem) ? OF_STOP : 1);
  const weighAll = (stems) => Array.from(stems, weigh).reduce((sum, weight) => sum + weight, 0);
  const weights = new Map(phrases.flat().map((phrase) => [phrase, weighAll(phrase)]));

  return (typed) => {
    const total = weighAll(typed);
    const dice = (phrase) => (2 * weighAll([...typed].filter((stem) => phrase.has(stem)))) / (total + weights.get(phrase) || 1);
    return phrases.map((page) => {
      const [near, second = 0] = page.map(dice).sort((one, other) => other - one);
      return { near, score: near + OF_SECOND * second };
    });
  };
}
