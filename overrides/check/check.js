// The draft checker: checks pasted text in the page, and stores nothing.

import { check } from "../twins/check.js";
import { makeAnnouncer, clearVerdicts, paragraphs, showVerdicts } from "./verdicts.js";

const root = document.querySelector(".checker");
const find = (selector) => root.querySelector(selector);
const { limits, phrases, rules, words } = JSON.parse(find(".catalogue").textContent);
const announce = makeAnnouncer(find(".status"), words);

function checkDraft(text) {
  const limit = limits[find("#draft-channel").value];
  return check(rules, phrases, {
    texts: paragraphs(text), limit, purpose: "decline", apology: find("#draft-today").checked,
  });
}

function update() {
  const text = find("#draft").value;
  const verdicts = text.trim() ? checkDraft(text) : [];
  if (verdicts.length) showVerdicts(find(".rules"), verdicts, words);
  else clearVerdicts(find(".rules"));
  announce(verdicts);
}

find("form").addEventListener("submit", (event) => event.preventDefault());
find("form").addEventListener("input", update);
// After Back, some browsers restore the draft only after this event.
addEventListener("pageshow", () => setTimeout(update));
update();
root.classList.add("ready");
