// Finds the company that has the job: what several places of a mail agree on. An agency is none, its client is.

import { companyIn, hasOrgWord, isDomainOf, isPerson, isSomeone, isTitle, keyOf, LEGAL_NAME, NAME } from "./company-name.js";
import { nameIn } from "./names.js";
import { subjectSegments, titleIn } from "./role.js";
import * as RULES from "./rules.js";
import { makeVotes } from "./votes.js";

const ENOUGH = 2;
// What looks like somebody's name is a company only where one place alone would make it one.
const looksLikePerson = (value) => /\s/u.test(nameIn(value)) && !hasOrgWord(value);
// Returns { value, words } of the company; null where the places do not agree on one.
export function findCompany(mail) {
  const votes = makeVotes(keyOf);
  const { isAgency, domain, people } = mail;
  votesOfSentences(votes, mail);
  for (const subject of mail.subjects) votesOfSubject(votes, subject, mail);
  if (!isAgency) votesOfSignature(votes, mail);
  if (!isAgency && domain.length > 3) votesOfDomain(votes, mail);
  const counted = votes.count().filter(({ value }) => !mail.vetoed.some((other) => votes.agree({ key: keyOf(value) }, { key: keyOf(other) })) && !(isAgency && (domain && isDomainOf(domain, value) || RULES.agencyName.test(value.replace(RULES.legalForm, "")))));
  // What stands in the subject and, shorter, in a sentence: "I've gone back to Brambledown".
  const mentioned = ({ place, value }) => place === "subject" && value.split(" ")[0].length > 4 && mail.lines.some((line) => line.includes(value.split(" ")[0]));
  const scored = counted.map((vote) => ({ ...vote, sum: vote.sum + (mentioned(vote) ? 1 : 0) + (!isAgency && domain && isDomainOf(domain, vote.value) ? 2 : 0) + (hasOrgWord(vote.value) ? 0.5 : 0) }));
  const [best, ...others] = scored.sort((a, b) => b.sum - a.sum);
  if (!best || best.sum < ENOUGH || best.weight < ENOUGH && scored.every((vote) => looksLikePerson(vote.value) || !votes.agree(vote, best)) && !(domain && isDomainOf(domain, best.value))) return null;
  const rival = others.find((vote) => !votes.agree(vote, best));
  if (rival && rival.sum >= best.sum) return null;
  return { value: fullest(best, scored, votes), words: best.words };
}

// "Tarnwell" and "Tarnwell Software" are one; the one with more words is its name.
function fullest(best, scored, votes) {
  const same = scored.filter((vote) => votes.agree(vote, best) && vote.weight >= 1 && (vote.place !== "venue" || vote.key === best.key));
  const [longer] = same.sort((a, b) => b.key.length - a.key.length);
  return companyIn((longer ?? best).value);
}

// "Your interest in Pellucid Games".
function votesOfNamed(votes, sentence, { people, isAgency }) {
  for (const match of sentence.matchAll(RULES.named)) {
    const rest = sentence.slice(match.index + match[0].length);
    const [name] = rest.match(NAME) ?? [];
    // "Head of Talent": a department.
    const isPart = /\b(?:manager|director|lead|head|partner|officer) of\s+$/iu.test(match[0]) && (!hasOrgWord(name) || / at /u.test(name));
    // "Bernie from Little Otters", not "Lunch at The Ivy".
    const beside = nameIn(match[0].match(/^(?:[,.!] )?([\p{L}-]+) (?:from|at)\s+$/u)?.[1] ?? "");
    if (!name || beside && beside !== "Greetings" && !isSomeone(beside, people) || isPart || isPerson(name, rest, people) || isTitle(name)) continue;
    // Whom an agency's recruiter works for is no employer.
    if (isAgency && /^(?:this is|it'?s|i'?m|i am|my name)\b(?!.*working)/iu.test(match[0])) continue;
    const client = /client,?\s*$/iu.test(match[0]);
    const strong = client || RULES.namedSurely.test(match[0]);
    // "an opening at Pinegrove Analytics", "your interview with Oakhaven Senior Living".
    const half = /\b(?:role|position|post|job|opening|vacancy|interview) (?:here )?(?:at|with|w\/)\s+$/iu.test(match[0]) && !nameIn(name) && /\s/u.test(name);
    if (isAgency && !client && !strong && !/\b(?:at|with|for)\s*$/iu.test(match[0])) continue;
    votes.add(name, client ? 3 : strong ? 2 : half ? 1.5 : 1, sentence, client ? "client" : strong ? "interest" : "sentence");
  }
}

