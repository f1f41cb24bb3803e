// Reports the examples of rules.yml that a rule reads otherwise, and rules without examples or reasons. Reads
// { rule: { yes: [text], no: [text] } } from standard input, and prints a list of sentences.

import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { RULES } from "../../overrides/invitation/rules.js";

const FILE = new URL("../../overrides/invitation/rules.js", import.meta.url);
const examples = JSON.parse(await text(process.stdin));
const said = (rule, example) => new RegExp(RULES[rule].source, RULES[rule].flags.replace("g", "")).test(example);
const lines = readFileSync(FILE, "utf8").split("\n");
const problems = [];

for (const rule of Object.keys(RULES)) {
  const { yes = [], no = [] } = examples[rule] ?? {};
  const at = lines.findIndex((line) => line.startsWith(`  ${rule}: `));
  if (!/^ {2}\/\/ [^─]/.test(lines[at - 1])) problems.push(`${rule} has no reason; write a comment above it.`);
  if (!yes.length || !no.length) problems.push(`${rule} has no example; add yes and no to rules.yml.`);
  for (const example of yes) if (!said(rule, example)) problems.push(`${rule} does not see: ${example}`);
  for (const example of no) if (said(rule, example)) problems.push(`${rule} sees what only looks like it: ${example}`);
}
for (const rule of Object.keys(examples)) if (!(rule in RULES)) problems.push(`${rule} is in rules.yml only; take it out.`);
console.log(JSON.stringify(problems));
