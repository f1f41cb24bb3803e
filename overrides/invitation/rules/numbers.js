// Which numbers reach a person.

// Numbers that reach no person: of a video call, a fax, a register, an account.
export const notTheirs = /\b(?:fax|dial|dial-?in|one[- ]tap|(?:meeting|message) (?:id|number)|conference|passcode|pin|join by (?:tele)?phone|call you|reach you|contact you|text you|your (?:number|mobile|phone)|ref(?:erence)?|req(?:uisition)?|registered|registration|vat|abn|account|uan|reception|security|p\.? ?o\.? ?box)\b/iu;
// A number that costs nothing is of a hotline, whoever names it.
export const tollFree = /^(?:\+?1[ .-]?)?\(?8(?:00|33|44|55|66|77|88)\b|^\(?(?:0?80[08]|1[38]00)\b/u;
// A number as it is written, with a zero, a plus or an area code in front.
export const phone = /(?:\+|\(\+|\b00|\(?\b0|\(?\b[2-9])[\d(][\d ()./\u2013-]{6,22}\d/u;

export default [
  notTheirs, tollFree, phone,
];