// "General Worker at Umbani Platinum Mine", "Quality Technician with Glenmuir Dairies".
function votesBehindTitle(votes, sentence, people) {
  for (const { index, 0: at } of sentence.matchAll(/ (?:at|with) (?=\p{Lu})/gu)) {
    const [name] = sentence.slice(index + at.length).match(NAME) ?? [];
    if (name && isTitle(sentence.slice(0, index)) && !isSomeone(name, people)) votes.add(name, 2, sentence, "sentence");
  }
}

// A word with a capital that is what stands behind the @, too; not the place in "University of Skerry".
function votesOfDomain(votes, { lines, subjects, domain, people }) {
  for (const line of [...subjects, ...lines]) {
    const word = line.replace(/\bof \p{Lu}\S+/gu, "").match(/\p{Lu}[\p{L}\p{N}]+/gu)?.find((one) => one.toLowerCase() === domain);
    if (word && !isSomeone(word, people)) votes.add(word, 1, line, "domain");
  }
}

// What a sentence says of the company.
function votesOfSentences(votes, mail) {
  const { lines, people, isAgency, domain } = mail;
  for (const sentence of lines) {
    votesOfNamed(votes, sentence, mail);
    votesBehindTitle(votes, sentence, people);
    // "Lumina Dental Group wants to meet you".
    const [, wisher] = sentence.match(RULES.wishes) ?? [];
    const [wishes] = wisher?.match(NAME) ?? [];
    if (wishes && wishes === wisher.trim() && !isPerson(wishes, "", people) && !isTitle(wishes)) votes.add(wishes, isAgency ? 2 : 1.5, sentence, "wishes");
    const [, inline, beside] = sentence.match(RULES.signsInline) ?? sentence.match(RULES.signsWith) ?? [];
    if (inline && beside && !RULES.closing.test(inline) && !isSomeone(beside, people) && !RULES.department.test(beside) && /^\p{Lu}/u.test(beside) && !isTitle(beside)) votes.add(beside, 2, sentence, "inline");
    const [legal] = sentence.match(LEGAL_NAME) ?? [];
    if (legal && (isAgency || !/\d/u.test(sentence)) && !RULES.agencyName.test(legal.replace(RULES.legalForm, ""))) votes.add(legal, isAgency ? 1.25 : 1.5, sentence, "legal");
    const [, label] = sentence.match(RULES.companyLabel) ?? [];
    const labelled = label?.match(NAME)?.[0];
    if (labelled && !isSomeone(labelled, people) && !isTitle(labelled)) votes.add(labelled, 3, sentence, "label");
    const [, venue] = sentence.match(RULES.venue) ?? [];
    const place = venue?.match(NAME)?.[0].replace(/\sOffices?\b.*$/u, "");
    if (place && (hasOrgWord(place) || domain && isDomainOf(domain, place))) votes.add(place, 1.25, sentence, "venue");
    for (const [, bracket] of sentence.matchAll(/\(([^()]{4,50})\)/gu)) if (hasOrgWord(bracket) && !isTitle(bracket) && !isTitle(sentence.split(`(${bracket}`)[0])) votes.add(bracket, RULES.legalForm.test(bracket) ? 2 : 1.5, sentence, "bracket");
  }
}

function votesOfSubject(votes, subject, { people, domain }) {
  for (const between of subject.match(/\bbetween (.+) and (.+)$/u)?.slice(1) ?? []) if (!isSomeone(between, people)) votes.add(between, 2, subject, "subject");
  for (const segment of subjectSegments(subject)) {
    const person = nameIn(segment) && !(domain && isDomainOf(domain, segment));
    if (isTitle(segment) || titleIn(segment) && !hasOrgWord(segment) || isSomeone(segment, people)) continue;
    const [name] = segment.match(NAME) ?? [];
    if (name && name.length > segment.length * 0.7) votes.add(segment, person && !hasOrgWord(segment) ? 0.75 : 1.25, subject, "subject");
  }
}

