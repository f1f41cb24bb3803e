// "Am I sure?": when every question has an answer, the outcome that fits is shown. Nothing is stored, sent or put into
// the address.

import { advise } from "./advise.js";

const root = document.querySelector(".sure");
const form = root.querySelector("form");
const outcome = root.querySelector(".outcome");
const { questions, rules } = JSON.parse(root.querySelector(".catalogue").textContent);
let shown;

function ruleOf(answers) {
  return Object.values(answers).every(Boolean) ? advise(rules, answers).id : undefined;
}

function leadsOf(id) {
  return root.querySelector(`[data-rule="${id}"] .leads`).cloneNode(true);
}

// What stands there already is left alone, so that it is not announced again. `answered` is the radio button, if any.
function update(answered) {
  const id = ruleOf(Object.fromEntries(questions.map((question) => [question, form.elements[question].value])));
  if (id === shown) return;
  shown = id;
  outcome.replaceChildren(...(id ? [leadsOf(id)] : []));
  if (id && answered) bringIntoView(answered.parentElement);
}

// On a phone the outcome may be below the edge of the screen. The answer stays in view in any case.
function bringIntoView(answer) {
  for (const element of [outcome, answer]) element.scrollIntoView({ block: "nearest" });
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => update(target));
// After Back, some browsers fill in the answers only now.
addEventListener("pageshow", () => setTimeout(update));
update();
root.classList.add("ready");
