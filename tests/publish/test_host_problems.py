"""What a host would build or serve wrongly is named, in each of the files that it reads."""

import pytest

from macros.publish.host_problems import file_problems, header_problems, netlify_problems
from tests.building import ROOT


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{%- set policy = 1 -%}", "it is published as a template; "),
        ("/*\n  Content-Security-Policy: connect-src self", "self stands without quotes, as the name of a host; "),
    ],
)
def test_a_mistake_in_the_headers_is_named(text, sentence):
    (said,) = file_problems({"_headers": text})

    assert said.startswith(f"overrides/_headers: {sentence}")


def test_a_rule_for_one_page_where_a_folder_is_meant_is_named():
    assert list(header_problems("/*\n  A: b\n/embed/\n  A: c\n/how/*\n  A: d\n")) == [
        "overrides/_headers: /embed/ is the address of one page; write /embed/* for all that lies below it."
    ]


@pytest.mark.parametrize("line", ["  X-Frame-Options DENY", "X-Frame-Options: DENY", "  X-Frame-Options:", "embed/*"])
def test_a_line_of_the_headers_that_is_none_is_named(line):
    (said,) = header_problems(f"# Why\n/*\n  A: b\n{line}\n")

    assert said.startswith(f"overrides/_headers: {line.strip()} is no header; ")


@pytest.mark.parametrize(
    ("build", "sentences"),
    [
        ('[build]\ncommand = "mkdocs build --strict"\npublish = "site"', []),
        ('[build]\ncommand = "mkdocs build"\npublish = "site"', ["build.command has no --strict, "]),
        (
            '[build]\ncommand = "mkdocs build --strict"\npublish = "public"',
            ["build.publish is public, and the site is built in site; write that."],
        ),
        ("", ["build.command has no --strict, ", "build.publish is None, "]),
        ("[build", ["this is not TOML (Expected ']' at the end of a table declaration (at end of document)); "]),
    ],
)
def test_a_mistake_in_how_netlify_builds_is_named(build, sentences):
    said = list(netlify_problems(build, "site"))

    assert len(said) == len(sentences)
    for one, sentence in zip(said, sentences, strict=True):
        assert one.startswith(f"netlify.toml: {sentence}")


def test_the_projects_own_files_have_no_problem(site):
    headers = (site / "_headers").read_text("utf-8")

    assert [*file_problems({"_headers": headers}), *header_problems(headers)] == []
    assert list(netlify_problems((ROOT / "netlify.toml").read_text("utf-8"), "site")) == []
