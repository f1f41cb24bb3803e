// "Am I sure?": as soon as the answers decide, the outcome is shown, and what then makes no difference is not asked.
// Nothing is stored, sent or put into the address.

import { agrees } from "../twins/compose.js";

const root = document.querySelector(".sure");
const form = root.querySelector("form");
const outcome = root.querySelector(".outcome");
const { questions, rules } = JSON.parse(root.querySelector(".catalogue").textContent);
let shown;

// The rules down to the one that the answers decide, whatever the missing ones will be; none while they decide nothing.
function rulesRead(answers) {
  const mayBe = ([question, options]) => !answers[question] || options.includes(answers[question]);
  const place = rules.findIndex(({ when }) => Object.entries(when).every(mayBe));
  return agrees(rules[place], answers) ? rules.slice(0, place + 1) : [];
}

function leadsOf(id) {
  return root.querySelector(`[data-rule="${id}"] .leads`).cloneNode(true);
}

// What stands there already is left alone, so that it is not announced again. `answered` is the radio button, if any.
function update(answered) {
  const read = rulesRead(Object.fromEntries(questions.map((question) => [question, form.elements[question].value])));
  const id = read.at(-1)?.id;
  if (id === shown) return;
  shown = id;
  askOnly(read.flatMap(({ when }) => Object.keys(when)));
  outcome.replaceChildren(...(id ? [leadsOf(id)] : []));
  if (id && answered) bringIntoView(answered.parentElement);
}

// What the rules name; while none decides, everything.
function askOnly(named) {
  for (const fieldset of form.querySelectorAll("fieldset")) {
    fieldset.hidden = named.length > 0 && !named.includes(fieldset.querySelector("input").name);
  }
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
