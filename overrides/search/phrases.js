// How near what was typed comes to the phrases of a page: those that people ask for it with, and its title.

import { toStem } from "./words.js";

// Words that say little, and count a third. As stems, in which they are compared.
const STOP = new Set(`a about after all am an and any are as at be because been but by can cant could did do doesnt
  dont for from get go going got had has have he her him how i id if ill im in interview is isnt it its ive job just me my
  need no not now of on one or our out really she should so some tell that the their them then there they this to up us
  want was we were what when where which who why will with wont would you your
  monday tuesday wednesday thursday friday saturday sunday`.match(/\S+/g).map(toStem));
const OF_STOP = 1 / 3;
// What words are alike in says less than the word itself.
const OF_THING = 0.8;
const OF_SECOND = 0.6;

// Returns what a term weighs beside others.
export const weighTerm = (term) => (STOP.has(term) ? OF_STOP : term[0] === "=" ? OF_THING : 1);

// Returns a function that compares the terms of what was typed with every page: {near: how near its nearest phrase comes,
// score: the same with the second nearest}. `pages` are the terms of the phrases of each.
export function makePhrases(pages) {
  const phrases = pages.map((page) => page.map((terms) => [...new Set(terms)]));
  const weights = weighStems(phrases);
  const unknown = Math.log(1 + pages.length);
  const weigh = (stems) => stems.reduce((sum, stem) => sum + (weights.get(stem) ?? unknown), 0);
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
function weighStems(phrases) {
  const pagesWith = new Map();
  for (const page of phrases) {
    for (const stem of new Set(page.flat())) pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
  }
  const weigh = ([stem, count]) => [stem, Math.log(1 + phrases.length / count) * weighTerm(stem)];
  return new Map(Array.from(pagesWith, weigh));
}
