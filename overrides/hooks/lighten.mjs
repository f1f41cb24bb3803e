// Node half of lighten.py: extracts critical CSS, bundles scripts, and minifies both.
//
//     node lighten.mjs SITE_DIR < task
//
// Reads {kinds: [{styles, scripts, pages}, …], later: [script, …], inline: [script, …]} from stdin; all but `inline` are
// paths in the site. Prints {styles: [style, …], inline: [script, …]}, and replaces each script by its bundle.

import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { text } from "node:stream/consumers";
import browserslist from "browserslist";
import { browserslistToTargets, transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import fromHtml from "purgecss-from-html";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

const THEME = "assets/stylesheets/";
const [site] = process.argv.slice(2);
const read = (path) => readFileSync(join(site, path), "utf8");

// The modules that went into a bundle, and the bundles by their file: { file: code }. They are written once all are made,
// for one may be a module of another; the other modules are deleted.
const sources = new Set();
const made = new Map();

// A library is found in node_modules, which lies beside this file and not beside the built site.
const libraries = {
  name: "libraries",
  resolveId(path) {
    return /^[./]/.test(path) ? null : this.resolve(path, fileURLToPath(import.meta.url));
  },
};

// Bundles a script with its static imports, and what it imports dynamically as bundles of their own. These share no code
// with it, for what they would import then is its plain address; it may have been loaded from another, after a failure.
async function bundle(script) {
  const file = join(site, script);
  const lazy = new Set();
  const apart = {
    name: "apart",
    resolveDynamicImport(path, importer) {
      lazy.add(relative(site, join(dirname(importer), path)));
      return { id: path, external: true };
    },
  };
  const build = await rolldown({ input: file, plugins: [apart, libraries] });
  const { output: [{ code, moduleIds }] } = await build.generate({ format: "esm", minify: true });
  made.set(file, code);
  for (const id of moduleIds) if (!relative(site, id).startsWith("..")) sources.add(id);
  const others = await Promise.all(Array.from(lazy, bundle));
  return [{ raw: code, extension: "js" }, ...others.flat()];
}

// Attributes to treat as used. PurgeCSS cannot see which ones the scripts set, so these are all that our CSS names, but
// for `dir`, which only the page sets.
function findAttributes(own) {
  return ["open", ...Array.from(own.matchAll(/\[([\w-]+)/g), ([, name]) => name).filter((name) => name !== "dir")];
}

// Selectors that our CSS styles completely. The theme's rules for them get a class that no page has, and so are purged.
const REPLACED = /(?<![\w.-])(html|body|h[1-4]|[uo]l|li|details|summary|\.admonition(?:-title)?|\.footnote-backref|\.md-header)(?![\w-])/g;

// The theme's CSS without the rules and the variables that our CSS replaces.
function withoutReplaced(theme, own) {
  const set = new Set(Array.from(own.matchAll(/(--md-[\w-]+):/g), ([, name]) => name));
  return theme.replaceAll(REPLACED, ".replaced")
    .replaceAll(/(--md-[\w-]+):[^;{}]*;?/g, (declaration, name) => (set.has(name) ? "" : declaration));
}

// Removes the rules for what does not occur in the content.
async function purge(css, content, own, options) {
  const extractors = [{ extensions: ["html"], extractor: fromHtml }];
  const dynamicAttributes = findAttributes(own);
  const [purged] = await new PurgeCSS().purge({ content, css: [{ raw: css }], dynamicAttributes, extractors, ...options });
  return purged.css;
}

// The elements that a script makes. Its other words name none, as the entities that the reader of mails knows.
function findMade({ raw }) {
  const made = Array.from(raw.matchAll(/createElement\([`"'](\w+)/g), ([, name]) => `<${name}>`);
  return { raw: made.join(""), extension: "html" };
}

// The critical CSS of some pages: only rules for what occurs in the pages or their scripts; the theme's, which has no class
// of our scripts, for elements only.
async function purgeAll({ scripts, pages }, theme, own) {
  const html = pages.map((path) => ({ raw: read(path), extension: "html" }));
  const code = scripts.flatMap((script) => bundles[script]);
  const themes = await purge(withoutReplaced(theme, own), [...html, ...code.map(findMade)], own);
  return minifyCss(await purge(themes + own, [...html, ...code], own, { variables: true, keyframes: true }));
}

// Returns the critical CSS of a kind of page.
function extractCss(kind) {
  const concatenate = (paths) => paths.map((path) => read(path).replace(/^@charset "UTF-8";/, "")).join("\n");
  const theme = concatenate(kind.styles.filter((path) => path.startsWith(THEME)));
  return purgeAll(kind, theme, concatenate(kind.styles.filter((path) => !path.startsWith(THEME))));
}

// For the oldest browsers that package.json names, light-dark(), nesting and ranges of widths are compiled down.
const targets = browserslistToTargets(browserslist(null, { path: import.meta.dirname }));

function minifyCss(css) {
  return transform({ filename: "inline.css", code: Buffer.from(css), minify: true, targets }).code.toString();
}

// A style sheet in which a brace is missing is valid CSS with a fault far away, so braces are counted in each.
function findOpenBrace(path) {
  const code = read(path).replaceAll(/\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "");
  const [opened, closed] = ["{", "}"].map((brace) => code.split(brace).length);
  return opened === closed ? [] : [`${path}: ${opened - 1} braces are opened and ${closed - 1} closed; mend the pair.`];
}

// What cannot be parsed in a style sheet, with its line.
function findFault(path) {
  try {
    transform({ filename: path, code: Buffer.from(read(path)) });
    return [];
  } catch (error) {
    return [`${path}: line ${error.loc?.line}: this is not CSS (${error.message}); mend it there.`];
  }
}

// Without this, Node shows where in its own files the error came from.
process.on("uncaughtException", (error) => {
  console.error(`${error.message ?? error}`.split("\n    at ")[0]);
  process.exit(1);
});

const { kinds, later, inline } = JSON.parse(await text(process.stdin));
const sheets = new Set(kinds.flatMap((kind) => kind.styles));
const own = [...sheets].filter((path) => !path.startsWith(THEME));
const faults = own.flatMap((path) => [...findOpenBrace(path), ...findFault(path)]);
if (faults.length) throw new Error(faults.join("\n"));
const scripts = new Set([...later, ...kinds.flatMap((kind) => kind.scripts)]);
const bundling = [...scripts].map(async (script) => [script, await bundle(script)]);
const bundles = Object.fromEntries(await Promise.all(bundling));
for (const source of sources) if (!made.has(source)) rmSync(source);
for (const [file, code] of made) writeFileSync(file, code);
const styles = await Promise.all(kinds.map(extractCss));
// What a script asks for later is made light as a whole.
for (const path of globSync("**/*.css", { cwd: site })) writeFileSync(join(site, path), minifyCss(read(path)));
console.log(JSON.stringify({ styles, inline: inline.map((script) => minifySync("inline.js", script).code) }));
