// Adds a copy button to each message that is written out in a page. It copies subject and text, and says so in its place.

import { announce, button, copy, sayDone } from "../generator/copy.js";

const status = document.querySelector(".copying");
const { label, done, said, failed } = status.dataset;

// Returns a message as plain text: its subject, and its paragraphs, each below its cue.
function asText(sheet) {
  const subject = sheet.querySelector(".subject-text")?.textContent;
  const paragraphs = Array.from(sheet.querySelectorAll(":scope > div > p"), ({ className, textContent }) => (
    textContent + (className === "cue" ? "\n" : "\n\n")
  ));
  return [subject && `${subject}\n\n`, ...paragraphs].filter(Boolean).join("").trim();
}

for (const sheet of document.querySelectorAll(".sheet")) {
  const control = button("copy-message", label, async () => {
    const copied = await copy(asText(sheet), sheet);
    announce(status, copied ? said : failed);
    if (copied) sayDone(control, done, () => label);
  });
  sheet.nextElementSibling.prepend(control, " ");
}
