// Makes of a calendar file what read() takes. Nothing is expanded: not the recurrences, nor the rules of time zones.

import ICAL from "ical.js";
import { dayOf } from "./days.js";
import { nobody } from "./letter.js";
import { textOf } from "./html.js";
import { looksLikeHtml } from "./text.js";

const MOST = 200_000;
const TOOL = /^(?:no-?reply|notifications?|bookings?)\b/iu;
const WINDOWS = /^(?:"|')?([\w ./+-]+?)(?:"|')?$/u;

// Returns { text, letter, event }; throws where the file has no event.
export function readCalendar(text, zone) {
  const calendar = new ICAL.Component(ICAL.parse(withFirstEvent(text)));
  const event = calendar.getFirstSubcomponent("vevent");
  const value = (name) => String(event.getFirstPropertyValue(name) ?? "");
  const organizer = organizerOf(event, text);
  const attendees = event.getAllProperties("attendee").map((property) => ({ ...personOf(property), kind: property.getParameter("cutype") ?? "", answer: property.getParameter("partstat") ?? "" }));
  const guests = attendees.filter((one) => !/room|resource|group/iu.test(one.kind) && isElsewhere(one, organizer));
  // Of two whom a tool has brought together, whoever has not answered yet is the candidate.
  const guest = (TOOL.test(organizer.address) && guests.find(({ answer }) => !/accepted/iu.test(answer))) || (guests[0] ?? nobody());
  // Below such a line stands what the calendar adds: how to join, whom to dial.
  const description = value("description").split(/^(?:-::~|_{20,}|-{20,})/mu)[0];
  const letter = { from: organizer, to: guest, subject: value("summary"), sent: "", how: "event", day: stampOf(event), known: attendees };
  return {
    text: looksLikeHtml(description) ? textOf(description) : description, letter,
    event: { ...(isHeld(text, value("summary")) ? { day: "", words: "" } : startOf(event, zone)), location: value("location").replace(/\n/gu, ", "), cancels: /^cancel/iu.test(String(calendar.getFirstPropertyValue("method") ?? "")) || /^cancelled$/iu.test(value("status")) },
  };
}

// Returns a calendar of the first event alone, so that a file with a million lines takes no longer.
function withFirstEvent(text) {
  const [event] = text.slice(0, MOST).match(/^BEGIN:VEVENT[^]*?^END:VEVENT/mu) ?? [];
  const [method = ""] = text.slice(0, MOST).match(/^METHOD:.*$/mu) ?? [];
  if (!event) throw new Error("The file has no event.");
  return ["BEGIN:VCALENDAR", "VERSION:2.0", method.trim(), event.replace(/^(?:RRULE|RDATE|EXDATE|EXRULE)[^\n]*\n(?:[ \t][^\n]*\n)*/gmu, ""), "END:VCALENDAR"].filter(Boolean).join("\r\n");
}

// Whether days are only held: several events, or a whole day that is not said to be the one.
function isHeld(text, summary) {
  const events = text.slice(0, MOST).split(/^BEGIN:VEVENT/mu).slice(1);
  const days = new Set(events.map((event) => event.match(/^DTSTART[^:\n]*:(\d{8})/mu)?.[1]));
  return days.size > 1 || /\bhold\b/iu.test(summary) && /^DTSTART;VALUE=DATE:/mu.test(text);
}

function personOf(property) {
  if (!property) return nobody();
  // Whoever sends for another gets the answers, and signs.
  const sentBy = property.getParameter("sent-by");
  const address = String(sentBy ?? property.getFirstValue()).replace(/^mailto:/iu, "").toLowerCase();
  const name = sentBy ? "" : property.getParameter("cn") ?? "";
  return { name: name.includes("@") ? "" : name, address: address.includes("@") ? address : "" };
}

// Returns the organizer; nobody where that is the program that wrote the file, for it reads no answers.
function organizerOf(event, text) {
  const organizer = personOf(event.getFirstProperty("organizer"));
  const [program = ""] = text.slice(0, MOST).match(/^PRODID:.*$/mu) ?? [];
  return organizer.name && program.includes(organizer.name) ? nobody() : organizer;
}

const hostOf = ({ address }) => address.split("@").at(-1);
const isElsewhere = (guest, organizer) => guest.address !== organizer.address && (!organizer.address || hostOf(guest) !== hostOf(organizer)) && !/calendar/iu.test(hostOf(guest));

function stampOf(event) {
  const stamp = event.getFirstPropertyValue("dtstamp");
  return stamp ? dayOf(stamp.year, stamp.month, stamp.day) : undefined;
}

// Returns the day of the event where it takes place: as it is written, and for world time in the reader's zone.
function startOf(event, zone) {
  const property = event.getFirstProperty("dtstart");
  const start = property?.getFirstValue();
  if (!start?.year) return { day: "", words: "" };
  const tzid = property.getParameter("tzid")?.match(WINDOWS)?.[1] ?? "";
  const utc = start.zone?.tzid === "UTC" && !tzid;
  const written = dayOf(start.year, start.month, start.day);
  const time = start.isDate ? "" : `${String(start.hour).padStart(2, "0")}:${String(start.minute).padStart(2, "0")}`;
  if (!utc) return { day: written, words: [written, time, tzid].filter(Boolean).join(" ") };
  return { day: inZone(start, zone) ?? written, words: `${written} ${time} UTC` };
}

function inZone({ year, month, day, hour, minute }, zone) {
  try {
    const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
    return parts.format(new Date(Date.UTC(year, month - 1, day, hour, minute)));
  } catch {
    return undefined;
  }
}
