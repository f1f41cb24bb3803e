// Shows the hint on which channel to try first. Only for declining.

import { advise } from "../twins/advise.js";

export function showAdvice(root, choices, { advice }) {
  const { id } = advise(advice, choices);
  for (const hint of root.querySelectorAll("[data-advice]")) {
    hint.hidden = choices.purpose !== "decline" || hint.dataset.advice !== id;
  }
}
