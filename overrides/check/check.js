// The draft checker: checks pasted text in the page, and stores nothing.

import { announce, copy } from "../generator/copy.js";
import { readJson } from "../generator/retry.js";
import { check } from "../twins/check.js";
import { prepare } from "../twins/read.js";
import { makeVerdicts } from "./verdicts.js";

const root = document.querySelector(".checker");
const find = (selector) => root.querySelector(selector);
const area = find("#draft");
const catalogue = await readJson(await fetch(root.dataset.check));
const patterns = prepare(catalogue);
const show = makeVerdicts(find("section"), area, find(".status"), catalogue.words);

function update() {
  const [channel, apology] = [find("#draft-channel").value, find("#draft-today").checked];
  const draft = { text: area.value, limit: catalogue.limits[channel], purpose: "decline", apology };
  const said = area.value.trim() ? check(catalogue, patterns, draft) : null;
  find(".copying").hidden = !show(said, catalogue.better[channel][apology ? "today" : "in-time"]);
  find(".copied").textContent = "";
}

find(".copy").addEventListener("click", async () => {
  announce(find(".copied"), await copy(area.value, area) ? catalogue.words.copied : catalogue.words["not-copied"]);
});
find("form").addEventListener("submit", (event) => event.preventDefault());
find("form").addEventListener("input", update);
// After Back, some browsers restore the draft only after this event.
addEventListener("pageshow", () => setTimeout(update));
update();
root.classList.add("ready");
