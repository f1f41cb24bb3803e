// Says which choices of the form an invitation makes sure: whom to tell, how far things are, how soon it is, and how.

import { addDays } from "./days.js";
import { shares, untitled } from "./names.js";
import * as RULES from "./rules.js";

// The purposes that answer another mail of theirs. What is missing here leaves the reader's own purpose alone.
const PURPOSES = { cold: "not-interested", "asked-why": "asked-why", "new-date": "new-date", "better-terms": "better-terms" };
// What fills nothing: there is no interview to decline.
export const FILLS_NOTHING = ["offer", "rejection", "other"];
// Kinds with which it means nothing how far things are, and those with which only a first talk does.
const NO_STAGE = [...FILLS_NOTHING, "cancelled", "cold"];
const ANSWERS = ["asked-why", "better-terms"];
const CHANNELS = { mail: "email", text: "text", chat: "chat" };

export function findTo({ isAgency, titles, said, person, company, sender }) {
  if (isAgency) return { value: "recruiter", words: titles };
  if (RULES.coordinates.test(titles)) return { value: "coordinator", words: titles };
  if (person && RULES.hires.test(titles)) return { value: "hiring-manager", words: titles };
  const [own] = said.match(RULES.hiresSaid) ?? [];
  if (own) return { value: "hiring-manager", words: own };
  // Whoever has another job than arranging interviews is looking for a colleague, and so does whose firm it is.
  const isOwner = person && company && shares(company, untitled(person.name).split(" ").slice(1).join(" "));
  if (isOwner) return { value: "hiring-manager", words: person.words };
  if (person && RULES.job.test(titles)) return { value: "hiring-manager", words: titles };
  return RULES.coordinates.test(sender) ? { value: "coordinator", words: sender } : null;
}

export function findStage({ kind, lines, subjects, day }) {
  if (NO_STAGE.includes(kind)) return null;
  const met = [...subjects, ...lines].find((line) => RULES.met.test(line));
  if (met) return { value: "met", words: met };
  if (ANSWERS.includes(kind)) return null;
  const settled = day || [...subjects, ...lines].find((line) => RULES.settled.test(line));
  return settled ? { value: "scheduled", words: settled } : { value: "invited", words: "" };
}

// Returns what the meeting is called, where they name nothing but that: a subject, or a letter without an interview.
export function findOccasion({ lines, subjects }) {
  const [called = ""] = [...subjects, lines.join(" ")].filter((text) => RULES.occasion.test(text) && !RULES.interview.test(text));
  const words = called.match(RULES.occasion);
  return words && { value: words[1] ? "trial" : "assessment", words: words[0] };
}

// Returns "today", "tomorrow" or "in-time" for the day of the interview; null where it is not known, or over.
export function findNotice(day, today) {
  if (!day || day < today) return null;
  return { today: "today", [addDays(today, 1)]: "tomorrow", [today]: "today" }[day] ?? "in-time";
}

// Returns the choices as the form has them: { choice: option }.
export function choicesOf({ kind, how, found, today }) {
  if (FILLS_NOTHING.includes(kind) || kind === "cancelled") return {};
  const notice = findNotice(found.date?.value, today);
  const chosen = { purpose: PURPOSES[kind], channel: CHANNELS[how], stage: found.stage?.words && found.stage.value, notice, to: found.to?.value, occasion: found.occasion?.value };
  return Object.fromEntries(Object.entries(chosen).filter(([, option]) => option));
}
