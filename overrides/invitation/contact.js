// Finds the address and the number under which the writer can be told.

import { isAddressOf, shares } from "./names.js";
import * as RULES from "./rules.js";

const ADDRESSES = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const DIGITS = { least: 7, most: 15 };

// Returns the digits of a number, without the zero that is dialled at home only.
const digitsOf = (number) => number.replace(/\(0\)|\D/gu, "");
// Numbers are one if they end alike, for one may be written for callers from abroad.
const isOneOf = (number, others) => others.some((other) => digitsOf(other).slice(-9) === digitsOf(number).slice(-9));

export const addressesIn = (text) => Array.from(text.matchAll(ADDRESSES), ([address]) => address.toLowerCase().replace(/^'+|[.'-]+$/g, ""));

// Whether an address can be written to, and is not the candidate's own.
const isUsable = (address, candidate) => (
  address && !RULES.noReply.test(address) && !candidate.addresses.includes(address) && !(candidate.name && isAddressOf(address, candidate.name))
);

// Returns { value, words }: Reply-To before From, then the signature, then the rest of the letter.
export function findAddress(letter, { body, signature }, candidate, person, named = "") {
  const [beside] = addressesIn(named).filter((address) => isUsable(address, candidate));
  if (beside) return { value: beside, words: named };
  const heads = [letter.replyTo.address, letter.from.address].filter((address) => isUsable(address, candidate));
  const places = [...signature, ...body].filter((line) => !/\b(?:upi|paypal|pay(?:ment)?|technical)\b/iu.test(line));
  const found = places.flatMap((line) => addressesIn(line).filter((address) => isUsable(address, candidate)).map((value) => ({ value, words: line })));
  const theirs = person && found.find(({ value }) => isAddressOf(value, person));
  if (theirs && !heads.length) return theirs;
  const known = person && !heads.length && letter.known?.find(({ name, address }) => name && shares(name, person) && isUsable(address, candidate));
  if (known) return { value: known.address, words: `${known.name} <${known.address}>` };
  if (heads.length) return { value: heads[0], words: `${letter.from.name} <${heads[0]}>`.trim() };
  const all = new Set(found.map(({ value }) => value));
  const inSignature = found.find(({ words }) => signature.includes(words));
  const answers = new Set(found.filter(({ words }) => /\b(?:confirm|reply|rsvp|attendance|availability)\b/iu.test(words)).map(({ value }) => value));
  if (!inSignature && answers.size === 1) return found.find(({ value }) => answers.has(value));
  return inSignature ?? (all.size === 1 ? found[0] : null);
}

// Returns the numbers in a line, as they are written.
function numbersIn(line) {
  const found = [];
  for (let rest = line, match = rest.match(RULES.phone); match; match = rest.match(RULES.phone)) {
    const before = line.slice(0, line.length - rest.length + match.index);
    const value = trim(match[0]);
    const digits = digitsOf(value).length;
    if (digits >= DIGITS.least && digits <= DIGITS.most && !/(?:[\p{L}\d/@=&?-]|,,)$/u.test(before) && !RULES.tollFree.test(value)) found.push({ value, before, direct: /\b(?:direct|mobile|mob|cell|ddi|m|d)\b[^,|]*$/iu.test(before) });
    rest = rest.slice(match.index + match[0].length);
  }
  return found;
}

// Leaves out an opened bracket, and a second number behind a stroke.
const trim = (number) => number.replace(/\s*\/.*$/u, "").replace(/^\((?=\+)/u, "").replace(/\s*\([^)]*$/u, "").trim();

function isTheirs({ value, before }, line) {
  const label = before.split(/[|·•,;]|\s{2,}/u).at(-1);
  const known = /\b(?:tel|telephone|phone|mobile|mob|cell|direct|ddi|call me|text me|ring me|call us)\b/iu.test(label);
  return !RULES.notTheirs.test(label) && (known || !RULES.notTheirs.test(before)) && !/^(?:\d{4}-\d\d-\d\d|\d\d?[./-]\d\d?[./-]\d{4})/u.test(value) && !/#/u.test(line.slice(before.length + value.length, before.length + value.length + 16));
}

// Returns { value, words } of the number in the signature, else the one that the letter says to call; null if none is sure.
export function findNumber({ body, signature }, given, own, named) {
  const usable = (line) => numbersIn(line).filter((one) => isTheirs(one, line) && !isOneOf(one.value, own)).map((one) => ({ ...one, words: line }));
  if (given) return { value: given, words: given };
  const signed = named ? usable(named) : signature.flatMap(usable);
  const asked = body.filter((line) => /\b(?:call|ring|text|phone|telephon\w+|ask for|contact|reach|questions|talk|bell|whatsapp|tel|mobile|on)\b/iu.test(line)).flatMap(usable);
  const written = body.filter((line) => /^(?:tel|phone|mob|mobile|cell|call)\b/iu.test(line) || /\btel\b/iu.test(line)).flatMap(usable);
  const [first] = [signed.filter(({ direct }) => direct), signed, asked, written].find((numbers) => numbers.length) ?? [];
  return first ? { value: first.value, words: first.words } : null;
}
