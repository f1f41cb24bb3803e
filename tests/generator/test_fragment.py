"""A link survives what other programs do to it, and what is not understood of it is said."""

import random
import re

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.show.render import to_fragment
from tests.fuzzing import run
from tests.generator.mangling import KINDS, mangled
from tests.generator.steps import option
from tests.sampling import tries

READ = """
const { readFragment } = await import("/overrides/generator/fragment.js");
return texts.map((text) => readFragment(`#${text}`, given));"""
KEYS = ("choices", "aliases")
FOREIGN = ["utm_source=news", "fbclid=IwAR0x", "gclid=1", "mc_cid=2", "at=message", "secret=abc", ":~:text=call"]


@pytest.fixture
def read(new_page, catalogue):
    """A function that gives what is read of some fragments."""
    page = new_page("/about/")
    return lambda texts: run(page, READ, texts, {key: catalogue[key] for key in KEYS})


def names(catalogue, choice):
    """Every name that a link may give to an option of a choice, with the option."""
    return {option: option for option in catalogue["choices"][choice]} | catalogue["aliases"].get(choice, {})


def links(catalogue):
    """Links as people have them: each name of each option, and many of several choices."""
    alone = [{choice: name} for choice in catalogue["choices"] for name in names(catalogue, choice)]
    draw = random.Random(0)
    several = [
        {choice: draw.choice([*names(catalogue, choice)]) for choice in draw.sample([*catalogue["choices"]], size)}
        for size in (2, 3, 5)
        for _ in range(20)
    ]
    return [*alone, *several]


def test_ids_differ_in_their_letters(catalogue):
    """So a link that lost its hyphens is read too."""
    for ids in ([*catalogue["choices"]], *(names(catalogue, choice) for choice in catalogue["choices"])):
        plain = [re.sub("[^a-z0-9]", "", id) for id in ids]
        assert sorted(set(plain)) == sorted(plain)


@pytest.mark.slow
@pytest.mark.sampled
def test_a_link_is_read_whatever_other_programs_did_to_it(read, catalogue, figures):
    drawn = random.Random(1).sample(links(catalogue), tries(len(links(catalogue))))
    cases = [
        (kind, text, {choice: names(catalogue, choice)[name] for choice, name in link.items()})
        for link in drawn
        for kind, text in mangled("&".join(f"{choice}={name}" for choice, name in link.items())).items()
    ]
    misread = {}
    for (kind, text, chosen), seen in zip(cases, read([text for _, text, _ in cases]), strict=True):
        if seen != [chosen, []]:
            misread.setdefault(kind, (text, seen))
    figures.append(f"{len(cases)} mangled links of {len(KINDS)} kinds are read")

    assert misread == {}


@pytest.mark.slow
def test_what_others_append_is_neither_a_choice_nor_said(read):
    for appended in FOREIGN:
        for joint in ("&", "#?", "?", "#", "&amp;"):
            (seen,) = read([f"channel=email{joint}{appended}"])
            assert seen == [{"channel": "email"}, []], appended


@pytest.mark.parametrize(
    ("fragment", "unread"),
    [
        ("channel=pigeon&reason=pay", ["channel=pigeon"]),
        ("reason=pay&colour=red&size=9", ["colour=red", "size=9"]),
        ("reason=pay&stage", ["stage"]),
        ("reason=pay&reason=ill", ["reason=ill"]),
        ("reason=pay&reason=salary", []),
        ("chanel=email", ["chanel=email"]),
        ("__proto__=pay&reason=constructor", ["__proto__=pay", "reason=constructor"]),
        ("message", []),
        ("", []),
    ],
)
def test_what_is_not_understood_is_kept_apart(read, fragment, unread):
    assert read([fragment])[0][1] == unread


@pytest.mark.parametrize("where", ["/generator/", "/embed/"])
def test_what_is_not_understood_is_said_above_the_form_and_the_rest_is_kept(new_page, where):
    page = new_page(f"{where}#Channel=E%2Dmail&amp;reason=pay.&tone=rude")
    line = page.get_by_role("status").first

    expect(line).to_have_text(
        "Something in this link has no place in this form: “tone=rude”. The rest of it is chosen below."
    )
    assert line.bounding_box()["y"] < page.locator("form.choices").bounding_box()["y"]
    expect(option(page, "Email")).to_be_checked()
    expect(option(page, "The pay")).to_be_checked()
    assert page.url.endswith("#channel=email&reason=pay")


@pytest.mark.slow
def test_a_choice_that_goes_with_no_message_of_the_purpose_is_said(new_page):
    page = new_page("/generator/#purpose=confirm&channel=voicemail")

    expect(page.get_by_role("status").first).to_contain_text("“channel=voicemail”")
    expect(option(page, "Email")).to_be_checked()


def test_a_link_that_is_understood_says_nothing(new_page, catalogue):
    page = new_page("/generator/" + to_fragment(catalogue, complete(catalogue, {"channel": "email", "reason": "pay"})))

    expect(page.locator(".unread")).to_have_count(0)


@pytest.mark.slow
def test_what_was_said_goes_with_the_next_link(new_page):
    page = new_page("/generator/#tone=rude")
    expect(page.locator(".unread")).to_contain_text("tone=rude")
    page.evaluate("location.hash = '#channel=email'")
    expect(page.locator(".unread")).to_have_count(0)
    page.evaluate("location.hash = '#chanel=text'")

    expect(page.locator(".unread")).to_contain_text("chanel=text")
    expect(option(page, "Email")).to_be_checked()


def test_a_link_can_put_no_sentence_into_the_page(new_page):
    page = new_page("/generator/#tone=call%20%2B44%20(0)20<b>now</b>:%20https://evil.example/" + "x" * 500)
    said = page.locator(".unread")
    expect(said).to_contain_text("tone=call")

    assert said.locator("*").count() == 0
    assert "evil.example/" not in said.inner_text()
    assert len(said.inner_text()) < 300


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", ["/generator/%23channel=email", "/generator%23channel%3Demail", "/generator/%2523channel=email."]
)
def test_a_number_sign_that_became_part_of_the_path_still_leads_to_the_choices(new_page, path):
    page = new_page(path, ready=False, forgive=("404",))
    page.wait_for_url("**/generator/#channel=email")

    expect(option(page, "Email")).to_be_checked()
