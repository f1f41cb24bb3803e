// The link builder: makes links to the generator with choices preset (plain, HTML, button, quotation, oEmbed) and the
// code that embeds it in a frame.

import * as Choices from "../generator/choices.js";
import { askOnly } from "../generator/controls.js";
import { loadCatalogue } from "../generator/catalogue.js";
import { announce, button, copy } from "../generator/copy.js";

const root = document.querySelector(".linker");
const find = (selector) => root.querySelector(selector);
const catalogue = await loadCatalogue(root);
const form = find("form");
const { words } = catalogue;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function withChoices(address) {
  const { value: language } = find(".language select");
  const chosen = Choices.toFragment(Choices.fromForm(form, catalogue), catalogue);
  const fragment = [language !== root.lang && `language=${language}`, chosen].filter(Boolean).join("&");
  return address + (fragment && `#${fragment}`);
}

// Returns a colour as "#rrggbb": of the posts of authors, WordPress drops every style with a bracket.
function hex(colour) {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.fillStyle = colour;
  return canvas.fillStyle;
}

// Returns the preview button's appearance as inline style. Uses the brand's light colours, and only what WordPress leaves
// to authors, which `display` is not; so lines are kept apart by their height.
function inlineStyle(element) {
  const { backgroundColor, color, borderRadius } = getComputedStyle(element);
  return `padding:.6em 1.1em;border-radius:${borderRadius};background:${hex(backgroundColor)};color:${hex(color)};`
    + "font-weight:600;line-height:2.6;text-decoration:none";
}

// The height fits most columns until height.js sets the real one. Where a program drops the frame, the link in it is left.
// A paragraph stands in the column of a post; what is in none may stand at the edge of the screen.
function frame(link) {
  return `<p><iframe src="${escape(withChoices(root.dataset.frame))}" title="${escape(words["frame-title"])}" width="100%"`
    + ` height="900" style="border:0" loading="lazy" allow="clipboard-write; web-share">${link}</iframe></p>`;
}

function snippets(link, text) {
  const href = escape(link);
  const html = `<a href="${href}">${escape(text)}</a>`;
  return {
    link,
    html,
    quote: `<blockquote><p>${escape(words.quote)}</p><cite>${html}</cite></blockquote>`,
    oembed: root.dataset.base,
    frame: `${frame(html)}\n<script src="${escape(root.dataset.frame)}height.js" async></script>`,
    "plain-frame": frame(html),
    button: `<p><a href="${href}" style="${inlineStyle(find(".preview a"))}">${escape(text)}</a></p>`,
  };
}

function update() {
  const choices = Choices.fromForm(form, catalogue);
  Choices.toForm(form, choices);
  askOnly(root, choices, catalogue);
  const text = find("#link-words").value.trim() || words["link-default"];
  const preview = find(".preview a");
  preview.textContent = text;
  preview.href = withChoices(root.dataset.base);
  for (const [name, value] of Object.entries(snippets(preview.href, text))) {
    find(`[data-snippet=${name}]`).value = value;
  }
}

// Announces the result beside the button that was pressed, and clears the others.
async function copySnippet(area) {
  const copied = await copy(area.value, area);
  for (const status of root.querySelectorAll(".status")) status.textContent = "";
  announce(area.parentElement.querySelector(".status"), copied ? words.copied : words["not-copied"]);
}

for (const area of root.querySelectorAll(".snippet")) {
  area.after(button("copy", words[`copy-${area.dataset.snippet}`], () => copySnippet(area)));
}
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", update);
addEventListener("pageshow", () => setTimeout(update));
update();
find(".ids").open = false;
root.classList.add("ready");
