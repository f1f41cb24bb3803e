// The choices, in the form and in the address. The address holds option ids only, never what was typed.

// The options that a purpose has of every choice, its default first.
export function offered(purpose, { choices, offered: some, shapes }) {
  return { ...choices, ...some[purpose], channel: Object.keys(shapes[purpose]) };
}

export function complete(choices, catalogue) {
  const purpose = choices.purpose ?? catalogue.choices.purpose[0];
  const known = Object.entries(offered(purpose, catalogue));
  const option = ([choice, ids]) => [choice, ids.includes(choices[choice]) ? choices[choice] : ids[0]];
  return { ...Object.fromEntries(known.map(option)), purpose };
}

// What matters to the message: its channel, its parts and slots, and the choices that they name.
export function shapeOf(choices, { shapes }) {
  return shapes[choices.purpose][choices.channel];
}

// What others append, as "#channel=email#?secret=abc" of a frame, names no choice.
const pairs = (fragment) => new URLSearchParams(fragment.slice(1).split(/[?#]/, 1)[0]);

// Ids that the catalogue does not have are ignored, so that an old or mistyped link still opens the form.
export function fromFragment(fragment, catalogue) {
  const named = pairs(fragment);
  const option = (choice) => catalogue.aliases[choice]?.[named.get(choice)] ?? named.get(choice);
  const known = Object.keys(catalogue.choices).filter((choice) => catalogue.choices[choice].includes(option(choice)));
  return complete(Object.fromEntries(known.map((choice) => [choice, option(choice)])), catalogue);
}

export function namesChoice(fragment, catalogue) {
  const named = pairs(fragment);
  return Object.keys(catalogue.choices).some((choice) => named.has(choice));
}

// What the form asks for: a choice that leaves a choice, and the slots that go with what is chosen.
export function askedFor(choices, catalogue) {
  const shape = shapeOf(choices, catalogue);
  const options = offered(choices.purpose, catalogue);
  const asked = (slot) => Object.entries(catalogue.slots[slot].when ?? {})
    .every(([choice, ids]) => !shape.choices.includes(choice) || ids.includes(choices[choice]));
  return {
    choices: shape.choices.filter((choice) => choice === "purpose" || options[choice].length > 1),
    slots: catalogue.slots ? shape.slots.filter(asked) : [],
  };
}

// In the order of the form, without the defaults and without what makes no difference: the same message, the same link.
export function toFragment(choices, catalogue) {
  const first = complete({ purpose: choices.purpose }, catalogue);
  const differs = (choice) => choices[choice] !== (choice === "purpose" ? catalogue.choices.purpose : [first[choice]])[0];
  const chosen = shapeOf(choices, catalogue).choices.filter(differs);
  return chosen.map((choice) => `${choice}=${choices[choice]}`).join("&");
}

export function fromForm(form, catalogue) {
  const named = Object.keys(catalogue.choices).map((choice) => [choice, form.elements[choice].value]);
  return complete(Object.fromEntries(named), catalogue);
}

// What a reader chose in the form before any script was there.
export function chosenEarly(form, catalogue) {
  const first = complete({}, catalogue);
  const chosen = Object.entries(fromForm(form, catalogue));
  return Object.fromEntries(chosen.filter(([choice, option]) => option !== first[choice]));
}

export function toForm(form, choices) {
  for (const [choice, option] of Object.entries(choices)) form.elements[choice].value = option;
}
