"""Rubbish in front matter, calls and settings: a strict build names all of it at once, and no traceback."""

import re

import pytest

from tests.building import build, copy_project, set_settings

FRONT = {
    "about/index.md": ("title: 5", "title is 5, and not a text;"),
    "about/sources.md": ("description: {a: b}", "description is {'a': 'b'}, and not a text;"),
    "about/privacy.md": ("reviewed: yesterday", "reviewed is yesterday, and not a day;"),
    "about/disagreements.md": ("reviewed: 2026-11-23 10:00:00", "reviewed is 2026-11-23 10:00:00, and not a day;"),
    "when/index.md": ("reviewed: 9999-12-31", "reviewed is 9999-12-31, and not a day;"),
    "when/red-flags.md": ("related: 5", "related is 5, and not a list of pages;"),
    "when/reschedule.md": ("related: [no/such.md]", "related names no/such.md, which the site does not have;"),
    "when/relocation.md": ("search: 5", "search is 5, and not what the search takes;"),
    "when/good-reasons.md": ("styles: [5]", "styles is [5], and not a list of style sheets;"),
    "how/email.md": ("steps: 5", "steps is 5, and not a list of ids;"),
    "how/voicemail.md": ("post: 5", "post is 5, and not a text;"),
    "how/mistakes.md": ("template: no.html", "template is no.html; expected embed.html."),
    "how/push-back.md": ("hide: 5\nignore_macros: 1\n5: 6", "ignore_macros is no key of the front matter;"),
    "how/same-day.md": ("title: [", "the front matter cannot be read: line 3: this is not YAML"),
    "how/call-first.md": ("nothing", "the front matter is no list of keys with values;"),
}
CALLS = {
    "message(channel=email)": "message(): email is written without quotes and is the name of nothing; write 'email'.",
    "message(channel=none)": "message(): choice channel has no option None; expected one of call,",
    "generator(language=[])": "generator(): there is no language []; expected one of en.",
    "claim([])": "claim(): there is no claim []; expected one of",
    'claim("a", x=1)': "claim(): x is not taken here; remove it, for only the id of a claim is.",
    "sources(5)": "sources(): 5 is not taken here; remove it, for nothing is.",
    "figures(a=1)": "figures(): a is not taken here; remove it, for nothing is.",
    "mesage": "link.md: 'mesage' is undefined; mend its name, or write it in quotes if it is no name.",
}
SETTINGS = {
    "site_url": "https://a b/",
    "extra": {
        "consultancy": {"name": ["x"], "emial": "x", "website": "www.a.example", "email": "hello"},
        "framed_by": "https://a.example",
        "framed_bye": [],
        5: 6,
    },
}
SAID_OF_SETTINGS = [
    "site_url is https://a b/, which is no web address;",
    "extra.consultancy.name is ['x'], which is no text;",
    "extra.consultancy.emial is unknown; expected one of name,",
    "extra.consultancy.website is www.a.example, which is no web address;",
    "extra.consultancy.email is hello, which is no email address;",
    "extra.framed_by is https://a.example, which is no list;",
    "extra.framed_bye is unknown; expected one of consultancy, framed_by.",
    "extra.5 is unknown; expected one of consultancy, framed_by.",
]


def with_front(page, line):
    """Write a line into the front matter of a page, in place of the line with its key if it has one."""
    _, front, text = page.read_text("utf-8").split("---\n", 2)
    kept = "" if line in ("title: [", "nothing") else re.sub(rf"(?m)^{line.split(':')[0]}:.*\n", "", front)
    page.write_text(f"---\n{line}\n{kept}---\n{text}", encoding="utf-8")


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What a strict build says of a project with all of the rubbish above."""
    project = copy_project(tmp_path_factory.mktemp("rubbish"), lightened=False)
    for path, (line, _) in FRONT.items():
        with_front(project / "docs" / path, line)
    with (project / "docs/contact/index.md").open("a", encoding="utf-8") as page:
        page.write("".join(f"\n{{{{ {call} }}}}\n" for call in CALLS if call != "mesage"))
    with (project / "docs/link.md").open("a", encoding="utf-8") as page:
        page.write("\n{{ mesage }}\n")
    set_settings(project, **SETTINGS)
    status, said = build(project)
    assert status == 1
    return said


def test_no_rubbish_gets_a_traceback(said):
    assert "Traceback" not in said
    assert "Aborted with" in said


@pytest.mark.parametrize(("path", "sentence"), [(path, sentence) for path, (_, sentence) in FRONT.items()])
def test_rubbish_in_front_matter_is_named_with_its_page(said, path, sentence):
    assert f"{path}: {sentence}" in said


@pytest.mark.parametrize("sentence", CALLS.values())
def test_rubbish_in_a_call_is_named(said, sentence):
    assert sentence in said


@pytest.mark.parametrize("sentence", SAID_OF_SETTINGS)
def test_rubbish_in_a_setting_is_named(said, sentence):
    assert f"mkdocs.yml: {sentence}" in said
