"""What holds for anything that is typed, checked, or written into a call, a setting or the front matter of a page."""

import datetime
import re
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from macros.article import freshness, front_matter
from macros.catalogue import sources as evidence
from macros.catalogue.cases import complete
from macros.catalogue.problems.calls import call_problems, claim_problems, untaken_problems
from macros.publish import brand, cards, feeds, settings, structured
from macros.publish import setting_problems as setting_faults
from macros.show import calls
from macros.twins.check import check
from macros.twins.compose import as_text, compose
from tests.anything import GIVEN, TEXTS, TREES, VALUES, Tally, are_sentences

TRIED = Tally()
# What stands for a slot, in characters that nobody has: a message with marks shows where each slot is said.
MARK = re.compile("\ue000([a-z]+)\ue001(\\.?)")
KNOWN = evidence.claims(evidence.load())
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


@pytest.fixture(scope="module", autouse=True)
def told(figures):
    """Say at the end how much was tried."""
    yield
    figures.append(TRIED.figure("what is typed, called and set"))


def choices_of(catalogue):
    """Any choices: an option for each, in a shape that there is."""
    options = {choice: st.sampled_from(ids) for choice, ids in catalogue["choices"].items()}
    return st.fixed_dictionaries(options).map(lambda choices: complete(catalogue, choices))


def with_typed(text, fields):
    """A text with what was typed in place of each mark; one stop and not two where it ends in one."""
    return MARK.sub(lambda mark: fields[mark[1]] + ("" if fields[mark[1]].endswith(".") else mark[2]), text)


@trying(max_examples=400)
@given(st.data())
def test_what_is_typed_stands_in_the_message_as_it_was_typed_and_changes_nothing_else(catalogue, data):
    choices = data.draw(choices_of(catalogue))
    fields = data.draw(st.dictionaries(st.sampled_from(list(catalogue["slots"])), TEXTS))
    marks = {slot: f"\ue000{slot}\ue001" for slot, typed in fields.items() if typed}
    marked, message = compose(catalogue, choices, marks), compose(catalogue, choices, fields)
    said = marked["subject"] + as_text(marked)
    TRIED.count("compose")

    assert not set("{}[]<>") & set(said)
    assert message["subject"] == with_typed(marked["subject"], fields)
    assert message["paragraphs"] == [{**p, "text": with_typed(p["text"], fields)} for p in marked["paragraphs"]]
    expected = marks.keys() & set(catalogue["shapes"][choices["purpose"]][choices["channel"]]["slots"])
    assert {mark[1] for mark in MARK.finditer(said)} == expected


@trying(max_examples=400)
@given(st.data())
def test_any_text_is_judged_by_the_rules_of_its_purpose_and_what_is_found_is_in_it(catalogue, data):
    rules, phrases = catalogue["rules"], catalogue["phrases"]
    texts = data.draw(st.lists(TEXTS, max_size=4))
    limit = data.draw(st.sampled_from(list(catalogue["limits"].values())))
    purpose = data.draw(st.sampled_from(catalogue["choices"]["purpose"]))
    verdicts = check(rules, phrases, {"texts": texts, "limit": limit, "purpose": purpose, "apology": False})
    TRIED.count("check")

    assert [one["rule"] for one in verdicts] == [
        rule for rule in rules if purpose in rules[rule].get("purposes", [purpose])
    ]
    assert {one["kept"] for one in verdicts} <= {True, False}
    assert not any(one["found"] for one in verdicts if one["kept"])
    words = {word for lists in phrases.values() for word in lists["words"]}
    assert all(found in words or found in "\n".join(texts) for one in verdicts for found in one["found"])


@trying(max_examples=300)
@given(st.data())
def test_any_call_of_a_macro_gets_sentences_or_what_it_asks_for(languages, data):
    ids = languages["en"]["choices"]
    name = data.draw(st.sampled_from(["message", "generator"]))
    language, nameless = data.draw(st.just("en") | GIVEN), data.draw(st.lists(GIVEN, max_size=1))
    options = GIVEN | st.sampled_from([id for options in ids.values() for id in options])
    choices = data.draw(st.dictionaries(st.sampled_from(list(ids)) | TEXTS, options, max_size=2))
    said = call_problems(languages, name, nameless, language, choices)
    TRIED.count("calls")

    assert are_sentences(said)
    if not said:
        choices = choices if name == "message" else {}
        assert calls.MACROS[name](languages["en"], SimpleNamespace(url="a/", canonical_url=None), **choices)


