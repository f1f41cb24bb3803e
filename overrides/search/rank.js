// Ranks the pages for what somebody typed. The panel, the page /search/ and the tests rank with it.

import MiniSearch from "minisearch";
import { makePhrases, makeWeigher } from "./phrases.js";
import { makeMender, makeReader, splitWords } from "./words.js";

const FIELDS = { title: 2, asked: 2, headings: 1 };
const OF_PHRASE = 2;
// After the third, pages below this share of the best one's score are not shown, nor more than so many.
const ALWAYS = 3;
const SHARE = 0.3;
const MOST = 8;
// Below this, the nearest phrase has too little in common with what was typed to call the page an answer.
const SURE = 0.4;

// Returns a function that ranks: {sure, found: [{page, section}, …]}, best first. `pages`, `alike` and `little` are
// those of pages.json.
export function makeRanking({ pages, alike, little }) {
  const read = makeReader(alike);
  const weighTerm = makeWeigher(little);
  const texts = pages.map(({ title, asked, headings }) => [[title], asked, headings.map(([, heading]) => heading)]
    .map((field) => field.map(splitWords)));
  const terms = texts.map((page) => page.map((field) => field.map(read)));
  const engine = makeEngine(terms);
  const mend = makeMender(countWords([...texts.flat(3), ...little]));
  const compare = makePhrases(terms.map(([title, asked]) => [...title, ...asked]), weighTerm);

  return (typed) => {
    const words = mend(splitWords(typed));
    const asked = read(words);
    const hits = engine.search(asked.join(" "), {
      boost: FIELDS,
      boostTerm: weighTerm,
      prefix: (_, at) => at === words.length - 1,
    });
    const near = compare(new Set(asked));
    const scored = hits.map(({ id, score }) => ({
      page: pages[id],
      score: (score / hits[0].score + OF_PHRASE * near[id].score) * (pages[id].boost ?? 1),
      near: near[id].near,
    })).sort((one, other) => other.score - one.score);
    return {
      sure: scored.length > 0 && scored[0].near >= SURE,
      found: scored.filter(({ score }, at) => at < ALWAYS || score >= SHARE * scored[0].score).slice(0, MOST)
        .map(({ page }) => ({ page, section: findSection(page, (term) => asked.includes(term) && weighTerm(term) === 1, read) })),
    };
  };
}

// Returns an engine that knows the terms of every page, field by field, and is asked with terms.
function makeEngine(terms) {
  const fields = Object.keys(FIELDS);
  const engine = new MiniSearch({ fields, tokenize: (text) => text.split(" "), processTerm: (term) => term });
  for (const [id, page] of terms.entries()) {
    engine.add({ id, ...Object.fromEntries(fields.map((field, at) => [field, page[at].flat().join(" ")])) });
  }
  return engine;
}

// Returns how often each word occurs: Map {word: number}.
function countWords(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

// Returns the heading of a page that has most of what was typed and its title has not: [id, text], or undefined.
function findSection({ title, headings }, isAsked, read) {
  const inTitle = new Set(read(splitWords(title)));
  const isWanted = (term) => isAsked(term) && !inTitle.has(term);
  const count = (text) => new Set(read(splitWords(text)).filter(isWanted)).size;
  const counted = headings.map((heading) => ({ heading, count: count(heading[1]) }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { count: 0 }).heading;
}
