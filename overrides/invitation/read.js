// Reads an invitation. Pure: it knows no page, no clock and no network.

import { knowCandidate } from "./candidate.js";
import { choicesOf, findOccasion, findStage, findTo } from "./choices.js";
import { addDays } from "./days.js";
import { findCompany } from "./company.js";
import { domainOf } from "./company-name.js";
import { findAddress, findNumber } from "./contact.js";
import { daySent, findDay, isInNumbers, orderIn } from "./interview-day.js";
import { findKind } from "./kinds.js";
import { understand } from "./find-letter.js";
import { nameIn, untitled } from "./names.js";
import { addressed, findPerson, titlesOf } from "./person.js";
import { findRole } from "./role.js";
import * as RULES from "./rules.js";
import { findScam } from "./scams.js";
import { parts } from "./signature.js";
import { MOST } from "./text.js";

// What is said to be later is no day of an interview.
const YEAR = 366;
// Kinds that speak of no interview to come.
const NO_DAY = ["better-terms", "offer", "rejection", "other", "cold", "asked-why"];

// Takes { text }, or what calendar.js and mail.js make of a file; `now` is the reader's local time as "2026-12-03T18:40".
// Returns { kind, scam, found, ask, choices, cut }: `found` has for each field that is sure
// { value, words }, the words being those it came from, and `ask` the days of which one is meant.
export function read(source, { now }) {
  const mail = understand(source);
  const candidate = knowCandidate(mail);
  const person = findPerson(mail, candidate);
  const day = dayOf(mail, source.event, now.slice(0, 10));
  const kind = findKind({
    text: mail.body.join("\n"), whole: [mail.main, ...mail.letters].flatMap(({ lines }) => lines).join("\n"), subject: mail.main.subject, declined: candidate.declined, cancels: source.event?.cancels, isEvent: Boolean(source.event),
    hasDay: day.options.length > 0, isCertain: Boolean(day.value),
  });
  const scam = findScam([mail.main.subject, ...mail.main.lines].join("\n"));
  const found = kind.id === "other" ? {} : findAll({ ...mail, event: source.event, candidate, person, kind: kind.id, scam, day });
  for (const field of Object.keys(found)) if (!found[field]?.value) delete found[field];
  const choices = choicesOf({ kind: kind.id, how: howWritten(mail, found), found, today: now.slice(0, 10) });
  return { kind, scam, found, ask: found.date || NO_DAY.includes(kind.id) ? [] : day.options, choices, cut: source.text.length > MOST };
}

// Returns { field: { value, words } or null } for each field.
function findAll(mail) {
  const { main, candidate, person, kind, scam, day } = mail;
  const titles = titlesOf(person, mail);
  const isAgency = isByAgency(mail, titles);
  const { address, number } = waysOf(mail);
  const company = companyOf(mail, isAgency, domainOf(address?.value ?? main.from.address));
  const sender = RULES.noReply.test(main.from.address) ? "" : main.from.name;
  const to = () => findTo({ isAgency, titles, said: mail.body.join(" "), person, company: company?.value ?? "", sender });
  return {
    recipient: addressed(person, candidate, main), company,
    role: withoutCompany(findRole({ subjects: mail.subjects, lines: allLines(mail), headings: headings(mail), candidate: candidate.name }), company),
    date: NO_DAY.includes(kind) ? null : day,
    sender: { value: candidate.name, words: main.to.name || mail.greeting },
    address, number, to: person || address || number || scam ? to() : null,
    occasion: kind === "invitation" ? findOccasion({ lines: mail.body, subjects: mail.subjects }) : null,
    stage: findStage({ kind, lines: mail.body, subjects: mail.subjects, day: wordsOf(mail) }),
  };
}

// Where to write and call. What somebody after money gives is not the company's.
function waysOf(mail) {
  const { main, candidate, person, scam } = mail;
  if (scam) return {};
  return { address: findAddress(main, mail, candidate, person?.name, person?.line), number: findNumber(mail, main.number, candidate.numbers, person?.line) };
}

// The words that say when the interview is, if they say one day, though it may not be sure which.
function wordsOf({ day, event }) {
  const isOne = day.options.length === 1 || isInNumbers(day.words);
  return day.value ? day.words : day.said ?? event?.words ?? (isOne ? day.words : "");
}

// "Corrib Mutual Graduate Actuary", "Actuary in Corrib Mutual Ltd": the company is no part of the title.
const withoutCompany = (role, company) => (role && company
  ? { ...role, value: role.value.split(` in ${company.value}`)[0].replace(`${company.value} `, "") } : role);