@trying(max_examples=300)
@given(st.lists(GIVEN, max_size=2), st.dictionaries(TEXTS | st.just("id"), GIVEN, max_size=2))
def test_any_call_for_evidence_gets_sentences(nameless, named):
    TRIED.count("claims")

    assert are_sentences(untaken_problems([*nameless, *named]))
    said = claim_problems(KNOWN, nameless, named)
    assert said
    assert are_sentences(said)


@trying(max_examples=300)
@given(st.dictionaries(st.sampled_from([*settings.KEYS, "nmae"]), VALUES) | VALUES, VALUES | st.lists(TEXTS))
def test_any_settings_get_sentences_and_texts_come_of_them(written, framed_by):
    extra = {"consultancy": written, "framed_by": framed_by}
    consultancy = settings.read_consultancy(extra)
    origins, said = settings.read_framed_by(extra, consultancy)
    TRIED.count("settings")

    said += [*setting_faults.extra_problems(extra), *setting_faults.consultancy_problems(consultancy)]
    assert are_sentences(said, "mkdocs.yml: extra")
    assert list(consultancy) == list(settings.KEYS)
    assert all(isinstance(value, str) for value in consultancy.values())
    assert all(re.fullmatch(r"https?://[a-z0-9.-]+(:\d+)?", origin) for origin in origins)


@trying(max_examples=200)
@given(st.text(), st.text(), TEXTS | TEXTS.map(lambda text: f"https://{text}"))
def test_any_name_and_address_of_the_site_get_sentences(name, description, url):
    site = settings.read_site(
        {"site_name": name, "site_description": description, "site_url": url, "theme": {"language": "en"}}, {}
    )
    TRIED.count("sites")

    assert are_sentences(setting_faults.site_problems(site), "mkdocs.yml: site_")


def a_page(front):
    """A page as MkDocs has it, with this front matter."""
    content = '<h1>Why?</h1><p class="lead">So.</p><h2 id="a">A</h2><ul><li>One</li></ul>'
    file = SimpleNamespace(src_uri="a.md")
    url = {"url": "a/", "canonical_url": "https://a.example/a/", "ancestors": [], "is_homepage": False}
    return SimpleNamespace(meta=front, content=content, file=file, **url)


@trying(max_examples=250)
@given(FRONT, TEXTS)
def test_any_front_matter_gets_sentences_and_leaves_what_can_be_published(front, markdown):
    faults = front_matter.problems(SCHEMA, front, markdown, FILES)
    page = a_page(front_matter.sound(front, faults, "a.md"))
    site = {**SITE, "by": dict.fromkeys(settings.KEYS, "")}
    TRIED.count("front matter")

    assert are_sentences(faults.values())
    assert page.meta.keys() <= SCHEMA.keys()
    assert are_sentences([*structured.step_problems(page), *freshness.stale_page("a.md", page.meta.get("reviewed"))])
    structured.to_json_ld(page, site)
    ElementTree.fromstring(feeds.make_rss([page], site))
    feeds.make_json_feed([page], site)


@trying(max_examples=100)
@given(st.text() | TEXTS)
def test_any_text_in_place_of_front_matter_gets_sentences(text):
    for markdown in (text, f"---\n{text}\n---\n", f"---\ntitle: {text}\n---\n"):
        TRIED.count("text for front matter")

        assert are_sentences(front_matter.problems(SCHEMA, {}, markdown, FILES).values())


@trying(max_examples=30)
@given(TEXTS.filter(front_matter.is_text))
def test_any_title_has_a_card(title):
    TRIED.count("cards")

    assert cards.draw_card(title, "A site", "#ffffff", "#000000", "#0000ff").startswith(b"\x89PNG")


@trying(max_examples=200)
@given(TEXTS | st.sampled_from(["rgb(300, 0, 0)", "rgba(0, 0, 0, 1)", "#0000", "hsl(400, 10%, 10%)", "red"]), TREES)
def test_any_colours_of_the_brand_get_sentences_or_can_be_drawn_in(colour, other):
    sheet = "".join(f"--{name}: light-dark({colour}, {other});\n" for name in brand.NEEDED)
    TRIED.count("colours")
    said, found = said_of(sheet)

    assert are_sentences(said, "brand.css: ")
    assert said or cards.encode_png(cards.Image.new("L", (1, 1)), *(found[name] for name in brand.NEEDED))


def said_of(sheet):
    """What is said of a style sheet, and the colours that were found in it."""
    try:
        return [], brand.read_colours(sheet)
    except brand.BrandError as error:
        return str(error).splitlines(), {}
