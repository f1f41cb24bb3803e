// Knows a name of a company from that of a person, a job or a mail service.

import { nameIn, partsOf } from "./names.js";
import * as RULES from "./rules.js";
import { TEAMS } from "./rules/words.js";

const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'+&-]*(?:\\.(?=[\\p{L}\\d])[\\p{L}\\p{N}]*)*|\\p{Ll}\\p{Lu}\\p{L}+|&)";
// A name at the beginning of a text.
export const NAME = new RegExp(`^(?:[Tt]he )?${WORD}(?:(?: (?:&|(?:and|of)(?: the)?|for|at|on|de|la|du|und|y))? (?!I\\b)${WORD}|,? (?:Inc|Ltd|LLC|LLP|Limited|GmbH)(?![\\p{L}])){0,6}`, "u");
export const LEGAL_NAME = new RegExp(`(?:${WORD} ){1,4}(?:Ltd|LLP|LLC|Inc|plc|PLC|GmbH)(?!\\p{L})`, "u");
// A department or an event behind a name is no part of it.
const PART = new RegExp(`(?: +(?:${TEAMS}|hq|head office|headquarters|early|emerging|panel|events?|scheduling|interviews?|jobs|team|desk))+$`, "iu");
const ONLY_PART = new RegExp(`^(?:${TEAMS}|people)(?: (?:&|and)\\b.*)?$`, "iu");
const FREE = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|zoho|mail|example)$/u;

// Returns a company as it is said in a sentence: without legal form, brackets, numbers.
export function companyIn(text) {
  let name = text.replace(/\s*[([{／·•|].*$|\s\/\s.*$/u, "").replace(/( (?!Prof|Bros|Univ|Corp)\p{L}{4,})\.\s+\p{Lu}.*$/u, "$1").replace(/\p{Extended_Pictographic}/gu, "").replace(/^(?:the|.*\bon behalf of|(?:Trustees|Governors|Directors|Body) of(?: the)?|.*(?:Clerk|Secretary|Assistant|PA) to(?: the)?) /u, "").replace(/\s+(?:ABN|ACN|VAT|AFSL)\b.*$/u, "").replace(/["*_]/gu, "").trim();
  name = name.replace(PART, "").replace(/^(?:hr|human resources|recruitment|recruiting|talent|people|careers) (?:of|at) /iu, "").replace(/[\s,.!?;:–-]+$/u, "").replace(/'s$/u, "");
  // "Mudd, Farthing & Co. Ltd", "Harrow Brewing Co": the "Co." is said.
  if (!/\bgmbh\b/iu.test(name)) name = name.replace(/(& co)\b\.?,? .*$/iu, "$1");
  if (!/(?:&|brewing|coffee|roasting|baking|bread|tea)\s*co\.?$/iu.test(name)) for (let shorter = name.replace(RULES.legalForm, ""); shorter !== name && shorter.length > 2; shorter = name.replace(RULES.legalForm, "")) name = shorter;
  name = name.replace(RULES.onStreet, "").replace(/(?:,? (?:&|and|of|the|for|at|on|de|und))+\.?$/iu, "").replace(/[\s,;:–-]+$/u, "");
  if (name.length > 4 && name === name.toUpperCase() && /\s/u.test(name)) name = name.split(" ").map((word) => (word.length > 2 ? word[0] + word.slice(1).toLowerCase() : word)).join(" ");
  const sound = name.length > 1 && name.length < 60 && /\p{Lu}|\d/u.test(name) && !RULES.notCompany.test(name) && !ONLY_PART.test(name) && (/[^\p{L}]/u.test(name.replace(/^the /iu, "")) || !RULES.orgWord.test(name)) && !/@|https?:|www\.|\d{3,}|^\d+[.:]|,.*,|^(?:I|We|You|They|My|Our|Your|This) /u.test(name);
  return sound ? name : "";
}

export const keyOf = (name) => companyIn(name).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/^the /u, "").replace(/[^a-z\d&]+/gu, " ").trim();
// Whether something ends in what a job is called: "Studio Coordinator", not "Tallgrass Partners".
export const isTitle = (text) => RULES.job.test(text.trim().split(/\s+/u).at(-1) ?? "") && !/s$/iu.test(text.trim()) && !RULES.legalForm.test(text) || /^(?:head|director|vp|manager) of\b/iu.test(text);
export const hasOrgWord = (text) => RULES.orgWord.test(text) || RULES.legalForm.test(text);

// Whether a mail domain is a company's: "harrowpike" and Harrow & Pike.
export function isDomainOf(domain, name) {
  const words = keyOf(name).split(" ").map((word) => word.replace(/[^a-z\d]/gu, "")).filter(Boolean);
  const joined = words.filter((word) => word !== "and").join("");
  const label = domain.replace(/[^a-z\d]/gu, "");
  const initials = words.length > 2 && words.map((word) => word[0]).join("") === label;
  return initials || joined.length > 2 && (label === joined || label.length > 3 && joined.startsWith(label) || joined.length > 4 && label.startsWith(joined) || words.some((word) => word.length > 4 && label.includes(word)));
}

// Returns the part of an address by which its company may be known; "" for services that anyone uses.
export function domainOf(address) {
  const labels = address.split("@").at(-1).split(".");
  const label = labels.at(-2) ?? "";
  // A tool or a relay that sends for others is none of theirs.
  if (/\b(?:relay|mailer|notifications?|bounces?|via|ats|hire|jobs-mailer)\b/u.test(address.split("@").at(-1)) || RULES.noReply.test(address)) return "";
  const own = /^(?:co|com|org|ac|gov|net|edu)$/u.test(label) ? labels.at(-3) ?? "" : label;
  return FREE.test(own) ? "" : own.replace(/^uni-/u, "");
}

// A person is no company: somebody's name, or what stands before "our Director".
export function isPerson(name, rest, people) {
  const after = rest.slice(name.length);
  const person = nameIn(name);
  if (isSomeone(name, people)) return true;
  return Boolean(person) && !hasOrgWord(name) && /^\s*(?:,|\(|from|who)\s*(?:our|the|my|a)?\s*(?:[\p{L}&]+ ){0,5}/u.test(after) && RULES.job.test(after.slice(0, 60));
}

// Whether a name is somebody's in the mail; a company may have a surname of theirs in its own.
export function isSomeone(text, people) {
  const own = partsOf(nameIn(text));
  return own.length > 0 && people.map(partsOf).some((parts) => own.every((part) => parts.includes(part)) || parts.length > 0 && parts.every((part) => own.includes(part)));
}
