// What lighten.py cannot do in Python: it takes from styles what no page uses, bundles scripts, and minifies both.
//
//     node lighten.mjs SITE_DIR < task
//
// It reads {kinds: [{styles, scripts, pages}, …], inline: [script, …]} from stdin, all but `inline` as paths in the site,
// and prints {styles: [{part, whole}, …], inline: [script, …]}. The bundle of a script takes its place in the site.

import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import fromHtml from "purgecss-from-html";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

const THEME = "assets/stylesheets/";
const [site] = process.argv.slice(2);
const read = (path) => readFileSync(join(site, path), "utf8");

// The modules that bundles were made of. Once all are written, those that no bundle replaced are not published.
const sources = new Set();

// One file for what a page needs at once; what it imports later stays apart, and takes from that file what both need.
async function bundle(script) {
  const bundled = await rolldown({ input: join(site, script) });
  const { output } = await bundled.write({
    dir: dirname(join(site, script)), format: "esm", minify: true, chunkFileNames: "[name]-[hash].js",
  });
  for (const id of output.flatMap(({ moduleIds }) => moduleIds)) sources.add(id);
  return output.map(({ code }) => ({ raw: code, extension: "js" }));
}

// Which attributes the scripts will set, nobody can tell from their text; so no rule goes for want of one that our own
// style names. The direction of writing alone is the page's, and no script's.
function attributes(own) {
  return ["open", ...Array.from(own.matchAll(/\[([\w-]+)/g), ([, name]) => name).filter((name) => name !== "dir")];
}

// What our own style sets in full, so that no page needs the theme's rules for it. Under the name of a class that no page
// has, they go with all else that is not used.
const REPLACED = /(?<![\w.-])(html|body|h[1-4]|[uo]l|li|details|summary|\.admonition(?:-title)?|\.footnote-backref|\.md-header)(?![\w-])/g;

// The theme's style without what ours sets in its place: those rules, and the variables to which ours gives a value.
function withoutReplaced(theme, own) {
  const set = new Set(Array.from(own.matchAll(/(--md-[\w-]+):/g), ([, name]) => name));
  return theme.replaceAll(REPLACED, ".replaced")
    .replaceAll(/(--md-[\w-]+):[^;{}]*;?/g, (declared, name) => (set.has(name) ? "" : declared));
}

// The styles of some pages as one, without the rules for what is neither in them nor in their scripts.
async function purge({ scripts, pages }, theme, own) {
  const html = pages.map((path) => ({ raw: read(path), extension: "html" }));
  const [purged] = await new PurgeCSS().purge({
    content: [...html, ...scripts.flatMap((script) => bundles[script])],
    css: [{ raw: withoutReplaced(theme, own) + own }], variables: true, keyframes: true, dynamicAttributes: attributes(own),
    extractors: [{ extensions: ["html"], extractor: fromHtml }],
  });
  return minified(purged.css);
}

// What a page holds of its style, and the file with the whole of it.
async function style(kind) {
  const said = (paths) => paths.map((path) => read(path).replace(/^@charset "UTF-8";/, "")).join("\n");
  const theme = said(kind.styles.filter((path) => path.startsWith(THEME)));
  const own = said(kind.styles.filter((path) => !path.startsWith(THEME)));
  const whole = minified(`${theme}\n${own}`);
  const file = `${THEME}whole.${createHash("sha256").update(whole).digest("hex").slice(0, 8)}.min.css`;
  writeFileSync(join(site, file), whole);
  return { part: await purge(kind, theme, own), whole: file };
}

// For phones that get no new browser any more: what they do not know, as light-dark() and nesting, is said another way.
const OLDEST = 16 << 16 | 4 << 8;
const targets = { safari: OLDEST, ios_saf: OLDEST };

function minified(css) {
  return transform({ filename: "inline.css", code: Buffer.from(css), minify: true, targets }).code.toString();
}

const { kinds, inline } = JSON.parse(await text(process.stdin));
const scripts = new Set(kinds.flatMap((kind) => kind.scripts));
const bundles = Object.fromEntries(await Promise.all([...scripts].map(async (script) => [script, await bundle(script)])));
for (const script of scripts) sources.delete(join(site, script));
for (const source of sources) rmSync(source);
console.log(JSON.stringify({
  styles: await Promise.all(kinds.map(style)),
  inline: inline.map((script) => minifySync("inline.js", script).code),
}));
