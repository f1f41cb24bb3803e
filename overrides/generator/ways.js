// The ways to use the message in view: copy, send, edit and so on. options.yml lists the ways of each channel.

import { announce, button, copy } from "./copy.js";
import { confined, framed } from "../embed/frame.js";
import { dialled, LINKS, MAIL_LIMIT } from "./links.js";

const SERVICES = ["gmail", "outlook", "yahoo", "whatsapp"];
// The ways that work in a sandboxed frame.
const ANYWHERE = ["copy", "copy-subject", "copy-all", "rehearse", "edit"];

// Whether a way works for a letter; ways not listed always do.
const WORKS = {
  mail: (letter) => LINKS.mail(letter).length < MAIL_LIMIT,
  sms: ({ number }) => dialled(number) !== "",
  tel: ({ number }) => dialled(number) !== "",
  "copy-subject": ({ subject }) => subject !== "",
  "copy-all": ({ subject }) => subject !== "",
  // The embedding page may forbid sharing; canShare() knows.
  share: () => "share" in navigator && (!framed || navigator.canShare?.({ text: "." }) === true),
};

const available = (ways) => (confined ? ways.filter((way) => ANYWHERE.includes(way)) : ways);

function link(way, label) {
  const element = document.createElement("a");
  element.className = way;
  element.textContent = label;
  if (SERVICES.includes(way)) Object.assign(element, { target: "_blank", rel: "noopener noreferrer" });
  return element;
}

// letter() returns the letter in view, as in links.js, with a file `name`, the `element` that shows its text, and the
// one that shows `all` of it with the subject.
export function makeWays(root, { ways, words }, letter, edit, rehearse, save) {
  const find = (selector) => root.querySelector(selector);
  const status = find(".status");
  const say = (text) => announce(status, text);
  let current = "";

  async function copyAndSay(text, element) {
    say(await copy(text, element) ? words.copied : words["not-copied"]);
  }
  const actions = {
    edit,
    rehearse,
    copy: () => copyAndSay(letter().text, letter().element),
    "copy-subject": () => copyAndSay(letter().subject, find(".subject-text")),
    "copy-all": () => copyAndSay(`${letter().subject}\n\n${letter().text}`, letter().all),
    eml: () => save("eml"),
    txt: () => save("txt"),
    // Rejects when the reader closes the share sheet.
    share: () => navigator.share({ title: letter().subject, text: letter().text }).catch(() => {}),
    print: () => print(),
  };
  const controls = Object.fromEntries([
    ...Object.entries(actions).map(([way, action]) => [way, button(way, words.ways[way], action)]),
    ...Object.keys(LINKS).map((way) => [way, link(way, words.ways[way])]),
  ]);

  function place(channel) {
    if (channel === current) return;
    current = channel;
    const [first, more] = [ways[channel].first, ways[channel].more].map(available);
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
