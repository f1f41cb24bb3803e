// Reads what is copied from a chat, a network or a messages app: who speaks, and when.

import { nobody } from "./letter.js";

const EXPORTED = /^\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),? (\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?)\]?(?: -)? ([^:]{1,50}): (.*)$/u;
// The same with the time first.
const TIMED = /^\[(\d{1,2}[:.]\d\d(?: ?[ap]m)?), (\d[\d./-]{5,9})\] /iu;
const NETWORK = /^(.{2,60}?)(?: \([^()]*\))?(?: sent the following messages? at |\s{2,})(\d{1,2}:\d\d ?[AP]M)$/iu;
// "You" is said of the reader, whose name stands beside the time.
const BESIDE_TIME = /^(\p{Lu}.{1,50}?)\s+\d{1,2}:\d\d ?[AP]M$/u;
const NETWORK_LINE = /^(?:view .{1,60}'s profile.*|attach .*|open .* keyboard|inmail|status is .*|\(?(?:he|she|they)\/\w+\)?(?: .*)?|·? ?\d(?:st|nd|rd)\+?(?: .*)?|yes, interested.*|maybe later.*|seen by.*|reply to conversation.*|mark as .*|sponsored|write a message.*|press enter.*)$/iu;
const TODAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}(?:, \d{4})?)$/iu;
const APP = /^(?:text message|imessage|sms|sms\/mms|today|message)(?: ?[·•|-]? ?.*)?$/iu;
// When a further message came.
const CAME = /^\p{L}{3,9},? (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]m)?$/iu;
const NUMBER = /^(?:from:? )?\+?\(?\d[\d ()-]{6,20}$/u;

const letter = (how, name, sent, lines) => (
  { from: { ...nobody(), name }, to: nobody(), replyTo: nobody(), subject: "", sent, lines, how }
);

// Returns letters, one a speaker, the first being whoever invites; none where it is no chat. score(lines) is the higher the
// more they sound like whoever was invited, and isTrade(words) says whether words behind a name are somebody's trade.
export function readChat(lines, score, isTrade) {
  const letters = readExport(lines, score) ?? readNetwork(lines, score) ?? readMessages(lines);
  for (const one of letters ?? []) savedAs(one, isTrade);
  return letters;
}

function readExport(lines, score) {
  const said = [];
  for (const line of lines) {
    const [, day, time, name, words] = line.replace(TIMED, "[$2, $1] ").match(EXPORTED) ?? [];
    if (name) said.push({ name: name.replace(/^~ ?/u, "").trim(), sent: `${day} ${time}`, words });
    else if (said.length && line.trim()) said.at(-1).words += `\n${line}`;
  }
  return said.length ? bySpeaker(said, "chat", score) : null;
}

function readNetwork(lines, score) {
  if (!lines.some((line) => NETWORK.test(line.trim()))) return null;
  const said = [];
  const above = [];
  let day = "";
  for (const line of lines.map((text) => text.trim())) {
    const [, name, time] = line.match(NETWORK) ?? [];
    if (TODAY.test(line)) day = line;
    else if (/^you$/iu.test(said.at(-1)?.name) && BESIDE_TIME.test(line)) said.at(-1).name = line.match(BESIDE_TIME)[1];
    else if (name) said.push({ name, sent: `${/today/iu.test(day) ? "" : day} ${time}`.trim(), words: "" });
    else if (!said.length) above.push(line);
    else if (!NETWORK_LINE.test(line) && !(line.startsWith(said.at(-1).name) && line.length < said.at(-1).name.length + 24)) said.at(-1).words += `\n${line}`;
  }
  const letters = bySpeaker(said, "chat", score);
  letters[0].headline = above.filter((line) => line && !NETWORK_LINE.test(line) && line !== letters[0].from.name).join("\n");
  return letters;
}

// A saved contact's name may hold their trade: "Marek Zdroj Cafe", "Gurpreet HR KisanKart".
function savedAs(one, isTrade) {
  const [, name, trade] = one.from.name.match(/^((?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}\p{Ll}+) ([^–-]+ [^–-]+)$/u) ?? [];
  if (trade && (isTrade(trade) || /'s\b/u.test(trade))) Object.assign(one, { headline: trade, from: { ...one.from, name } });
}

// Whoever did not apply comes first.
function bySpeaker(said, how, score) {
  const letters = [...new Set(said.map(({ name }) => name))].map((name) => {
    const own = said.filter((one) => one.name === name);
    return letter(how, name, own.at(-1).sent, own.map(({ words }) => words).join("\n\n").trim().split("\n"));
  });
  return letters.sort((a, b) => score(a.lines) - score(b.lines) || b.lines.join("").length - a.lines.join("").length);
}

// A text message is copied with the number above it.
function readMessages(lines) {
  const top = lines.map((line) => line.trim()).filter(Boolean).slice(0, 4);
  const number = top.find((line) => NUMBER.test(line));
  const today = top.find((line) => /^today\b/iu.test(line))?.match(/\d{1,2}[:.]\d\d.*$/u)?.[0];
  if (!number && !(today && APP.test(top[0])) || number && !top.some((line) => APP.test(line)) && top[0] !== number) return null;
  const day = today ?? top.slice(0, 4).find((line) => line !== number && !APP.test(line) && /\d{1,2}[:.]\d\d/u.test(line) && line.length < 40);
  const above = new Set([number, day, ...top.filter((line) => APP.test(line) && line.length < 30)]);
  const one = letter("text", "", day ?? "", lines.filter((line) => !above.has(line.trim()) && !CAME.test(line.trim()) && !/^(?:delivered|seen|read.*)$/iu.test(line.trim())));
  return [{ ...one, number }];
}
