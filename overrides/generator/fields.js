// Reads and normalises what was typed in the form. It never leaves the page.

// A single email address that is safe in a mail header and a link. Anything else counts as empty.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@?&]+@[^\s\p{C}<>()[\]\\,;:"@?&]+$/u;

// Returns the inputs of a kind, "slot" or "destination": { name: input }.
export function inputsOf(form, kind) {
  const fields = [...form.querySelectorAll(`[data-${kind}]`)];
  return Object.fromEntries(fields.map((field) => [field.dataset[kind], field.querySelector("input")]));
}

export function valuesOf(inputs, locale) {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, valueOf(input, locale)]));
}

function valueOf(input, locale) {
  const typed = input.value.replace(/\s+/g, " ").trim();
  if (input.type === "date") return typed && formatDate(typed, locale);
  return input.type === "email" ? parseAddress(typed) : typed;
}

// Removes invisible format characters, which copying an address may add.
function parseAddress(typed) {
  const visible = typed.replace(/\p{Cf}/gu, "");
  return ADDRESS.test(visible) ? visible : "";
}

// Formats 2027-03-02 as "Tuesday 2 March". Parses and formats in UTC, so that no time zone shifts the day.
function formatDate(date, locale) {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? "" : format.format(day).replace(",", "");
}
