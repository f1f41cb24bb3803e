// Builds links that open a message in a mail program, a phone app or a web service. Pure.
//
// A letter is { subject, title, text, recipient, address, number }, each "" if empty; a title is never empty.

import { dialled } from "./numbers.js";

// In characters. Some mail programs truncate longer mailto: links.
export const MAIL_LIMIT = 1600;
// Servers need not take longer addresses (RFC 9110, 4.1).
export const WEB_LIMIT = 8000;

// encodeURIComponent() throws on lone surrogates.
const encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
const toCrlf = (text) => text.replaceAll("\n", "\r\n");

function query(pairs) {
  return Object.entries(pairs).filter(([, value]) => value).map(([key, value]) => `${key}=${encode(value)}`).join("&");
}

// The ways that are links, by id: each returns the href for a letter.
export const LINKS = {
  mail({ subject, text, address }) {
    return `mailto:${encode(address).replaceAll("%40", "@")}?${query({ subject, body: toCrlf(text) })}`;
  },
  gmail({ subject, text, address }) {
    return `https://mail.google.com/mail/?${query({ view: "cm", fs: "1", to: address, su: subject, body: toCrlf(text) })}`;
  },
  outlook({ subject, text, address }) {
    return `https://outlook.live.com/mail/0/deeplink/compose?${query({ to: address, subject, body: toCrlf(text) })}`;
  },
  yahoo({ subject, text, address }) {
    return `https://compose.mail.yahoo.com/?${query({ to: address, subject, body: toCrlf(text) })}`;
  },
  // iOS and Android disagree on "?body=" and "&body="; "?&" works in both.
  sms({ text, number }) {
    return `sms:${dialled(number)}?&${query({ body: text })}`;
  },
  tel({ number }) {
    return `tel:${dialled(number)}`;
  },
  // A script that was composed at a desk, to read from the phone: the reader fills in their own address.
  "to-self"({ title, text }) {
    return `mailto:?${query({ subject: title, body: toCrlf(text) })}`;
  },
  // wa.me accepts international numbers only; without one it asks for the recipient.
  whatsapp({ text, number }) {
    const international = dialled(number).match(/^(?:\+|00)(\d{6,})$/);
    return `https://wa.me/${international ? international[1] : ""}?${query({ text })}`;
  },
};
