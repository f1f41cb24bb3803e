// Knows names of people: as they are written in a letter, compared, and signed.

import * as RULES from "./rules.js";

const PARTICLE = /^(?:[sd]\/o|a\/[lp]|de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|ibn|binti|ap|ab|ó|o'|mac|mc|ní|nic|uí|y|e|zu|zur|san|santa)$/iu;
const TOKEN = /^(?:\p{Lu}[\p{L}\p{M}'-]*\.?|\p{Lu}\.(?:\p{Lu}\.)*|\p{Ll}{2}\p{Lu}\p{Ll}+|[\p{Lo}\p{M}]{1,4})$/u;
const MOST_TOKENS = 5;

const isCapitals = (token) => token.length > 1 && token === token.toUpperCase() && token !== token.toLowerCase() && !/\.$/u.test(token);
const toTitle = (token) => token.toLowerCase().replace(/(^|[-'])\p{L}/gu, (letter) => letter.toUpperCase());
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// Returns the name that some text consists of, as it is written in a letter; "" if it is none.
export function nameIn(text) {
  let name = text.replace(/^\p{Lu}{2,5}\s(?=M(?:rs?|s|iss)\b)/u, "").replace(/\s["“][^"”]{1,20}["”](?=\s\p{Lu})/u, "").replace(/[([{].*?[)\]}]/gu, " ").replace(/[([{].*$/u, " ").replace(/^((?:\b[asd]\/[olp]\b|[^／|/])*).*$/su, "$1").replace(/["*_]+/gu, "").trim();
  name = name.replace(/(?:-(?:san|sama)| (?:ma'am|sir|ji|garu))$/iu, "").replace(RULES.credentials, "").replace(/[\s,;:.!]+$/u, (end) => (/^\./u.test(end) && /\b\p{Lu}$/u.test(name.slice(0, -end.length)) ? "." : "")).trim();
  const [title, rest] = takeTitles(name);
  const tokens = inOrder(rest);
  // "Studio Farrell Architects, Galway" is no name with a comma.
  const sound = tokens.length && !(/,/u.test(rest) && RULES.orgWord.test(rest)) && tokens.length <= MOST_TOKENS && tokens.every((token) => TOKEN.test(token) || PARTICLE.test(token));
  if (!sound || RULES.notName.test(rest) || RULES.closing.test(rest) || RULES.nobody.test(rest) || !/\p{L}{2}/u.test(rest) || /'s(?: |$)/u.test(rest)) return "";
  // "Ann Poole FACHE" may have a title that is not known, or a surname in capitals.
  if (tokens.length > 2 && isCapitals(tokens.at(-1)) && !tokens.slice(0, -1).some(isCapitals)) return "";
  if (tokens.length === 1 && RULES.notNameAlone.test(tokens[0])) return "";
  // "HireWell" is a tool, and "TTY" a thing.
  if (tokens.length === 1 && /^\p{Lu}\p{Ll}{3,}\p{Lu}|^[B-DF-HJ-NP-TV-Z]{2,3}$/u.test(rest)) return "";
  // Initials alone, and what is left of letters that were decoded wrongly.
  if (tokens.length === 1 && /^\p{Lu}{1,2}\.?$/u.test(tokens[0]) || /Ã(?:[ªº\s]|$)/u.test(rest)) return "";
  const shown = tokens.length === 1 && title ? title : title.split(" ").filter((word) => RULES.kept.test(word.replace(".", ""))).join(" ");
  return `${shown} ${tokens.join(" ")}`.trim();
}

// Returns the titles before a name, and the name.
export function takeTitles(name) {
  let titles = "";
  let rest = name;
  for (let found = rest.match(RULES.titles); found && rest.length > found[0].length; found = rest.match(RULES.titles)) {
    if (!/^\p{Lu}|^i/u.test(found[0])) break;
    titles += `${found[0].trim()} `;
    rest = rest.slice(found[0].length);
  }
  return [titles.trim(), rest.trim()];
}

// Puts "Weiß, Jürgen" and "TANAKA Yuki" the way they are said, and writes capitals as names are.
function inOrder(name) {
  const [last, first, ...more] = name.split(/\s*,\s*/u);
  if (more.length) return [];
  // "Poole, Ann Capt", "Poole, Ann Sqn Ldr": a rank may stand at the end.
  const words = (first ?? "").split(/\s+/u).filter((word, n) => !n || !RULES.titles.test(`${word} `) && !/^[^aeiouy.]{2,5}$/iu.test(word));
  const tokens = (first ? `${words.join(" ")} ${last}` : name).split(/\s+/u).filter(Boolean);
  const loud = tokens.filter(isCapitals);
  if (loud.length === tokens.length && tokens.join("").length > 3) return tokens.map(toTitle);
  if (!first && loud.length && isCapitals(tokens[0]) && tokens[0].length > 2) return [...tokens.filter((token) => !isCapitals(token)), ...loud.map(toTitle)];
  return tokens;
}

// Returns the parts of a name by which it is compared with another.
export const partsOf = (name) => plain(name).replace(RULES.titles, "").split(/[\s-]+/u).filter((part) => part.replace(/\W/gu, "").length > 1);
export const shares = (a, b) => partsOf(a).some((part) => partsOf(b).includes(part));

// Whether an address is of somebody with this name, or of something like it.
export function isAddressOf(address, name) {
  const local = plain(address.split("@")[0]).replace(/[^a-z]/gu, "");
  const parts = partsOf(name).map((part) => part.replace(/[^a-z]/gu, ""));
  return parts.some((part) => part.length > 2 && local.includes(part)) || parts.length > 1 && local === parts.map((part) => part[0]).join("");
}

export const untitled = (name) => takeTitles(name)[1];

// Returns the lines of a signature that are names, from above: [{ name, at }].
export function namesIn(signature, header = "") {
  return signature.flatMap((line, at) => {
    // "Europe/London" is a zone.
    if (at > 4 || /,$/u.test(line) && !RULES.job.test(signature[at + 1] ?? "") || /\p{Ll}\/\p{Lu}|^\S+ [–-] \p{Ll}\S* /u.test(line)) return [];
    if (RULES.orgWord.test(line.split(/[|,(@]|\s[–—-]\s/u)[0]) && !(RULES.orgWord.test(header) && shares(line, header))) return [];
    // "(Farzana Qureshi)" below a seal.
    const first = /^\(.*\)$/u.test(line) ? line.slice(1, -1) : line.split(/\s+[|·•–—@-]\s+|\s*[|·•]\s*|\t/u)[0];
    // Of a name in two scripts the one that the letter is written in.
    const written = first.split(/\s{2,}|\s\/\s/u).map(nameIn).filter(Boolean);
    const name = first.length < 60 ? written.find((one) => /\p{Script=Latin}/u.test(one)) ?? written[0] : "";
    return name ? [{ name, at }] : [];
  });
}

// Returns who signs: { name, called, at }. `called` is the short name by which they sign above their full one. Null where
// header and signature name two people, for either may be the one to tell.
export function findSigner(signature, header) {
  // Where a team signs, no person does, whatever stands below.
  const isTeam = RULES.team.test(signature[0] ?? "") && !nameIn(signature[0]);
  const names = isTeam ? [] : namesIn(signature, header);
  const head = nameIn(header);
  const first = names.find(({ name }) => head && shares(name, head)) ?? names[0];
  if (!first) return head ? { name: head, called: "", at: -1 } : null;
  const full = names.find(({ name }) => partsOf(name).length > partsOf(first.name).length && shares(name, first.name));
  const signed = full ?? first;
  const isShort = !/[\s.]/u.test(first.name);
  const called = isShort && (full || head) ? first.name : "";
  if (!head) return { name: signed.name, called, at: signed.at };
  // A name in another script than the letter's is no rival.
  if (!/\p{Script=Latin}/u.test(head)) return { name: signed.name, called: "", at: signed.at };
  // What only the signature has, in capitals, is a degree.
  const degrees = partsOf(head).length > 1 && signed.name.split(" ").some((token) => isCapitals(token) && !shares(token, head));
  if (shares(head, signed.name)) return { name: partsOf(head).length > partsOf(signed.name).length || degrees ? head : signed.name, called, at: signed.at };
  // Whoever signs with one other name than the header's may be called so; the header is who they are.
  return isShort && !full ? { name: head, called: "", at: first.at } : null;
}
