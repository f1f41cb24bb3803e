"""What the tests of the channels share."""

import shutil

import pytest

from macros.catalogue import load as module
from tests.breaking import change


@pytest.fixture(scope="session")
def changed(tmp_path_factory):
    """The real catalogue with other advice: a coordinator is rung and texted, and recruiters are like anyone."""
    folder = shutil.copytree(
        module.FOLDER,
        tmp_path_factory.mktemp("changed") / "macros",
        ignore=shutil.ignore_patterns("*.py", "__pycache__"),
    )

    def edit(advice):
        advice["coordinator"]["channels"] = ["call", "text"]
        del advice["recruiter"]

    change(folder, module.ADVICE, edit)
    change(folder, module.ENGLISH, lambda words: words["advice"].pop("recruiter"))
    return module.load(folder)["en"]
