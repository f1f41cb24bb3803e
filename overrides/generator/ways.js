// What can be done with the message in view. options.yml says which ways a channel has, and in which order.

import { announce, button, copy } from "./copy.js";
import { confined, framed } from "../embed/frame.js";
import { dialled, LINKS, MAIL_LIMIT } from "./links.js";

const SERVICES = ["gmail", "outlook", "yahoo", "whatsapp"];
// What works in every frame, whatever the page around it forbids.
const ANYWHERE = ["copy", "copy-subject", "copy-all", "rehearse", "edit"];

// Which of them work now; all others always do.
const WORKS = {
  mail: (letter) => LINKS.mail(letter).length < MAIL_LIMIT,
  sms: ({ number }) => dialled(number) !== "",
  tel: ({ number }) => dialled(number) !== "",
  "copy-subject": ({ subject }) => subject !== "",
  "copy-all": ({ subject }) => subject !== "",
  // The page around a frame may forbid it, and the browser knows.
  share: () => "share" in navigator && (!framed || navigator.canShare?.({ text: "." }) === true),
};

const offered = (ways) => (confined ? ways.filter((way) => ANYWHERE.includes(way)) : ways);

function link(way, label) {
  const element = document.createElement("a");
  element.className = way;
  element.textContent = label;
  if (SERVICES.includes(way)) Object.assign(element, { target: "_blank", rel: "noopener noreferrer" });
  return element;
}

// letter() is what is in view: what links.js says, with `name` for a file, the `element` that shows the text, and the one
// that shows `all` of it.
export function makeWays(root, { ways, words }, letter, edit, rehearse, save) {
  const find = (selector) => root.querySelector(selector);
  const status = find(".status");
  const say = (text) => announce(status, text);
  let shown = "";

  async function copied(text, element) {
    say(await copy(text, element) ? words.copied : words["not-copied"]);
  }
  const acts = {
    edit,
    rehearse,
    copy: () => copied(letter().text, letter().element),
    "copy-subject": () => copied(letter().subject, find(".subject-text")),
    "copy-all": () => copied(`${letter().subject}\n\n${letter().text}`, letter().all),
    eml: () => save("eml"),
    txt: () => save("txt"),
    // A reader who closes the share sheet has changed their mind; there is nothing to say.
    share: () => navigator.share({ title: letter().subject, text: letter().text }).catch(() => {}),
    print: () => print(),
  };
  const controls = Object.fromEntries([
    ...Object.entries(acts).map(([way, act]) => [way, button(way, words.ways[way], act)]),
    ...Object.keys(LINKS).map((way) => [way, link(way, words.ways[way])]),
  ]);

  function place(channel) {
    if (channel === shown) return;
    shown = channel;
    const [first, more] = [ways[channel].first, ways[channel].more].map(offered);
    find(".actions").replaceChildren(...first.map((way) => controls[way]));
    find(".more-actions").replaceChildren(...more.map((way) => controls[way]));
    find(".more-ways").hidden = !more.length;
    find(".services").hidden = !more.some((way) => SERVICES.includes(way));
    controls.copy.textContent = words.copy[channel];
  }

  function refresh() {
    const now = letter();
    for (const [way, control] of Object.entries(controls)) {
      control.hidden = way in WORKS && !WORKS[way](now);
      if (way in LINKS) control.href = LINKS[way](now);
    }
    find(".too-long").hidden = !controls.mail.isConnected || !controls.mail.hidden;
  }

  return {
    place,
    refresh,
    say,
    quiet: () => { if (status.firstChild) status.textContent = ""; },
    nameEdit: (name) => { controls.edit.textContent = name; },
  };
}
