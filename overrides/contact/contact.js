// The contact form: what is missing or wrong is said beside its field when the form is to be sent, until it is mended.

const form = document.querySelector("form.contact");
const fields = [...form.querySelectorAll(".field")];

// What is wrong in a field, in the words of the page; "" when nothing is.
function faultIn(field) {
  const { validity, value } = field.querySelector("[required]");
  const { missing, wrong } = field.querySelector(".fault").dataset;
  if (validity.valueMissing || !value.trim()) return missing;
  return validity.valid ? "" : wrong;
}

function show(field) {
  const fault = faultIn(field);
  const marked = field.matches("[aria-invalid]") ? field : field.querySelector("[aria-invalid]");
  field.querySelector(".fault").textContent = fault;
  marked.setAttribute("aria-invalid", fault !== "");
}

// While a fault is being mended its words stay, so that they do not change with every key.
function mend(field, done) {
  if (field?.querySelector(".fault").textContent && (done || !faultIn(field))) show(field);
}

// The browser's own messages are for when this script does not run.
form.noValidate = true;
form.addEventListener("submit", (event) => {
  fields.forEach(show);
  const first = fields.find(faultIn);
  if (!first) return;
  event.preventDefault();
  first.querySelector("[required]").focus();
});
form.addEventListener("input", ({ target }) => mend(target.closest(".field"), false));
form.addEventListener("change", ({ target }) => mend(target.closest(".field"), true));
form.classList.add("ready");
