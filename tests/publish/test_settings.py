"""The settings of mkdocs.yml: what is no text, no list or no address gets a sentence."""

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from macros.publish import reached, settings
from macros.publish import setting_problems as setting_faults
from tests.anything import TEXTS, VALUES, are_sentences
from tests.sampling import tries

PHONE = "line 3: extra.consultancy.phone is {}; expected a phone number; write it like +44 20 7946 0123"
EMAIL = "line 4: extra.consultancy.email is {}; expected an email address; write it like us@firm.example"
SOUND = {"name": "Acme", "blog": "https://blog.example"}


def said_of(consultancy, **others):
    """What is said of `extra` with this below `consultancy`, without what every sentence begins with."""
    found = list(setting_faults.extra_problems({"consultancy": consultancy, **others}))
    assert are_sentences(found, "mkdocs.yml: extra.")
    return [sentence.removeprefix("mkdocs.yml: extra.") for sentence in found]


@pytest.mark.parametrize("consultancy", [SOUND, SOUND | {"website": None, "email": "", "phone": " "}])
def test_settings_that_are_empty_are_no_fault(consultancy):
    assert said_of(consultancy, framed_by=None) == []


@pytest.mark.parametrize("written", [5, ["a"], "Example"])
def test_a_consultancy_that_is_no_list_of_keys_is_empty_and_gets_a_sentence(written):
    (said,) = said_of(written)

    assert said.startswith("consultancy is ")
    assert set(settings.read_consultancy({"consultancy": written}).values()) == {""}


def test_a_setting_that_is_no_text_or_that_nothing_reads_gets_a_sentence():
    wrong = {"name": ["x"], "phone": datetime.date(2027, 2, 3), "emial": "a@b.example"}
    text = "a text; put it in quotes if it looks like a number, true, false or null."

    assert said_of(wrong, framed_bye=[]) == [
        f"consultancy.name is ['x']; expected {text}",
        f"consultancy.phone is 2027-02-03; expected {text}",
        "consultancy.emial is unknown; expected one of name, website, blog, email, phone, answers, deletes.",
        "framed_bye is unknown; expected one of consultancy, framed_by, contact_form.",
    ]


def test_a_setting_that_is_wrong_has_its_line():
    text = "site_name: A\nextra:\n  consultancy:\n    name: Acme\n    website: hello\n"
    (said,) = setting_faults.extra_problems({"consultancy": {"name": "Acme", "website": "hello"}}, text)

    assert said.startswith("mkdocs.yml: line 5: extra.consultancy.website is hello; expected a web address;")


@pytest.mark.parametrize("consultancy", [{}, {"name": None}, {"name": " "}])
def test_a_consultancy_without_a_name_gets_a_sentence(consultancy):
    (said,) = said_of(consultancy)

    assert said.startswith("consultancy.name is ")


@pytest.mark.parametrize(
    ("key", "value", "what"),
    [
        ("website", "www.acme.org", "a web address; write it like https://firm.example"),
        ("website", "https:///jobs", "a web address; write it like https://firm.example"),
        ("website", "https://www acme.org", "a web address; write it like https://firm.example"),
    ],
)
def test_a_website_that_leads_nowhere_gets_a_sentence(key, value, what):
    """Without https:// it was a dead link below every page."""
    assert said_of(SOUND | {key: value}) == [f"consultancy.{key} is {value}; expected {what}, or leave it empty."]


@pytest.mark.parametrize(
    ("phone", "email", "said"),
    [
        ("+44 (0)20 7946 0123, ext. 5", "Acme <hello@acme.example>", []),
        ("", "", []),
        ("ask for Jo", "not an address", [PHONE.format("ask for Jo"), EMAIL.format("not an address")]),
        ("12", "hello@firm,example", [PHONE.format("12"), EMAIL.format("hello@firm,example")]),
        ("1234567890123456", "hello@", [PHONE.format("1234567890123456"), EMAIL.format("hello@")]),
    ],
)
def test_a_phone_or_an_email_that_the_form_would_not_take_gets_a_sentence(phone, email, said):
    consultancy = settings.read_consultancy({"consultancy": SOUND | {"phone": phone, "email": email}})
    text = "extra:\n  consultancy:\n    phone: x\n    email: y\n"

    found = setting_faults.way_problems(consultancy, text)
    assert list(found) == [f"mkdocs.yml: {sentence}, or leave it empty." for sentence in said]


def test_links_lead_to_what_the_form_reads_out_of_the_phone_and_the_email():
    phone, nothing = "Tel: +44 (0)20 7946 0123", {"phone": "", "email": ""}

    assert reached.with_ways({"phone": phone, "email": "Acme <hello@acme.example>"}) == {
        "phone": phone, "dialled": "+442079460123", "email": "hello@acme.example"
    }  # fmt: skip
    assert reached.with_ways(nothing) == nothing | {"dialled": ""}


@pytest.mark.parametrize("listed", ["https://a.example", 5, {"a": "b"}])
def test_framed_by_that_is_no_list_leaves_the_blog_and_gets_one_sentence(listed):
    (said,) = said_of(SOUND, framed_by=listed)

    assert settings.read_framed_by({"framed_by": listed}, SOUND) == ["https://blog.example"]
    assert said.endswith("; expected a list; write it like [one, another].")


