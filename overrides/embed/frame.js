// Tells whether the page is in a frame, and sends messages to the embedding page.

export const framed = self !== top;

// A sandboxed frame with an opaque origin, as WordPress uses. Windows, downloads, printing, sharing, mailto: and tel:
// may be blocked there, and a page cannot detect which.
export const confined = self.origin === "null";

// WordPress appends a secret to the URL, as in "#?secret=abc" or "#channel=email#?secret=abc", and ignores messages
// without it.
export let secret = "";

function readSecret() {
  if (framed) secret = location.hash.match(/\?secret=([a-z0-9]+)$/i)?.[1] ?? secret;
}

export function tell(message, value) {
  parent.postMessage({ message, value, secret }, "*");
}

readSecret();
addEventListener("hashchange", readSecret);