// The day of the interview: of a calendar file its own, else the one that the letter agrees on.
function dayOf({ main, body, greeting, forwarded }, event, today) {
  if (event?.day && event.day <= addDays(today, YEAR)) return { value: event.day, words: event.words, options: [event.day] };
  const start = Math.max(greeting ? body.indexOf(greeting) : 0, 0);
  // A day alone above the greeting is that of the letter.
  const above = body.slice(0, start).filter((line) => !/^(?:date\s*:)?\s*[\p{L}\d., ]{6,40}$/iu.test(line));
  // The subject of an answer may speak of a day that has been given up.
  const lines = [/^re:/iu.test(main.subject) ? "" : main.subject, ...above, ...body.slice(start), ...forwarded.flatMap((letter) => parts(letter.lines).body)];
  const sent = main.day ?? daySent(main.sent, today);
  return findDay(lines, { from: sent || today, last: addDays(today, YEAR), sure: Boolean(sent), order: orderIn(main.lines.join("\n")) });
}

function isByAgency({ main, body, foot, signature }, titles) {
  const names = [...signature, main.from.name, main.headline ?? ""].flatMap((line) => line.split(/\s*[|·,]\s*|\s[–-]\s/u));
  return RULES.agency.test([...body, ...foot, titles].join("\n")) || names.some((name) => RULES.agencyName.test(name.trim().replace(RULES.legalForm, "")));
}

function allLines({ body, signature, forwarded, letters, event }) {
  const thread = letters.filter(({ how }) => how !== "forwarded").flatMap(({ lines }) => lines);
  const passedOn = forwarded.flatMap((letter) => parts(letter.lines).body);
  return [...body, ...signature, ...passedOn, ...thread, ...(event?.location ? [`Venue: ${event.location}`] : [])];
}

// A mailbox that nobody reads may carry the company's name, as "High Basin Credit Union".
const isOffice = ({ name, address }) => RULES.noReply.test(address) && RULES.orgWord.test(name);

function companyOf(mail, isAgency, domain) {
  // Whoever only found a number writes for no company.
  if (/found your number/iu.test(mail.main.lines.join(" "))) return null;
  if (mail.employer) return clientOf(mail.employer);
  const { main, candidate, person, foot, closed, forwarded, kind } = mail;
  const people = [candidate.name, candidate.called, person?.name, isOffice(main.from) ? "" : main.from.name, main.to.name].map((name) => nameIn(name ?? "")).filter(Boolean);
  const own = findCompany({
    lines: [...allLines(kind === "cold" ? { ...mail, signature: [] } : mail), kind === "cold" ? "" : main.headline ?? "", ...foot], subjects: mail.subjects, signature: forwarded.length && isAgency || kind === "cold" ? [] : mail.signature,
    from: main.from.name, people: [...people, untitled(candidate.called)].filter(Boolean), isAgency, domain, foot, closed, head: headsOf(mail),
    vetoed: main.lines.filter((line) => RULES.tool.test(line)).flatMap((line) => Array.from(line.matchAll(/(?:\bby |with |via |\[)(\p{Lu}\p{L}+)/gu), ([, name]) => name)),
  });
  return own ?? (isAgency && forwarded.length ? clientOf(forwarded[0]) : null);
}

// The company of whoever wrote to the agency.
function clientOf({ lines, from }) {
  const { body, ...piece } = parts(lines);
  return findCompany({ ...piece, lines: body, subjects: [], from: from.name, people: [from.name], isAgency: false, domain: domainOf(from.address), vetoed: [], head: [] });
}

// The first lines below the greeting, and those above it.
function headings({ body, greeting }) {
  const filled = body.filter(Boolean);
  // "Consultant at Harrow" below a name is their own work.
  return filled.slice(0, filled.indexOf(greeting) + 4).filter((line, n) => line !== greeting && !/^[\p{L} ]*\b(?:interviewers?|panel|with|host|who)\s*:/iu.test(line) && !(/ at \p{Lu}/u.test(line) && nameIn((filled[n - 1] ?? "").split(" ·")[0])));
}

// What stands above the greeting of a letter on paper, or before the colon of an automatic text message.
function headsOf({ main, body, greeting }) {
  const first = main.lines.find((line) => /\p{L}/u.test(line)) ?? "";
  const [, sender] = first.match(/^([\p{Lu}\d][^:]{3,40}):\s+(?:hi|hello|dear|your|good|thank|interview)/iu) ?? [];
  return sender ? [sender] : body.slice(0, Math.max(greeting ? body.indexOf(greeting) : 1, 0)).filter(Boolean).slice(0, 3);
}

// By mail, text or chat; "" where it can't be told, for a pasted text may have been a letter.
function howWritten({ main, letters, greeting }, found) {
  if (["chat", "text"].includes(main.how)) return main.how;
  return main.from.address || letters.length || found.address && greeting ? "mail" : "";
}
