// Says what kind of mail it is. Whoever pastes it says that it is an invitation, so it is one unless another is certain.

import * as RULES from "./rules.js";

export const sentences = (text) => text.replace(/([.!?])(?!\n)\s+/gu, "$1\n").split(/\n+/u);
// "If you need to cancel" and "unfortunately we can't pay travel" say nothing of this interview.
const CONDITION = /\b(?:if (?:you|we|for any|anything|there)|should you|in case|in the event|whether|unless|to cancel or|please (?:cancel|call)|feel free)\b/iu;

const SEES = /\b(?:invit(?:e|ing)|meet|see) (?:with )?you\b|\bcan you come\b/iu;

// Returns { id, words }, the id one of: invitation, cold, asked-why, new-date, better-terms, cancelled, rejection, offer, other.
export function findKind({ text, whole, subject, declined, cancels, isEvent, hasDay, isCertain }) {
  const all = sentences(`${subject}\n${text}`);
  const said = (rule) => all.find((sentence) => rule.test(sentence) && !CONDITION.test(sentence));
  const heard = (rule) => all.find((sentence) => rule.test(sentence));
  const is = (id, words) => ({ id, words: words ?? "" });
  if (cancels) return is("cancelled", subject);
  const receipts = sentences(whole).filter((sentence) => RULES.receipt.test(sentence)).length;
  if (!isEvent && receipts > 1 && !said(RULES.upcoming) && !SEES.test(text)) return is("other", heard(RULES.receipt));
  const answers = declined || RULES.afterNo.test(text);
  const bulk = sentences(`${subject}\n${whole}`).filter((sentence) => RULES.bulk.test(sentence)).length;
  if (!isEvent && bulk > (hasDay ? 2 : 1) || !isEvent && bulk && !said(RULES.personal)) return is("other", said(RULES.bulk));
  if (said(RULES.cancelled)) return is("cancelled", said(RULES.cancelled));
  if (said(RULES.offer) && !said(RULES.upcoming)) return is("offer", said(RULES.offer));
  if (RULES.afterNo.test(text) && said(RULES.betterTerms)) return is("better-terms", said(RULES.betterTerms));
  if (RULES.afterNo.test(text) && heard(RULES.askedWhy) && !said(RULES.upcoming)) return is("asked-why", heard(RULES.askedWhy));
  if (said(RULES.rejection) && !said(RULES.upcoming)) return is("rejection", said(RULES.rejection));
  if (answers && heard(RULES.betterTerms)) return is("better-terms", heard(RULES.betterTerms));
  if (answers && (heard(RULES.newDate) || declined && hasDay)) return is("new-date", heard(RULES.newDate));
  if (answers && heard(RULES.askedWhy)) return is("asked-why", heard(RULES.askedWhy));
  if (heard(RULES.cold) && !all.some((one) => RULES.applied.test(one) && !RULES.cold.test(one)) && !isCertain) return is("cold", heard(RULES.cold));
  return is("invitation");
}
