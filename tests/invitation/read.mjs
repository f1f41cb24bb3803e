// Reads files as the page does: a list of { path, now, zone } on standard input, what was found on standard output.

import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { readFile } from "../../overrides/invitation/files.js";
import { read } from "../../overrides/invitation/read.js";

const answers = [];
for (const { path, now, zone } of JSON.parse(await text(process.stdin))) {
  const source = await readFile(new Uint8Array(readFileSync(path)), { zone });
  answers.push(read(source, { now }));
}
console.log(JSON.stringify(answers));
