// The sheet: shows a composed message by touching only the texts that differ. At every key, so it takes the elements in
// the order of sheet.html, and searches for none.

// Returns the elements whose text changed, so that the caller can mark them.
export function show(sheet, channel, message, template) {
  set(sheet.dataset, "channel", channel);
  const [subject, body] = sheet.children;
  set(subject, "hidden", !message.subject);
  while (body.children.length > message.paragraphs.length) body.lastElementChild.remove();
  while (body.children.length < message.paragraphs.length) body.append(template.content.firstElementChild.cloneNode(true));
  const changed = message.paragraphs.flatMap((paragraph, index) => showParagraph(body.children[index], paragraph));
  return [...setText(subject.lastElementChild, message.subject), ...changed];
}

function showParagraph({ children: [cueElement, said] }, { cue, text }) {
  set(cueElement, "hidden", !cue);
  setText(cueElement, cue);
  return setText(said, text);
}

// Setting again what is set already would have the browser look at styles again.
function set(object, property, value) {
  if (object[property] !== value) object[property] = value;
}

// A new text in the old node: the browser then lays out that text, and looks at no style of anything around it. A browser
// that translates the page puts elements in its place.
export function setText(element, text) {
  if (element.textContent === text) return [];
  if (element.firstChild instanceof Text) element.firstChild.data = text;
  else element.textContent = text;
  return [element];
}

// Marks what was just changed for a moment; the style sheet leaves it out where motion is reduced.
export function mark(elements) {
  for (const element of elements) {
    element.classList.remove("changed");
    requestAnimationFrame(() => element.classList.add("changed"));
  }
}
