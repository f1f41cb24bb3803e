// Folds an answered question to its line. The arrow keys answer with every step, so only a pointer folds.

export function foldAnswered(form) {
  let pointed = false;
  form.addEventListener("pointerdown", () => { pointed = true; });
  form.addEventListener("keydown", () => { pointed = false; });
  form.addEventListener("click", ({ target }) => {
    if (!pointed || target.type !== "radio") return;
    const question = target.closest("details");
    question.open = false;
    question.firstElementChild.focus({ preventScroll: true });
  });
}
