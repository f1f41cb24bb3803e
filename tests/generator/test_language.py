"""The message in another language: chosen in the form or by a link, with its meaning below it."""

import json

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.twins.compose import as_text, compose
from tests.generator.conftest import CLIPBOARD
from tests.generator.steps import body, choose, clipboard, edit, option, subject

EMAIL = {"channel": "email", "reason": "pay"}
VOICES = """
Object.defineProperty(self, "speechSynthesis", { value: {
  getVoices: () => [
    { name: "far", lang: "de-DE", localService: false }, { name: "other", lang: "de-AT", localService: true },
    { name: "own", lang: "de_DE", localService: true }, { name: "French", lang: "fr-FR", localService: false },
  ],
  cancel() {},
  speak: (said) => { self.spoken = [said.text, said.voice?.name]; },
}, configurable: true });
self.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def languages_of(page):
    """The choice of a language."""
    return page.get_by_label("The message is in")


def meanings(page):
    """What stands below the paragraphs in view."""
    return page.locator(".sheet .meaning:not([hidden])").all_inner_texts()


def whole(catalogue, choices):
    """The paragraphs of a message with no field filled."""
    return as_text(compose(catalogue, complete(catalogue, choices), {}))


@pytest.mark.deep
@pytest.mark.parametrize("code", ["de", "es", "fr"])
def test_the_message_is_said_in_the_language_with_its_meaning_below(new_page, languages, code):
    page = new_page("/generator/#channel=email&reason=pay")
    languages_of(page).select_option(code)
    expect(page.locator(".sheet")).to_have_attribute("lang", code)
    english = compose(languages["en"], complete(languages["en"], EMAIL), {})

    assert body(page) == whole(languages[code], EMAIL)
    assert meanings(page) == [english["subject"], *(paragraph["text"] for paragraph in english["paragraphs"])]
    expect(page.locator(".custom")).to_contain_text(languages[code]["custom"])
    assert page.url.endswith(f"#language={code}&channel=email&reason=pay")


def test_the_meaning_follows_what_is_chosen_and_typed_and_can_be_put_away(new_page):
    page = new_page("/generator/#language=de&channel=email")
    expect(page.locator(".sheet")).to_have_attribute("lang", "de")
    page.get_by_label("Their name").fill("Ó Briain")
    option(page, "The pay").check()
    expect(page.locator(".sheet .meaning").nth(3)).to_contain_text("The pay isn't what I'm looking for")
    assert "Hello Ó Briain," in meanings(page)

    page.get_by_label("Show what it says").uncheck()
    assert meanings(page) == []
    languages_of(page).select_option("en")
    expect(page.get_by_label("Show what it says")).to_be_hidden()


def test_what_a_call_is_told_to_do_stays_in_the_language_of_the_page(new_page, languages):
    page = new_page("/generator/#language=fr")
    expect(page.locator(".sheet")).to_have_attribute("lang", "fr")
    cues = page.locator(".sheet .cue:not([hidden])")

    assert cues.all_inner_texts()[0] == "When they answer"
    assert cues.evaluate_all("(all) => all.every((cue) => cue.lang === 'en')")


@pytest.mark.slow
def test_what_the_message_says_is_not_printed(new_page):
    page = new_page("/generator/#language=de&channel=email")
    expect(page.locator(".sheet .meaning").first).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator(".sheet .meaning").first).to_be_hidden()
    expect(page.locator(".meanings")).to_be_hidden()


@pytest.mark.slow
def test_what_the_message_says_is_not_copied(new_page, languages):
    page = new_page("/generator/#language=de&channel=email", permissions=CLIPBOARD)
    expect(page.locator(".sheet")).to_have_attribute("lang", "de")
    page.get_by_role("button", name="Copy the email").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()

    assert clipboard(page) == f"{subject(page)}\n\n{whole(languages['de'], {'channel': 'email'})}"


@pytest.mark.slow
def test_back_leads_to_the_language_before(new_page):
    page = new_page("/generator/#channel=email")
    languages_of(page).select_option("es")
    expect(page.locator(".sheet")).to_have_attribute("lang", "es")
    page.go_back()

    expect(page.locator(".sheet")).to_have_attribute("lang", "en")
    expect(languages_of(page)).to_have_value("en")


def test_a_language_is_fetched_only_when_it_is_chosen(new_page):
    asked = []
    page = new_page("/generator/", prepare=lambda page: page.on("request", lambda request: asked.append(request.url)))
    choose(page, "channel", "email")
    before = [url for url in asked if "catalogue." in url]
    languages_of(page).select_option("fr")
    expect(page.locator(".sheet")).to_have_attribute("lang", "fr")

    assert [url.rpartition("/")[2] for url in before] == ["catalogue.en.json"]
    assert sum("catalogue." in url for url in asked) == 2


def test_a_language_that_does_not_come_is_said_and_the_message_stays(new_page):
    page = new_page("/generator/#channel=email", forgive=["Failed to load", "Error"])
    page.route("**/catalogue.de.json*", lambda route: route.abort())
    languages_of(page).select_option("de")
    expect(page.locator(".composed > .status")).to_contain_text("The words in that language did not come")
    expect(languages_of(page)).to_have_value("en")
    expect(page.locator(".sheet")).to_have_attribute("lang", "en")

    page.unroute("**/catalogue.de.json*")
    languages_of(page).select_option("de")
    expect(page.locator(".sheet")).to_have_attribute("lang", "de")


@pytest.mark.slow
def test_of_two_languages_the_one_that_was_chosen_last_is_shown(new_page):
    held = []
    page = new_page("/generator/#channel=email")
    page.route("**/catalogue.de.json*", lambda route: held.append(route))
    languages_of(page).select_option("de")
    languages_of(page).select_option("fr")
    expect(page.locator(".sheet")).to_have_attribute("lang", "fr")
    held[0].continue_()
    page.wait_for_timeout(300)

    expect(page.locator(".sheet")).to_have_attribute("lang", "fr")
    expect(languages_of(page)).to_have_value("fr")


@pytest.mark.slow
def test_a_browser_in_american_english_gets_its_words_and_nothing_painted_changes(new_page, languages):
    page = new_page("/generator/", locale="en-US")
    expect(languages_of(page)).to_have_value("en-US")
    assert page.locator(".sheet .body").inner_text().startswith("When they answer")
    assert "language" not in page.url

    choose(page, "channel", "email")
    choose(page, "reason", "study")
    expect(page.locator(".sheet .body")).to_contain_text("I'm going to school full time")
    page.get_by_label("Interview date").fill("2031-03-04")
    choose(page, "channel", "text")
    expect(page.locator(".sheet .body")).to_contain_text("Tuesday, March 4, 2031")


@pytest.mark.slow
def test_a_language_read_from_right_to_left_turns_the_sheet(new_page, languages):
    arabic = {**languages["de"], "language": "de", "direction": "rtl"}
    arabic["parts"] = {part: [{"when": {}, "say": "شكرا"}] for part in arabic["parts"]}
    page = new_page("/generator/#channel=email")
    page.route("**/catalogue.de.json*", lambda route: route.fulfill(body=json.dumps(arabic)))
    languages_of(page).select_option("de")
    expect(page.locator(".sheet")).to_have_css("direction", "rtl")

    assert page.locator(".sheet .said").first.evaluate("(said) => getComputedStyle(said).textAlign") in (
        "start",
        "right",
    )
    expect(page.locator(".sheet .meaning").first).to_have_css("direction", "ltr")


@pytest.mark.slow
def test_the_check_says_that_it_reads_english_only(new_page):
    page = new_page("/generator/#language=de&channel=email")
    expect(page.locator(".sheet")).to_have_attribute("lang", "de")
    edit(page, "Guten Tag, leider kann ich nicht kommen, denn der Chef ist unhöflich.")

    expect(page.locator(".rules-status")).to_have_text(
        "The check reads English only, so it says nothing of this message."
    )
    expect(page.locator(".checked")).to_be_hidden()


@pytest.mark.deep
def test_the_call_is_spoken_by_a_voice_of_the_device_or_not_at_all(new_page):
    page = new_page("/generator/#language=de", prepare=lambda page: page.add_init_script(VOICES))
    expect(page.locator(".sheet")).to_have_attribute("lang", "de")
    page.get_by_role("button", name="Rehearse the call").click()
    page.get_by_role("button", name="Hear it").click()
    said = page.locator(".rehearsal .said")

    assert page.evaluate("spoken") == [said.inner_text(), "own"]
    expect(said).to_have_attribute("lang", "de-DE")
    page.keyboard.press("Escape")
    languages_of(page).select_option("fr")
    expect(page.locator(".sheet")).to_have_attribute("lang", "fr")
    page.get_by_role("button", name="Rehearse the call").click()
    expect(page.get_by_role("button", name="Next")).to_be_visible()
    expect(page.get_by_role("button", name="Hear it")).to_be_hidden()


def test_a_saved_draft_says_in_which_language_it_is(new_page):
    page = new_page("/generator/#language=es&channel=email")
    expect(page.locator(".sheet")).to_have_attribute("lang", "es")
    page.get_by_text("More ways to send or keep it").click()
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save as a draft (.eml)").click()

    assert b"\r\nContent-Language: es\r\n" in saving.value.path().read_bytes()
