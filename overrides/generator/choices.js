// Reads choices from the form and the URL fragment, and writes them. A fragment holds option ids, never typed text.

import { readFragment } from "./fragment.js";

// Returns the options that a purpose has of every choice, its default first.
export function offered(purpose, { choices, offered: some, shapes }) {
  return { ...choices, ...some[purpose], channel: Object.keys(shapes[purpose]) };
}

// Returns an option for every choice: the given one where the purpose has it, else the default of the purpose.
export function complete(choices, catalogue) {
  const purpose = choices.purpose ?? catalogue.choices.purpose[0];
  const known = Object.entries(offered(purpose, catalogue));
  const option = ([choice, ids]) => [choice, ids.includes(choices[choice]) ? choices[choice] : ids[0]];
  return { ...Object.fromEntries(known.map(option)), purpose };
}

// Returns the shape of the message: its parts, and the slots and choices that make a difference to it.
export function shapeOf(choices, { shapes }) {
  return shapes[choices.purpose][choices.channel];
}

// Returns { choices, named, unread }: an option for every choice, whether the fragment gives any, and what of it is not
// understood or goes with no message of this purpose. So an old or mistyped link still opens the form.
export function fromFragment(fragment, catalogue) {
  const [chosen, unread] = readFragment(fragment, catalogue);
  const choices = complete(chosen, catalogue);
  const matters = shapeOf(choices, catalogue).choices;
  const unfitting = Object.entries(chosen).filter(([choice, id]) => matters.includes(choice) && choices[choice] !== id);
  const named = Object.keys(chosen).length > 0;
  return { choices, named, unread: [...unread, ...unfitting.map((pair) => pair.join("="))] };
}

// Returns what the form asks for: choices that leave a choice, and the slots that go with what is chosen.
export function askedFor(choices, catalogue) {
  const shape = shapeOf(choices, catalogue);
  const options = offered(choices.purpose, catalogue);
  const asked = (slot) => Object.entries(catalogue.slots[slot].when ?? {})
    .every(([choice, ids]) => !shape.choices.includes(choice) || ids.includes(choices[choice]));
  return {
    choices: shape.choices.filter((choice) => choice === "purpose" || options[choice].length > 1),
    slots: shape.slots.filter(asked),
  };
}

// Leaves out defaults and choices that make no difference, so that the same message has the same link.
export function toFragment(choices, catalogue) {
  const first = { ...complete({ purpose: choices.purpose }, catalogue), purpose: catalogue.choices.purpose[0] };
  const chosen = shapeOf(choices, catalogue).choices.filter((choice) => choices[choice] !== first[choice]);
  return chosen.map((choice) => `${choice}=${choices[choice]}`).join("&");
}

export function fromForm(form, catalogue) {
  const values = Object.keys(catalogue.choices).map((choice) => [choice, form.elements[choice].value]);
  return complete(Object.fromEntries(values), catalogue);
}

// Returns what was chosen in the form before the script ran, without the defaults.
export function chosenEarly(form, catalogue) {
  const first = complete({}, catalogue);
  const chosen = Object.entries(fromForm(form, catalogue));
  return Object.fromEntries(chosen.filter(([choice, option]) => option !== first[choice]));
}

export function toForm(form, choices) {
  for (const [choice, option] of Object.entries(choices)) form.elements[choice].value = option;
}
