// The links of the form that lead to the message.

export function leadToMessage(root) {
  const message = root.querySelector(".composed");
  const lead = () => {
    message.scrollIntoView();
    message.focus({ preventScroll: true });
  };
  for (const link of root.querySelectorAll("[data-other]")) link.addEventListener("click", lead);
  // The link would put its own fragment in place of the choices.
  root.querySelector(".to-message a").addEventListener("click", (event) => {
    event.preventDefault();
    lead();
  });
}
