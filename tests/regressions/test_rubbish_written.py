"""What rubbish in files, settings and calls once did: a traceback, or a site quietly wrong. Now it gets a sentence."""

import datetime
import shutil

import pytest
from jinja2 import StrictUndefined

from macros.article import freshness, front_matter
from macros.catalogue import load as catalogue
from macros.catalogue import sources as evidence
from macros.catalogue.load import ENGLISH, RULES, SCENARIOS
from macros.catalogue.problems.calls import call_problems, claim_problems
from macros.publish import brand, settings
from macros.publish import setting_problems as setting_faults
from tests.breaking import SMALL, change, faults
from tests.test_properties import SCHEMA


@pytest.fixture
def folder(tmp_path):
    """A copy of the small catalogue, with the real sources beside it."""
    shutil.copy(catalogue.FOLDER / evidence.FILE, tmp_path)
    return shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)


@pytest.mark.parametrize("content", ['a: "\\U99999999"', "%YAML 1" + "9" * 5000 + ".1\n---\na: b"])
def test_yaml_that_names_a_character_or_a_number_that_does_not_exist_gets_a_sentence(folder, content):
    (folder / SCENARIOS).write_text(content, encoding="utf-8")
    (said,) = faults(folder)

    assert said.startswith("scenarios.yml: a number or a character is written that does not exist (")


def test_a_number_of_minutes_and_seconds_too_large_for_a_computer_gets_a_sentence(folder):
    (folder / SCENARIOS).write_text(f"a: {':'.join(['1'] * 400)}.5", encoding="utf-8")

    (said,) = faults(folder)

    assert said.endswith("… is read as float; put it in quotes, without a tag.")


def test_a_control_character_in_a_text_gets_a_sentence(folder):
    (folder / SCENARIOS).write_text('a: "\\0"', encoding="utf-8")

    assert faults(folder) == ["scenarios.yml: line 1: a character that cannot be shown is escaped here; leave it out."]


@pytest.mark.parametrize("pattern", ["[[a]", "[a--b]"])
def test_a_pattern_that_python_may_read_in_another_way_one_day_gets_a_sentence(folder, pattern):
    change(folder, RULES, lambda rules: rules["nothing-left"].update(pattern=pattern))

    assert faults(folder)[0].startswith("rules.yml: nothing-left: the pattern does not read (Possible ")


def test_a_label_that_lacks_what_is_filled_in_or_has_what_nothing_fills_gets_a_sentence(folder):
    change(folder, ENGLISH, lambda words: words["length"].update({"words-message": "{cuont} words; at most {most}."}))
    change(folder, ENGLISH, lambda words: words["labels"].update(message="Your {thing}"))

    assert faults(folder) == [
        "messages/en.yml: label length.words-message lacks {count}, which is filled in there; "
        "write it where it belongs.",
        "messages/en.yml: label length.words-message has {cuont}, which nothing fills; write a word in its place.",
        "messages/en.yml: label labels.message has {thing}, which nothing fills; write a word in its place.",
    ]


@pytest.mark.parametrize("url", ["https://[", "https:", "https://", "https://exa℀mple.com", "http://a.example"])
def test_an_address_of_a_source_that_is_none_gets_a_sentence(folder, url):
    change(folder, evidence.FILE, lambda sources: sources["indeed-2019"].update(url=url, year=19))
    with pytest.raises(catalogue.CatalogueError) as refused:
        evidence.load(folder)

    assert refused.value.problems == [
        "sources.yml: indeed-2019.year is not a year; write it as four digits.",
        'sources.yml: indeed-2019.url is not an address that begins with https://; write "" if there is none.',
    ]


@pytest.mark.parametrize("colour", ["rgb(300, 0, 0)", "rgba(0, 0, 0, 1)", "#00000080", "#0008"])
def test_a_colour_that_no_picture_can_be_drawn_in_gets_a_sentence(colour):
    sheet = "--paper: light-dark(#fff, #000); --accent: light-dark(#fff, #000);"
    with pytest.raises(brand.BrandError, match=r"brand\.css: --ink is no light-dark"):
        brand.read_colours(f"{sheet} --ink: light-dark({colour}, #000);")


def test_a_style_sheet_of_the_brand_that_is_not_there_gets_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr(brand, "FILE", tmp_path / "brand.css")
    with pytest.raises(brand.BrandError, match=r"brand\.css: the file cannot be read \(.*\); put a style"):
        brand.read_colours()


