"""The catalogue's file as others use it: from it alone, the examples of DECISIONS.md compose what the site does."""

import json
import re
import subprocess
import sys

import pytest

from macros.catalogue.cases import all_choices, complete
from macros.show.data import make_catalogue
from macros.twins.compose import compose
from tests.building import ROOT
from tests.sampling import some
from tools.node_modules import NODE

FIELDS = ({}, {"role": "Analyst", "recipient": "Zoë", "company": "Acme {x} $& Ltd", "sender": "Robin"})
# What runs an example, how it begins to compose, and what has it compose each of the cases instead.
PROGRAMS = {
    "python": (
        [sys.executable, "example.py"],
        "print(",
        "print(json.dumps([compose(catalogue, *case) for case in json.load(open('cases.json', encoding='utf-8'))]))",
    ),
    "js": (
        [NODE, "example.mjs"],
        "console.log(",
        "console.log(JSON.stringify(JSON.parse(readFileSync('cases.json')).map((one) => compose(catalogue, ...one))));",
    ),
}


def example(program):
    """The example of DECISIONS.md for a program."""
    section = (ROOT / "DECISIONS.md").read_text("utf-8").split("### The catalogue is a file, and public")[1]
    return re.search(rf"```{program}\n(.*?)```", section, re.DOTALL)[1]


@pytest.fixture
def folder(tmp_path, catalogue):
    """A folder with nothing but the file."""
    path, content = make_catalogue(catalogue)
    (tmp_path / path.rpartition("/")[2]).write_bytes(content)
    return tmp_path


def run(program, folder, text):
    """What an example prints."""
    command, *_ = PROGRAMS[program]
    (folder / command[1]).write_text(text, encoding="utf-8")
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    return result.stdout


def plain(message):
    """A message as the examples give it."""
    return {"subject": message["subject"], "paragraphs": [paragraph["text"] for paragraph in message["paragraphs"]]}


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_example_runs_as_it_stands_with_nothing_but_the_file(program, folder, catalogue):
    choices = complete(catalogue, {"purpose": "decline", "channel": "email", "tone": "plain"})
    said = run(program, folder, example(program))

    for text in plain(compose(catalogue, choices, {"role": "Analyst"}))["paragraphs"]:
        assert text.replace("'", "") in re.sub(r"\\?'", "", said)


@pytest.mark.slow
@pytest.mark.sampled
@pytest.mark.parametrize("program", PROGRAMS)
def test_the_example_composes_every_case_as_the_site_does(program, folder, catalogue):
    cases = [(choices, fields) for choices in some(list(all_choices(catalogue))) for fields in FIELDS]
    (folder / "cases.json").write_text(json.dumps(cases), encoding="utf-8")
    _, begins, instead = PROGRAMS[program]
    text = example(program)
    found = json.loads(run(program, folder, text[: text.rindex(begins)] + instead))

    assert len(found) == len(cases) > 100
    assert [one for one, case in zip(found, cases, strict=True) if one != plain(compose(catalogue, *case))] == []


def test_the_keys_that_are_described_are_those_of_the_files(catalogue, languages):
    section = (ROOT / "DECISIONS.md").read_text("utf-8").split("### The catalogue is a file, and public")[1]
    (table,) = re.findall(r"\| key \| what \|\n\|---\|---\|\n((?:\|.*\n)+)", section.split("\n### ")[0])
    described = {key for row in table.splitlines() for key in re.findall(r"`([\w-]+)`", row.split("|")[1])}

    assert described <= set().union(*(json.loads(make_catalogue(one)[1]) for one in languages.values()))
    assert f"`version` is {json.loads(make_catalogue(catalogue)[1])['version']}," in section
