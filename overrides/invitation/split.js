// Splits a mail with headers, or a thread of mails, into letters, the newest first. Fetched only for what may be one.

import { countHeaders, readCopied, readHeaders, readWrote, wroteLine } from "./headers.js";
import { makeLetter } from "./letter.js";

const BORDER = /^[-_* ]{0,4}(?:-{2,}|_{5,})[-_ ]*(?:(?:original|forwarded|weitergeleitete|ursprüngliche)[ \w]*)?[-_ ]*$|^begin forwarded message:?$/iu;
const FORWARDS = /forward|weitergeleitet/iu;
const QUOTED = /^\s*> ?/u;

export function split(lines, how = "top") {
  const { own, quotes } = takeQuotes(lines);
  return [...splitOwn(own, how), ...quotes.flatMap(splitQuote)].filter(({ lines: said }) => said.some((line) => line.trim()));
}

function splitQuote({ head, lines }) {
  const [first, ...others] = split(lines, FORWARDS.test(head) ? "forwarded" : "quoted");
  if (!first) return [];
  return [first.from.address || !head || FORWARDS.test(head) ? first : { ...first, ...readWrote(head) }, ...others];
}

// Takes out the lines that begin with ">", each block with the line above it that says who wrote.
function takeQuotes(lines) {
  const own = [];
  const quotes = [];
  for (let n = 0; n < lines.length; n += 1) {
    if (!QUOTED.test(lines[n])) {
      own.push(lines[n]);
      continue;
    }
    const end = lines.findIndex((line, later) => later > n && line.trim() && !QUOTED.test(line));
    const block = lines.slice(n, end < 0 ? lines.length : end);
    quotes.push({ head: takeHead(own), lines: block.map((line) => line.replace(QUOTED, "")) });
    n += block.length - 1;
  }
  return { own, quotes };
}

function takeHead(own) {
  while (own.length && !own.at(-1).trim()) own.pop();
  if (/^begin forwarded message:?$/iu.test(own.at(-1)?.trim())) return own.pop();
  const [head, taken] = wroteLine(own);
  own.splice(own.length - taken, taken);
  return head;
}

// Splits what is not quoted, at headers, at "On …, … wrote:" and at what a forwarding program writes.
function splitOwn(lines, how) {
  const letters = [makeLetter(how)];
  const rest = readCopied(letters[0], lines);
  let next = "quoted";
  for (let n = 0; n < rest.length; n += 1) {
    const headers = countHeaders(rest, n);
    const [wrote, taken] = wroteLine(rest.slice(Math.max(0, n - 1), n + 1));
    if (headers) {
      if (letters.at(-1).lines.some((line) => line.trim())) letters.push(makeLetter(next));
      readHeaders(letters.at(-1), rest.slice(n, n + headers));
      n += headers - 1;
    } else if (wrote) {
      if (taken === 2) letters.at(-1).lines.pop();
      letters.push(makeLetter("quoted", readWrote(wrote)));
    } else if (BORDER.test(rest[n].trim()) && (FORWARDS.test(rest[n]) || headersFollow(rest, n + 1))) {
      if (FORWARDS.test(rest[n])) next = "forwarded";
    } else letters.at(-1).lines.push(rest[n]);
  }
  return letters;
}

function headersFollow(lines, at) {
  const first = lines.findIndex((line, n) => n >= at && line.trim());
  return first >= 0 && countHeaders(lines, first) > 0;
}
