// Takes a source apart into letters, and finds the one that invites.

import { makeLetter } from "./letter.js";
import { nameIn, partsOf, shares } from "./names.js";
import * as RULES from "./rules.js";
import { isBanner, parts } from "./signature.js";
import { linesOf } from "./text.js";

const FEW_WORDS = 14;
const count = (text, rule) => text.match(new RegExp(rule.source, "giu"))?.length ?? 0;
// How much somebody sounds like whoever was invited. Their words weigh twice, for "your" and "our" come by themselves.
const score = (lines) => 2 * count(lines.join(" "), RULES.candidate) - count(lines.join(" "), RULES.inviter);
export const isCandidate = (lines) => score(lines) > 0;
// Whether a letter is the candidate's own.
export const isOwn = ({ lines, isOwn: known }) => Boolean(known) || isCandidate(lines);
export const isSame = (a, b) => Boolean(a.address && a.address === b.address || a.name && b.name && shares(a.name, b.name) && partsOf(a.name).length > 1);

// Whether words behind a name say what somebody does, as a phone book may.
const isTrade = (words) => RULES.orgWord.test(words) || RULES.department.test(words);

const DIRECTLY = /\b(?:reply|respond|answer|write|get back)\b[^.!?]{0,12}\b(?:her|him|them) direct(?:ly)?\b/iu;

// Whether somebody who passes a letter on, as a careers service does, says to answer whoever wrote it.
function isToBeAnswered({ from, how }, { lines }) {
  if (how === "chat" || !nameIn(from.name)) return false;
  const [, name] = lines.join(" ").match(/\b(?:[Rr]eply|[Rr]espond|[Ww]rite|[Ee]-?mail|[Cc]ontact|[Aa]nswer)(?: to)? ((?:M\p{L}{1,3}\.? )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u) || [];
  return name ? shares(from.name, name) : DIRECTLY.test(lines.join(" "));
}

// Returns { main, letters, employer, forwarded, subjects, greeting, body, signature, foot, closed }, the last five of the main letter.
export function understand(source) {
  const letters = lettersOf(source);
  const main = choose(letters);
  const others = letters.filter((letter) => letter !== main);
  addressFromAnswer(main, others);
  const employer = others.find((letter) => !isOwn(letter) && isToBeAnswered(letter, main));
  return {
    main, letters: others, employer, forwarded: others.filter((letter) => letter.how === "forwarded" || letter === employer),
    subjects: [main, ...others].map(({ subject }) => subject).filter(Boolean), ...withOlder(parts(main.lines), main, others),
  };
}

function lettersOf({ text, letter, readChat, split }) {
  const lines = linesOf(text).filter((line) => !isBanner(line));
  const letters = readChat?.(lines, score, isTrade) ?? split?.(lines) ?? [makeLetter("top", { lines })];
  if (!letters.length) letters.push(makeLetter("top"));
  return Object.assign(letters, { 0: { ...letters[0], ...letter } });
}

// The newest letter that the candidate did not write; of a forward without words of its own the one that is forwarded.
function choose(letters) {
  const [top, second] = letters;
  const words = top.lines.join(" ").split(/\s+/u).filter(Boolean).length;
  const passesOn = second?.how === "forwarded" && (isSame(top.from, top.to) || !isAnswered(second, top) && (words <= FEW_WORDS || greetsReader(second, top)));
  if (top.how === "chat") return top;
  // A heading that was copied with the mail below it.
  if (second?.from.address && !top.from.name && !top.from.address && words < 5) return choose(letters.slice(1));
  if (second && !passesOn && answersInviter(top, second)) top.isOwn = true;
  const theirs = letters.slice(passesOn ? 1 : 0).filter((letter) => !isOwn(letter));
  return theirs[0] ?? (passesOn ? second : top);
}

// Whom a letter greets.
const greetedIn = ({ lines }) => lines.flatMap((line) => nameIn(line.match(RULES.greeting)?.[1].split(",")[0] ?? "") || []);

// Whether a letter that is passed on was written to whom it is passed on to.
function greetsReader(letter, { to, lines }) {
  const greeted = greetedIn(letter);
  return to.name ? greeted.some((name) => shares(name, to.name)) : greeted.length > 0 && !count(lines.join(" "), RULES.inviter);
}

// Whether it was written to whoever passes it on, who signs above: an agency, and no friend.
function isAnswered(letter, { lines }) {
  const signed = lines.filter((line) => line.trim() && !RULES.greeting.test(line)).slice(-2).join(" ").split(/[,.!?]/u);
  return greetedIn(letter).slice(0, 1).some((name) => signed.some((one) => shares(one, name)));
}

// Whether a letter only answers one that invites: it has none of an inviter's words, and greets whoever wrote that one.
function answersInviter({ lines }, second) {
  const { greeting } = parts(lines);
  const [own, theirs] = [lines, second.lines].map((said) => count(said.join(" "), RULES.invites));
  const invites = second.how === "quoted" && second.from.name && theirs > own && !own && score(second.lines) < 0;
  return Boolean(invites && shares(greeting.replace(/[,!.]/gu, ""), second.from.name));
}

// The address of whoever the candidate wrote to, where theirs is not said.
function addressFromAnswer(main, others) {
  const answer = others.find((letter) => letter.to.address && isOwn(letter));
  if (!main.from.address && answer && (!main.from.name || shares(main.from.name, answer.to.name))) main.from = answer.to;
}

// A short answer has no full signature; an older letter of the same person may.
function withOlder(piece, main, others) {
  const older = others.filter(({ how, from }) => how !== "chat" && (isSame(from, main.from) || from.name && from.name === main.from.name));
  if (!older.length || piece.signature.length > 2) return piece;
  return { ...piece, signature: [...piece.signature, ...older.flatMap(({ lines }) => parts(lines).signature)] };
}
