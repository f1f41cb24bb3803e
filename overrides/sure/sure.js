// "Am I sure?": shows the outcome as soon as the answers decide it, and hides questions that make no difference to it.
// Nothing is stored, sent or put into the URL.

import { agrees } from "../twins/compose.js";

const root = document.querySelector(".sure");
const form = root.querySelector("form");
const outcome = root.querySelector(".outcome");
const { questions, rules } = JSON.parse(root.querySelector(".catalogue").textContent);
let current;

// Returns the rules up to the one that applies whatever the missing answers are; none while that is undecided.
function readRules(answers) {
  const mayBe = ([question, options]) => !answers[question] || options.includes(answers[question]);
  const place = rules.findIndex(({ when }) => Object.entries(when).every(mayBe));
  return agrees(rules[place], answers) ? rules.slice(0, place + 1) : [];
}

function leadsOf(id) {
  return root.querySelector(`[data-rule="${id}"] .leads`).cloneNode(true);
}

// Shows the outcome if it has changed, or the live region would announce it again. `answered` is the radio button.
function update(answered) {
  const read = readRules(Object.fromEntries(questions.map((question) => [question, form.elements[question].value])));
  const id = read.at(-1)?.id;
  if (id === current) return;
  current = id;
  showQuestions(read.flatMap(({ when }) => Object.keys(when)));
  outcome.replaceChildren(...(id ? [leadsOf(id)] : []));
  if (id && answered) scrollToOutcome(answered.parentElement);
}

// Shows only the questions with these ids; all of them if there are none.
function showQuestions(ids) {
  for (const fieldset of form.querySelectorAll("fieldset")) {
    fieldset.hidden = ids.length > 0 && !ids.includes(fieldset.querySelector("input").name);
  }
}

// The outcome may be below the fold on a phone. Scrolls to it, but keeps the answer in view.
function scrollToOutcome(answer) {
  for (const element of [outcome, answer]) element.scrollIntoView({ block: "nearest" });
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => update(target));
// After Back, some browsers restore the answers only after this event.
addEventListener("pageshow", () => setTimeout(update));
update();
root.classList.add("ready");
