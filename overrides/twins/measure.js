// Measures a text in the unit of its limit. Pure; twin of macros/twins/measure.py.

const WORD = /[^ \t\n\r\u00a0]+/g;

export function measure(texts, limit) {
  const pieces = limit.per === "paragraph" ? texts : [texts.join("\n\n")];
  const length = (text) => (limit.unit === "words" ? (text.match(WORD) ?? []) : Array.from(text)).length;
  return pieces.map(length).reduce((most, one) => Math.max(most, one), 0);
}
