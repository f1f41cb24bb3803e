// Says which choices of the form an invitation makes sure: whom to tell, how far things are, how soon it is, and how.

import { addDays } from "./days.js";
import { RULES } from "./rules.js";

// The purposes that answer another mail of theirs. What is missing here leaves the reader's own purpose alone.
const PURPOSES = { cold: "not-interested", "asked-why": "asked-why", "new-date": "new-date", "better-terms": "better-terms" };
// What fills nothing: there is no interview to decline.
export const FILLS_NOTHING = ["offer", "rejection", "other"];
const CHANNELS = { mail: "email", text: "text", chat: "chat" };

export function findTo({ isAgency, titles, said, kind, sender }) {
  if (isAgency) return { value: "recruiter", words: titles };
  if (RULES.coordinates.test(titles)) return { value: "coordinator", words: titles };
  if (RULES.hires.test(titles)) return { value: "hiring-manager", words: titles };
  const [own] = said.match(RULES.hiresSaid) ?? [];
  if (own) return { value: "hiring-manager", words: own };
  // Whoever has another job than arranging interviews is looking for a colleague.
  if (RULES.job.test(titles)) return { value: "hiring-manager", words: titles };
  return RULES.coordinates.test(sender) ? { value: "coordinator", words: sender } : null;
}

export function findStage({ kind, lines, subjects, day }) {
  const met = [...subjects, ...lines].find((line) => RULES.met.test(line));
  if (kind === "cold" || kind === "other") return null;
  if (kind === "rejection") return { value: "applied", words: "" };
  if (kind === "offer" || met) return { value: "met", words: met ?? "" };
  if (["asked-why", "new-date", "better-terms"].includes(kind)) return { value: "invited", words: "" };
  return day ? { value: "scheduled", words: day } : { value: "invited", words: "" };
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
  const chosen = { purpose: PURPOSES[kind], channel: CHANNELS[how], stage: found.stage?.words && found.stage.value, notice, to: found.to?.value };
  return Object.fromEntries(Object.entries(chosen).filter(([, option]) => option));
}
