// Makes plain text of what was pasted or came in a file.

// Reading longer texts would hold up the page; an invitation is never as long.
export const MOST = 50_000;
// No paragraph of an invitation is longer, and no invitation has more of them.
const MOST_LENGTH = 1200;
const MOST_LINES = 500;

// Returns text with one kind of line end, space, hyphen and apostrophe, and without invisible signs.
export function tidyText(text) {
  return text.slice(0, MOST)
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\p{Cf}\ufe0f]/gu, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2018\u2019\u02bc`´]/g, "'");
}

export const looksLikeHtml = (text) => /^\s*(?:<!doctype html|<html|<body|<div|<p[ >]|<table)/i.test(text) || /<(?:p|br|div|b)\b[^<>]*>/i.test(text) && /<\/(?:p|div|b|html)>/i.test(text);

// Returns the lines of a text, as long and as many as lines of a letter are.
export function linesOf(text) {
  return tidyText(text).split("\n").slice(0, MOST_LINES).map((line) => line.slice(0, MOST_LENGTH).trimEnd());
}

// Joins lines that were broken only to fit: what goes on in small letters, or below a line that is as long as lines get.
export function unwrap(lines) {
  return lines.reduce((joined, line) => {
    const above = joined.at(-1) ?? "";
    const last = above.slice(above.lastIndexOf("\u000b") + 1);
    const goesOn = /^\p{Ll}/u.test(line) || /^\(/u.test(line) && last.split(/ +/u).length > 8 || /^[\p{L}\d]/u.test(line) && last.split(/ +/u).length > 8 && !/[|:]/u.test(last + line);
    if (/@|^\w{1,8}[.:]? ?[+(\d]/u.test(line) && !/^\(/u.test(line)) return [...joined, line];
    if (last.length < 45 || last.length > 90 || /[.:;!?]$/u.test(last) || !goesOn) return [...joined, line];
    return [...joined.slice(0, -1), `${above}\u000b${line}`];
  }, []).map((line) => line.replaceAll("\u000b", " "));
}
