// The folded row "Paste their invitation". What reads is fetched when the row is opened, or when a text is pasted or
// dropped while it is closed.

import { retryJson, retryModule, retryStyle } from "../generator/retry.js";

const address = (file) => new URL(`../invitation/${file}`, import.meta.url);
const isTyping = () => document.activeElement?.closest("input, textarea, select, [contenteditable]");

// Takes what panel.js needs of the generator: { catalogue }.
export function makeInvitation(root, generator) {
  const row = root.querySelector(".invitation");
  const parts = [
    retryModule(() => import("../invitation/panel.js"), address("panel.js")),
    retryJson(address(`invitation.${root.lang}.json`)),
    retryStyle(address("invitation.css")),
  ];
  let panel = null;

  function open() {
    row.open = true;
    const loading = () => Promise.all(parts.map((load) => load()));
    panel ??= loading().then(([{ makePanel }, words]) => makePanel(root, generator, words)).catch((error) => {
      console.error(error);
      panel = null;
      row.querySelector(".read").textContent = generator.catalogue.words["not-loaded"];
    });
    return panel;
  }

  // Opened, or filled in, while the script was on its way.
  if (row.open) open();
  row.addEventListener("toggle", () => row.open && open());
  row.addEventListener("input", () => panel || open());
  document.addEventListener("paste", async ({ clipboardData }) => {
    if (isTyping() || !clipboardData) return;
    const [file] = clipboardData.files;
    const text = clipboardData.getData("text/plain");
    if (file || text) await take(file, text);
  });
  row.addEventListener("dragover", (event) => {
    event.preventDefault();
    row.classList.add("over");
  });
  row.addEventListener("dragleave", () => row.classList.remove("over"));
  row.addEventListener("drop", async (event) => {
    event.preventDefault();
    row.classList.remove("over");
    const [file] = event.dataTransfer.files;
    await take(file, event.dataTransfer.getData("text/plain"));
  });

  async function take(file, text) {
    const opened = await open();
    if (file) await opened?.readFile(file);
    else opened?.readText(text);
  }
}
