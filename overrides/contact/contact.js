// Validates the contact form on submit, with the error message beside each field, and keeps what is typed.

import { keepTyped } from "./kept.js";

const form = document.querySelector("form.contact");
const fields = [...form.querySelectorAll(".field")];

// Returns a field's error message, or "" if it is valid.
function errorIn(field) {
  const { validity, value } = field.querySelector("[required]");
  const { missing, wrong } = field.querySelector(".fault").dataset;
  if (validity.valueMissing || !value.trim()) return missing;
  return validity.valid ? "" : wrong;
}

function showError(field) {
  const error = errorIn(field);
  const marked = field.matches("[aria-invalid]") ? field : field.querySelector("[aria-invalid]");
  field.querySelector(".fault").textContent = error;
  marked.setAttribute("aria-invalid", error !== "");
}

// Clears an error once the field is valid. While it is being typed, the message does not change.
function updateError(field, done) {
  if (field?.querySelector(".fault").textContent && (done || !errorIn(field))) showError(field);
}

// Offers to send along the choices that somebody made who found nothing fitting in the generator.
function offerChoices() {
  const choices = new URLSearchParams(location.hash.slice(1)).get("choices");
  if (choices === null) return;
  const offer = form.querySelector(".choices");
  offer.querySelector("input").value = choices;
  offer.querySelector("code").textContent = choices;
  offer.hidden = !choices;
  form.elements.about.value = "site";
}

keepTyped(form);
offerChoices();
// Native validation is the fallback without script.
form.noValidate = true;
form.addEventListener("submit", (event) => {
  fields.forEach(showError);
  const first = fields.find(errorIn);
  if (!first) return;
  event.preventDefault();
  first.querySelector("[required]").focus();
});
form.addEventListener("input", ({ target }) => updateError(target.closest(".field"), false));
form.addEventListener("change", ({ target }) => updateError(target.closest(".field"), true));
form.classList.add("ready");
