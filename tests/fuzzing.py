"""What the browser tests of rubbish share: texts on their way into a page, and the modules of the form there.

JSON carries no half of a character, so texts travel as the bytes of UTF-16, and what comes back is compared by its
digest. The functions below say what a browser and the form make of a text before anything else is done with it.
"""

import base64
import gzip
import hashlib
import re

PRELUDE = """
const load = async (path) => [path.split("/")[1], await import(`/overrides/${path}.js`)];
const m = Object.fromEntries(
  await Promise.all(["twins/check", "twins/compose", "twins/read", "generator/choices", "generator/files"].map(load)),
);
async function unpacked({ bytes, lengths }) {
  const packed = new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]);
  const stream = packed.stream().pipeThrough(new DecompressionStream("gzip"));
  const units = new Uint16Array(await new Response(stream).arrayBuffer());
  let end = 0;
  return lengths.map((length) => text(units.subarray(end, end += length)));
}
function text(units) {
  const pieces = [];
  for (let at = 0; at < units.length; at += 8192) pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return pieces.join("");
}
async function digest(text) {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", units));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function type(input, typed) {
  input.value = typed;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
"""
# What JavaScript takes for a space in /\\s/ and in trim(): U+FEFF is one, and U+0085 is none.
SPACE = "[\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"


def run(page, script, texts, given=None):
    """Run a script in a page, with the texts as `texts` and all else as `given`; it may use what PRELUDE has."""
    body = f"async ([packed, given]) => {{ {PRELUDE} const texts = await unpacked(packed); {script} }}"
    return page.evaluate(body, [packed(texts), given])


def packed(texts):
    """Texts on their way into a page: all of them as one, compressed, and how long each is."""
    held = list(map(units, texts))
    bytes = base64.b64encode(gzip.compress(b"".join(held), 1)).decode()
    return {"bytes": bytes, "lengths": [len(one) // 2 for one in held]}


def units(text):
    """A text as a browser holds it."""
    return text.encode("utf-16-le", "surrogatepass")


def digest(text):
    """What digest() gives for the same text in the page."""
    return hashlib.sha256(units(text)).hexdigest()


def well_formed(text):
    """A text as it leaves the page: with the sign of a missing character for each half of one."""
    return units(text).decode("utf-16-le", "replace")


def trimmed(text):
    """What trim() gives."""
    return re.sub(f"^{SPACE}+|{SPACE}+\\Z", "", text)


def in_input(text):
    """What an input of one line holds of a text."""
    return re.sub("[\r\n]", "", text)


def in_area(text):
    """What a textarea holds of a text."""
    return re.sub("\r\n?", "\n", text)


def one_line(text):
    """What the form takes from an input for a text: a single space for each run of them."""
    return re.sub(f"{SPACE}+", " ", in_input(text)).strip(" ")


def paragraphs(text):
    """What the check takes for the paragraphs of a text without cues."""
    return re.split(f"\n{SPACE}*\n", trimmed(text))
