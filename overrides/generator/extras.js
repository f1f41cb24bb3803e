// What comes at the reader's first touch and not with the page: editing the words with the check beside them, rehearsing
// the call, and files. Its words and lists are in extras.<language>.json, its style in extras.css.

import { shapeOf } from "./choices.js";
import { check } from "../twins/check.js";
import { agrees, fill } from "../twins/compose.js";
import { makeEditor } from "./editor.js";
import { draft, plainText, save } from "./files.js";
import { answersOf, makeRehearsal } from "./rehearsal.js";
import { announcer, paragraphs, showVerdicts } from "../check/verdicts.js";

const ENDINGS = { eml: ["message/rfc822", draft], txt: ["text/plain", plainText] };

async function fetched(language) {
  const answer = await fetch(new URL(`extras.${language}.json`, import.meta.url));
  return answer.json();
}

let style = null;

// Once, even if what comes with it has to be fetched again.
function styled() {
  style ??= new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href: new URL("extras.css", import.meta.url), onload: resolve });
    link.onerror = () => {
      link.remove();
      style = null;
      reject(new Error(`${link.href} did not load.`));
    };
    document.head.append(link);
  });
  return style;
}

// The security policy lets nothing become markup but what is vouched for: this came from the site itself.
const trusted = self.trustedTypes?.createPolicy("extras", { createHTML: (markup) => markup });

// Puts each part of the markup where it belongs. Its links are relative to the file that it came from.
function place(markup, root) {
  const { body } = new DOMParser().parseFromString(trusted?.createHTML(markup) ?? markup, "text/html");
  for (const link of body.querySelectorAll("a")) link.href = new URL(link.getAttribute("href"), import.meta.url);
  const [ask, edited, status, checked, rehearsal] = body.children;
  const sheet = root.querySelector(".sheet");
  sheet.before(ask);
  sheet.append(edited);
  root.querySelector(".length").after(status);
  root.querySelector(".more-ways").after(checked);
  root.append(rehearsal);
}

// A choice that makes no difference to the shape does not count.
function isApologyDue(rules, shape, choices) {
  const asks = (when) => Object.keys(when).every((choice) => shape.choices.includes(choice)) && agrees({ when }, choices);
  return rules.apology.due.some(asks);
}

// The generator is what generator.js knows: its root and catalogue, what is in view, and how to show it again.
export async function makeExtras(generator) {
  const { root, catalogue, ways, letter, shown, update, restore, present, settleSoon, showLength } = generator;
  const [{ markup, rules, phrases, rehearsal, words }] = await Promise.all([fetched(root.lang), styled()]);
  place(markup, root);
  const find = (selector) => root.querySelector(selector);
  const announce = announcer(find(".rules-status"), words);
  const editor = makeEditor(root, { onFill: present, onInput: judge, onUndo: update, onKeep: restore });
  const dialog = makeRehearsal(find(".rehearsal"), words, rehearsal["words-per-minute"]);

  // The edited text is judged by the rules of the choices that it was composed for. A cue is not said, so it is left out.
  function judge() {
    const { channel, purpose } = shown().choices;
    const shape = shapeOf(shown().choices, catalogue);
    const texts = paragraphs(editor.text(), shape.paragraphs.map(({ cue }) => cue));
    const apology = isApologyDue(rules, shape, shown().choices);
    const verdicts = check(rules, phrases, { texts, limit: catalogue.limits[channel], purpose, apology });
    ways.quiet();
    settleSoon();
    showLength(texts);
    showVerdicts(find(".rules"), verdicts, words);
    announce(verdicts);
  }

  function showEditing() {
    ways.nameEdit(editor.isOpen() ? words["edit-end"] : catalogue.words.ways.edit);
    for (const part of [".rules-status", ".checked"]) find(part).hidden = !editor.isOpen();
    update();
  }

  return {
    editor,
    edit() {
      if (editor.isOpen()) return editor.close(showEditing);
      editor.open(letter().text);
      return showEditing();
    },
    rehearse: () => dialog.open(answersOf(letter().text, shapeOf(shown().choices, catalogue))),
    save(ending) {
      const [type, written] = ENDINGS[ending];
      const file = `${letter().name}.${ending}`;
      save(file, type, written(letter()));
      ways.say(fill(words[`saved-${ending}`], { file }));
    },
  };
}