// What stands below a name, and in the sender's own name.
function votesOfSignature(votes, { lines, signature, from, people, foot, closed, head, domain }) {
  for (const [n, line] of signature.entries()) {
    // "Oakhurst Grocers Talent Acquisition".
    const [, hirer] = line.match(RULES.hiringTeam) ?? [];
    if (hirer && [...lines, ...foot].some((said) => said !== line && said.includes(hirer))) votes.add(hirer, 2, line, "signature");
    if (RULES.tool.test(line) || isSomeone(line, people) || /^[\p{L} ]{3,30}:\s/u.test(line) && !/^for:/iu.test(line)) continue;
    const pieces = line.replace(/^(?:for|for and on behalf of|on behalf of|i\. ?a\.)[: ]\s*/iu, "").split(/\s*[|·•／]\s*|\s+[–—@/-]\s+|\t|\s{3,}/u).flatMap((piece) => piece.split(/,\s+(?!inc|ltd|llc|llp|gmbh|co\b|\p{L}+ & co\b)/iu));
    const titled = pieces.some((piece) => (isTitle(piece) || RULES.coordinates.test(piece)) && !RULES.legalForm.test(piece) || isSomeone(piece, people));
    const isStreet = RULES.street.test(line);
    const piece = pieces.find((one, at) => companyIn(one) && (!isStreet || !at || hasOrgWord(one)) && /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d)/u.test(one) && !isTitle(one) && !(titleIn(one) && !hasOrgWord(one) && !/s$|^\p{Lu}\p{L}+ & \p{Lu}/u.test(one)) && !RULES.department.test(one) && !RULES.street.test(one) && !isSomeone(one, people));
    if (!piece) continue;
    // Below a line with a title stands the company, or at least nothing else that has two capitals and no department.
    const below = n > 0 && signature[n - 1].split(/[,(|]/u).some(isTitle) && /\s/u.test(piece) || /\p{L} & \p{Lu}/u.test(piece) || /^(?:for|for and on behalf of|on behalf of)\s/u.test(line) || /^the \p{L}/iu.test(piece) || /\s@\s/u.test(line);
    const sure = RULES.legalForm.test(piece) ? 2.5 : hasOrgWord(piece) || below ? 2 : titled ? 1.25 : /\s/u.test(piece) ? 1.5 : 1;
    votes.add(piece, closed || n ? sure : 1, line, "signature");
  }
  // "GRAND MERIDIAN HOTEL, LONDON": the place is not said.
  for (const line of head.map((one) => (hasOrgWord(one.split(", ")[0]) ? one.split(", ")[0] : one))) {
    const name = companyIn(line);
    if (name && line.split(" ").length < 9 && !titleIn(line) && !RULES.department.test(line) && !RULES.street.test(line) && (hasOrgWord(line.replace(/[()]/gu, " ").trim()) || hasOrgWord(name) || / & /u.test(name) || name === name.toUpperCase() && /\s/u.test(name) || domain && isDomainOf(domain, name))) votes.add(name, 2, line, "letterhead");
  }
  for (const line of foot) {
    const [name] = line.match(NAME) ?? [];
    if (name && hasOrgWord(name)) votes.add(name, 1, line, "foot");
  }
  for (const piece of from.split(/\s+[–|-]\s+|,\s/u)) {
    const sender = piece.replace(RULES.mailbox, "").replace(/^[\s,–-]+|[\s,–-]+$/gu, "");
    // "Jobboard.com": who passes on what others write.
    if (sender && !/\.(?:com?|net|org)\b/u.test(sender) && !RULES.job.test(sender.split(" ")[0]) && !nameIn(piece) && !isSomeone(sender, people) && sender.split(" ").length < 7) votes.add(sender, hasOrgWord(sender) ? 2 : 1.5, from, "sender");
  }
}
