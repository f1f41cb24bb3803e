// Fills fields and makes choices as a reader would, by the events of the form, and takes all of it back.

const tell = (element) => element.dispatchEvent(new Event("input", { bubbles: true }));

export function makeFilling(form) {
  // What was done, the last last: [how to undo it].
  let done = [];

  const fieldOf = (name) => form.querySelector(`:is([data-slot="${name}"], [data-destination="${name}"]) input`);

  // Returns whether the field has the value now; what the reader typed stays.
  function fill(name, value) {
    const input = fieldOf(name);
    if (input.value.trim()) return input.value.trim() === value;
    input.value = value;
    tell(input);
    done.push(() => {
      if (input.value !== value) return;
      input.value = "";
      tell(input);
    });
    return true;
  }

  const optionOf = (choice, option) => form.querySelector(`[name="${choice}"][value="${option}"]`);

  function set(choice, option) {
    const radio = optionOf(choice, option);
    radio.checked = true;
    tell(radio);
  }

  // Returns whether the choice is made now: not where the purpose does not have the option.
  function choose(choice, option) {
    const before = form.elements[choice].value;
    const radio = optionOf(choice, option);
    if (!radio || radio.parentElement.hidden) return false;
    if (before === option) return true;
    set(choice, option);
    done.push(() => form.elements[choice].value === option && set(choice, before));
    return form.elements[choice].value === option;
  }

  function takeBack() {
    for (const undo of done.reverse()) undo();
    done = [];
  }

  return { fill, choose, takeBack, fieldOf, isEmpty: () => !done.length };
}
