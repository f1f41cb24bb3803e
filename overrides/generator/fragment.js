// Reads the fragment of a link as other programs leave it: encoded once more, "&amp;" for "&", the stop of a sentence at
// its end, capitals, other dashes and separators. Names and ids are compared by their letters alone. Pure.

// What is no choice: the language, where the form opens, and what others append, as WordPress does its secret.
const BESIDE = /^(language|at|secret|utm.*|.*clid|mc.id)$/;

const letters = (text = "") => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
export const find = (ids, name) => ids.find((id) => letters(id) === letters(name));

// Decodes the signs of HTML, of mail and of addresses. HTML takes the "&not" of "&notice" for a sign of its own.
function decode(text) {
  const plain = text.replace(/&((amp|quot|apos|lt|gt|nbsp);)+/gi, "&").replace(/¬/g, "&not").replace(/=3D/gi, "=")
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex, code) => String.fromCharCode(parseInt(code, hex ? 16 : 10)));
  return new URLSearchParams(`=${plain.replaceAll("&", "%26")}`).get("");
}

// Returns what a fragment consists of, as [the whole, name, value]: ["channel=email", "channel", "email"]. A link may have
// been encoded three times; what follows ":~:" is for the browser.
function piecesOf(fragment) {
  const pieces = decode(decode(decode(fragment.split(":~:")[0]))).normalize("NFKC").replace(/\s*[=:]+\s*/g, "=")
    .split(/[&;,|#?!/]+|\s+(?=[\w-]+=)/);
  return pieces.filter(letters).map((piece) => [piece.trim(), ...piece.split(/=(.*)/s).map(letters)]);
}

// Returns what a fragment gives to a name that is no choice, as letters: "message" for "at" in "#channel=email&at=message".
export const valueOf = (fragment, wanted) => piecesOf(fragment).find(([, name]) => name === wanted)?.[2];

// Returns the option of each choice that a fragment names, and the pieces that are not understood: [chosen, unread]. Where
// nothing is given to a name, the fragment is a place in the page.
export function readFragment(fragment, { choices, aliases }) {
  const chosen = {};
  const pieces = piecesOf(fragment).filter(([, name]) => !BESIDE.test(name));
  const unread = pieces.filter(([, name, value]) => {
    const choice = find(Object.keys(choices), name);
    const others = aliases[choice] ?? {};
    const said = choice && find([...choices[choice], ...Object.keys(others)], value);
    const option = others[said] ?? said;
    if (option) chosen[choice] ??= option;
    return !option || chosen[choice] !== option;
  });
  return [chosen, pieces.some(({ length }) => length > 2) ? unread.map(([piece]) => piece) : []];
}
