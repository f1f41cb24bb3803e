// What tools/lighten.py cannot do in Python: it takes from styles what no page uses, bundles scripts, and minifies both.
//
//     node lighten.mjs SITE_DIR < task
//
// It reads {kinds: [{styles, scripts, pages}, …], inline: [script, …]} from stdin, all but `inline` as paths in the site,
// and prints {styles: [{part, whole}, …], inline: [script, …]}. The bundle of a script takes its place in the site.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import fromHtml from "purgecss-from-html";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

const WHOLE = "assets/stylesheets/whole";
const [site] = process.argv.slice(2);
const read = (path) => readFileSync(join(site, path), "utf8");

// One file for what a page needs at once; what it imports later stays apart, and takes from that file what both need.
async function bundle(script) {
  const bundled = await rolldown({ input: join(site, script) });
  const { output } = await bundled.write({
    dir: dirname(join(site, script)), format: "esm", minify: true, chunkFileNames: "[name]-[hash].js",
  });
  return output.map(({ code }) => ({ raw: code, extension: "js" }));
}

// Which attributes the scripts will set, nobody can tell from their text; so no rule goes for want of one that our own
// style names. The direction of writing alone is the page's, and no script's.
function attributes(styles) {
  const own = styles.filter((path) => !path.startsWith("assets/stylesheets/")).map(read).join("\n");
  return ["open", ...Array.from(own.matchAll(/\[([\w-]+)/g), ([, name]) => name).filter((name) => name !== "dir")];
}

// The theme draws an icon before the words of a fold, and our style hides it everywhere; so no page needs either rule.
// Under the name of a class that no page has, both go with all else that is not used.
const FOLD_ICON = /summary::?before/g;

// The styles of some pages as one, without the rules for what is neither in them nor in their scripts.
async function purge({ styles, scripts, pages }, raw) {
  const html = pages.map((path) => ({ raw: read(path), extension: "html" }));
  const [purged] = await new PurgeCSS().purge({
    content: [...html, ...scripts.flatMap((script) => bundles[script])],
    css: [{ raw: raw.replaceAll(FOLD_ICON, ".fold-icon") }], variables: true, keyframes: true, dynamicAttributes: attributes(styles),
    extractors: [{ extensions: ["html"], extractor: fromHtml }],
  });
  return minified(purged.css);
}

// What a page holds of its style, and the file with the whole of it.
async function style(kind) {
  const css = kind.styles.map((path) => read(path).replace(/^@charset "UTF-8";/, "")).join("\n");
  const whole = minified(css);
  const file = `${WHOLE}.${createHash("sha256").update(whole).digest("hex").slice(0, 8)}.min.css`;
  writeFileSync(join(site, file), whole);
  return { part: await purge(kind, css), whole: file };
}

function minified(css) {
  return transform({ filename: "inline.css", code: Buffer.from(css), minify: true }).code.toString();
}

const { kinds, inline } = JSON.parse(await text(process.stdin));
const scripts = new Set(kinds.flatMap((kind) => kind.scripts));
const bundles = Object.fromEntries(await Promise.all([...scripts].map(async (script) => [script, await bundle(script)])));
console.log(JSON.stringify({
  styles: await Promise.all(kinds.map(style)),
  inline: inline.map((script) => minifySync("inline.js", script).code),
}));
