// The frame that the generator stands in, if it stands in one, and the page around it, which is not ours.

export const framed = self !== top;

// A frame without an origin, as WordPress makes them. Whatever leaves such a page may be forbidden there, and no page can
// find out without trying: windows, downloads, printing, sharing, the mail program and the phone.
export const confined = self.origin === "null";

// WordPress puts a secret at the end of the address, as in "#?secret=abc" or "#channel=email#?secret=abc", and takes
// notice of a frame only when it tells the secret.
export let secret = "";

function readSecret() {
  if (framed) secret = location.hash.match(/\?secret=([a-z0-9]+)$/i)?.[1] ?? secret;
}

export function tell(message, value) {
  parent.postMessage({ message, value, secret }, "*");
}

readSecret();
addEventListener("hashchange", readSecret);
