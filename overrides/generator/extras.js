// Lazy-loaded features of the generator: editing with a live check, rehearsing a call, and saving files. The data is in
// extras.<language>.json, the style in extras.css.

import { shapeOf } from "./choices.js";
import { check, paragraphs } from "../twins/check.js";
import { agrees, fill } from "../twins/compose.js";
import { prepare } from "../twins/read.js";
import { makeEditor } from "./editor.js";
import { draft, plainText, save } from "./files.js";
import { retryJson, retryStyle } from "./retry.js";
import { answersOf, makeRehearsal } from "./rehearsal.js";
import { setText } from "./sheet.js";
import { blankCues, makeVerdicts } from "../check/verdicts.js";

const ENDINGS = { eml: ["message/rfc822", draft], txt: ["text/plain", plainText] };

const loadStyle = retryStyle(new URL("extras.css", import.meta.url));
let fetchData = null;
let fetchReader = null;

// The content security policy requires trusted types. This markup is trusted: it comes from our own site.
const trusted = self.trustedTypes?.createPolicy("extras", { createHTML: (markup) => markup });

// Inserts the elements of the markup into the generator. Links in it are relative to the JSON file.
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

// Returns whether an apology is due; a choice that makes no difference to the shape does not count.
function isApologyDue(rules, shape, choices) {
  const asks = (when) => Object.keys(when).every((choice) => shape.choices.includes(choice)) && agrees({ when }, choices);
  return rules.apology.due.some(asks);
}

// Takes the state and functions of generator.js, and returns the editor and the actions edit(), rehearse() and save().
export async function makeExtras(generator) {
  const { root, catalogue, language, ways, view, letter, update, restore, present, session, asOf } = generator;
  fetchData ??= retryJson(new URL(`extras.${root.lang}.json`, import.meta.url));
  fetchReader ??= retryJson(new URL(`check.${root.lang}.json`, import.meta.url));
  const [{ markup, rehearsal, words }, checking] = await Promise.all([fetchData(), fetchReader(), loadStyle()]);
  place(markup, root);
  const find = (selector) => root.querySelector(selector);
  const patterns = prepare(checking);
  const showVerdicts = makeVerdicts(find(".checked"), find(".edited"), find(".rules-status"), checking.words);
  const editor = makeEditor(root, { onFill: present, onInput: judge, onUndo: update, onKeep: restore });
  const spoken = () => language.spoken;
  const dialog = makeRehearsal(find(".rehearsal"), words, rehearsal["words-per-minute"], () => spoken().locale);

  // Checks the edited text by the rules for the choices it was composed for. Cues are not spoken, so not checked.
  function judge() {
    const { channel, purpose, notice } = view.shown.choices;
    const shape = shapeOf(view.shown.choices, spoken());
    const text = blankCues(editor.text(), shape.paragraphs.map(({ cue }) => cue));
    ways.quiet();
    view.settleSoon();
    view.showLength(paragraphs(text));
    keepWords();
    find(".checked").hidden = language.isOther();
    if (language.isOther()) return setText(find(".rules-status"), words["check-language"]);
    const apology = isApologyDue(checking.rules, shape, view.shown.choices);
    const said = check(checking, patterns, { text, limit: spoken().limits[channel], purpose, apology });
    return showVerdicts(said, purpose === "decline" ? checking.better[channel][notice] : {});
  }

  const keepWords = () => session.keep(editor.isEdited() ? { text: editor.text(), choices: view.shown.choices } : null);

  function showEditing() {
    ways.nameEdit(editor.isOpen() ? words["edit-end"] : catalogue.words.ways.edit);
    find(".rules-status").hidden = !editor.isOpen();
    find(".checked").hidden = !editor.isOpen() || language.isOther();
    keepWords();
    update();
  }

  // Opens the editor with the words that were edited before a reload, as the choices were then, or with the message.
  function openEditor() {
    const { edited } = session;
    asOf(edited?.choices, () => editor.open(letter().text, edited?.text));
    showEditing();
  }

  return {
    editor,
    edit() {
      if (editor.isOpen()) return editor.close(showEditing);
      openEditor();
      return editor.focus();
    },
    reopen: openEditor,
    drop: () => editor.isOpen() && editor.drop(showEditing),
    rehearse() {
      const opened = dialog.open(answersOf(letter().text, shapeOf(view.shown.choices, spoken())));
      if (!opened) ways.say(words["no-dialog"]);
    },
    save(ending) {
      const [type, format] = ENDINGS[ending];
      const file = `${letter().name}.${ending}`;
      save(file, type, format(letter()));
      ways.say(fill(words[`saved-${ending}`], { file }));
    },
  };
}
