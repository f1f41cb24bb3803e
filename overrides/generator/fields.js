// What was typed. Trimmed and made one line here, where it is read, and nowhere else; it never leaves the page.

export function fromForm(form, locale) {
  const inputs = [...form.querySelectorAll("[data-slot] input")];
  return Object.fromEntries(inputs.map((input) => [slotOf(input), valueOf(input, locale)]));
}

function slotOf(input) {
  return input.closest("[data-slot]").dataset.slot;
}

function valueOf(input, locale) {
  return input.type === "date" ? writtenOut(input.value, locale) : input.value.replace(/\s+/g, " ").trim();
}

// A date input gives 2027-03-02; a person says Tuesday 2 March. UTC on both sides, so that no time zone moves the day.
function writtenOut(date, locale) {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? "" : format.format(day).replace(",", "");
}
