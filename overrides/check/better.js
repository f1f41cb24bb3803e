// Puts one of our sentences into a draft, in place of the sentences in which something was found. One undo takes it out.

const SENTENCE_END = /[.!?\u2026]+(?=\s)|\n/g;

// Returns the range of the whole sentences around a range.
function widen(text, { start, end }) {
  const ends = Array.from(text.matchAll(SENTENCE_END), (match) => match.index + (match[0] === "\n" ? 0 : match[0].length));
  const from = Math.max(0, ...ends.filter((at) => at <= start));
  return { start: from + text.slice(from).search(/\S/), end: ends.find((at) => at >= end) ?? text.trimEnd().length };
}

// Returns the range that a sentence takes, with the sentence as it is put there; nothing where none of ours would help.
export function findRoom(text, { rule, places }, sentence) {
  const greeting = text.indexOf("\n");
  if (rule === "nothing-left") {
    return places[0].start < greeting ? { start: 0, end: greeting, said: sentence } : null;
  }
  if (rule === "apology" && places.length) return null;
  if (places.length) {
    const [first, last] = [places[0], places.at(-1)];
    return { ...widen(text, { start: first.start, end: last.end }), said: sentence };
  }
  const body = /\n[ \t]*\n\s*/.exec(text);
  if (!body) return { start: text.trimEnd().length, end: text.trimEnd().length, said: ` ${sentence}` };
  const start = body.index + body[0].length;
  return { start, end: start, said: `${sentence} ` };
}

// The browser's own command keeps the change in the history of the field.
export function putIn(area, { start, end, said }) {
  area.focus();
  area.setSelectionRange(start, end);
  if (document.execCommand("insertText", false, said)) return;
  area.setRangeText(said, start, end, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

export function takeOut(area, before) {
  area.focus();
  if (document.execCommand("undo") && area.value === before) return;
  area.value = before;
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
