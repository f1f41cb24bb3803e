// Says a text aloud with a voice of the reader's own device. A voice that works over the network is never used, because
// it would send the text to someone else.

const synthesis = self.speechSynthesis;

// Returns a voice of the device for a locale: of the same country, else of the same language.
function voiceOf(locale) {
  const [language] = locale.split("-");
  const spoken = ({ lang }) => lang.replace("_", "-");
  const own = synthesis.getVoices().filter((voice) => voice.localService && spoken(voice).startsWith(language));
  return own.find((voice) => spoken(voice) === locale) ?? own[0];
}

// text() returns [the text, its locale].
export function makeVoice(control, text) {
  const offer = () => { control.hidden = !synthesis || !voiceOf(text()[1]); };
  const quiet = () => synthesis?.cancel();

  control.addEventListener("click", () => {
    const [words, locale] = text();
    const voice = voiceOf(locale);
    quiet();
    if (voice) synthesis.speak(Object.assign(new SpeechSynthesisUtterance(words), { voice, lang: voice.lang }));
  });
  // Some browsers know their voices only after a while.
  synthesis?.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", quiet);
  return { offer, quiet };
}
