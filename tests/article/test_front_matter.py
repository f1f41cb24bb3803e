"""Front matter: what is not of its kind gets a sentence and is left out, whatever it is."""

import datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from macros.article import freshness, front_matter
from macros.publish import feeds, settings, structured
from tests.anything import TEXTS, VALUES, a_page, are_sentences
from tests.sampling import tries

SCHEMA = front_matter.load()
FILES = ["index.md", "how/email.md", "style/page.css"]
# What a page may say of itself: nothing but rubbish, or all it needs with rubbish in some places.
NEEDED = {"title": "A title", "description": "What it is.", "reviewed": datetime.date(2026, 11, 23)}
SAID = st.one_of(TEXTS, st.dates(), st.datetimes(), st.lists(TEXTS | st.sampled_from(FILES), max_size=2), VALUES)
FRONT = st.one_of(
    st.dictionaries(st.sampled_from(list(SCHEMA)), SAID, max_size=3).map(lambda front: NEEDED | front),
    st.dictionaries(TEXTS | st.sampled_from(list(SCHEMA)), SAID, max_size=3),
)
SITE = {"name": "A site", "url": "https://a.example/", "description": "A site.", "language": "en"}


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("title", 5, "title is 5, and not a text; "),
        ("title", "a\x07b", "title is a\ufffdb, and not a text; "),
        ("reviewed", datetime.datetime(2026, 11, 23, 10), "reviewed is 2026-11-23 10:00:00, and not a day; "),
        ("reviewed", datetime.date(9999, 1, 1), "reviewed is 9999-01-01, and not a day; "),
        ("reviewed", "yesterday", "reviewed is yesterday, and not a day; "),
        ("related", "how/email.md", "related is how/email.md, and not a list of pages; "),
        ("related", ["style/page.css"], "related names style/page.css, which the site does not have; "),
        ("styles", [5], "styles is [5], and not a list of style sheets; "),
        ("search", 5, "search is 5, and not what the search takes; "),
        ("search", {"boost": float("nan")}, "search is {'boost': nan}, and not what the search takes; "),
        ("steps", 5, "steps is 5, and not a list of ids; "),
        ("post", {"a": "b"}, "post is {'a': 'b'}, and not a text; "),
        ("template", "no.html", "template is no.html; expected embed/embed.html."),
        ("oembed", 1, "oembed is 1; expected True."),
        ("hide", ["toc"], "hide is no key of the front matter; "),
        (5, "x", "5 is no key of the front matter; "),
    ],
)
def test_front_matter_that_is_not_of_its_kind_gets_a_sentence_and_is_left_out(key, value, sentence):
    """What rubbish in files, settings and calls once did: a traceback, or a site quietly wrong.

    Now it gets a sentence.
    """
    front = {"title": "T", "description": "D", key: value}
    said = front_matter.problems(SCHEMA, front, "", ["how/email.md", "style/page.css"])

    assert [one.startswith(sentence) for one in said.values()] == [True]
    title = "email" if key == "title" else "T"
    assert front_matter.sound(front, said, "how/email.md") == {"title": title, "description": "D"}


def test_front_matter_that_is_not_yaml_gets_a_sentence_with_its_line_in_the_page():
    said = front_matter.problems(SCHEMA, {}, "---\ntitle: x\ndescription: [\n---\nText.\n", [])

    assert list(said.values()) == [
        "the front matter cannot be read: line 4: this is not YAML (expected the node content, but found "
        "'<stream end>'); mend it there."
    ]


@pytest.mark.sampled
@trying(max_examples=tries(250))
@given(FRONT, TEXTS)
def test_any_front_matter_gets_sentences_and_leaves_what_can_be_published(front, markdown):
    faults = front_matter.problems(SCHEMA, front, markdown, FILES)
    page = a_page(front_matter.sound(front, faults, "a.md"))
    site = {**SITE, "by": dict.fromkeys(settings.KEYS, "")}

    assert are_sentences(faults.values())
    assert page.meta.keys() <= SCHEMA.keys()
    assert are_sentences([*structured.problems(page), *freshness.stale_page("a.md", page.meta.get("reviewed"))])
    structured.to_json(page, site)
    ElementTree.fromstring(feeds.rss([page], site))
    feeds.json_feed([page], site)


@pytest.mark.sampled
@trying(max_examples=tries(100))
@given(st.text() | TEXTS)
def test_any_text_in_place_of_front_matter_gets_sentences(text):
    for markdown in (text, f"---\n{text}\n---\n", f"---\ntitle: {text}\n---\n"):
        assert are_sentences(front_matter.problems(SCHEMA, {}, markdown, FILES).values())
