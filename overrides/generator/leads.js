// Makes links in the form scroll to the message and focus it.

export function leadToMessage(root) {
  const message = root.querySelector(".composed");
  const showMessage = () => {
    message.scrollIntoView();
    message.focus({ preventScroll: true });
  };
  for (const link of root.querySelectorAll("[data-other]")) link.addEventListener("click", showMessage);
  // The link's fragment would replace the choices in the URL.
  root.querySelector(".to-message a").addEventListener("click", (event) => {
    event.preventDefault();
    showMessage();
  });
}
