// Reads a text by the small grammar of a language. Pure; twin of macros/twins/read.py, which documents the functions and
// terms. tests/twins/test_parity.py checks that both find the same.

const WORD = new RegExp(
  "[^\\u0000-\\u0026\\u0028-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u2017\\u201a-\\u206f"
  + "\\u3000-\\u303f\\uff00-\\uff20]+|[,;:()\\u2013\\u2014]|-(?= )",
  "g",
);
const APOSTROPHE = /['\u2018\u2019]/g;
const PAUSE = /^[,;:()\u2013\u2014-]$/;
const BOUNDARY = /[.!?\u2026]+(?=[ \t\r\n\u00a0])|\n[ \t\r]*\n/g;
const MANY = 2000;
const CLASS = /<([a-z]+)>/g;
const GAP = / ?\.\.([0-9]?)/g;
const GROUP = /\((?!\?)/g;

export function prepare({ grammar, rules }) {
  const lists = Object.entries(grammar.lists);
  return {
    lists: Object.fromEntries(lists.map(([name, phrases]) => [name, compileList(phrases, grammar.classes)])),
    mended: new Map(grammar.mended.flatMap((word) => slips(word).map((slip) => [slip, word]))),
    common: new Set(grammar.common),
    joining: new Set(grammar.joining),
    quoted: grammar.quoted.map((pattern) => new RegExp(pattern, "g")),
    gaps: [rules["nothing-left"].pattern, ...grammar.gaps].map((pattern) => new RegExp(pattern, "gu")),
    seen: new Map(),
  };
}

export function compileList(phrases, classes) {
  const [words, harmless] = [phrases.words, phrases.harmless ?? []]
    .map((patterns) => (patterns.length ? patterns : ["(?!)"]).map((pattern) => expand(pattern, classes)).join("|"));
  return new RegExp(` (?:(${harmless})|${words})(?= )`, "g");
}

export function expand(pattern, classes) {
  return pattern.replace(CLASS, (_, name) => `(?:${expand(classes[name], classes)})`)
    .replace(GAP, (_, most) => `(?: [^ ,]+){0,${most || 3}}`)
    .replace(GROUP, "(?:")
    .replaceAll("~", "[^ ]*");
}

export function slips(word) {
  const places = Array.from({ length: Math.max(word.length - 2, 0) }, (_, index) => index + 1);
  const made = (middle) => places.map((at) => word.slice(0, at) + middle(word[at], word[at + 1], at));
  return [
    ...made((one, other, at) => other + one + word.slice(at + 2)),
    ...made((_one, _other, at) => word.slice(at + 1)),
    ...made((one, _other, at) => one + word.slice(at)),
  ];
}

export function read(sentence, patterns) {
  const [begins, ends] = [new Map(), new Map()];
  let [text, clause] = [" ", 0];
  for (const word of sentence.matchAll(WORD)) {
    const plain = word[0].replace(APOSTROPHE, "").toLowerCase();
    const said = PAUSE.test(plain) ? "," : (patterns.mended.get(plain) ?? plain);
    if (said) {
      if (patterns.joining.has(said)) clause += 1;
      begins.set(text.length - 1, { start: word.index, clause });
      text += `${said} `;
      ends.set(text.length - 1, word.index + word[0].length);
    }
  }
  return Object.entries(patterns.lists).flatMap(([list, expression]) => Array.from(text.matchAll(expression))
    .filter((match) => match[1] === undefined)
    .map((match) => ({ list, end: ends.get(match.index + match[0].length), ...begins.get(match.index) })));
}

export function findAll(text, patterns) {
  const found = Object.fromEntries(Object.keys(patterns.lists).map((name) => [name, []]));
  const seen = new Map();
  let [clauses, start] = [0, 0];
  for (const boundary of [...text.matchAll(BOUNDARY), null]) {
    const end = boundary ? boundary.index + boundary[0].length : text.length;
    const sentence = text.slice(start, end);
    if (!seen.has(sentence)) seen.set(sentence, patterns.seen.get(sentence) ?? read(sentence, patterns));
    for (const place of seen.get(sentence)) {
      const moved = { start: place.start + start, end: place.end + start, clause: place.clause + clauses };
      found[place.list].push({ list: place.list, ...moved });
    }
    clauses += 1 + seen.get(sentence).reduce((most, { clause }) => Math.max(most, clause), 0);
    start = end;
  }
  patterns.seen = seen;
  const gaps = patterns.gaps.flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .map((match) => [match.index, match.index + match[0].length]);
  for (const [start, end] of join(gaps)) found.leftover.push({ list: "leftover", start, end, clause: clauses });
  return found;
}

export function join(spans) {
  const joined = [];
  for (const [start, end] of [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(end, last[1]);
    else joined.push([start, end]);
  }
  return joined;
}

export function blankQuotes(text, patterns) {
  return patterns.quoted.reduce(
    (rest, pattern) => rest.replace(pattern, (quoted) => quoted.replace(/[^\n]/g, " ")), text,
  );
}

export function isForeign(text, patterns) {
  const words = Array.from(text.slice(0, MANY).matchAll(WORD), ([word]) => word.replace(APOSTROPHE, "").toLowerCase());
  return words.length > 3 && words.filter((word) => patterns.common.has(word)).length * 6 < words.length;
}
