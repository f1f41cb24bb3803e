// Adds a copy button to each message that is written out in a page. It copies subject and text, and says so in its place.

import { button, copy } from "../generator/copy.js";

// How long the button says that it has copied, in ms.
const SAID = 3000;
const status = Object.assign(document.createElement("p"), { className: "unseen", role: "status" });

// Returns a message as plain text: its subject, and its paragraphs, each below its cue.
function asText(sheet) {
  const paragraphs = Array.from(sheet.querySelectorAll(".body > p"), ({ className, textContent }) => (
    textContent + (className === "cue" ? "\n" : "\n\n")
  ));
  const subject = sheet.querySelector(".subject-text");
  return [subject && `${subject.textContent}\n\n`, ...paragraphs].join("").trim();
}

function addButton(sheet) {
  const { copy: label, copied, notCopied } = sheet.dataset;
  const control = button("copy", label, async () => {
    const done = await copy(asText(sheet), sheet);
    control.textContent = done ? copied : label;
    status.textContent = done ? copied : notCopied;
    setTimeout(() => {
      control.textContent = label;
      status.textContent = "";
    }, SAID);
  });
  sheet.nextElementSibling.prepend(control, " ");
}

document.querySelectorAll(".sheet[data-copy]").forEach(addButton);
document.body.append(status);
