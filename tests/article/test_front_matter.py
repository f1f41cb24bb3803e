"""Front matter: what is not of its kind gets a sentence and is left out, whatever it is."""

import datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from macros.article import freshness, front_matter
from macros.article.model import FrontMatter
from macros.publish import feeds, settings, structured
from tests.anything import TEXTS, VALUES, a_page, are_sentences
from tests.sampling import tries

KEYS = list(FrontMatter.model_fields)
FILES = ["index.md", "how/email.md", "style/page.css"]
# What a page may say of itself: nothing but rubbish, or all it needs with rubbish in some places.
DAY = datetime.date(2026, 11, 23)
NEEDED = {"title": "A title", "description": "What it is.", "published": DAY, "reviewed": DAY}
SAID = st.one_of(TEXTS, st.dates(), st.datetimes(), st.lists(TEXTS | st.sampled_from(FILES), max_size=2), VALUES)
FRONT = st.one_of(
    st.dictionaries(st.sampled_from(KEYS), SAID, max_size=3).map(lambda front: NEEDED | front),
    st.dictionaries(TEXTS | st.sampled_from(KEYS), SAID, max_size=3),
)
SITE = {"name": "A site", "url": "https://a.example/", "description": "A site.", "language": "en"}


SOUND = {"title": "Is it?", "description": "What it is, said in one sentence that is long enough for a search engine."}


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("title", 5, "title is 5; expected a text; "),
        ("title", "a\x07b", "title is a\ufffdb; expected a text that can be shown; "),
        ("title", "x" * 61, f"title is {'x' * 39}…; expected 1 to 60 characters, and it has 61; shorten it."),
        ("description", "Short.", "description is Short.; expected 50 to 160 characters, and it has 6; say more."),
        ("reviewed", datetime.datetime(2026, 11, 23, 10), "reviewed is 2026-11-23 10:00:00; expected "),
        ("reviewed", datetime.date(9999, 1, 1), "reviewed is 9999-01-01; expected 2100-12-31 or less."),
        ("reviewed", "yesterday", "reviewed is yesterday; expected a day of the calendar; "),
        ("related", "how/email.md", "related is how/email.md; expected a list; "),
        ("related", ["style/page.css"], "related names style/page.css, which the site does not have; "),
        ("related", ["a.md"], "related names the page itself; "),
        ("search", 5, "search is 5; expected keys with values; "),
        ("search", {"boost": float("nan")}, "search.boost is nan; expected "),
        ("published", datetime.datetime(2026, 11, 23, 10), "published is 2026-11-23 10:00:00; expected "),
        ("published", datetime.date(1969, 1, 1), "published is 1969-01-01; expected 1970-01-01 or more."),
        ("published", "soon", "published is soon; expected a day of the calendar; "),
        ("post", {"a": "b"}, "post is {'a': 'b'}; expected a text; "),
        ("template", "no.html", "template is no.html; expected 'embed/embed.html' or "),
        ("asked", "sick", "asked is sick; expected a list; "),
        ("asked", ["sick", "sick"], "asked has sick twice; keep one of the two."),
        (
            "asked",
            [str(n) * 2 for n in range(46)],
            "asked is ['00', '11', '22', '33', '44', '55', '6…; expected at most 45 items; ",
        ),
        ("language", "fre", "language is fre; expected 'de', 'en', 'es' or 'fr'."),
        ("oembed", 1, "oembed is 1; expected true or false."),
        ("hide", ["toc"], "hide is unknown; expected one of title, description, "),
    ],
)
def test_front_matter_that_is_not_of_its_kind_gets_a_sentence_and_is_left_out(key, value, sentence):
    """What rubbish in files, settings and calls once did: a traceback, or a site quietly wrong.

    Now it gets a sentence.
    """
    front = SOUND | {key: value}
    said = front_matter.problems(front, "", "a.md", ["a.md", "how/email.md", "style/page.css"])

    assert [one.startswith(sentence) for one in said.values()] == [True], said
    left = front_matter.sound(front, said, "a.md")
    assert left == SOUND | ({key: left[key]} if key in SOUND else {})


@pytest.mark.parametrize(
    ("path", "front", "sentence"),
    [
        ("how/a.md", {"title": "How"}, "title is How; ask what a reader would type, and end it with a question mark."),
        ("when/a.md", {}, "published is missing; add the day on which it comes out, as 2026-11-23; it never changes."),
        ("about/a.md", {}, "reviewed is missing; add the day on which you last read the whole page, as 2026-11-23."),
    ],
)
def test_a_page_says_what_the_pages_of_its_folder_say(path, front, sentence):
    assert sentence in front_matter.problems(SOUND | front, "", path, []).values()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("title: Is it?\n---\nText.\n", "line 1: the front matter does not begin with ---; "),
        ("\n---\ntitle: Is it?\n---\nText.\n", "line 1: the front matter does not begin with ---; "),
        ("---\ntitle: Is it?\nreviewed: 2026-11-31\n---\n", "line 3: reviewed is no day that the calendar has; "),
        ("---\ntitle: Is it?\n\nText.\n", "line 1: the front matter is not closed; "),
    ],
)
def test_front_matter_that_mkdocs_passes_over_is_named(text, sentence):
    (said,) = front_matter.problems({}, text, "a.md", []).values()

    assert said.startswith(sentence)


def test_a_problem_in_front_matter_has_its_line_in_the_page():
    text = "---\ntitle: Is it?\nautor: me\n---\nText.\n"
    said = front_matter.problems({"title": "Is it?", "autor": "me"}, text, "a.md", [])

    assert said["autor"].startswith("line 3: autor is unknown; expected one of title, ")


@pytest.mark.parametrize(
    ("front", "sentence"),
    [
        ("title: x\ndescription: [", "the front matter cannot be read: line 4: this is not YAML ("),
        ("- a list", "the front matter is none that MkDocs can read; "),
    ],
)
def test_front_matter_that_is_not_yaml_gets_a_sentence(front, sentence):
    said = front_matter.problems({}, f"---\n{front}\n---\nText.\n", "a.md", [])

    assert [one.startswith(sentence) for one in said.values()] == [True], said


@pytest.mark.sampled
@trying(max_examples=tries(250))
@given(FRONT, TEXTS)
def test_any_front_matter_gets_sentences_and_leaves_what_can_be_published(front, markdown):
    faults = front_matter.problems(front, markdown, "a.md", FILES)
    page = a_page(front_matter.sound(front, faults, "a.md"))
    site = {**SITE, "by": dict.fromkeys(settings.KEYS, "")}

    assert are_sentences(faults.values())
    assert page.meta.keys() <= set(KEYS)
    assert are_sentences(freshness.stale_page("a.md", page.meta))
    structured.to_json_ld(page, site)
    ElementTree.fromstring(feeds.make_rss([page], site, lambda page: page.content))
    feeds.make_json_feed([page], site, lambda page: page.content)


@pytest.mark.sampled
@trying(max_examples=tries(100))
@given(st.text() | TEXTS)
def test_any_text_in_place_of_front_matter_gets_sentences(text):
    for markdown in (text, f"---\n{text}\n---\n", f"---\ntitle: {text}\n---\n"):
        assert are_sentences(front_matter.problems({}, markdown, "a.md", FILES).values())
