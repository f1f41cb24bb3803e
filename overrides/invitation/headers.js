// Reads what stands above a mail: headers, what a mail program on the web copies, and "On Monday, Ann wrote:".

const HEADERS = {
  from: "from", von: "from", de: "from", organizer: "from", sent: "sent", date: "sent", gesendet: "sent", datum: "sent", envoyé: "sent",
  to: "to", an: "to", à: "to", cc: "cc", bcc: "cc", kopie: "cc", subject: "subject", betreff: "subject", objet: "subject",
  "reply-to": "replyTo", importance: "other", attachments: "other", priority: "other", anlagen: "other",
};
const HEADER = /^\*?([\p{L}-]{2,12}) ?:\*?(?:[ \t]+(.*)|[ \t]*)$/u;
const PERSON = /^(.*?)\s*[<[(]\s*(?:mailto:)?([^\s<>()[\]]+@[^\s<>()[\]]+?)\s*[>\])].*$/u;
const COPIED_FROM = /^(.{2,60}?)\s*<([^\s<>]+@[^\s<>]+)>\s*(.*)$/u;
const WROTE = /^(?:on|am|le|el)\b.{6,}?(?:wrote|schrieb|a écrit|escribió)\b[^:]{0,60}:\s*$/iu;
const SAID_WHEN = /^(.*?(?:\d{4}|\d{1,2}[:.]\d\d)(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{3,4}\)?)?),?\s+(.*?)\s*(?:<(?:mailto:)?([^<>]+)>)?$/iu;

const bare = (name) => name.trim().replace(/^["'*]+|["'*]+$/gu, "").trim();

// Returns who is meant by what stands in a header: { name, address }.
export function personIn(text) {
  const [, name, address] = text.match(PERSON) ?? [];
  if (address) return { name: bare(name), address: address.toLowerCase() };
  const alone = text.trim().replace(/^<|[>,;]+$/gu, "");
  return /^[^\s<>]+@[^\s<>]+$/u.test(alone) ? { name: "", address: alone.toLowerCase() } : { name: bare(alone), address: "" };
}

const headerOf = (line) => HEADERS[line?.match(HEADER)?.[1].toLowerCase()];

// Returns how many lines from `at` on are headers. One alone is none: "Date: Monday" may be anywhere.
export function countHeaders(lines, at) {
  let count = 0;
  let named = 0;
  for (; at + count < lines.length; count += 1) {
    if (headerOf(lines[at + count])) named += 1;
    else if (!named || !/^[ \t]+\S/u.test(lines[at + count])) break;
  }
  const all = lines.slice(at, at + count).map(headerOf);
  return all.includes("from") && named > 1 && all[0] !== "other" ? count : 0;
}

export function readHeaders(letter, lines) {
  for (const line of lines) {
    const header = headerOf(line);
    const value = line.match(HEADER)?.[2] ?? "";
    if (["from", "to", "replyTo"].includes(header)) letter[header] = personIn(value.split(/;|>,/u)[0]);
    else if (["subject", "sent"].includes(header)) letter[header] = value.trim();
  }
}

// Reads what a mail program on the web copies above a mail: subject, sender, date, "to me". Returns the lines below.
export function readCopied(letter, lines) {
  const at = lines.findIndex((line) => COPIED_FROM.test(line.trim()) && !headerOf(line));
  const above = lines.slice(0, Math.max(at, 0)).map((line) => line.trim()).filter(Boolean);
  if (at < 0 || at > 8 || above.some((line) => line.length > 140 || /^(?:dear|hi|hello)\b/iu.test(line))) return lines;
  const end = lines.findIndex((line, n) => n > at && n < at + 7 && /^to\b/iu.test(line.trim()));
  if (end < 0) return lines;
  const [, name, address, rest] = lines[at].trim().match(COPIED_FROM);
  letter.from = { name: bare(name), address: address.toLowerCase() };
  letter.sent = [rest, ...lines.slice(at + 1, end)].join(" ").trim();
  letter.subject = above.find((line) => !/^(?:inbox|external|important|starred)$/iu.test(line)) ?? "";
  return lines.slice(end + 1);
}

// Returns the line "On …, … wrote:" that ends some lines, which may be broken in two, and how many lines it takes.
export function wroteLine(lines) {
  const joined = lines.slice(-2).join(" ").trim();
  if (WROTE.test(lines.at(-1) ?? "")) return [lines.at(-1), 1];
  return /^(?:on|am|le)\b/iu.test(lines.at(-2) ?? "") && WROTE.test(joined) ? [joined, 2] : ["", 0];
}

// Returns who wrote, and when, by such a line.
export function readWrote(line) {
  const said = line.replace(/^(?:on|am|le|el)\s+/iu, "").replace(/\s*,?\s*(?:wrote|schrieb|a écrit|escribió)\b.*$/iu, "");
  const [, sent = "", name = "", address = ""] = said.match(SAID_WHEN) ?? [];
  const who = bare(name.replace(/^(?:at|um) \S+(?: ?[ap]\.?m\.?)?,?\s*/iu, ""));
  return { sent, from: { name: who.includes("@") ? "" : who, address: (address || (who.includes("@") ? who : "")).toLowerCase() } };
}
