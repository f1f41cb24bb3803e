// Ranks the pages for what somebody typed. The panel, the page /search/ and the tests rank with it.

import MiniSearch from "minisearch";
import { makePhrases, OF_STOP, STOP } from "./phrases.js";
import { makeMender, splitWords, toStem } from "./words.js";

const FIELDS = { title: 2, asked: 2, headings: 1, description: 0.5, rare: 0.5 };
const OF_PHRASE = 2;
// After the third, pages below this share of the best one's score are not shown, nor more than so many.
const ALWAYS = 3;
const SHARE = 0.3;
const MOST = 8;
// Below this, the nearest phrase has too little in common with what was typed to call the page an answer.
const SURE = 0.4;

// Returns a function that ranks: {sure, found: [{page, section}, …]}, best first. `pages` are those of pages.json.
export function makeRanking(pages) {
  const texts = pages.map(({ title, asked, headings, description, rare }, id) => (
    { id, title, asked: asked.join("\n"), headings: headings.map(([, heading]) => heading).join("\n"), description, rare }));
  const engine = new MiniSearch({ fields: Object.keys(FIELDS), tokenize: splitWords, processTerm: toStem });
  engine.addAll(texts);
  const mend = makeMender(countWords(texts));
  const compare = makePhrases(pages);

  return (typed) => {
    const words = mend(splitWords(typed));
    const stems = new Set(words.map(toStem));
    const hits = engine.search(words.join(" "), {
      boost: FIELDS,
      boostTerm: (stem) => (STOP.has(stem) ? OF_STOP : 1),
      prefix: (_, at, all) => at === all.length - 1,
    });
    const near = compare(stems);
    const scored = hits.map(({ id, score }) => ({
      page: pages[id],
      score: (score / hits[0].score + OF_PHRASE * near[id].score) * (pages[id].boost ?? 1),
      near: near[id].near,
    })).sort((one, other) => other.score - one.score);
    return {
      sure: scored.length > 0 && scored[0].near >= SURE,
      found: scored.filter(({ score }, at) => at < ALWAYS || score >= SHARE * scored[0].score).slice(0, MOST)
        .map(({ page }) => ({ page, section: findSection(page, stems) })),
    };
  };
}

// Returns how often each word occurs: Map {word: number}. A rare one counts nothing: it is known, and no other is mended to it.
function countWords(texts) {
  const counts = new Map();
  for (const { id, rare, ...fields } of texts) {
    for (const word of splitWords(rare)) counts.set(word, counts.get(word) ?? 0);
    for (const word of splitWords(Object.values(fields).join(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

// Returns the heading of a page that has most of what was typed and its title has not: [id, text], or undefined.
function findSection({ title, headings }, stems) {
  const inTitle = new Set(splitWords(title).map(toStem));
  const isWanted = (stem) => stems.has(stem) && !inTitle.has(stem) && !STOP.has(stem);
  const count = (text) => new Set(splitWords(text).map(toStem).filter(isWanted)).size;
  const counted = headings.map((heading) => ({ heading, count: count(heading[1]) }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { count: 0 }).heading;
}
