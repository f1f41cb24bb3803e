// Reads and normalises what was typed in the form. It never leaves the page.

// A single email address that is safe in a mail header and a link. Anything else counts as empty.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@?&]+@[^\s\p{C}<>()[\]\\,;:"@?&]+$/u;

const NAMES = ["recipient", "sender", "person"];
const SPOKEN = ["call", "voicemail"];
// A stop that belongs to the name before it.
const ABBREVIATION = /(?:^|[\s.])(?:\p{L}|Jr|Sr|Esq|Bros|Inc|Ltd|Co|Corp|St|Mr|Mrs|Ms|Dr|Prof|PhD|MD)\.$/iu;
// What some countries put behind a title, "(m/f/d)", and nobody says.
const GENDERS = /[([]\s*(?:[mfwdxghi](?:\s*[/|,]\s*[mfwdxghi])+|all genders)\s*[)\]]/giu;

// Returns the inputs of a kind, "slot" or "destination": { name: input }.
export function inputsOf(form, kind) {
  const fields = [...form.querySelectorAll(`[data-${kind}]`)];
  return Object.fromEntries(fields.map((field) => [field.dataset[kind], field.querySelector("input")]));
}

// Returns what was typed, as it is said in a language and by a channel: { name: text }, "" where nothing was typed.
export function valuesOf(inputs, { locale, words }, channel) {
  const value = ([name, input]) => [name, tidy(name, valueOf(input, locale), words.typed, channel)];
  return Object.fromEntries(Object.entries(inputs).map(value));
}

function valueOf(input, locale) {
  const typed = input.value.replace(/\s+/g, " ").trim();
  if (input.type === "date") return typed && formatDate(typed, locale);
  return input.type === "email" ? parseAddress(typed) : typed;
}

// Takes away what the sentence around a value brings itself: an article, "role" after a job title, signs at the end.
export function tidy(name, value, { role }, channel) {
  if (NAMES.includes(name)) return ABBREVIATION.test(value) ? value : value.replace(/[\s,;:.!?]+$/u, "");
  if (name !== "role") return value.replace(/[\s,;:]+$/u, "");
  let title = value.replace(GENDERS, " ");
  // Brackets can be read, not spoken.
  if (SPOKEN.includes(channel)) title = title.replace(/[([{][^)\]}]*[)\]}]/gu, " ");
  title = title.replace(/\s+/gu, " ").replace(/[\s,;:.!?]+$/u, "").trim();
  const before = new RegExp(`^(?:${role.before.join("|")})\\s+(?=\\S)`, "iu");
  const after = new RegExp(`(?<=\\S)\\s+(?:${role.after.join("|")})$`, "iu");
  return title.replace(before, "").replace(after, "");
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
