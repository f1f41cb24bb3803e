{#- A Jinja template: the build fills in the theme's markup, labels and file names. -#}
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
// Lazy-loads the theme's search: its panel, the whole CSS and its script.

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

// The content security policy requires trusted types. The theme's HTML is search results from this site; script URLs
// are restricted to this origin.
self.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => markup,
  createScriptURL: (url) => (new URL(url, BASE).origin === location.origin ? url : ""),
});

// Inserts an element and resolves once it has loaded. Removes it if it fails.
function load(name, properties, place) {
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

function loadStyle(href, place) {
  return load("link", { rel: "stylesheet", href }, place);
}

// Replaces the page's inlined critical CSS by the whole stylesheet.
async function loadWholeStyle() {
  const part = document.querySelector("style[data-whole]");
  if (!part) return;
  await loadStyle(part.dataset.whole, (link) => part.before(link));
  part.remove();
}

// The elements that the theme's script looks up by data-md-component.
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

function resetPage() {
  const added = `#__config, .md-toggle, .md-search, link[href="${STYLE}"]`;
  for (const element of document.querySelectorAll(added)) element.remove();
}

// Restores the focus when the search closes, and hides keys from the theme while it is closed: its single-letter
// shortcuts fire by mistake and with speech input (WCAG 2.1.4).
function listen(button) {
  const toggle = document.getElementById("__search");
  toggle.addEventListener("change", () => toggle.checked || button.focus());
  document.addEventListener("keydown", (event) => toggle.checked || event.stopPropagation());
}

let ready;

// Loads the search. On failure undoes all changes to the page, so that the next press can try again.
async function loadSearch(button) {
  try {
    await Promise.all([loadWholeStyle(), loadStyle(STYLE, (link) => document.head.append(link))]);
    preparePage(button);
    await load("script", { src: new URL("{{ theme.script }}", BASE) }, (script) => document.body.append(script));
    listen(button);
  } catch (error) {
    resetPage();
    ready = null;
    throw error;
  }
}

// Opens the search, unless the focus has moved on. typed() returns what was typed while it loaded, and is called once
// the field is ready for input.
export async function open(button, typed) {
  ready ??= loadSearch(button);
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
