// Composes a message from the catalogue. Pure; twin of macros/twins/compose.py, which documents functions and terms.
// tests/browser/test_parity.py checks that both return the same text.

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
  return text.replace(SLOT, (_, slot, stop) => fields[slot] + (fields[slot].endsWith(".") ? "" : stop));
}

export function say(part, choices, fields) {
  const line = part.find((line) => agrees(line, choices) && isFilled(line, fields));
  return fill(line.say, fields);
}

export function compose(catalogue, choices, fields) {
  const shape = catalogue.shapes[choices.purpose][choices.channel];
  const sayPart = (part) => say(catalogue.parts[part], choices, fields);
  const paragraphs = shape.paragraphs.map(({ cue, parts }) => (
    { cue, text: parts.map(sayPart).filter(Boolean).join(" ") }
  ));
  const subject = shape.subject ? sayPart(shape.subject) : "";
  return { subject, paragraphs: paragraphs.filter((paragraph) => paragraph.text) };
}

export function asText(message) {
  return message.paragraphs.map(({ cue, text }) => [cue, text].filter(Boolean).join("\n")).join("\n\n");
}
