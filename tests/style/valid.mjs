// Names each declaration whose value a browser would drop: `node valid.mjs < styles`.
//
// Reads {name: text} from standard input, and prints a list of "name: line 3: what is wrong".

import { text } from "node:stream/consumers";
import css from "@eslint/css";
import { ESLint } from "eslint";

const rules = { "css/no-invalid-properties": ["error", { allowUnknownVariables: true }] };
const overrideConfig = [{ files: ["**/*.css"], plugins: { css }, language: "css/css", rules }];
const eslint = new ESLint({ overrideConfigFile: true, allowInlineConfig: false, overrideConfig });

async function lint([name, code]) {
  const [{ messages }] = await eslint.lintText(code, { filePath: name });
  return messages.map(({ line, message }) => `${name}: line ${line}: ${message}`);
}

const styles = Object.entries(JSON.parse(await text(process.stdin)));
console.log(JSON.stringify((await Promise.all(styles.map(lint))).flat()));
