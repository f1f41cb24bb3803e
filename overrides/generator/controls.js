// Hides the form controls that make no difference to the message; the shape in the catalogue says which do.

import { askedFor, offered, shapeOf, toFragment } from "./choices.js";

export function askOnly(root, choices, catalogue) {
  const asked = askedFor(choices, catalogue);
  const options = offered(choices.purpose, catalogue);
  for (const element of root.querySelectorAll("[data-choice]")) {
    element.hidden = !asked.choices.includes(element.dataset.choice);
  }
  for (const element of root.querySelectorAll("[data-slot]")) {
    element.hidden = !asked.slots.includes(element.dataset.slot) && !keepsDate(element, choices, catalogue);
  }
  for (const element of root.querySelectorAll("[data-destination]")) {
    element.hidden = !catalogue.destinations[element.dataset.destination].channels.includes(choices.channel);
  }
  for (const input of root.querySelectorAll("input[type=radio]")) {
    input.parentElement.hidden = !options[input.name].includes(input.value);
  }
  showAnswers(root);
  updateUnanswered(root, choices, catalogue);
  takeAlong(root.querySelector(".unfitting a"), toFragment(choices, catalogue));
}

// Lets the link to the contact form, where there is one, take the choices along.
function takeAlong(link, choices) {
  if (!link) return;
  const [page] = link.getAttribute("href").split("#");
  link.setAttribute("href", `${page}#choices=${encodeURIComponent(choices)}`);
}

// Whether a field holds a date, which may have set the notice: it stays, although the message then says "today".
function keepsDate(element, choices, catalogue) {
  const date = element.querySelector("input[type=date]");
  return Boolean(date?.value) && shapeOf(choices, catalogue).slots.includes(element.dataset.slot);
}

// Says beside each question what is chosen.
function showAnswers(root) {
  for (const chosen of root.querySelectorAll(".choice :checked + span")) {
    chosen.closest(".choice").querySelector(".answer").textContent = chosen.textContent;
  }
}

// Updates the links to other channels, for when nobody answers; they keep the other choices.
function updateUnanswered(root, choices, catalogue) {
  for (const line of root.querySelectorAll(".unanswered")) line.hidden = line.dataset.channel !== choices.channel;
  for (const link of root.querySelectorAll("[data-other]")) {
    const { other } = link.dataset;
    link.hidden = !(other in catalogue.shapes[choices.purpose]);
    if (!link.hidden) link.hash = toFragment({ ...choices, channel: other }, catalogue);
  }
}
