// Ranks searches in Node as the panel does: `node rank.mjs PAGES_JSON < searches`. Reads a JSON list of searches and
// prints what each finds: [{"sure": true, "found": ["/how/email/", …]}, …].

import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { makeRanking } from "../../overrides/search/rank.js";

const rank = makeRanking(JSON.parse(readFileSync(process.argv[2], "utf8")));
const answers = JSON.parse(await text(process.stdin)).map(rank);
console.log(JSON.stringify(answers.map(({ sure, found }) => ({ sure, found: found.map(({ page }) => `/${page.url}`) }))));
