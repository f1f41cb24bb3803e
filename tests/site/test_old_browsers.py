"""The browsers that package.json names have all that the built site uses, and the few exceptions their reasons."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tools.node_modules import NODE

HERE = Path(__file__).parent
INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)
SUFFIX = {"script": ".js", "style": ".css"}
# What a phone of 2022 lacks, each in a text of its own.
LACKING = {
    "literal.js": "/(?<=a)b/.test(name);",
    "block.js": "class A { static { go(); } }",
    "method.js": "list.toSorted();",
    "function.js": "Object.groupBy(list, key);",
    "clone.js": "structuredClone(list);",
    "range.css": "@media (width >= 60em) { a { color: red } }",
    "nested.css": "a { & b { color: red } }",
    "layer.css": "@layer base { a { color: red } }",
    "scheme.css": "a { color: light-dark(red, blue) }",
    "mix.css": "a { color: color-mix(in srgb, red, blue) }",
    "state.css": "a:user-invalid { color: red }",
    "unit.css": "a { height: 10dvh }",
}


def lacking(texts):
    """What these scripts and styles use that a browser lacks: {(name, feature): sentence}."""
    command = [NODE, HERE / "old_browsers.mjs"]
    result = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=True)
    return {(name, feature): sentence for name, feature, sentence in json.loads(result.stdout)}


def scripts_and_styles(site):
    """Every script and style of the built site, once: {name: text}."""
    texts = {}
    for file in sorted(site.rglob("*.html")):
        for n, (kind, text) in enumerate(INLINE.findall(file.read_text("utf-8"))):
            texts.setdefault(text, f"{file.relative_to(site)}-{n}{SUFFIX[kind]}")
    for file in sorted([*site.rglob("*.js"), *site.rglob("*.css")]):
        texts.setdefault(file.read_text("utf-8"), str(file.relative_to(site)))
    return {name: text for text, name in texts.items()}


@pytest.mark.slow
def test_no_script_and_no_style_uses_what_a_browser_of_package_json_lacks(site, figures):
    reasons = yaml.safe_load((HERE / "old_browsers_exceptions.yml").read_text("utf-8"))
    excepted = {feature for features in reasons.values() for feature in features}
    texts = scripts_and_styles(site)
    found = lacking(texts)
    unknown = [f"{name}: {says}" for (name, feature), says in found.items() if feature not in excepted]

    assert unknown == [], "Do without, or name the feature in old_browsers_exceptions.yml with what a reader has then."
    assert excepted - {feature for _, feature in found} == set(), "Nothing needs these exceptions any more."
    figures.append(
        f"{len(texts)} scripts and styles suit the browsers of package.json, but for {len(excepted)} features"
    )


@pytest.mark.slow
def test_each_thing_that_such_a_browser_lacks_is_named_with_its_file():
    assert {name for name, _ in lacking(LACKING)} == {*LACKING}


def test_no_pattern_looks_behind_wherever_a_script_has_it_from(site):
    """Where no pattern may look behind, the first that does ends its script. Some are made of pieces, some fetched."""
    files = [file for suffix in ("html", "js", "json") for file in site.rglob(f"*.{suffix}")]

    assert [str(file) for file in files if re.search(r"\(\?<[=!]", file.read_text("utf-8"))] == []


def test_a_tap_selects_a_message_in_safari_too(site):
    assert "-webkit-user-select:all" in (site / "messages" / "index.html").read_text("utf-8")


def test_no_rule_waits_for_a_browser_that_can_say_that_it_has_script(site):
    """Phones that do not know whether there is script were told for a moment that it is off.

    The other way round each browser does the right thing: one without script that cannot say so shows it late.
    """
    asking = [page for page in site.rglob("*.html") if "scripting:enabled" in page.read_text("utf-8").replace(" ", "")]

    assert asking == []


# The controls that are focused without a ring at them, beside them or around them, with every fold open.
RINGLESS = """() => {
  const ringed = (one) => one && getComputedStyle(one).outlineStyle !== "none"
    && parseFloat(getComputedStyle(one).outlineWidth) >= 2 && getComputedStyle(one).opacity !== "0";
  document.querySelectorAll("details").forEach((fold) => { fold.open = true; });
  return [...document.querySelectorAll("main :is(a, button, input, select, summary, textarea)")].filter((control) => {
    control.focus();
    const places = [control, control.nextElementSibling, control.closest("label, .marked")];
    return document.activeElement === control && !places.some(ringed);
  }).map((control) => control.outerHTML.slice(0, 90));
}"""


def without_has(page):
    """Have a page take each rule with :has() for one that is not known, as Chrome did until 104.

    Its policy is left out, for it knows no such style.
    """

    def answer(route):
        response = route.fetch()
        html = re.sub("<meta http-equiv=[^>]*>", "", response.text())
        route.fulfill(response=response, body=html.replace(":has(", ":unknown("))

    page.route(re.compile(r"/$"), answer)


@pytest.mark.parametrize("path", ["/", "/generator/", "/check/", "/contact/", "/link/", "/when/am-i-sure/"])
def test_focus_has_its_ring_in_a_browser_that_does_not_know_has(new_page, path):
    page = new_page(path, prepare=without_has)
    page.keyboard.press("Tab")

    assert ":unknown(" in page.content()
    assert page.evaluate(RINGLESS) == []
