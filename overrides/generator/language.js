// The language of the message: fetched when it is chosen, and put in place of the page's own. The form stays as it is.

import { find } from "./fragment.js";
import { retryJson } from "./retry.js";

// How long a language may take without a word, in ms.
const PATIENCE = 300;

const catalogueOf = (code) => retryJson(new URL(`catalogue.${code}.json`, import.meta.url));

// The cues tell the reader what to do, so they stay in the page's language.
function withCues(shapes, page) {
  const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
  const cued = ({ paragraphs }, own) => paragraphs.map((paragraph, index) => ({ ...own[index], cue: paragraph.cue }));
  return mapped(page, (channels, purpose) => mapped(channels, (shape, channel) => {
    const own = shapes[purpose][channel];
    return { ...own, paragraphs: cued(shape, own.paragraphs) };
  }));
}

// onSpoken() is called when another language has come, and say(text) announces.
export function makeLanguage(root, catalogue, onSpoken, say) {
  const select = root.querySelector(".language select");
  const custom = root.querySelector(".custom");
  const page = catalogue.language;
  const load = new Map([...select.options].map(({ value }) => [value, catalogueOf(value)]));
  let spoken = catalogue;
  let wanted = page;

  const known = (code) => find([...load.keys()], code);
  const own = (language) => (
    { ...catalogue, custom: undefined, ...language, words: catalogue.words, shapes: withCues(language.shapes, catalogue.shapes) }
  );

  function take(language) {
    spoken = language;
    select.value = spoken.language;
    custom.textContent = spoken.custom ? `${spoken.custom} ${catalogue.words["as-typed"]}` : "";
    onSpoken();
  }

  // Speaks a language, or that of the page where there is no such one. What was asked for last wins.
  async function speak(code) {
    const asked = known(code) ?? page;
    wanted = asked;
    if (asked === spoken.language) return;
    const timer = setTimeout(() => say(catalogue.words.coming), PATIENCE);
    try {
      const language = asked === page ? catalogue : own(await load.get(asked)());
      if (asked === wanted) take(language);
    } catch (error) {
      console.error(error);
      if (asked === wanted) giveUp();
    } finally {
      clearTimeout(timer);
    }
  }

  function giveUp() {
    wanted = spoken.language;
    select.value = wanted;
    say(catalogue.words["no-language"]);
  }

  select.value = page;
  return {
    known,
    speak,
    get spoken() { return spoken; },
    // What a link says of it: nothing where it is the page's own.
    get named() { return spoken.language === page ? "" : spoken.language; },
    isOther: () => spoken.custom !== undefined,
  };
}
