// Makes plain text of HTML. Fetched only for what is HTML.

import { MOST } from "./text.js";

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", rsquo: "'", lsquo: "'", hellip: "…", middot: "·", szlig: "ß" };
// What an entity such as "iacute" puts on its letter.
const ACCENTS = { acute: "\u0301", grave: "\u0300", circ: "\u0302", tilde: "\u0303", uml: "\u0308", ring: "\u030a", caron: "\u030c", cedil: "\u0327" };

// Returns what a reader of HTML would see, as text. Nothing is parsed as markup, so nothing of it can run.
export function textOf(html) {
  return html.slice(0, 4 * MOST)
    .replace(/<!--[^]*?(?:-->|$)/g, "")
    .replace(/<(style|script|head|title|template)\b[^]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<(s|del|strike)\b[^<>]*>[^]{0,200}?<\/\1>/gi, "")
    .replace(/<(\w+)[^<>]*style="[^"]*display: ?none[^]*?<\/\1>/gi, "")
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/table|hr|\/blockquote)\b[^<>]*>/gi, "\n")
    .replace(/<\/t[dh]>\s*<t[dh]\b[^<>]*>/gi, ": ")
    .replace(/<[a-z/!][^<>]*>/gi, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, decode)
    .replace(/ *\n */g, "\n");
}

function decode(entity, decimal, hexadecimal, name) {
  const [, letter, accent] = name?.match(/^(\p{L})(acute|grave|circ|tilde|uml|ring|caron|cedil)$/u) ?? [];
  if (letter) return (letter + ACCENTS[accent]).normalize("NFC");
  if (name) return ENTITIES[name.toLowerCase()] ?? "\ufffd";
  const point = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
  return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : "";
}
