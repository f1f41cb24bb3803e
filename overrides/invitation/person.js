// Finds whom to tell, what they are, and how they are addressed.

import { isOwn } from "./candidate.js";
import { addressesIn } from "./contact.js";
import { findSigner, isAddressOf, nameIn, partsOf, shares, untitled } from "./names.js";
import * as RULES from "./rules.js";

const HOST = /^(?:host|contact person|contact|interview coordinator|with|organi[sz]er|posted by)\s*:\s*/iu;
const IS_HOST = /\s[-–—]\s(?:host|organi[sz]er)$/iu;
const SAYS_JOB = /\b(?:my name is|i am|i'm|this is|in charge of|i lead|i head|i run|i work)\b.*(?:recruit|human resources|\bhr\b|talent)|(?:recruit|human resources|\bhr\b|talent).*\bi (?:lead|head|run|work)\b/iu;
// Whoever signs has others answered, for they are away, or write for a list.
const UNREAD = /\b(?:do(?: not|n't) (?:reply|respond) to me\b|not (?:to )?(?:me|him|her),|while i(?:'m| am) (?:away|on leave)|contact [^.\n]{5,60} if you (?:can't|cannot))/iu;
const TITLE_LINES = 4;

// Returns { name, called, words, line, at }: whoever is named as the one to write to where nobody reads an answer, else
// whoever signs, is the host, or says who they are.
export function findPerson(mail, candidate) {
  const { main, body, signature, employer } = mail;
  if (employer && fits(nameIn(employer.from.name), candidate)) return { name: nameIn(employer.from.name), words: employer.from.name, line: employer.from.address };
  const unread = main.how === "event" && !main.from.address || UNREAD.test(body.join(" ")) || [main.from, main.replyTo].some(({ address }) => RULES.noReply.test(address));
  const named = unread && findNamed(body, candidate);
  if (named) return named;
  // Behind a tool stands whoever gets the answers.
  const answered = RULES.noReply.test(main.from.address) && main.replyTo.address && !RULES.noReply.test(main.replyTo.address);
  const alone = findSigner(signature, "");
  // Somebody who writes from another's mailbox, and gets the answers.
  const stands = alone && main.replyTo.address && main.replyTo.address !== main.from.address && isAddressOf(main.replyTo.address, alone.name);
  const signer = findSigner(signature, answered ? main.replyTo.name : unread || stands ? "" : main.from.name);
  // A phone book may have the firm behind the name by which they introduce themselves.
  const introduced = signer && main.how === "chat" && findIntroduced(body.join("\n").trim(), candidate);
  if (introduced && untitled(signer.name).startsWith(`${untitled(introduced.name)} `)) return introduced;
  if (signer && !isOwn(signer.name, candidate) && isSupported(signer, mail)) return { ...signer, words: signature[signer.at] ?? (answered ? main.replyTo.name : main.from.name) };
  return findGuest(main, candidate) ?? findHost([...body, ...signature], candidate) ?? findIntroduced(body.join("\n").trim(), candidate) ?? findNamed(body, candidate);
}

// Whether a name is no other words that stand where one does: below a closing, in the header, in an address or the letter,
// or with a title or a company below it.
function isSupported({ name, at }, { main, body, signature, closed }) {
  const written = addressesIn([main.from.address, main.replyTo.address, ...main.lines].join(" "));
  if (written.some((address) => isAddressOf(address, name))) return true;
  // "Martha Greene" may be a shop.
  if (written.some((address) => address.includes(`@${name.replace(/\P{L}/gu, "").toLowerCase()}.`))) return false;
  const [first] = untitled(name).split(" ");
  return at < 0 || closed && at < 2 || shares(nameIn(main.from.name), name) || body.join(" ").includes(first)
    || signature.some((line, n) => n !== at && line.startsWith(first))
    || [RULES.job, RULES.coordinates, RULES.hires, RULES.orgWord, RULES.legalForm].some((rule) => signature.slice(at, at + TITLE_LINES).some((line) => rule.test(line)));
}

const fits = (name, candidate) => Boolean(name) && !isOwn(name, candidate);

// A first name alone must be that of the address behind it.
function findNamed(body, candidate) {
  for (const line of body.filter((one) => !RULES.informal.test(one))) {
    const [words, written = "", beside = ""] = line.match(RULES.contactPerson) ?? [];
    // "Your recruiter at Harrow, Ann Poole", and "Ann Poole, Recruiter".
    const name = nameIn(beside) || nameIn(written);
    if (fits(name, candidate) && (/\s/u.test(name) || isAddressOf(addressesIn(words)[0] ?? "", name))) return { name, words: line, line };
  }
  return null;
}

// Where a tool sent it, whoever else was invited.
function findGuest({ from, known = [] }, candidate) {
  const others = RULES.noReply.test(from.address) ? known.filter(({ name }) => fits(nameIn(name), candidate)) : [];
  return others.length === 1 ? { name: nameIn(others[0].name), words: others[0].name, line: others[0].address } : null;
}

function findHost(lines, candidate) {
  const hostAt = (n) => nameIn(lines[n].replace(HOST, "").replace(IS_HOST, "").split(/, (?=.* )| </u)[0] || (lines[n + 1] ?? ""));
  const at = lines.findIndex((line, n) => (HOST.test(line) || IS_HOST.test(line)) && fits(hostAt(n), candidate));
  return at < 0 ? null : { name: hostAt(at), words: lines[at], line: lines[at] };
}

function findIntroduced(text, candidate) {
  const matches = [RULES.introduces, RULES.here, RULES.signsInline, RULES.signsWith].map((rule) => text.match(rule));
  const found = matches.find((match) => match && !RULES.closing.test(match[1]) && !RULES.orgWord.test(match[1]) && fits(nameIn(match[1]), candidate));
  return found ? { name: nameIn(found[1]), words: found[0].trim(), line: found[2] } : null;
}

// Returns what is said of somebody's work: below their name, in brackets behind it, in a profile, in a sentence.
export function titlesOf(person, { main, body, signature }) {
  const at = Math.max(0, person?.at ?? 0);
  const below = (person && person.at === undefined ? [] : signature.slice(at, at + TITLE_LINES)).map((line) => line.replace(/\S+@.*|[\d+()][\d ()+-]{6,}.*/u, ""));
  const [, bracket = ""] = main.from.name.match(/\(([^)]*)\)/u) ?? [];
  const said = [...besideName(person, body), ...body.filter((line) => SAYS_JOB.test(line))];
  return [...below, person?.line, ...said, main.headline, bracket].filter(Boolean).join(" | ").replace(/& partners?\b/giu, "");
}

// "Phone screen with Marcus, Engineering Manager".
function besideName(person, body) {
  const first = person && untitled(person.name).split(" ")[0].replace(/\P{L}/gu, ".");
  const [, title = ""] = (first && body.join(" ").match(new RegExp(`\\b${first}(?: \\p{Lu}[\\p{L}-]+)?,? \\(?((?:our |the )?\\p{Lu}[\\p{L}&]+(?: [\\p{L}&]+){0,4})`, "u"))) || [];
  return RULES.job.test(title) ? [title] : [];
}

// Returns { value, words } of a name as it is written after "Hello": the first name where they use the candidate's, and it
// is plain which one that is; else the whole.
export function addressed(person, candidate, { from }) {
  if (!person) return null;
  const { name, called, words } = person;
  const informal = candidate.called && !/\s/u.test(candidate.called);
  if (informal && called && !/[.]|^\p{Lu}-/u.test(called)) return { value: called, words };
  const [first, last, ...more] = name.split(" ");
  const plain = last && !more.length && partsOf(name).length > 1 && !RULES.titles.test(`${first} `) && /\p{Ll}$/u.test(first);
  const known = plain && isAddressOf(from.address, first) && !from.address.startsWith(last.toLowerCase());
  return { value: informal && known ? first : name, words };
}
