// A message as a file: a draft that a mail program opens, or a plain text. Pure, but for save().

const CRLF = "\r\n";
const utf8 = (text) => new TextEncoder().encode(text);
const base64 = (text) => btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(""));
const lines = (text) => text.replaceAll("\n", CRLF);

// The draft as RFC 5322 and the MIME RFCs write it. It has no From and no Date: the mail program adds them when it is
// sent, and X-Unsent opens it as a draft instead of as mail that came in.
export function draft({ subject, text, recipient, address }) {
  const headers = [
    address && `To: ${recipient && `${encodedWords(recipient)}${CRLF} `}<${address}>`,
    subject && `Subject: ${isPlain(subject) ? subject : encodedWords(subject)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  return [...headers.filter(Boolean), "", ...base64(lines(text)).match(/.{1,76}/g) ?? [], ""].join(CRLF);
}

export function plainText({ subject, text }) {
  return lines([subject, text].filter(Boolean).join("\n\n")) + CRLF;
}

// What a header may say as it stands: printable ASCII on one line, and nothing that looks encoded.
function isPlain(text) {
  return /^[ -~]{1,60}$/.test(text) && !text.includes("=?");
}

// RFC 2047: pieces of at most 75 signs, none of which splits a character.
function encodedWords(text) {
  const pieces = [""];
  for (const character of text) {
    if (utf8(pieces.at(-1) + character).length > 39) pieces.push("");
    pieces[pieces.length - 1] += character;
  }
  return pieces.map((piece) => `=?utf-8?B?${base64(piece)}?=`).join(`${CRLF} `);
}

export function save(name, type, content) {
  const link = document.createElement("a");
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.click();
  // The browser reads the file after the click has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
