// Makes of a mail file what read() takes, and hands out the calendar that it may carry.

import PostalMime from "postal-mime";
import { nobody } from "./letter.js";
import { textOf } from "./html.js";
import { MOST } from "./text.js";

// Texts come before attachments, so the beginning is enough.
const MOST_BYTES = 1_000_000;
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 200_000 };

const personOf = (person) => (person ? { name: person.name ?? "", address: (person.address ?? "").toLowerCase() } : nobody());
const is = (type) => ({ mimeType }) => mimeType?.toLowerCase() === type;
const utf8 = (content) => (typeof content === "string" ? content : new TextDecoder().decode(content));

// Returns { text, letter, calendar }, the calendar as text or "".
export async function readMail(bytes) {
  const mail = await PostalMime.parse(bytes.slice(0, MOST_BYTES), LIMITS);
  const text = mail.text?.trim() ? mail.text : textOf(mail.html ?? "");
  const letter = {
    from: personOf(mail.from), to: personOf(mail.to?.[0]), replyTo: personOf(mail.replyTo?.[0]), subject: mail.subject ?? "",
    sent: mail.headers?.find(({ key }) => key === "date")?.value ?? "",
  };
  const attached = mail.attachments.find(is("message/rfc822"));
  const calendar = mail.attachments.find(is("text/calendar"));
  const inner = attached && await readMail(new Uint8Array(attached.content));
  return {
    letter, calendar: calendar ? utf8(calendar.content) : inner?.calendar ?? "",
    text: inner ? `${text.slice(0, MOST / 2)}\n\n${asForwarded(inner)}` : text,
  };
}

// Writes a mail that came inside another the way a mail program does, so that it is read like any forwarded one.
function asForwarded({ letter, text }) {
  const { from, to, subject, sent } = letter;
  return `---------- Forwarded message ---------\nFrom: ${from.name} <${from.address}>\nDate: ${sent}\nSubject: ${subject}\nTo: ${to.name} <${to.address}>\n\n${text}`;
}
