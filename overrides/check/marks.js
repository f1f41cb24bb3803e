// Marks words in a textarea. A textarea cannot hold elements or highlights, so a layer of the same shape lies behind it,
// with a line for each of its lines. The words in the layer are transparent; only the marks in it are seen.

// Returns the places in order, those that overlap as one.
function merged(places) {
  const ordered = places.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start);
  const apart = [];
  for (const place of ordered) {
    const last = apart.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else apart.push(place);
  }
  return apart;
}

// Returns the lines of a text, each as pieces of which every second one is marked.
function split(text, places) {
  let [start, next] = [0, 0];
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const cuts = [];
    while (places[next]?.end <= start) next += 1;
    for (let at = next; places[at]?.start < end; at += 1) {
      cuts.push(Math.max(places[at].start, start), Math.min(places[at].end, end));
    }
    const pieces = [start, ...cuts].map((cut, index) => text.slice(cut, [...cuts, end][index]));
    start = end + 1;
    return pieces;
  });
}

function makeLine(pieces) {
  const line = document.createElement("span");
  line.className = "line";
  line.append(...pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const mark = document.createElement("mark");
    mark.append(piece);
    return mark;
  }));
  // Gives an empty line its height.
  if (!line.textContent) line.append("\n");
  return line;
}

export function makeMarks(area) {
  const layer = area.nextElementSibling;
  let shown = [];

  // Replaces only the lines that differ, which are few while somebody types.
  function show(places) {
    const lines = split(area.value, merged(places));
    const keys = lines.map((pieces) => pieces.join("\0"));
    const least = Math.min(keys.length, shown.length);
    let [head, tail] = [0, 0];
    while (head < least && keys[head] === shown[head]) head += 1;
    while (tail < least - head && keys.at(-1 - tail) === shown.at(-1 - tail)) tail += 1;
    for (let count = shown.length - head - tail; count > 0; count -= 1) layer.children[head].remove();
    const fresh = document.createDocumentFragment();
    fresh.append(...lines.slice(head, lines.length - tail).map(makeLine));
    layer.insertBefore(fresh, layer.children[head] ?? null);
    shown = keys;
  }

  // Selects the words of a place, and brings them into view.
  function lead({ start, end }) {
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    layer.children[area.value.slice(0, start).split("\n").length - 1]?.scrollIntoView({ block: "nearest" });
  }

  return { show, lead };
}
