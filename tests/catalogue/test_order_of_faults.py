"""The faults of a catalogue stand in the same order in every run, so that a list of them can be worked through."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from macros.catalogue.load import ENGLISH, OPTIONS, RULES
from tests.breaking import SMALL, change, faults
from tests.conftest import ROOT

MANY = list("abcdefgh")
LOAD = """
import json, pathlib, sys
from tests.breaking import faults
print(json.dumps([faults(pathlib.Path(folder)) for folder in sys.argv[1:]]))
"""


def unknown_keys(options):
    """Keys that nobody knows."""
    options.update(dict.fromkeys(MANY))


def missing_ids(options):
    """Every choice but one is gone."""
    options["choices"] = {"tone": ["warm"]}


def unknown_ids(options):
    """Ids that only one side has, in every place that names ids."""
    for choice in ("purpose", "channel"):
        options["choices"][choice] += MANY
    options["choices"]["tone"] += MANY
    options["unanswered"]["voicemail"] += MANY
    options["parts"] |= {id: list("ijklmn") for id in MANY}
    options["shapes"] |= dict.fromkeys("opqrst", options["shapes"]["decline"])
    options["shapes"]["decline"]["email"]["paragraphs"].append({"parts": list("uvwxyz")})


def unknown_purposes(rules):
    """A rule for purposes that do not exist."""
    rules["declines"]["purposes"] = MANY


def unknown_words(words):
    """Labels, parts and lists of the grammar that no id calls for; slots and options that a line cannot name."""
    words["grammar"]["lists"] = {id: {"words": ["x"]} for id in MANY}
    for key in ("labels", "parts"):
        words[key] |= {id: [] for id in MANY}
    words["parts"]["thanks"] = [{"say": "".join(f"{{{id}}}" for id in MANY), "rest": {"tone": " or ".join(MANY)}}]


def missing_words(words):
    """No label of a choice, and no part."""
    for key in ("choices", "parts"):
        words[key] = {}


EDITS = [
    (OPTIONS, unknown_keys), (OPTIONS, missing_ids), (OPTIONS, unknown_ids), (RULES, unknown_purposes),
    (ENGLISH, unknown_words), (ENGLISH, missing_words),
]  # fmt: skip


@pytest.mark.deep
def test_many_faults_have_the_same_order_in_every_run(tmp_path):
    folders = [shutil.copytree(SMALL, tmp_path / edit.__name__) for _, edit in EDITS]
    for folder, (name, edit) in zip(folders, EDITS, strict=True):
        change(folder, name, edit)
    here = [faults(folder) for folder in folders]

    assert all(len(said) > 3 for said in here)
    assert said_by_another_run(folders, "1") == said_by_another_run(folders, "2") == here


def said_by_another_run(folders, seed):
    """The sentences that another Python says of each catalogue; the seed decides how it shuffles its sets."""
    result = subprocess.run(
        [sys.executable, "-c", LOAD, *folders],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(result.stdout)
