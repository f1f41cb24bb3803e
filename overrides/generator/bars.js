// The bars lead from the choices to the message and back. On the way there the history gets a step, so that Back leads
// back too.

import { framed } from "../embed/frame.js";
import { valueOf } from "./fragment.js";

const MESSAGE = "message";

// Returns the place in the form that a fragment names, such as "message" in "#channel=email&at=message".
export const placeOf = (fragment) => valueOf(fragment, "at");

// Returns a function for each place that a fragment may name.
export function makeBars(root) {
  const find = (selector) => root.querySelector(selector);
  const form = find("form");
  // Whether the last step of the history was the one to the message; other steps are links to choices.
  let stepped = false;

  function showMessage() {
    find(".composed").scrollIntoView();
    find(".composed").focus({ preventScroll: true });
  }

  function showChoices() {
    form.scrollIntoView();
    form.querySelector("summary").focus({ preventScroll: true });
  }

  // The fragment of a link would replace the choices in the URL.
  function lead(link, show) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show();
    });
  }

  for (const link of root.querySelectorAll("[data-other]")) {
    link.addEventListener("click", () => {
      stepped = false;
      showMessage();
    });
  }
  lead(find(".to-message a"), () => {
    // Back belongs to the page around a frame.
    if (!framed) history.pushState(MESSAGE, "");
    stepped = !framed;
    showMessage();
  });
  lead(find(".to-choices"), () => {
    if (history.state === MESSAGE) history.back();
    else showChoices();
  });
  addEventListener("popstate", ({ state }) => {
    if (state === MESSAGE) showMessage();
    else if (stepped) showChoices();
    stepped = state === MESSAGE;
  });
  return {
    message: showMessage,
    names: () => {
      const names = find(".details");
      names.open = true;
      names.scrollIntoView();
      names.querySelector("input").focus({ preventScroll: true });
    },
  };
}
