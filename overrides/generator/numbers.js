// Reads a phone number out of what was typed or pasted. Pure.

// How many digits a number has: at most those of E.164.
const FEWEST = 3;
const MOST = 15;
// Fewer digits do not reach anyone by themselves: letters that follow are dialled, as in 1-800-FLOWERS.
const WHOLE = 7;
// So many are one number already, whatever follows.
const FULL = 10;
// Longer texts, in characters, are not read to their end.
const LONGEST = 200;
const KEYS = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
const LETTERED = /^(\(?[+\d][\d\s().-]*)([A-Z]{2,}(?:[\s.-][A-Z]{2,})*\d*)(?![A-Za-z])/;
const JOINED = /^(\(?[+\d][\d\s().-]*[\d)][.-]?)([A-Za-z]{2,}(?:[.-][A-Za-z]{2,})*\d*)(?![A-Za-z])/;
const EXTENSION = /^(?:x|ext|extn|extension)\b/i;
// Italy, San Marino, the Ivory Coast, Gabon and the Congo: a zero at the beginning is part of the number.
const KEEPS_ZERO = /^(?:\+|00)(?:39|378|225|241|242)(?!\d)/;

const digitsOf = (text) => text.replace(/\D/g, "");

// Writes every digit as 0 to 9. The ten digits of a script follow one another, its zero first.
function latin(digit) {
  const code = digit.codePointAt(0);
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

// Removes format characters, which copying may add, and writes digits, signs and brackets as a keyboard does.
function plain(text) {
  return text.slice(0, LONGEST).normalize("NFKC").replace(/[\p{Cf}\u20e3\ufe0f]/gu, "").replace(/\p{Nd}/gu, latin)
    .replace(/%2b/gi, "+").replace(/[\p{Pd}\u2212]/gu, "-").replace(/[[{]/g, "(").replace(/[\]}]/g, ")")
    .replace(/(^|[^A-Za-z])[oO](?=\d)/g, (_, before) => `${before}0`);
}

// Leaves out the zero in brackets, which is dialled at home only: +44 (0)20, +44 (020).
function withoutTrunk(number) {
  const [international] = number.match(/^\(?(?:\+|00)[^()]*\)?/) ?? [""];
  if (!international || KEEPS_ZERO.test(international.replace(/[^+\d]/g, ""))) return number;
  return international + number.slice(international.length).replace(/^(\s*)\(\s*0\s*/, "$1(");
}

// Cuts off a second number. A slash within a number follows its area code.
function firstOf(number) {
  for (const { 0: sign, index } of number.matchAll(/[/+]/g)) {
    const [before, after] = [number.slice(0, index), number.slice(index + 1)];
    const count = digitsOf(before).length;
    const another = digitsOf(after).length >= WHOLE || (sign === "/" && (count >= FULL || /^\s*[+0]/.test(after)));
    if (count >= WHOLE && another) return before;
  }
  return number;
}

const onKeys = (letters) => letters.toUpperCase().replace(/[A-Z]/g, (letter) => (
  String(KEYS.findIndex((key) => key.includes(letter)) + 2)
));

// Returns the number with its letters as digits, or "" where the letters are no part of it.
function spelled(text) {
  const [, before, letters] = text.match(LETTERED) ?? text.match(JOINED) ?? [];
  if (!letters || EXTENSION.test(letters) || digitsOf(before).length >= WHOLE) return "";
  const number = before + onKeys(letters);
  return digitsOf(number).length >= WHOLE ? number : "";
}

// Returns the digits to dial, of the first number if there are several: "+44 (0)20 7946–0999, ext. 5" becomes
// "+442079460999", and what holds no number of a length that can be dialled becomes "".
export function dialled(typed) {
  const text = plain(typed);
  const from = text.slice(Math.max(0, text.search(/\(?\+|\(?\d/)));
  const numbers = spelled(from) ? [spelled(from)] : from.split(/[^\d\s()+./-]/).map(withoutTrunk).map(firstOf);
  const number = numbers.find((one) => digitsOf(one).length >= FEWEST) ?? "";
  const digits = digitsOf(number);
  return digits.length > MOST ? "" : (digits && /^\D*\+/.test(number) ? "+" : "") + digits;
}

// Whether there are too many digits for one number.
export const isTooLong = (typed) => !dialled(typed) && digitsOf(plain(typed)).length > MOST;

// Whether what was typed holds digits or letters that are not dialled, such as a second number.
export function isMore(typed) {
  const kept = digitsOf(dialled(typed)).replace(/^0+/, "");
  return kept !== "" && digitsOf(withoutTrunk(plain(typed).trim())).replace(/^0+/, "") !== kept;
}
