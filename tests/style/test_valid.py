"""No style sheet has a value that browsers drop without a word."""

import json
import subprocess

from tests.building import ROOT
from tools.node_modules import NODE


def invalid(styles):
    """What is wrong with style sheets, given as {name: text}, by css-tree's data of what each property takes."""
    command = [NODE, ROOT / "tests" / "style" / "valid.mjs"]
    result = subprocess.run(command, input=json.dumps(styles), capture_output=True, text=True, cwd=ROOT, check=True)
    return json.loads(result.stdout)


def test_every_declaration_is_one_that_browsers_know():
    styles = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in ROOT.glob("overrides/**/*.css")}

    assert len(styles) > 10
    assert invalid(styles) == [], "A browser drops these without a word; mend each value."


def test_a_value_that_is_none_and_a_property_that_is_none_are_named_with_their_line():
    said = invalid({"a.css": "a { margin: 1px }\nb { margin: 1,1rem }", "b.css": "a { colour: red }"})

    assert [one.partition(" '")[0] for one in said] == [
        "a.css: line 2: Invalid value",
        "b.css: line 1: Unknown property",
    ]
