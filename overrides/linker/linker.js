// The link builder: makes links to the generator with choices preset (plain, HTML, button, quotation, oEmbed) and the
// code that embeds it in a frame.

import * as Choices from "../generator/choices.js";
import { askOnly } from "../generator/asked.js";
import { loadCatalogue } from "../generator/catalogue.js";
import { announce, button, copy } from "../generator/copy.js";

const root = document.querySelector(".linker");
const find = (selector) => root.querySelector(selector);
const catalogue = await loadCatalogue(root);
const form = find("form");
const { words } = catalogue;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function withChoices(address) {
  const fragment = Choices.toFragment(Choices.fromForm(form, catalogue), catalogue);
  return address + (fragment && `#${fragment}`);
}

// Returns the preview button's appearance as inline style. Uses the brand's light colours.
function inlineStyle(element) {
  const { backgroundColor, color, borderRadius } = getComputedStyle(element);
  return `display:inline-block;padding:.6em 1.1em;border-radius:${borderRadius};background:${backgroundColor};`
    + `color:${color};font-weight:600;text-decoration:none`;
}

// The height fits most columns until height.js sets the real one.
function frame() {
  return `<iframe src="${escape(withChoices(root.dataset.frame))}" title="${escape(words["frame-title"])}" width="100%"`
    + " height=\"900\" style=\"border:0\" loading=\"lazy\" allow=\"clipboard-write; web-share\"></iframe>";
}

function snippets(link, text) {
  const href = escape(link);
  const html = `<a href="${href}">${escape(text)}</a>`;
  return {
    link,
    html,
    quote: `<blockquote><p>${escape(words.quote)}</p><cite>${html}</cite></blockquote>`,
    oembed: root.dataset.base,
    frame: `${frame()}\n<script src="${escape(root.dataset.frame)}height.js" async></script>`,
    "plain-frame": frame(),
    button: `<a href="${href}" style="${inlineStyle(find(".preview a"))}">${escape(text)}</a>`,
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
root.classList.add("ready");
