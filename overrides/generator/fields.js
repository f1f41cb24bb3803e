// Reads and normalises what was typed in the form. It never leaves the page.

import { addressIn } from "./email-addresses.js";
import { formatDate } from "./dates.js";
import { dialled } from "./numbers.js";

const NAMES = ["recipient", "sender", "person"];
const SPOKEN = ["call", "voicemail"];
// A stop that belongs to the name before it.
const ABBREVIATION = /(?:^|[\s.])(?:\p{L}|Jr|Sr|Esq|Bros|Inc|Ltd|Co|Corp|St|Mr|Mrs|Ms|Dr|Prof|PhD|MD)\.$/iu;
// What some countries put behind a title, "(m/f/d)", and nobody says.
const GENDERS = /[([]\s*(?:[mfwdxghi](?:\s*[/|,]\s*[mfwdxghi])+|all genders)\s*[)\]]/giu;
// What is pasted with a name: "<anna@example.com>", "(she/her)".
const BESIDE = /\s*(?:<[^<>@\s]+@[^<>@\s]+\.[^<>@\s]+>|[([]\s*\p{L}+(?:\s*\/\s*\p{L}+)+\s*[)\]])\s*/gu;
// Signs at the end of a company's name, but for stops of which there are several, which are kept.
const AFTER_COMPANY = /(\.{2,}|)\.?[\s,;:]*$/u;
// What stands before a number: "Tel:".
const LABEL = /^[\p{L}\s.:]+(?=[+(]*\d)/u;

// Returns the inputs of a kind, "slot" or "destination": { name: input }.
export function inputsOf(form, kind) {
  const fields = [...form.querySelectorAll(`[data-${kind}]`)];
  return Object.fromEntries(fields.map((field) => [field.dataset[kind], field.querySelector("input")]));
}

// Returns what was typed, as it is said in a language and by a channel: { name: text }, "" where nothing was typed.
export function valuesOf(inputs, language, channel) {
  const value = ([name, input]) => [name, READ[name]?.(input.value) ?? said(name, input, language, channel)];
  return Object.fromEntries(Object.entries(inputs).map(value));
}

// How a message is sent is read, and not said.
const READ = { address: addressIn, number: dialled };

function said(name, input, language, channel) {
  const typed = input.value.replace(/\s+/g, " ").trim();
  if (input.type === "date") return typed && formatDate(typed, language);
  return tidy(name, typed, language.words.typed, channel);
}

// Takes away what the sentence around a value brings itself: an article, "role" after a job title, signs at the end.
export function tidy(name, value, { role }, channel) {
  if (name === "role") return tidyTitle(value, role, channel);
  if (NAMES.includes(name)) return withoutEnd(value.replace(BESIDE, " ").replace(/^[\s,;:.!?]+/u, ""), /[\s,;:.!?]+$/u);
  if (name === "phone") return withoutEnd(value.replace(LABEL, ""), /[\s,;:.]+$/u);
  return name === "company" ? withoutEnd(value, AFTER_COMPANY, "$1") : withoutEnd(value, /[\s,;:.!?]+$/u);
}

const withoutEnd = (value, end, kept = "") => (ABBREVIATION.test(value.trim()) ? value.trim() : value.replace(end, kept));

function tidyTitle(value, { before, after }, channel) {
  let title = value.replace(GENDERS, " ");
  // Brackets can be read, not spoken.
  if (SPOKEN.includes(channel)) title = title.replace(/[([{][^)\]}]*[)\]}]/gu, " ");
  title = title.replace(/\s+/gu, " ").replace(/[\s,;:.!?]+$/u, "").trim();
  return title.replace(new RegExp(`^(?:${before.join("|")})\\s+(?=\\S)`, "iu"), "")
    .replace(new RegExp(`(\\S)\\s+(?:${after.join("|")})$`, "iu"), "$1");
}
