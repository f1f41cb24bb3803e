"""Benchmarks a reader's way from a page to the next: from the press on a link until the words are painted.

Ours stands beside plain Material with instant navigation; both have all our pages. The pointer rests on a link for a
while before it presses, or presses at once; a finger stays down as long as fingers do.
"""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench import sites
from bench.searching import make_stock
from bench.serving import serve
from bench.tab import FINGER, MOUSE, Tab, open_tab
from bench.table import ratios
from tests.building import ROOT

RUNS = 3
# 1.6 Mbit/s, as bytes a second, and 150 ms for each answer.
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
RATE = 4
# In seconds: how long a pointer rests before it presses, how long a finger stays down, and how long a reader reads.
RESTED, DOWN, READ = 0.3, 0.08, 2.5
# In seconds, after which a page never came, or a press led nowhere.
PATIENCE = 10
RULES = "/speculation-rules.json"
# From home to an article, and on to the generator: the ends of their addresses.
STEPS = {"home to article": "how/which-channel/", "article to generator": "generator/"}
# Gives the middle of the first link to an address that can be seen, once it is in view; nothing while there is none.
FIND = """(() => {
  const links = Array.from(document.querySelectorAll("article a"));
  const isSeen = (link) => link.getClientRects()[0]?.left > 0;
  const link = links.find((one) => isSeen(one) && new URL(one.href).pathname.endsWith(`/%s`));
  link?.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = link?.getClientRects()[0] ?? {};
  return link && [left + width / 2, top + height / 2];
})()"""
# Notes when the press began or ended, and, where the page stays and changes its words, when they were painted.
WATCH = """(() => {
  const now = (event) => performance.timeOrigin + (event?.timeStamp ?? performance.now());
  addEventListener("%s", (event) => { sessionStorage.pressed = now(event); }, { capture: true, once: true });
  const before = location.pathname;
  self.stays = true;
  const painted = () => requestAnimationFrame(() => setTimeout(() => { self.painted = now(); }));
  new MutationObserver((_, observer) => {
    if (location.pathname === before || self.painted) return;
    observer.disconnect();
    painted();
  }).observe(document, { subtree: true, childList: true });
})()"""
# Gives the ms from the press to what was painted, or nothing yet.
PAINTED = """(() => {
  const [first] = performance.getEntriesByName("first-contentful-paint");
  const at = self.stays ? self.painted : first && performance.timeOrigin + first.startTime;
  return at ? at - sessionStorage.pressed : 0;
})()"""


def measure():
    """Return the medians in ms: {"a step, a way to press": {"stock": number, "ours": number}}."""
    with tempfile.TemporaryDirectory() as folder:
        ours = Path(folder, "ours")
        sites.build(ROOT, ours)
        stock = make_stock(ours, Path(folder, "stock"), features=["navigation.instant", "navigation.instant.prefetch"])
        with serve(stock) as theirs, serve(ours) as bare, serve(ours, {"Speculation-Rules": f'"{RULES}"'}) as own:
            ways = {
                "rested": (MOUSE, RESTED, {"stock": theirs, "ours": own}),
                "pressed at once": (MOUSE, 0, {"stock": theirs, "ours": own}),
                "by touch": (FINGER, DOWN, {"bare": bare, "ours": own}),
            }
            took = {
                way: {name: travel(base, pointer, lead) for name, base in bases.items()}
                for way, (pointer, lead, bases) in ways.items()
            }
    return {
        f"{step}, {way}": {name: steps[step] for name, steps in by_name.items()}
        for way, by_name in took.items()
        for step in by_name["ours"]
    }


def make_rows(figures):
    """Yield the rows of the table, header first."""
    yield ["press to painted at 1.6 Mbit/s, 150 ms, CPU slowed 4x, ms", "stock", "bare", "ours", "ours/stock"]
    for figure, row in figures.items():
        yield [figure, row.get("stock"), row.get("bare"), row["ours"], *ratios(row, "stock")]


def travel(base, pointer, lead):
    """Return the medians of several journeys, each with an empty cache: {step: ms, "the whole": ms}."""
    runs = [travel_once(base, pointer, lead) for _ in range(RUNS)]
    return {step: round(median(run[step] for run in runs)) for step in runs[0]}


def travel_once(base, pointer, lead):
    """Return what each step of one journey takes."""
    with open_tab(pointer, SLOW, RATE) as tab:
        tab.page("Page.navigate", url=f"{base}/")
        tab.wait(2 * READ)
        took = {}
        for step, path in STEPS.items():
            at = wait_for(tab, FIND % path)
            tab.run(WATCH % ("pointerdown" if pointer == MOUSE else "touchend"))
            (click if pointer == MOUSE else Tab.finger)(tab, at, lead)
            tab.wait(READ)
            took[step] = wait_for(tab, PAINTED)
        return took | {"the whole": sum(took.values())}


def wait_for(tab, script):
    """Return what a script gives, once it gives something."""
    deadline = time.monotonic() + PATIENCE
    while not (given := tab.run(script)):
        if time.monotonic() > deadline:
            sys.exit(f"Within {PATIENCE} seconds at {tab.run('location.href')}, nothing came of this:\n{script}")
        tab.wait(0.2)
    return given


def click(tab, at, rest):
    """Press a link, on which the pointer has rested for some seconds."""
    tab.mouse("mouseMoved", at)
    tab.wait(rest)
    tab.mouse("mousePressed", at)
    tab.mouse("mouseReleased", at)
