"""Rubbish in front matter, calls and settings: a strict build names all of it at once, and no traceback."""

import re

import pytest

from tests.building import build, copy_project, set_settings

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

# One of each kind: article/test_front_matter.py and publish/test_settings.py have them all.
FRONT = {
    "title: 5": "line 2: title is 5; expected a text;",
    "reviewed: yesterday": "line 2: reviewed is yesterday; expected a day",
    "related: [no/such.md]": "line 2: related names no/such.md, which the site does not have;",
    "template: no.html": "line 2: template is no.html; expected 'embed/embed.html' or 'search/page.html'.",
    "hide: 5\nignore_macros: 1\n5: 6": "line 3: ignore_macros is unknown; expected one of title,",
    "title: [": "the front matter cannot be read: line 3: this is not YAML",
    "nothing": "the front matter is none that MkDocs can read;",
}
# The line of the first call in a page that write() makes; the others follow with an empty line between.
FIRST_CALL = 7
# A page of its own for each line of front matter, so that articles may move.
PAGES = {f"rubbish-{number}.md": line for number, line in enumerate(FRONT)}
NAMELESS = "is given without a name; write what it is, as in language='en'."
ONLY_A_LANGUAGE = "is not taken here; remove it, for only a language is."
CALLS = {
    "message(channel=email)": ["email is written without quotes and is the name of nothing; write 'email'."],
    "message(channel=none)": ["choice channel has no option None; expected one of call,"],
    'message(reason="salary")': ["choice reason has no option salary; expected one of none, role,"],
    'message(purpose="reschedule", stage="applied")': [
        "reschedule has no stage applied; expected one of scheduled, met."
    ],
    'message(colour="red", tone="warm")': ["there is no choice colour; expected one of purpose, channel,"],
    'message(language="xx")': ["there is no language xx; expected one of"],
    'message("email")': [f"'email' {NAMELESS}"],
    'message("en", "email", tone="loud")': [
        f"'en' {NAMELESS}",
        "choice tone has no option loud; expected one of warm,",
    ],
    "generator(language=[])": ["there is no language []; expected one of"],
    'generator(channel="email")': [f"channel {ONLY_A_LANGUAGE}"],
    'checker("en", tone="warm")': [f"'en' {NAMELESS}", f"tone {ONLY_A_LANGUAGE}"],
    'messages(language=["en"], tone="warm")': [
        "there is no language ['en']; expected one of",
        "tone is not taken here; remove it, for only a language and a purpose are.",
    ],
    "claim([])": ["there is no claim []; expected one of"],
    'claim("a", x=1)': ["x is not taken here; remove it, for only the id of a claim is."],
    "sources(5)": ["5 is not taken here; remove it, for nothing is."],
    "figures(a=1)": ["a is not taken here; remove it, for nothing is."],
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
    "extra.consultancy.name is ['x']; expected a text;",
    "extra.consultancy.emial is unknown; expected one of name,",
    "extra.consultancy.website is www.a.example; expected a web address;",
    "extra.consultancy.email is hello; expected an email address;",
    "extra.framed_by is https://a.example; expected a list;",
    "extra.framed_bye is unknown; expected one of consultancy,",
    "extra.5 is ",
]


def write(page, front, *lines):
    """Write a page with this line as its front matter."""
    page.write_text("\n\n".join([f"---\n{front}\n---", "# Rubbish", *lines, ""]), encoding="utf-8")


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What a strict build says of a project with all of the rubbish above."""
    project = copy_project(tmp_path_factory.mktemp("rubbish"), lightened=False)
    docs = project / "docs"
    for name, line in PAGES.items():
        write(docs / name, line)
    write(docs / "calls.md", "title: Calls", *(f"{{{{ {call} }}}}" for call in CALLS))
    write(docs / "mesage.md", "title: A name", "{{ mesage }}")
    set_settings(project, **SETTINGS)
    status, said = build(project)
    assert status == 1
    return said


def test_no_rubbish_gets_a_traceback(said):
    assert "Traceback" not in said
    assert "Aborted with" in said


@pytest.mark.parametrize(("name", "line"), PAGES.items())
def test_rubbish_in_front_matter_is_named_with_its_page(said, name, line):
    assert f"{name}: {FRONT[line]}" in said


@pytest.mark.parametrize(("call", "sentences"), CALLS.items())
def test_a_bad_call_of_a_macro_is_named_with_its_page(said, call, sentences):
    line = FIRST_CALL + 2 * list(CALLS).index(call)
    for sentence in sentences:
        assert f"calls.md: line {line}: {call.partition('(')[0]}(): {sentence}" in said


def test_a_misspelt_macro_is_named_with_its_page(said):
    assert "mesage.md: 'mesage' is undefined; mend its name, or write it in quotes if it is no name." in said


@pytest.mark.parametrize("sentence", SAID_OF_SETTINGS)
def test_rubbish_in_a_setting_is_named(said, sentence):
    assert re.search(rf"mkdocs\.yml: (line \d+: )?{re.escape(sentence)}", said)