@pytest.mark.parametrize("written", [5, ["a"], "Example"])
def test_a_consultancy_that_is_no_list_of_keys_is_empty_and_gets_a_sentence(written):
    (said,) = setting_faults.extra_problems({"consultancy": written})

    assert said.startswith("mkdocs.yml: extra.consultancy is ")
    assert set(settings.read_consultancy({"consultancy": written}).values()) == {""}


def test_a_setting_that_is_no_text_or_that_nothing_reads_gets_a_sentence():
    extra = {"consultancy": {"name": ["x"], "phone": datetime.date(2027, 2, 3), "emial": "a@b.example"}, 5: 6}

    assert list(setting_faults.extra_problems(extra)) == [
        "mkdocs.yml: extra.5 is unknown; expected one of consultancy, framed_by.",
        "mkdocs.yml: extra.consultancy.emial is unknown; expected one of name, website, blog, email, phone.",
        "mkdocs.yml: extra.consultancy.name is ['x'], which is no text; put it in quotes.",
        "mkdocs.yml: extra.consultancy.phone is 2027-02-03, which is no text; put it in quotes.",
    ]


def test_a_misspelt_framed_by_gets_a_sentence():
    """The generator was refused in every frame, and nothing said why."""
    assert list(setting_faults.extra_problems({"framed_bye": ["https://a.example"]})) == [
        "mkdocs.yml: extra.framed_bye is unknown; expected one of consultancy, framed_by."
    ]


@pytest.mark.parametrize(
    ("key", "value", "what"),
    [
        ("website", "www.acme.org", "no web address; write it like https://firm.example"),
        ("website", "https:///jobs", "no web address; write it like https://firm.example"),
        ("website", "https://www acme.org", "no web address; write it like https://firm.example"),
        ("email", "not an address", "no email address; write it like us@firm.example"),
        ("email", "hello@", "no email address; write it like us@firm.example"),
        ("phone", "ask for Jo", "no phone number; write it like +44 20 7946 0123"),
    ],
)
def test_a_way_to_the_consultancy_that_leads_nowhere_gets_a_sentence(key, value, what):
    """A website without https:// was a dead link below every page."""
    consultancy = {"name": "Acme", **dict.fromkeys(("website", "email", "phone"), ""), key: value}

    assert list(setting_faults.consultancy_problems(consultancy)) == [
        f"mkdocs.yml: extra.consultancy.{key} is {value}, which is {what}, or leave it empty."
    ]


@pytest.mark.parametrize("listed", ["https://a.example", 5, {"a": "b"}])
def test_framed_by_that_is_no_list_leaves_the_blog_and_gets_one_sentence(listed):
    origins, (said,) = settings.read_framed_by({"framed_by": listed}, {"blog": "https://blog.example"})

    assert origins == ["https://blog.example"]
    assert said.endswith("which is no list; write [https://example.com].")


@pytest.mark.parametrize("url", ["ftp://a.example/", "https://exa mple/", "https://ü.example/"])
def test_an_address_of_the_site_that_is_none_gets_a_sentence(url):
    (said,) = setting_faults.site_problems({"url": url, "name": "", "description": ""})

    assert said == f"mkdocs.yml: site_url is {url}, which is no web address; write it like https://example.com/."


@pytest.mark.parametrize("url", ["https://a.example/b/", "https://a.example?c", "https://a.example/#d"])
def test_an_address_of_the_site_with_more_than_a_host_gets_a_sentence(url):
    """With a path, the build ended in the middle with a missing file."""
    (said,) = setting_faults.site_problems({"url": url, "name": "", "description": ""})

    remedy = "the site is published at the root of its host; write it like https://example.com/"
    assert said == f"mkdocs.yml: site_url is {url}, which has more than a host; {remedy}."


def test_an_id_without_quotes_in_a_call_gets_a_sentence(languages):
    email = StrictUndefined(name="email")
    said = ["email is written without quotes and is the name of nothing; write 'email'."]

    assert call_problems(languages, "message", [], "en", {"channel": email}) == said
    assert claim_problems({"a": {}}, [email], {}) == said


@pytest.mark.parametrize(("nameless", "named"), [([], {}), (["a", "b"], {}), (["a"], {"id": "b"})])
def test_a_call_for_evidence_without_one_id_gets_a_sentence(nameless, named):
    assert claim_problems({"a": {}}, nameless, named) == ["this needs the id of one claim; expected one of a."]


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


@pytest.mark.parametrize("year", [1, 1900, 9999])
def test_a_day_of_review_that_no_computer_can_take_for_a_moment_is_not_the_day_of_the_build(year):
    day = datetime.date(2026, 1, 1)

    assert freshness.newest([datetime.date(year, 1, 1), day, "x", None]) == day
