// Reports the examples of rules.yml that a rule reads otherwise, and rules without examples or reasons. Reads
// { rule: { yes: [text], no: [text] } } from standard input, and prints a list of sentences.

import { readdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import * as exported from "../../overrides/invitation/rules.js";

const { ALL, ...RULES } = exported;
const FOLDER = new URL("../../overrides/invitation/rules/", import.meta.url);
const examples = JSON.parse(await text(process.stdin));
const said = (rule, example) => new RegExp(RULES[rule].source, RULES[rule].flags.replace("g", "")).test(example);
const lines = readdirSync(FOLDER).flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").split("\n"));
const problems = [];

for (const rule of Object.keys(RULES)) {
  const { yes = [], no = [] } = examples[rule] ?? {};
  const at = lines.findIndex((line) => line.startsWith(`export const ${rule} = `));
  if (!/^\/\/ /.test(lines[at - 1])) problems.push(`${rule} has no reason; write a comment above it.`);
  if (!ALL.includes(RULES[rule])) problems.push(`${rule} is not in the list at the end of its file; add it.`);
  if (!yes.length || !no.length) problems.push(`${rule} has no example; add yes and no to rules.yml.`);
  for (const example of yes) if (!said(rule, example)) problems.push(`${rule} does not see: ${example}`);
  for (const example of no) if (said(rule, example)) problems.push(`${rule} sees what only looks like it: ${example}`);
}
for (const rule of Object.keys(examples)) if (!(rule in RULES)) problems.push(`${rule} is in rules.yml only; take it out.`);
console.log(JSON.stringify(problems));
