// Finds the title of the job.

import { nameIn } from "./names.js";
import * as RULES from "./rules.js";
import { makeVotes } from "./votes.js";

const CODE = /\s*(?:#|\b(?:ref(?:erence)?|req(?:uisition)?|competition|vacancy|posting|job id|id|no)\b[.:# ]*)\s*[\w/-]*\d[\w/-]*|\b[A-Z]{1,6}[-/]?\d[\w/-]*\b|\bgrade \d+(?! \p{L})|\bband \d\w?|[£€$]\s?[\d.,]+k?.*$/giu;
const SMALL = /^(?:of|and|for|the|in|to|&)$/iu;
const ENDS = /[.;:!?\n…]|,? (?:for|at|with|to|on|who|based|here|within|from|as|by|is|are|was|has|have|will|next|this|while|where|that|which|we|you|because|so|please|and (?:we|i|would|your|are|have|to)|role|position|post|job|vacancy|opening|opportunity|without|covering|commencing|reporting|working|starting|located|you've|but|or|has|in (?:our|the|my|a))\b/iu;
const LEAD = /^(?:(?:an?|the|our|your|this|my|another|following|above|for|as|of|(?:position|post|role|job)(?: of)?|joining us as)\s+)+/iu;
const TAIL = /\s+(?:role|position|post|job|vacancy|opening|opportunity|interview|application|chat|wanted|needed|programme|program)$/iu;

// What stands behind "at" in a subject is the company: "Job interview at Foxglove Florist".
const BEHIND_AT = / at \p{Lu}(?:(?! for | - )[^–—|,:()])*/u;

// What one applies for is a title, whatever it is called.
const APPLIED = /\b(?:appl(?:y|ied|ying|ication)|interview(?:ing)?|invit\w+|put(?:ting)? in|letter|cv)(?: \p{L}+){0,3} for (?:the|our|an?|your)?\s*$/iu;
// Leaves out words in small letters behind the title: "Saturday Assistant and yes".
function withoutRest(title) {
  const words = title.split(" ");
  const last = words.map((word) => RULES.job.test(word)).lastIndexOf(true);
  const rest = words.slice(last + 1);
  return last >= 0 && rest.length && !/^(?:of|for|in|at)$/u.test(rest[0]) && rest.every((word) => /^[\p{Ll}&]/u.test(word)) ? words.slice(0, last + 1).join(" ") : title;
}
const toTitle = (word, n) => (n && SMALL.test(word) ? word.toLowerCase() : word.toLowerCase().replace(/(^|[-/&])\p{L}/gu, (letter) => letter.toUpperCase()));

// Returns a title as it is said in a sentence; "" for what is none. `sure` says that it stood behind "Position:".
export function titleIn(text, sure = false) {
  let title = text.replace(/[([{][^)\]}]*(?:[)\]}]|$)/gu, " ").replace(CODE, " ").replace(/["*_“”]/gu, "").trim();
  const segments = title.split(/\s+[–—|-]+\s+|\s*\|+\s*|\s+[@/]\s+|[:;]\s|\s{3,}|\t/u).map((segment) => segment.trim()).filter(Boolean);
  title = segments.find((segment) => RULES.job.test(segment) && !RULES.orgWord.test(segment.split(/\s+/u).at(-1))) ?? segments.find((segment) => RULES.job.test(segment)) ?? (sure ? segments[0] ?? "" : "");
  const [first, ...others] = title.split(/\s*,\s*/u);
  title = others.length && RULES.rank.test(first) ? `${first}, ${others[0]}` : RULES.job.test(first) || !others.length ? first : others.find((part) => RULES.job.test(part)) ?? first;
  title = withoutRest(title.replace(/\s+/gu, " ").replace(LEAD, "").replace(/^(?:first|second|next|new|their|offer as) (?=\p{Lu})/u, "").replace(TAIL, "")).replace(/[^\p{L}\p{N})+#]+$/u, "").trim();
  if (title === title.toUpperCase() && /\p{Lu}{4}/u.test(title)) title = title.split(" ").map(toTitle).join(" ");
  const words = title.split(" ").length;
  const sound = title.length > 2 && title.length < 70 && words < 9 && /^[\p{L}\d]/u.test(title) && !RULES.notRole.test(title); // More of a job are a company, or those who have it.
  const many = /[^s]s$/u.test(title) && RULES.job.test(title.split(" ").at(-1));
  return sound && (sure || RULES.job.test(title) && !many) ? title : "";
}

// Returns { value, words } of the title that the letter agrees on, null where it says none.
export function findRole({ subjects, lines: written, headings, candidate }) {
  // "Asst. Professor" is no end of a sentence.
  const lines = written.map((line) => line.replace(/\b(asst|assoc|sr|jr|dy|addl)\. /giu, "$1 "));
  const votes = makeVotes((title) => title.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, " ").trim());
  const vote = (text, weight, words, place, sure) => votes.add(nameIn(text) && nameIn(text) === candidate ? "" : titleIn(text, sure), weight, words, place);
  lines.forEach((line, n) => {
    const [, label] = line.match(RULES.roleLabel) ?? [];
    if (label) vote(label, /^\W*re\b/iu.test(line) ? 2 : 3, line, `label ${n}`, !/^\W*(?:re|title|event type|regarding|profile|subject)\b/iu.test(line));
    else if (RULES.roleLabel.test(`${line}:x`) && lines[n + 1]) vote(lines[n + 1], 2, lines[n + 1], `label ${n}`);
  });
  for (const sentence of lines) {
    for (const { 1: title, 0: all, index } of sentence.matchAll(RULES.roleBefore)) {
      // "Your panel interview" is no title, nor "The manager, Ann Poole, would like to interview".
      const sure = !/interview$/iu.test(all) && (/^\p{Lu}/u.test(lastPiece(title)) || APPLIED.test(sentence.slice(0, index + all.indexOf(title))));
      if (!/interview$/iu.test(all) || !/,| (?:will|would|to|can|shall) /u.test(lastPiece(title)) && !RULES.rank.test(lastPiece(title).trim())) vote(lastPiece(title), 3, sentence, `before ${title}`, sure);
    }
    for (const [, rest] of sentence.matchAll(RULES.roleAfter)) vote(rest.split(ENDS)[0], 3, sentence, `after ${rest}`, /^\p{Lu}/u.test(rest.replace(LEAD, "")));
    for (const [, rest] of sentence.matchAll(RULES.roleSought)) vote(rest.split(ENDS)[0], 2, sentence, `sought ${rest}`);
  }
  for (const line of headings) if (/^\p{Lu}/u.test(line) && line.length < 90 && isTitleAlone(line)) vote(line, 2, line, "heading");
  for (const subject of subjects) for (const segment of subjectSegments(subject.replace(BEHIND_AT, " "))) vote(segment, 2, subject, "subject");
  const [best] = votes.count();
  return best && best.sum >= 2 ? { value: longest(best, votes), words: best.words } : null;
}

// Whether a line is a title and no more: "Planning Enforcement Officer – Ref: TBC/391".
const isTitleAlone = (line) => [/\s+[–—|-]|[,(]/u, / (?:of|in) (?=\p{Lu})/iu].some((end) => RULES.job.test(line.split(end)[0].trim().split(/\s+/u).at(-1))) && !/[.!?]$/u.test(line);

// What stands behind the last article: "your letter about the Junior Cataloguer".
const lastPiece = (text) => text.split(/\b(?:the|our|an?|your|this|my)\s/iu).at(-1);

// Of two that agree the shorter is the title, unless the longer was said twice.
const longest = (best, votes) => votes.count().find((vote) => votes.agree(vote, best) && vote.sum === best.sum && vote.value.length < best.value.length)?.value ?? best.value;

// Returns the pieces of a subject, without what says that it is an interview.
export function subjectSegments(subject) {
  const bare = subject.replace(/^(?:(?:re|fw|fwd|aw|wg|sv|updated|invitation|confirmed|accepted|cancell?ed(?: event)?)\s*:\s*)+/giu, "").replace(/\[[^\]]*\]/gu, " ");
  const pieces = bare.split(/\s+[–—|-]+\s+|-\s+|\s*\|+\s*|\s+[@/]\s+|\s*<>\s*|:\s|,\s|\s+(?:at|with|w\/)\s+|[()]/iu);
  return pieces.map((piece) => (RULES.job.test(piece) && piece.match(/^(.+) interviews?$/iu)?.[1] || piece).replace(RULES.subjectLead, "").trim()).filter(Boolean);
}
