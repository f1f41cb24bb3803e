"""The mistakes that other generators make. Each is a test here, so that this one never makes it."""

import re
import shutil

import pytest
import yaml
from playwright.sync_api import expect

from macros.catalogue import load as module
from macros.twins.compose import as_text, compose
from tests.cases import whole_cases

SAMPLE = re.compile(r"jane|john|doe\b|acme|lorem|example|your name|company name|\[|\]|\{|\}|_{2,}|x{3,}", re.I)


@pytest.mark.parametrize(
    "typed", ["50% remote", "100%25 %E0%A4%A", "$& and $1 and $$", "{company}", "<b>&amp;", r"\1 \n"]
)
def test_what_is_typed_is_neither_decoded_nor_expanded_nor_read_again(new_page, typed):
    page = new_page("/generator/#channel=email")
    page.get_by_label("Company", exact=True).fill("Northwind")
    page.get_by_label("Job title").fill(typed)

    expect(page.locator(".composed .body")).to_contain_text(f"for the {typed} role at Northwind")


def test_no_sample_value_leaks_into_a_message(languages):
    for catalogue in languages.values():
        for choices, fields in whole_cases(catalogue):
            if not fields:
                message = compose(catalogue, choices, {})
                assert not SAMPLE.search(message["subject"] + as_text(message)), f"{choices}: {as_text(message)}"


def test_no_field_has_a_placeholder_that_could_be_taken_for_a_value(pages):
    assert pages["/generator/"].select(".generator [placeholder], .generator input[value]:not([type=radio])") == []


def test_copying_is_never_silent(new_page):
    for permissions, answer in ((["clipboard-read", "clipboard-write"], "Copied."), ([], "did not allow copying")):
        page = new_page("/generator/", permissions=permissions)
        if not permissions:
            page.evaluate("() => { delete Navigator.prototype.clipboard; document.execCommand = () => false; }")
        page.get_by_role("button", name="Copy the script").click()

        expect(page.locator(".status")).to_contain_text(answer)
        expect(page.locator(".status")).to_have_attribute("role", "status")


def test_no_name_travels_in_the_address(new_page):
    page = new_page("/generator/#channel=email&tone=formal")
    for label in ("Their name", "Job title", "Your name", "Your phone number"):
        page.get_by_label(label, exact=True).fill("Confidential")
    page.get_by_role("radio", name="It is today").check()

    assert page.url.endswith("/generator/#channel=email&stage=same-day&tone=formal")


def test_a_translation_that_misses_something_is_refused_and_never_silently_empty(tmp_path):
    folder = tmp_path / "macros"
    shutil.copytree(module.FOLDER, folder)
    words = yaml.safe_load((folder / "messages/en.yml").read_text("utf-8")) | {"language": "de", "locale": "de-DE"}
    translation = folder / "messages/de.yml"
    translation.write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")
    assert set(module.load(folder)) == {"en", "de"}

    del words["parts"]["wish"], words["labels"]["subject"]
    translation.write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")
    with pytest.raises(module.CatalogueError) as refused:
        module.load(folder)
    assert refused.value.problems == [
        "messages/de.yml: label labels.subject is missing; add it.",
        "messages/de.yml: part wish is missing; add its lines.",
    ]


def test_every_line_is_whole_sentences_and_never_a_piece_of_one(catalogue):
    titles = {
        part for shapes in catalogue["shapes"].values() for shape in shapes.values() for part in [shape["subject"]]
    }
    for part in catalogue["parts"].keys() - titles - {"greeting", "sign-off", "short-sign-off"}:
        for line in catalogue["parts"][part]:
            assert re.fullmatch(r"([A-Z].*[.?!])?", line["say"]), (
                f"part {part}: {line['say']!r} is not whole sentences."
            )
