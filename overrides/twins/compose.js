// Composes a message from the catalogue. Pure; twin of macros/twins/compose.py, which documents functions and terms.
// tests/twins/test_parity.py checks that both return the same text.

const ENDS = [".", "!", "?", "…"];
const SLOT = /\{([a-z_]+)\}(\.?)/g;
// Caches slotsOf(), which runs on every keystroke: { line: [slot, …] }.
const slotCache = new WeakMap();

export function slotsOf(line) {
  if (!slotCache.has(line)) slotCache.set(line, Array.from(line.say.matchAll(SLOT), (slot) => slot[1]));
  return slotCache.get(line);
}

export function agrees(line, choices) {
  for (const choice in line.when) if (!line.when[choice].includes(choices[choice])) return false;
  return true;
}

export function isFilled(line, fields) {
  return slotsOf(line).every((slot) => fields[slot]);
}

export function fill(text, fields) {
  return text.replace(SLOT, (_, slot, stop) => fields[slot] + (ENDS.includes(fields[slot].at(-1)) ? "" : stop));
}

export function say(part, choices, fields) {
  const line = part.find((line) => agrees(line, choices) && isFilled(line, fields));
  return fill(line.say, fields);
}

export function sayAll(parts, catalogue, choices, fields) {
  const filled = { ...fields, ...catalogue.occasions[choices.occasion] };
  return parts.map((part) => say(catalogue.parts[part], choices, filled)).filter(Boolean).join(catalogue.between);
}

export function compose(catalogue, choices, fields) {
  const shape = catalogue.shapes[choices.purpose][choices.channel];
  const paragraphs = shape.paragraphs.map(({ cue, parts }) => ({ cue, text: sayAll(parts, catalogue, choices, fields) }));
  const subject = shape.subject ? sayAll([shape.subject], catalogue, choices, fields) : "";
  return { subject, paragraphs: paragraphs.filter((paragraph) => paragraph.text) };
}

export function asText(message) {
  return message.paragraphs.map(({ cue, text }) => [cue, text].filter(Boolean).join("\n")).join("\n\n");
}
