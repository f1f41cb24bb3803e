// The ways to use the message in view: copy, send, edit and so on. options.yml lists the ways of each channel.

import { announce, button, copy, sayDone } from "./copy.js";
import { confined, framed } from "../embed/frame.js";
import { LINKS, MAIL_LIMIT, WEB_LIMIT } from "./links.js";
import { dialled } from "./numbers.js";

const SERVICES = ["gmail", "outlook", "yahoo", "whatsapp"];
// The ways that work in a sandboxed frame.
const ANYWHERE = ["copy", "copy-subject", "copy-text", "rehearse", "edit"];
// Whether a thumb does it: a phone has a mail program and dials; at a desk copying is surer.
const touched = matchMedia("(pointer: coarse)").matches;

// Whether a way works for a letter; ways not listed always do.
const WORKS = {
  ...Object.fromEntries(SERVICES.map((way) => [way, (letter) => LINKS[way](letter).length < WEB_LIMIT])),
  mail: (letter) => LINKS.mail(letter).length < MAIL_LIMIT,
  sms: ({ number }) => touched || dialled(number) !== "",
  tel: ({ number }) => dialled(number) !== "",
  "to-self": () => !touched,
  "copy-subject": ({ subject }) => subject !== "",
  "copy-text": ({ subject }) => subject !== "",
  // The embedding page may forbid sharing; canShare() knows.
  share: () => "share" in navigator && (!framed || navigator.canShare?.({ text: "." }) === true),
};

const COPYING = ["copy", "copy-subject", "copy-text"];
const copyFirst = (ways) => [...ways].sort((one, other) => (other === "copy") - (one === "copy"));
const available = (ways) => (confined ? ways.filter((way) => ANYWHERE.includes(way)) : ways);

function link(way, label, onClick) {
  const element = document.createElement("a");
  element.addEventListener("click", onClick);
  element.className = way;
  element.textContent = label;
  if (SERVICES.includes(way)) Object.assign(element, { target: "_blank", rel: "noopener noreferrer" });
  return element;
}

// letter() returns the letter in view, as in links.js, with a file `name`, the `element` that shows its text, and the
// one that shows `all` of it with the subject. done() is called when the message was copied, sent or said.
export function makeWays(root, { ways, words }, letter, { edit, rehearse, save }, done) {
  const find = (selector) => root.querySelector(selector);
  const status = find(".status");
  const say = (text) => announce(status, text);
  let current = "";

  const nameOf = (way) => (way === "copy" ? words.copy[current] : words.ways[way]);

  async function copyAndSay(way, text, element) {
    const copied = await copy(text, element);
    say(copied ? words.copied : words["not-copied"]);
    if (!copied) return;
    done();
    sayDone(controls[way], words["copied-message"], () => nameOf(way));
  }
  const whole = ({ subject, text }) => (subject ? `${subject}\n\n${text}` : text);
  const actions = {
    edit,
    rehearse,
    copy: () => copyAndSay("copy", whole(letter()), letter().all),
    "copy-subject": () => copyAndSay("copy-subject", letter().subject, find(".subject-text")),
    "copy-text": () => copyAndSay("copy-text", letter().text, letter().element),
    eml: () => save("eml"),
    txt: () => save("txt"),
    // Rejects when the reader closes the share sheet.
    share: () => navigator.share({ title: letter().title, text: letter().text }).catch(() => {}),
    print: () => print(),
  };
  const controls = Object.fromEntries([
    ...Object.entries(actions).map(([way, action]) => [way, button(way, words.ways[way], action)]),
    ...Object.keys(LINKS).map((way) => [way, link(way, words.ways[way], done)]),
  ]);

  const controlsOf = (some) => available(some).map((way) => controls[way]);

  function place(channel) {
    if (channel === current) return;
    current = channel;
    const { bar, beside, more } = ways[channel];
    find(".bar").replaceChildren(find(".to-choices"), ...controlsOf(touched ? bar : copyFirst(bar)));
    find(".beside").replaceChildren(...controlsOf(beside));
    find(".more-actions").replaceChildren(...controlsOf(more));
    find(".more-ways").hidden = !available(more).length;
    find(".services").hidden = !available(more).some((way) => SERVICES.includes(way));
    for (const way of COPYING) controls[way].textContent = nameOf(way);
  }

  function refresh() {
    const now = letter();
    for (const [way, control] of Object.entries(controls)) {
      control.hidden = way in WORKS && !WORKS[way](now);
      if (way in LINKS) control.href = LINKS[way](now);
    }
    find(".too-long").hidden = !controls.mail.isConnected || !controls.mail.hidden;
    const [main] = find(".bar").querySelectorAll(":not(.to-choices, [hidden])");
    for (const control of find(".bar").children) control.toggleAttribute("data-main", control === main);
  }

  return {
    place,
    refresh,
    say,
    quiet: () => { if (status.firstChild) status.textContent = ""; },
    nameEdit: (name) => { controls.edit.textContent = name; },
  };
}
