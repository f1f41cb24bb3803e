// Says what in a mail looks like a fraud with jobs.

import { sentences } from "./kinds.js";
import * as RULES from "./rules.js";

// Returns the words that look like a fraud; "" where none do.
export function findScam(said) {
  const text = said.replace(/\bif you (?:do not|don't) have\b/giu, "");
  const bad = sentences(text).find((sentence) => RULES.scam.test(sentence) && !RULES.scamDenied.test(sentence));
  if (bad) return bad;
  const whole = text.match(RULES.scamWhole)?.[0] ?? "";
  return whole && !RULES.scamDenied.test(whole) ? whole : "";
}
