// The page that checks a draft: whatever is pasted is judged as it stands, in the page, and never stored.

import { check } from "../twins/check.js";
import { announcer, clearVerdicts, paragraphs, showVerdicts } from "./verdicts.js";

const root = document.querySelector(".checker");
const find = (selector) => root.querySelector(selector);
const { limits, phrases, rules, words } = JSON.parse(find(".catalogue").textContent);
const announce = announcer(find(".status"), words);

function verdictsOf(text) {
  const limit = limits[find("#draft-channel").value];
  return check(rules, phrases, { texts: paragraphs(text), limit, purpose: "decline", apology: find("#draft-today").checked });
}

function update() {
  const text = find("#draft").value;
  const verdicts = text.trim() ? verdictsOf(text) : [];
  if (verdicts.length) showVerdicts(find(".rules"), verdicts, words);
  else clearVerdicts(find(".rules"));
  announce(verdicts);
}

find("form").addEventListener("submit", (event) => event.preventDefault());
find("form").addEventListener("input", update);
// After Back, some browsers fill in the draft only now.
addEventListener("pageshow", () => setTimeout(update));
update();
root.classList.add("ready");
