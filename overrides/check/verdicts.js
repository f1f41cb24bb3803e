// Shows verdicts in the list of house rules, and announces how many rules are kept.

// Debounce, in ms.
const PAUSE = 900;

export function showVerdicts(list, verdicts, words) {
  for (const item of list.querySelectorAll("[data-rule]")) {
    const verdict = verdicts.find(({ rule }) => rule === item.dataset.rule);
    item.hidden = !verdict;
    if (!verdict) continue;
    item.dataset.kept = verdict.kept;
    item.querySelector(".verdict").textContent = verdict.kept ? words.kept : words["look-again"];
    item.querySelector(".found").textContent = distinct(verdict.found).map((phrase) => `“${phrase}”`).join(" ");
  }
}

// Removes duplicates, and phrases contained in another: "your name" next to "[Your name]".
function distinct(phrases) {
  const contains = (one, other) => one !== other && one.toLowerCase().includes(other.toLowerCase());
  return [...new Set(phrases)].filter((phrase, _, all) => !all.some((other) => contains(other, phrase)));
}

export function clearVerdicts(list) {
  for (const item of list.querySelectorAll("[data-rule]")) {
    delete item.dataset.kept;
    item.querySelector(".verdict").textContent = "";
    item.querySelector(".found").textContent = "";
  }
}

// Returns a debounced function that announces the number of rules kept in a live region.
export function makeAnnouncer(status, words) {
  let timer;
  return (verdicts) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const kept = verdicts.filter((verdict) => verdict.kept).length;
      status.textContent = verdicts.length ? `${words["rules-kept"]} ${kept}/${verdicts.length}` : "";
    }, PAUSE);
  };
}

// Splits a text into paragraphs at blank lines, without the lines that are cues.
export function paragraphs(text, cues = []) {
  const withoutCues = (paragraph) => paragraph.split("\n").filter((line) => !line || !cues.includes(line)).join("\n");
  return text.trim().split(/\n\s*\n/).map(withoutCues);
}
