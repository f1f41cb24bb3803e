"""The hint beside the channels follows the choices, and the chart can be read on every screen."""

import pytest
from playwright.sync_api import expect

from macros.twins.advise import advise
from tests.test_advice import cases, changed  # noqa: F401 (a fixture)

ADVISE = """async ([rules, cases]) => {
  const { advise } = await import("/overrides/twins/advise.js");
  return cases.map((choices) => advise(rules, choices).id);
}"""
# Texts that stand out of their box, or are smaller than 12 pixels on the screen.
BAD_TEXTS = """() => [...document.querySelectorAll(".channel-chart text[class^=in-]")].filter((text) => {
  const [box, words] = [text.previousElementSibling.getBBox(), text.getBBox()];
  const fits = words.x > box.x && words.x + words.width < box.x + box.width
    && words.y > box.y && words.y + words.height < box.y + box.height;
  const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
  return !fits || parseFloat(getComputedStyle(text).fontSize) * scale < 12;
}).map((text) => text.textContent)"""
WATCH_HINT = """() => {
  self.said = [];
  const hint = document.querySelector(".channel-hint");
  new MutationObserver(() => self.said.push(hint.innerText)).observe(hint, { attributes: true, subtree: true });
}"""


def hint(page):
    """The hint in view."""
    return page.locator("[data-advice]:visible")


def test_every_case_of_the_rules_gets_the_same_advice_in_both(languages, changed, new_page, figures):  # noqa: F811
    page = new_page("/generator/")
    for catalogue in [*languages.values(), changed]:
        choices = list(cases(catalogue))
        figures.append(f"{len(choices)} cases of advice on channels the same in both twins")

        assert page.evaluate(ADVISE, [catalogue["advice"], choices]) == [
            advise(catalogue["advice"], case)["id"] for case in choices
        ]


def test_the_hint_follows_the_stage_and_the_person(new_page):
    page = new_page("/generator/")
    expect(hint(page)).to_contain_text("Best here: a phone call, then a voicemail, then an email.")

    page.get_by_text("More choices").click()
    page.get_by_role("radio", name="HR or a coordinator").check()
    expect(hint(page)).to_contain_text("Best here: an email, then a phone call.")
    page.get_by_role("radio", name="It is today").check()
    expect(hint(page)).to_contain_text("Then confirm it in writing")
    expect(page.get_by_role("group", name="How will you tell them?")).to_have_accessible_description(
        "Text or chat alone only if that is how you have been in touch so far. Best here: a phone call, then a "
        "voicemail, then an email. Always phone first, because a message may be read too late. Then confirm it in "
        "writing."
    )


def test_a_link_with_choices_opens_with_their_hint(new_page):
    page = new_page("/generator/#channel=email&to=coordinator")

    expect(hint(page)).to_contain_text("Best here: an email, then a phone call.")


def test_only_who_declines_gets_a_hint(new_page):
    page = new_page("/generator/")
    for purpose in ("reschedule", "confirm", "reopen"):
        page.get_by_label("What do you want to do?").select_option(purpose)
        expect(hint(page)).to_have_count(0)
    page.get_by_label("What do you want to do?").select_option("decline")

    expect(hint(page)).to_have_count(1)


def test_the_hint_changes_with_the_advice_and_not_with_every_key(new_page):
    page = new_page("/generator/")
    page.evaluate(WATCH_HINT)
    page.get_by_label("Job title").press_sequentially("Analyst")
    page.get_by_role("radio", name="Email", exact=True).check()
    page.get_by_role("radio", name="A date is fixed").check()
    assert set(page.evaluate("self.said")) <= {page.locator(".channel-hint").inner_text()}

    page.get_by_role("radio", name="It is today").check()
    assert "confirm it in writing" in page.evaluate("self.said.at(-1)")


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_every_text_of_the_chart_fits_its_box_and_can_be_read(new_page, width):
    page = new_page("/how/which-channel/", viewport={"width": width, "height": 900})

    assert page.evaluate(BAD_TEXTS) == []


def test_in_forced_colours_the_chart_has_the_colours_of_the_system(new_page):
    page = new_page("/how/which-channel/", forced_colors="active")
    ink = page.locator("body").evaluate("(body) => getComputedStyle(body).color")

    for selector, key in (
        (".in-question", "fill"),
        (".in-answer", "fill"),
        (".answer", "stroke"),
        (".arrow", "stroke"),
    ):
        part = page.locator(f".channel-chart {selector}").first
        assert part.evaluate("(part, key) => getComputedStyle(part)[key]", key) == ink


def test_the_table_keeps_its_rows_and_headings_on_a_phone(new_page, catalogue):
    page = new_page("/how/which-channel/", viewport={"width": 320, "height": 640})

    expect(page.get_by_role("row", name="The interview is within 24 hours")).to_be_visible()
    expect(page.get_by_role("rowheader")).to_have_count(len(catalogue["advice"]))
