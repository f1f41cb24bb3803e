{#- The build fills in the theme's own markup, words and names; what the browser gets is a module without these signs. -#}
{%- import "partials/theme-files.html" as theme -%}
{%- import "partials/language.html" as lang with context -%}
{%- set panel %}{% include "partials/search.html" %}{% endset -%}
{%- set translations = {
  "search.result.placeholder": lang.t("search.result.placeholder"),
  "search.result.none": lang.t("search.result.none"),
  "search.result.one": lang.t("search.result.one"),
  "search.result.other": lang.t("search.result.other"),
  "search.result.more.one": lang.t("search.result.more.one"),
  "search.result.more.other": lang.t("search.result.more.other"),
  "search.result.term.missing": lang.t("search.result.term.missing"),
} -%}
// The theme's search, fetched when a reader asks for it: its panel, its whole style, and its script.

const BASE = new URL("..", import.meta.url);
const STYLE = new URL("search/search.css", BASE).href;
const PANEL = {{ panel | replace('role="dialog"', 'role="dialog" aria-label="' ~ lang.t("search") ~ '"') | tojson }};
const TOGGLES = '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off"><input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">';
const CONFIG = {
  base: BASE.href,
  features: [],
  translations: {{ translations | tojson }},
  search: new URL("{{ theme.worker }}", BASE).href,
};

// The security policy lets nothing become markup or a script but what is vouched for. The theme writes what it found on
// the pages of this site, and its script and its worker are files of this site.
self.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => markup,
  createScriptURL: (url) => (new URL(url, BASE).origin === location.origin ? url : ""),
});

// An element that has loaded. One that has not is taken away.
function loaded(name, properties, place) {
  const element = Object.assign(document.createElement(name), properties);
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => {
      element.remove();
      reject(new Error(`${element.src ?? element.href} did not load.`));
    };
    place(element);
  });
}

function style(href, place) {
  return loaded("link", { rel: "stylesheet", href }, place);
}

// A built page came with the part of its style that it needs. The whole takes that part's place.
async function wholeStyle() {
  const part = document.querySelector("style[data-whole]");
  if (!part) return;
  await style(part.dataset.whole, (link) => part.before(link));
  part.remove();
}

// What the theme's script finds in a page of the theme.
const COMPONENTS = { container: "body", header: ".md-header", main: "main" };

function preparePage(button) {
  for (const [name, selector] of Object.entries(COMPONENTS)) document.querySelector(selector).dataset.mdComponent = name;
  const config = Object.assign(document.createElement("div"), { id: "__config", hidden: true });
  config.textContent = JSON.stringify(CONFIG);
  document.body.append(config);
  document.body.insertAdjacentHTML("afterbegin", TOGGLES);
  button.insertAdjacentHTML("afterend", PANEL);
  Object.assign(window, { __md_scope: BASE, __md_get: () => null, __md_set: () => {}, __md_hash: () => 0 });
}

function leavePage() {
  const brought = `#__config, .md-toggle, .md-search, link[href="${STYLE}"]`;
  for (const element of document.querySelectorAll(brought)) element.remove();
}

// When the search closes, the reader is where they were. While it is closed, the theme hears no key: it would take single
// letters for itself, which come by mistake, or from somebody who speaks to their device.
function listen(button) {
  const toggle = document.getElementById("__search");
  toggle.addEventListener("change", () => toggle.checked || button.focus());
  document.addEventListener("keydown", (event) => toggle.checked || event.stopPropagation());
}

let ready;

// What did not come is asked for again at the next press. Until then there is no panel, which would do nothing.
async function bring(button) {
  try {
    await Promise.all([wholeStyle(), style(STYLE, (link) => document.head.append(link))]);
    preparePage(button);
    await loaded("script", { src: new URL("{{ theme.script }}", BASE) }, (script) => document.body.append(script));
    listen(button);
  } catch (error) {
    leavePage();
    ready = null;
    throw error;
  }
}

// Opens the search, unless the reader has gone on to something else. typed() gives what was typed meanwhile, and is
// called when the field can take the keys itself.
export async function open(button, typed) {
  ready ??= bring(button);
  await ready;
  button.classList.remove("failed");
  button.lastChild.textContent = {{ lang.t("search") | tojson }};
  if (![button, document.body].includes(document.activeElement)) return;
  const toggle = document.getElementById("__search");
  const field = document.querySelector(".md-search__input");
  if (!toggle.checked) toggle.click();
  field.value += typed();
  field.focus();
}