@pytest.mark.parametrize("url", ["ftp://a.example/", "https://exa mple/", "https://ü.example/"])
def test_an_address_of_the_site_that_is_none_gets_a_sentence(url):
    (said,) = setting_faults.site_problems({"url": url, "name": "", "description": ""})

    assert said == f"mkdocs.yml: site_url is {url}, which is no web address; write it like https://example.com/."


@pytest.mark.parametrize(
    "url", ["https://a.example?c", "https://a.example/#d", "https://a.example/b c/", "https://a.b//c"]
)
def test_an_address_of_the_site_with_more_than_a_folder_gets_a_sentence(url):
    (said,) = setting_faults.site_problems({"url": url, "name": "", "description": ""})

    remedy = "write it like https://example.com/ or https://example.com/interviews/"
    assert said == f"mkdocs.yml: site_url is {url}, which has more than a host and a folder; {remedy}."


@pytest.mark.parametrize(
    "url", ["https://a.example", "https://a.example:8080/", "https://a.example/b/", "http://a.b/c-d/~e"]
)
def test_a_site_may_lie_in_a_folder_of_its_host(url):
    assert list(setting_faults.site_problems({"url": url, "name": "", "description": ""})) == []


@pytest.mark.parametrize("written", ["netlify", "none", "https://forms.example/us", "https://Forms.example:8443"])
def test_who_takes_the_contact_form_is_taken_as_it_is_written(written):
    assert said_of(SOUND, contact_form=written) == []
    assert settings.read_contact_form({"contact_form": written}) == written


@pytest.mark.parametrize(
    "written", ["", None, False, "Netlify", "http://forms.example", "us@firm.example", "https://ü.example/"]
)
def test_what_can_take_no_contact_form_gets_a_sentence(written):
    (said,) = said_of(SOUND, contact_form=written)

    assert said.startswith("contact_form is ")
    assert settings.read_contact_form({"contact_form": written}) == "netlify"


@pytest.mark.parametrize(
    ("contact_form", "ways", "count"),
    [("none", {}, 1), ("none", {"phone": "1"}, 0), ("none", {"email": "a@b.example"}, 0), ("netlify", {}, 0)],
)
def test_a_site_on_which_nobody_can_reach_its_publisher_gets_a_sentence(contact_form, ways, count):
    said = list(setting_faults.reach_problems(contact_form, {"email": "", "phone": ""} | ways))

    assert are_sentences(said, "mkdocs.yml: extra.contact_form is none")
    assert len(said) == count


@pytest.mark.parametrize(
    ("blog", "framed_by", "origins"),
    [
        ("https://blog.example.com", [], ["https://blog.example.com"]),
        ("https://www.Example.com/blog/?a#b", None, ["https://www.example.com"]),
        (
            "",
            ["http://localhost:8080/", "https://a.example", "https://a.example/x"],
            ["http://localhost:8080", "https://a.example"],
        ),
        ("https://a.example", ["https://a.example"], ["https://a.example"]),
    ],
)
def test_who_may_show_the_frame_is_named_by_origin(blog, framed_by, origins):
    assert settings.read_framed_by({"framed_by": framed_by}, {"blog": blog}) == origins


@pytest.mark.parametrize(
    "site", ["blog.example.com", "https://*.example.com", "https://a; script-src *", "https://ü.example", "*"]
)
def test_what_is_no_web_address_is_named_and_allowed_nothing(site):
    (said,) = said_of(SOUND, framed_by=[site])

    assert settings.read_framed_by({"framed_by": [site]}, {"blog": ""}) == []
    assert said.startswith(f"framed_by.0 is {site}; expected a web address that can be allowed a frame;")


@pytest.mark.sampled
@trying(max_examples=tries(300))
@given(st.dictionaries(st.sampled_from([*settings.KEYS, "nmae"]), VALUES) | VALUES, VALUES | st.lists(TEXTS))
def test_any_settings_get_sentences_and_texts_come_of_them(written, framed_by):
    extra = {"consultancy": written, "framed_by": framed_by, "contact_form": written}
    consultancy = settings.read_consultancy(extra)
    origins = settings.read_framed_by(extra, consultancy)

    said = setting_faults.extra_problems(extra)
    assert are_sentences(said, "mkdocs.yml: extra")
    assert list(consultancy) == list(settings.KEYS)
    assert settings.read_contact_form(extra) == "netlify"
    assert all(isinstance(value, str) for value in consultancy.values())
    assert all(re.fullmatch(r"https?://[a-z0-9.-]+(:\d+)?", origin) for origin in origins)


@pytest.mark.deep
@pytest.mark.sampled
@trying(max_examples=tries(200))
@given(st.text(), st.text(), TEXTS | TEXTS.map(lambda text: f"https://{text}"))
def test_any_name_and_address_of_the_site_get_sentences(name, description, url):
    site = settings.read_site(
        {"site_name": name, "site_description": description, "site_url": url, "theme": {"language": "en"}}, {}
    )

    assert are_sentences(setting_faults.site_problems(site), "mkdocs.yml: site_")
