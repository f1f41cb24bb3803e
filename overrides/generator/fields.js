// What was typed. Trimmed and made one line here, where it is read, and nowhere else; it never leaves the page.

// One address that a header or a link can carry; anything else is left out, so that nothing is sent astray.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@?&]+@[^\s\p{C}<>()[\]\\,;:"@?&]+$/u;

// The inputs of the slots, which the words hold, or of the destinations, where the message goes: { name: input }.
export function inputsOf(form, kind) {
  const fields = [...form.querySelectorAll(`[data-${kind}]`)];
  return Object.fromEntries(fields.map((field) => [field.dataset[kind], field.querySelector("input")]));
}

export function valuesOf(inputs, locale) {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, valueOf(input, locale)]));
}

function valueOf(input, locale) {
  const typed = input.value.replace(/\s+/g, " ").trim();
  if (input.type === "date") return typed && writtenOut(typed, locale);
  return input.type === "email" ? addressIn(typed) : typed;
}

// Unseen marks come along when an address is copied, and are no part of it.
function addressIn(typed) {
  const seen = typed.replace(/\p{Cf}/gu, "");
  return ADDRESS.test(seen) ? seen : "";
}

// A date input gives 2027-03-02; a person says Tuesday 2 March. UTC on both sides, so that no time zone moves the day.
function writtenOut(date, locale) {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? "" : format.format(day).replace(",", "");
}
