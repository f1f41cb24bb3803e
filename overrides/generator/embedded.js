// Runs in the embeddable page: reports its height to the embedding page, and opens links outside the frame.

import { confined, framed, secret, tell } from "../embed/frame.js";

const tellHeight = () => tell("height", Math.ceil(document.body.getBoundingClientRect().height));
const leadsOut = ({ protocol, pathname }) => protocol.startsWith("http") && pathname !== location.pathname;

// A sandboxed frame cannot open windows. WordPress follows links sent by postMessage, to this site only; elsewhere such
// links cannot work, so they are hidden.
function updateLinks() {
  for (const link of document.links) if (leadsOut(link)) link.hidden = confined && !secret;
}

// A dialog is centred in its frame, which may be taller than the screen; embed.css places it near this click instead.
addEventListener("click", ({ target }) => {
  document.documentElement.style.setProperty("--pressed", `${target.getBoundingClientRect().top}px`);
}, { capture: true });

// <base> targets a new window; fragments, mailto: and tel: links need none.
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
  // Content loaded later adds links and height.
  new ResizeObserver(() => {
    tellHeight();
    updateLinks();
  }).observe(document.body);
  // Browsers may not lay out an offscreen frame, so the observer may not fire there.
  tellHeight();
  addEventListener("load", tellHeight);
  // The embedding page may add its listener, or the secret, after this page has loaded.
  addEventListener("message", ({ data }) => { if (data?.message === "ready") tellHeight(); });
  addEventListener("hashchange", () => {
    tellHeight();
    updateLinks();
  });
}
updateLinks();
