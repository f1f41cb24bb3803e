// The generator in a frame: it tells the page around it how high it is, and its links lead out of the frame.

import { confined, framed, secret, tell } from "../embed/frame.js";

const tellHeight = () => tell("height", Math.ceil(document.body.getBoundingClientRect().height));
const leadsOut = ({ protocol, pathname }) => protocol.startsWith("http") && pathname !== location.pathname;

// Without an origin no window opens; WordPress follows a link that it is told, to this site only. Elsewhere there is no
// way, so no link.
function showLinks() {
  for (const link of document.links) if (leadsOut(link)) link.hidden = confined && !secret;
}

// A dialog stands in the middle of its frame. Where the frame is higher than the screen, that is out of sight; so the style
// sheet is told where the reader pressed.
addEventListener("click", ({ target }) => {
  document.documentElement.style.setProperty("--pressed", `${target.getBoundingClientRect().top}px`);
}, { capture: true });

// <base> opens every link outside; a place in this page, a mail program or a phone needs no window.
addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link) return;
  if (!leadsOut(link)) link.target = "_self";
  else if (confined) {
    event.preventDefault();
    tell("link", link.href);
  }
}, { capture: true });

if (framed) {
  // What comes later may bring links, and makes the page higher.
  new ResizeObserver(() => {
    tellHeight();
    showLinks();
  }).observe(document.body);
  // A browser may not lay out a frame that is not in sight yet, and observe nothing there.
  tellHeight();
  addEventListener("load", tellHeight);
  // The page around it may have begun to listen only now, or have given the secret only now.
  addEventListener("message", ({ data }) => { if (data?.message === "ready") tellHeight(); });
  addEventListener("hashchange", () => {
    tellHeight();
    showLinks();
  });
}
showLinks();
