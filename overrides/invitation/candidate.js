// Finds the candidate: by the headers, the greeting, and their own letters in the thread.

import { addressesIn } from "./contact.js";
import { isOwn as isOwnLetter, isSame } from "./find-letter.js";
import { findSigner, nameIn, partsOf, shares, takeTitles, untitled } from "./names.js";
import { subjectSegments } from "./role.js";
import * as RULES from "./rules.js";
import { parts } from "./signature.js";

const CALLED_ENDS = /[,!–—:;]|\.\s*$|\s-|(?:^|\s)(?:it'?s|this|my|i|we|its|your|thanks?|thank|hope|good|great|just|would|got)\b/iu;
const NO = /\b(?:decline|withdraw|no longer|not (?:be able|to|take|right|want|go)|cannot|can't|won't|pass this|unable|no from me|regret)/iu;

// Returns { name, called, addresses, numbers, declined }: `called` is how they are greeted, `declined` whether they said no.
export function knowCandidate({ main, letters, greeting }) {
  const called = calledIn(greeting);
  const own = letters.filter((letter) => isTheirs(letter, main, nameIn(called)));
  const signed = own.map(({ from, lines }) => findSigner(parts(lines).signature, from.name)?.name ?? "");
  const segments = subjectSegments(main.subject).filter(nameIn);
  const quoted = Array.from(main.lines.join("\n").matchAll(/["“](\p{Lu}[^"”\n]{3,40})["”]/gu), ([, name]) => name);
  const labelled = main.lines.map((line) => line.match(RULES.candidateLabel)?.[1] ?? "");
  const known = [main.to.name, ...labelled, ...quoted, ...signed, ...own.map(({ from }) => from.name), ...segments].map(nameIn).filter(Boolean);
  const text = own.flatMap(({ lines }) => lines).join("\n");
  const addresses = [main.to.address, ...own.map(({ from }) => from.address), ...addressesIn(text)];
  return {
    name: nameOf(called, known, nameIn(main.to.name) || labelled.map(nameIn).find(Boolean) || nameIn(signed[0] ?? "")), called,
    addresses: addresses.filter((address) => address && address !== main.from.address),
    numbers: text.match(/\+?[\d(][\d ()-]{8,}/gu) ?? [], declined: NO.test(text),
  };
}

// Whether another letter of the thread is the candidate's.
function isTheirs(letter, main, greeted) {
  const passedOn = letter.how === "top" && main.how === "forwarded" && isSame(letter.from, letter.to);
  return letter.how === "chat" || passedOn || isOwnLetter(letter) || Boolean(greeted && letter.from.name && shares(greeted, letter.from.name));
}

function calledIn(greeting) {
  const [, greeted = greeting] = greeting.match(RULES.greeting) ?? [];
  return greeted.split(CALLED_ENDS)[0].replace(/^(?:applicant|candidate) (?=\p{Lu})/iu, "").replace(/^(\p{L}+)-(?:san|sama)$/u, "Ms $1").trim();
}

// Whether two names may be one person's: not those of a family.
function isSamePerson(a, b) {
  const [own, theirs] = [partsOf(a), partsOf(b)];
  return shares(a, b) && (own.every((part) => theirs.includes(part)) || own.at(-1) !== theirs.at(-1));
}

// The fullest name that fits how they are greeted. A title and a surname alone are not how one signs.
function nameOf(called, known, otherwise) {
  const name = RULES.nobody.test(called) ? "" : nameIn(called);
  const [title, rest] = takeTitles(called);
  const surname = title && !RULES.firstNameTitle.test(title) && !/\s/u.test(rest) && nameIn(rest) ? rest : "";
  if (!name && !surname) return otherwise;
  const [fuller] = known.filter((other) => (surname ? shares(other, surname) : isSamePerson(name, other))).sort((a, b) => partsOf(b).length - partsOf(a).length);
  if (fuller && partsOf(fuller).length > 1) return fuller;
  // A doctor's two names may both be surnames.
  return surname || /^(?:dr|prof)/iu.test(title) ? "" : untitled(name);
}

export const isOwn = (name, { name: own, called }) => [own, called].some((one) => one && shares(untitled(one), name));
