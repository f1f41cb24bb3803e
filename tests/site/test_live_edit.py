"""While the site is served for writing, an edit is live, and what was not edited is as a fresh build has it."""

import json
import re
import time

import pytest

from tests.building import build, copy_project, serving, shown
from tests.opening import search

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

PATIENCE = 20
PAUSE = 0.05
BROKEN = "does not contain an anchor '#a-place'"


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A served copy of the project: (its folder, its address, a function that gives what the server warned of)."""
    project = copy_project(tmp_path_factory.mktemp("served"), lightened=False)
    warnings = project / "warnings.txt"
    with warnings.open("w") as said, serving(project, said) as address:
        yield project, address, lambda: warnings.read_text("utf-8")


def until(condition, what):
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"Within {PATIENCE} seconds {what}."
        time.sleep(PAUSE)


def edit(project, article, change):
    """Change the text of an article."""
    path = project / "docs" / article
    path.write_text(change(path.read_text("utf-8")), "utf-8")


def test_an_edit_is_live_and_the_rest_is_what_a_fresh_build_makes(served, tmp_path):
    project, address, _ = served
    (home,) = re.findall(r"^site_url: (\S+?)/?$", (project / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    until(lambda: "<h1" in shown(f"{address}/how/email/"), "the server did not start")
    edit(project, "how/email.md", lambda text: text + "\nA wholly new sentence.\n")
    until(lambda: "wholly new" in shown(f"{address}/how/email/"), "the edit was not live")
    status, said = build(project, "--site-dir", tmp_path)

    assert status == 0, said
    for file in sorted(tmp_path.rglob("index.html")):
        path = file.relative_to(tmp_path).parent.as_posix()
        fresh = file.read_text("utf-8").replace(f"{home}/", f"{address}/")
        assert article_of(shown(f"{address}/{path}/")) == article_of(fresh), f"{path} differs."
    assert found(shown(f"{address}/search/pages.json")) == found((tmp_path / "search/pages.json").read_text("utf-8"))


def article_of(html):
    """The main part of a page."""
    return html.partition("<main")[2].partition("</main>")[0]


def found(index):
    """What the search finds, in one order."""
    return sorted(json.loads(index)["pages"], key=lambda page: page["url"])


def test_the_search_works_while_one_writes(served, browser):
    _, address, _ = served
    until(lambda: "<h1" in shown(f"{address}/how/email/"), "the server did not start")
    page = browser.new_page()
    page.goto(f"{address}/how/")
    search(page, "voicemail")
    found = page.locator(".search-panel li").first.inner_text()
    page.close()

    assert "voicemail" in found


@pytest.mark.deep
def test_a_link_that_another_edit_breaks_is_warned_of_at_every_build(served):
    project, address, warned = served
    until(lambda: "<h1" in shown(f"{address}/how/email/"), "the server did not start")
    edit(project, "how/voicemail.md", lambda text: text + "\n## A place\n")
    edit(project, "how/email.md", lambda text: text + "\nTo [a place](voicemail.md#a-place).\n")
    until(lambda: 'id="a-place"' in shown(f"{address}/how/voicemail/"), "the edit was not live")
    assert BROKEN not in warned()

    for times in (1, 2):
        edit(project, "how/voicemail.md", lambda text: text.replace("## A place", "## Elsewhere") + "\nMore.\n")
        until(lambda times=times: warned().count(BROKEN) == times, f"the server did not warn {times} times")
