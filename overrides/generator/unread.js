// Says above the form what of a link was not understood, so that nothing is lost in silence.

import { announce } from "./copy.js";
import { fill } from "../twins/compose.js";

// A link may hold any text: of each piece as much is shown as can be recognized, and as can pretend nothing.
const MOST = 40;
const recognizable = (piece) => piece.replace(/[^\p{L}\p{N}=-]+/gu, " ").trim().slice(0, MOST);

function makeLine() {
  const line = document.createElement("p");
  line.className = "unread";
  line.setAttribute("role", "status");
  document.querySelector(".generator form").before(line);
  return line;
}

export function sayUnread(pieces, { words }) {
  const line = document.querySelector(".unread");
  const said = pieces.map(recognizable).join(", ");
  if (said) announce(line ?? makeLine(), fill(words["link-unread"], { said }));
  else line?.remove();
}
