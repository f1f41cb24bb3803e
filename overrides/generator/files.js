// Formats a message as an .eml draft or plain text, and saves files. Pure, except for save().

const CRLF = "\r\n";
const utf8 = (text) => new TextEncoder().encode(text);
const base64 = (text) => btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(""));
const toCrlf = (text) => text.replaceAll("\n", CRLF);

// Returns an .eml file (RFC 5322, RFC 2045). From and Date are left to the mail program, and X-Unsent makes it open the
// file as a draft instead of a received message.
export function draft({ subject, text, language, recipient, address }) {
  const headers = [
    address && `To: ${recipient && `${encodeWords(recipient)}${CRLF} `}<${address}>`,
    subject && `Subject: ${isPlain(subject) ? subject : encodeWords(subject)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    language && `Content-Language: ${language}`,
    "Content-Transfer-Encoding: base64",
  ];
  return [...headers.filter(Boolean), "", ...base64(toCrlf(text)).match(/.{1,76}/g) ?? [], ""].join(CRLF);
}

export function plainText({ subject, text }) {
  return toCrlf([subject, text].filter(Boolean).join("\n\n")) + CRLF;
}

// Whether a header value needs no encoding: short printable ASCII that does not look like an encoded word.
function isPlain(text) {
  return /^[ -~]{1,60}$/.test(text) && !text.includes("=?");
}

// Encodes a header value as RFC 2047 words of at most 75 characters, without splitting a character.
function encodeWords(text) {
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
  // Browsers read the blob after click() returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
