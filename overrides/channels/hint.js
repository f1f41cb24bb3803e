// The hint beside the channels: which to try first, for what is chosen. Only who declines gets one.

import { advise } from "../twins/advise.js";

export function showAdvice(root, choices, { advice }) {
  const { id } = advise(advice, choices);
  for (const hint of root.querySelectorAll("[data-advice]")) {
    hint.hidden = choices.purpose !== "decline" || hint.dataset.advice !== id;
  }
}
