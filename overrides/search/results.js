// Shows what was found in a finder, and says how much it is.

const BASE = new URL("..", import.meta.url);
// How many pages are shown where none is a sure answer.
const NEAREST = 3;

// Returns {show, say, links}. `words` are the sentences that say how much was found.
export function makeResults(finder, words) {
  const [list, otherwise, status] = ["ol", "div", "[role=status]"].map((selector) => finder.querySelector(selector));

  function show({ sure, found }, asked) {
    list.replaceChildren(...(sure ? found : found.slice(0, NEAREST)).map(makeItem));
    list.hidden = !asked || !found.length;
    otherwise.hidden = !asked || sure;
  }

  function say({ sure, found }, asked) {
    const sentence = !found.length ? words.none : !sure ? words.unsure : found.length === 1 ? words.one : words.other;
    status.textContent = asked ? sentence.replace("{number}", () => found.length) : "";
  }

  return { show, say, links: () => [...finder.querySelectorAll("ol:not([hidden]) a, div:not([hidden]) a")] };
}

// Returns the item of a page: its title, its description, and its best section.
function makeItem({ page, section }) {
  const item = document.createElement("li");
  const description = Object.assign(document.createElement("p"), { textContent: page.description });
  item.append(makeLink(page.url, page.title), description);
  if (section) item.append(makeLink(`${page.url}#${section[0]}`, section[1]));
  return item;
}

function makeLink(path, textContent) {
  return Object.assign(document.createElement("a"), { href: new URL(path, BASE), textContent });
}
