"""The canary names what two programs build differently, and passes over what is expected to differ."""

import pytest

from tests.building import copy_project
from tools import canary

PAGE = '<head><meta name="generator" content="mkdocs-{}, mkdocs-material-9.8.1"></head><p>One</p><p>{}</p>'


@pytest.fixture
def sites(tmp_path):
    """Two built sites that are the same but for the name of the program."""
    for name, program in {"MkDocs": "1.6.1", "ProperDocs": "ProperDocs 1.6.7"}.items():
        (tmp_path / name / "how").mkdir(parents=True)
        (tmp_path / name / "how" / "index.html").write_text(PAGE.format(program, "Two"), "utf-8")
        (tmp_path / name / "card.png").write_bytes(b"\x89PNG")
    return tmp_path / "MkDocs", tmp_path / "ProperDocs"


def test_the_name_of_the_program_is_no_difference_and_its_reason_is_said(sites):
    assert list(canary.differences(*sites)) == []
    assert canary.excused(sites[0]) == list(canary.EXPECTED.values())


def test_a_page_that_differs_is_named_with_its_lines(sites):
    (sites[1] / "how" / "index.html").write_text(PAGE.format("1.6.1", "Three"), "utf-8")

    assert list(canary.differences(*sites)) == ["how/index.html differs:\n  -<p>Two</p>\n  +<p>Three</p>"]


def test_a_picture_that_differs_is_named_with_its_bytes(sites):
    (sites[1] / "card.png").write_bytes(b"\x89PNG!")

    assert list(canary.differences(*sites)) == ["card.png differs:\n  4 bytes and 5 bytes"]


def test_a_file_that_only_one_of_them_built_is_named(sites):
    (sites[0] / "card.png").unlink()
    (sites[1] / "how" / "index.html").rename(sites[1] / "index.html")

    assert list(canary.differences(*sites)) == [
        "card.png is only in what ProperDocs built.",
        "how/index.html is only in what MkDocs built.",
        "index.html is only in what ProperDocs built.",
    ]


def test_a_page_that_warns_stops_it(monkeypatch, tmp_path):
    project = copy_project(tmp_path / "project", lightened=False)
    with (project / "docs" / "how" / "email.md").open("a", encoding="utf-8") as page:
        page.write("\n[Gone](gone.md)\n")
    monkeypatch.setattr(canary, "ROOT", project)

    with pytest.raises(SystemExit, match=r"MkDocs could not build the site. It says:\n[\s\S]*gone.md"):
        canary.built("MkDocs", tmp_path / "site")


def test_a_site_that_cannot_be_built_stops_it_with_what_the_program_said(monkeypatch, tmp_path):
    monkeypatch.setitem(canary.BUILDERS, "ProperDocs", ["sh", "-c", "echo no such theme >&2; exit 1"])

    with pytest.raises(SystemExit, match=r"ProperDocs could not build the site. It says:\nno such theme"):
        canary.built("ProperDocs", tmp_path)
