// Renders a message into the sheet, updating only the texts that differ. Runs on every keystroke, so it relies on the
// order of elements in sheet.html instead of selectors.

// Returns the elements whose text changed.
export function show(sheet, channel, message, template, { language, direction }) {
  set(sheet.dataset, "channel", channel);
  set(sheet, "lang", language);
  set(sheet, "dir", direction);
  const [subject, body] = sheet.children;
  set(subject, "hidden", !message.subject);
  while (body.children.length > message.paragraphs.length) body.lastElementChild.remove();
  while (body.children.length < message.paragraphs.length) {
    body.append(template.content.firstElementChild.cloneNode(true));
  }
  const changed = message.paragraphs.flatMap((paragraph, index) => showParagraph(body.children[index], paragraph));
  return [...setText(subject.children[1], message.subject), ...changed];
}

function showParagraph({ children: [cueElement, textElement] }, { cue, text }) {
  set(cueElement, "hidden", !cue);
  setText(cueElement, cue);
  return setText(textElement, text);
}

// Assigns a property only if it differs: an assignment may cause a style recalculation.
function set(object, property, value) {
  if (object[property] !== value) object[property] = value;
}

// Sets an element's text and returns [element] if it changed. Reuses the text node, so that the browser recalculates no
// styles; page translation may have replaced that node by elements.
export function setText(element, text) {
  if (element.textContent === text) return [];
  if (element.firstChild instanceof Text) element.firstChild.data = text;
  else element.textContent = text;
  return [element];
}

// Highlights changed elements with a CSS animation; not with prefers-reduced-motion.
export function mark(elements) {
  for (const element of elements) {
    element.classList.remove("changed");
    requestAnimationFrame(() => element.classList.add("changed"));
  }
}
