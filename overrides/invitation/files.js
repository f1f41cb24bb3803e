// Makes of a file, or of pasted text, what read() takes. What reads calendars, mails, threads, chats, HTML and
// what has no capitals is fetched only for these.

import { looksLikeHtml } from "./text.js";

const MOST_BYTES = 2_000_000;

export class UnreadableError extends Error {}

const isCalendar = (text) => /^\s*BEGIN:VCALENDAR/iu.test(text);
// A date, a time and a name before what was said, the time beside a name, or a number or the name of an app at the top.
const SAID = /^\u200e?\[?\d{1,4}[./:-]\d{1,2}[^\n]{0,45}: |\d:\d\d ?[ap]m$/imu;
const TOP = /^\s*(?:text message|imessage|sms|today|message|(?:from:? )?\+?\(?\d[\d ()-]{6,20}$)/imu;
const looksLikeChat = (text) => SAID.test(text) || TOP.test(text.slice(0, 200));
// Headers, an address beside a name, a quote, or what a program writes above one.
const THREAD = /^\s*>|^\*?(?:from|von|de|organizer) ?:|<\S+@|\b(?:wrote|schrieb|écrit|escribió)\b|(?:original|forwarded|weitergeleitet\p{L}*|ursprüngliche) \p{L}/imu;
const isMail = (text) => /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){2,}/u.test(text) && /^(?:mime-version|message-id|received|content-type|return-path|delivered-to)\s*:/imu.test(text.slice(0, 20_000));
const isBinary = (text) => /\0/u.test(text.slice(0, 4000)) || (text.slice(0, 4000).match(/\ufffd|[\x01-\x08\x0e-\x1a]/gu)?.length ?? 0) > 40;

function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export async function readFile(bytes, { zone }) {
  const some = bytes.slice(0, MOST_BYTES);
  const text = decode(some);
  if (isBinary(text) && !isMail(text)) throw new UnreadableError("binary");
  return readPasted(text, { zone, bytes: some });
}

// Pasted text may be a calendar or a mail with all its headers, too.
export async function readPasted(text, { zone, bytes }) {
  if (isCalendar(text)) return calendarOf(text, zone);
  if (!isMail(text)) return plain(looksLikeChat(text) ? { text, ...(await import("./chat.js")) } : { text });
  const { readMail } = await import("./mail.js");
  const { calendar, ...mail } = await readMail(bytes ?? new TextEncoder().encode(text));
  if (!calendar) return plain(mail);
  const { event } = await calendarOf(calendar, zone).catch(() => ({}));
  return plain({ ...mail, event });
}

async function plain(source) {
  const text = await withoutMarkup(source.text);
  return { ...source, text, ...(THREAD.test(text) && await import("./split.js")) };
}

async function withoutMarkup(text) {
  if (looksLikeHtml(text)) return (await import("./html.js")).textOf(text);
  // The number above a text message may have a capital before it.
  return /\p{Lu}/u.test(text.replace(/^\s*From\b/u, "")) ? text : (await import("./capitals.js")).withCapitals(text);
}

async function calendarOf(text, zone) {
  const { readCalendar } = await import("./calendar.js");
  return readCalendar(text, zone);
}
