// The list of the house rules: marks which ones a text keeps, and says so once the reader pauses.

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

// Each phrase once, and none that stands in another: "[Your name]" says all of "your name".
function distinct(phrases) {
  const holds = (one, other) => one !== other && one.toLowerCase().includes(other.toLowerCase());
  return [...new Set(phrases)].filter((phrase, _, all) => !all.some((other) => holds(other, phrase)));
}

export function clearVerdicts(list) {
  for (const item of list.querySelectorAll("[data-rule]")) {
    delete item.dataset.kept;
    item.querySelector(".verdict").textContent = "";
    item.querySelector(".found").textContent = "";
  }
}

// A function that announces how many rules are kept, when no key was pressed for a moment.
export function announcer(status, words) {
  let timer;
  return (verdicts) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const kept = verdicts.filter((verdict) => verdict.kept).length;
      status.textContent = verdicts.length ? `${words["rules-kept"]} ${kept}/${verdicts.length}` : "";
    }, PAUSE);
  };
}

export function paragraphs(text, cues = []) {
  const said = (paragraph) => paragraph.split("\n").filter((line) => !line || !cues.includes(line)).join("\n");
  return text.trim().split(/\n\s*\n/).map(said);
}
