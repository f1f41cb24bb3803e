// Composing a message: the one rule of the catalogue. Pure, and twin of macros/twins/compose.py: the same functions in the
// same order. That file explains the rule and the names; tests/browser/test_parity.py holds the two to the same text.

const SLOT = /\{([a-z_]+)\}(\.?)/g;
// A line is asked for its slots at every key, and looked through once.
const known = new WeakMap();

export function slotsOf(line) {
  if (!known.has(line)) known.set(line, Array.from(line.say.matchAll(SLOT), (slot) => slot[1]));
  return known.get(line);
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
  const said = (part) => say(catalogue.parts[part], choices, fields);
  const paragraphs = shape.paragraphs.map(({ cue, parts }) => (
    { cue, text: parts.map(said).filter(Boolean).join(" ") }
  ));
  const subject = shape.subject ? said(shape.subject) : "";
  return { subject, paragraphs: paragraphs.filter((paragraph) => paragraph.text) };
}

export function asText(message) {
  return message.paragraphs.map(({ cue, text }) => [cue, text].filter(Boolean).join("\n")).join("\n\n");
}
