// The rehearsal of a call: a dialog that shows the script step by step, with the replies to likely questions.

import { measure } from "../twins/measure.js";
import { fill } from "../twins/compose.js";
import { button } from "./copy.js";
import { makeVoice } from "./voice.js";

// Parses a script, which the reader may have edited, into answers: [{ cue, text, branch }, …].
export function answersOf(text, shape) {
  return text.trim().split(/\n\s*\n/).map((paragraph) => {
    const [first, ...rest] = paragraph.split("\n");
    const known = shape.paragraphs.find(({ cue }) => cue === first);
    return known
      ? { cue: first, text: rest.join("\n"), branch: known.branch }
      : { cue: "", text: paragraph, branch: false };
  });
}

// An answer is { cue, text, branch }; a branch is a reply to a question, and not a step of the script. locale() returns
// that in which the message is.
export function makeRehearsal(dialog, words, perMinute, locale) {
  const find = (selector) => dialog.querySelector(selector);
  let steps = [];
  let step = 0;
  let branch = null;
  const voice = makeVoice(find(".hear"), () => [find(".said").textContent, locale()]);

  function show() {
    const { cue, text } = branch ?? steps[step];
    voice.quiet();
    find(".said").lang = locale();
    const last = step === steps.length - 1;
    find(".cue").textContent = cue;
    find(".said").textContent = text;
    find(".pace").textContent = fill(words.pace, { seconds: seconds([text]) });
    find(".place").textContent = branch
      ? ""
      : fill(words.step, { number: String(step + 1), count: String(steps.length) });
    find(".in-all").hidden = branch !== null || step > 0;
    find(".back").hidden = branch !== null || step === 0;
    find(".next").textContent = branch ? words["to-call"] : last ? words.close : words.next;
    if (find(".back").hidden || document.activeElement !== find(".back")) find(".next").focus();
    find(".answer").scrollIntoView({ block: "nearest" });
  }

  const seconds = (texts) => (
    String(Math.max(1, Math.round(measure(texts, { unit: "words", per: "message" }) * 60 / perMinute)))
  );

  function next() {
    if (!branch && step === steps.length - 1) return dialog.close();
    if (!branch) step += 1;
    branch = null;
    return show();
  }

  function back() {
    if (!branch) step = Math.max(0, step - 1);
    branch = null;
    show();
  }

  // Returns whether the browser can open a dialog.
  function open(answers) {
    if (!dialog.showModal) return false;
    steps = answers.filter((answer) => !answer.branch);
    if (!steps.length) steps = answers;
    step = 0;
    branch = null;
    const branches = answers.filter((answer) => answer.branch).map((answer) => (
      button("branch", answer.cue, () => {
        branch = answer;
        show();
      })
    ));
    find(".branches").replaceChildren(...branches);
    find(".in-all").textContent = fill(words["pace-all"], { seconds: seconds(steps.map(({ text }) => text)) });
    dialog.showModal();
    voice.offer();
    show();
    return true;
  }

  find(".next").addEventListener("click", next);
  find(".back").addEventListener("click", back);
  find(".close").addEventListener("click", () => dialog.close());
  find(".answer").addEventListener("click", next);
  dialog.addEventListener("close", voice.quiet);
  dialog.addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey }) => {
    // These are browser shortcuts for Back and Forward.
    if (altKey || ctrlKey || metaKey) return;
    if (key === "ArrowRight") next();
    if (key === "ArrowLeft") back();
  });
  return { open };
}
