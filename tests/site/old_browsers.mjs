// Names what scripts and styles use that a browser of package.json lacks: `node old_browsers.mjs < texts`.
//
// Reads {name: text} from standard input, each name ending in .js or .css, and prints a list of [name, feature, sentence].

import { text } from "node:stream/consumers";
import css from "@eslint/css";
import doiuse from "doiuse";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import syntax from "eslint-plugin-es-x";
import postcss from "postcss";

// Methods of iterators are named as those of arrays, so they are reported only where it is certain which they are.
const iterators = Object.keys(syntax.rules).filter((rule) => rule.startsWith("no-iterator-prototype-"));
const certain = iterators.map((rule) => [`es-x/${rule}`, ["error", { aggressive: false }]]);
const scripts = { files: ["**/*.js"] };
const eslint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    { ...scripts, ...compat.configs["flat/recommended"] },
    // Of the JavaScript of 2022 the browsers of package.json lack static blocks, and lookbehind, which `compat` knows.
    { ...scripts, ...syntax.configs["flat/restrict-to-es2022"] },
    { ...scripts, rules: { "es-x/no-class-static-block": "error", ...Object.fromEntries(certain) } },
    { ...scripts, settings: { "es-x": { aggressive: true } } },
    { files: ["**/*.css"], plugins: { css }, language: "css/css", rules: { "css/use-baseline": ["error", { available: 2021 }] } },
  ],
});
// A declaration that is not known is passed over alone. What else is not known takes others with it.
const HARMLESS = ["notBaselineProperty", "notBaselinePropertyValue"];
// Of these rules the message names the feature; each of the others is about one.
const NAMED = { "compat/compat": /^(\S+) is not/, "css/use-baseline": /'(.+?)'/ };

async function lint(name, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: name });
  return messages.filter(({ messageId }) => !HARMLESS.includes(messageId))
    .map(({ ruleId, message }) => [name, message.match(NAMED[ruleId])?.[1] ?? ruleId ?? "unreadable", message]);
}

// What a style uses that a browser lacks altogether, by the data of caniuse.com.
async function askCaniuse(name, code) {
  const found = [];
  const note = ({ feature, featureData, message }) => featureData.missing && found.push([name, feature, message]);
  await postcss([doiuse({ onFeatureUsage: note })]).process(code, { from: undefined });
  return found;
}

const texts = Object.entries(JSON.parse(await text(process.stdin)));
const styles = texts.filter(([name]) => name.endsWith(".css"));
const looks = [...texts.map((one) => lint(...one)), ...styles.map((one) => askCaniuse(...one))];
console.log(JSON.stringify((await Promise.all(looks)).flat()));
