"""The macros' door: a broken catalogue stops a strict build with sentences, all at once."""

import re

import pytest

from macros.show.render import to_script_json
from tests.building import build, copy_project

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep


@pytest.fixture
def project(tmp_path):
    """A copy of the project that a test may break."""
    return copy_project(tmp_path, lightened=False)


def change(file, old, new):
    """Write something else for what stands in a file once."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{file} has {text.count(old)} times: {old}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_broken_catalogue_stops_the_build_without_a_traceback(project):
    file = project / "macros/words/messages/en.yml"
    file.write_text(file.read_text("utf-8").replace("  they-answer: ", "  they-anser: "), encoding="utf-8")
    status, said = build(project)

    assert status == 1
    assert re.search(r"messages/en.yml: line \d+: label cues.they-answer is missing; add it.", said)
    assert re.search(r"messages/en.yml: line \d+: label cues.they-anser is unknown", said)
    assert "Traceback" not in said


def test_a_catalogue_without_english_stops_the_build_without_a_traceback(project):
    file = project / "macros/words/messages/en.yml"
    file.write_text(file.read_text("utf-8").replace("language: en", "language: de"), encoding="utf-8")
    file.rename(file.with_name("de.yml"))
    status, said = build(project)

    assert status == 1
    assert "messages/en.yml: the file is missing; add it, for pages that name no language show its words." in said
    assert "Traceback" not in said


def test_a_text_cannot_end_the_data_block_that_holds_it():
    """Data stands in a page as JSON inside a script element; a < in it must not close it."""
    assert to_script_json(["</script><b>"]) == '["\\u003c/script>\\u003cb>"]'


def test_what_others_could_not_show_of_a_page_is_named(project):
    change(project / "overrides/style/brand.css", "--ink: light-dark(", "--ink: color-mix(")
    change(project / "mkdocs.yml", "site_url: ", "site_url: # ")
    status, said = build(project)

    assert status == 1
    assert "Traceback" not in said
    assert "brand.css: --ink is no light-dark(#…, #…)" in said
    assert "mkdocs.yml: site_url is empty;" in said
