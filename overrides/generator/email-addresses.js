// Reads an email address out of what was typed or pasted. Pure.

// A single address that is safe in a mail header and a link.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@?&/]+@(?:[^\s\p{C}<>()[\]\\,;:"@?&/.]+\.)+[^\s\p{C}<>()[\]\\,;:"@?&/.]+$/u;
// What stands between a name or a label and an address, or between two addresses. A comma within a word is a slip.
const BETWEEN = /[<>()[\]:"“”„«»|]|[,;](?=\s|$)|\s+[/·•–—-]\s+/u;
// An address that a sign ends, or another address follows. It has at most 254 characters.
const ENDED = /(@[^\s,;]{0,254})[,;]/gu;
const FOLLOWED = /(@\S{1,254})\s+(?:\p{L}+\s+)?(?=\S+@)/gu;
const AROUND = /^[\s'‘’*_.]+|[\s'‘’*_.!…]+$/gu;

// Removes format characters, which copying may add, and what hides an address from machines.
function plain(typed) {
  return typed.replace(/\p{Cf}/gu, "").replace(/[＠﹫]/gu, "@").replace(/[．。｡]/gu, ".")
    .replace(/\s*[([{]\s*at\s*[)\]}]\s*/gi, "@").replace(/\s*[([{]\s*dot\s*[)\]}]\s*/gi, ".");
}

const piecesOf = (typed) => plain(typed).replace(/^\s*mailto:([^?]*).*/i, "$1")
  .replace(ENDED, "$1|").replace(FOLLOWED, "$1|").split(BETWEEN).map((piece) => piece.replace(AROUND, ""));

// Returns the first address, without what stands around it: "Anna <anna@example.com>," becomes "anna@example.com".
export function addressIn(typed) {
  return piecesOf(typed).find((piece) => ADDRESS.test(piece)) ?? "";
}

// Whether there is more than one address.
export const areMore = (typed) => piecesOf(typed).filter((piece) => piece.includes("@")).length > 1;
