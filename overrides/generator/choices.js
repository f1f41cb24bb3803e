// The choices, in the form and in the address. The address holds option ids only, never what was typed.

export function defaults(options) {
  return Object.fromEntries(Object.entries(options).map(([choice, [first]]) => [choice, first]));
}

// Ids that the catalogue does not have are ignored, so that an old or mistyped link still opens the form.
export function fromFragment(fragment, options) {
  const named = new URLSearchParams(fragment.slice(1));
  const known = Object.keys(options).filter((choice) => options[choice].includes(named.get(choice)));
  return { ...defaults(options), ...Object.fromEntries(known.map((choice) => [choice, named.get(choice)])) };
}

// In the order of the form and without the defaults: the same choices always make the same link.
export function toFragment(choices, options) {
  const chosen = Object.keys(options).filter((choice) => choices[choice] !== options[choice][0]);
  return chosen.map((choice) => `${choice}=${choices[choice]}`).join("&");
}

export function fromForm(form, options) {
  return Object.fromEntries(Object.keys(options).map((choice) => [choice, form.elements[choice].value]));
}

export function toForm(form, choices) {
  for (const [choice, option] of Object.entries(choices)) form.elements[choice].value = option;
}
