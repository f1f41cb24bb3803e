// Links that carry a message on: to the mail program, the phone, or another service. Pure.
//
// A letter is what is in view and where it goes, "" where nothing was typed:
// { subject, text, recipient, address, number }.

// Longer mail links are cut by some mail programs.
export const MAIL_LIMIT = 1600;

// A surrogate without its other half cannot be written in an address.
const encode = (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
const body = (text) => text.replaceAll("\n", "\r\n");

function query(pairs) {
  return Object.entries(pairs).filter(([, value]) => value).map(([key, value]) => `${key}=${encode(value)}`).join("&");
}

// "+44 (0)20 7946–0999, ext. 5" is dialled as +442079460999, and "0044 (0)20" as 004420; also with the unseen marks that
// a copied number brings.
export function dialled(number) {
  const seen = number.replace(/\p{Cf}/gu, "").replace(/^([\s(]*(?:\+|00).*?)\(0\)/, "$1");
  const [main] = seen.split(/[^\d\s()+./\p{Pd}\u2212]/u);
  const digits = main.replace(/\D/g, "");
  return digits && (/^\D*\+/.test(main) ? "+" : "") + digits;
}

// Each way that is a link, by its id.
export const LINKS = {
  mail({ subject, text, address }) {
    return `mailto:${encode(address).replaceAll("%40", "@")}?${query({ subject, body: body(text) })}`;
  },
  gmail({ subject, text, address }) {
    return `https://mail.google.com/mail/?${query({ view: "cm", fs: "1", to: address, su: subject, body: body(text) })}`;
  },
  outlook({ subject, text, address }) {
    return `https://outlook.live.com/mail/0/deeplink/compose?${query({ to: address, subject, body: body(text) })}`;
  },
  yahoo({ subject, text, address }) {
    return `https://compose.mail.yahoo.com/?${query({ to: address, subject, body: body(text) })}`;
  },
  // "?&" because some phones take the text only after a "?" and others only after a "&".
  sms({ text, number }) {
    return `sms:${dialled(number)}?&${query({ body: text })}`;
  },
  tel({ number }) {
    return `tel:${dialled(number)}`;
  },
  // The service knows international numbers only; without one it asks who the text is for.
  whatsapp({ text, number }) {
    const international = dialled(number).match(/^(?:\+|00)(\d{6,})$/);
    return `https://wa.me/${international ? international[1] : ""}?${query({ text })}`;
  },
};
