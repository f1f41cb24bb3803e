"""The hint beside the channels follows the choices."""

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.twins.advise import advise
from tests.combinations import advice_cases
from tests.generator.steps import choose, option
from tests.opening import ask

ADVISE = """async ([rules, cases]) => {
  const { advise } = await import("/overrides/twins/advise.js");
  return cases.map((choices) => advise(rules, choices).id);
}"""
WATCH_HINT = """() => {
  self.said = [];
  const hint = document.querySelector(".channel-hint");
  new MutationObserver(() => self.said.push(hint.innerText)).observe(hint, { attributes: true, subtree: true });
}"""


def test_without_script_the_form_has_the_hint_for_its_default_choices(pages, catalogue):
    hints = pages["/generator/"].select("[data-advice]:not([hidden])")
    advised = advise(catalogue["advice"], complete(catalogue, {}))["id"]

    assert [hint["data-advice"] for hint in hints] == [advised]
    assert (
        "channel-hint" in pages["/generator/"].select_one("[data-choice=channel] [role=radiogroup]")["aria-describedby"]
    )


def test_the_link_builder_gives_no_advice(pages):
    assert not pages["/link/"].select("[data-advice]")


def hint(page):
    """The hint in view."""
    return page.locator("[data-advice]:visible")


def test_every_case_of_the_rules_gets_the_same_advice_in_both(languages, changed, new_page, figures):
    page = new_page("/generator/")
    for catalogue in [*languages.values(), changed]:
        choices = list(advice_cases(catalogue))
        figures.append(f"{len(choices)} cases of advice on channels the same in both twins")

        assert ask(page, ADVISE, [catalogue["advice"], choices]) == [
            advise(catalogue["advice"], case)["id"] for case in choices
        ]


@pytest.mark.slow
def test_the_hint_follows_the_stage_and_the_person(new_page):
    page = new_page("/generator/")
    expect(hint(page)).to_contain_text("Best here: a phone call, then a voicemail, then an email.")

    option(page, "HR or a coordinator").check()
    expect(hint(page)).to_contain_text("Best here: an email, then a phone call.")
    option(page, "Today").check()
    expect(hint(page)).to_contain_text("Best here: a phone call, then a voicemail, then an email.")
    expect(page.get_by_role("radiogroup", name="How will you tell them?")).to_have_accessible_description(
        "Text or chat alone only if that is how you have been in touch so far. Best here: a phone call, then a "
        "voicemail, then an email. Phone first, because a message may be read too late, and confirm it in writing. If "
        "you can't phone, send an email and a text together, use a relay service, or have someone else call for you."
    )


def test_a_link_with_choices_opens_with_their_hint(new_page):
    page = new_page("/generator/#channel=email&to=coordinator")

    expect(hint(page)).to_contain_text("Best here: an email, then a phone call.")


def test_only_who_declines_gets_a_hint(new_page):
    page = new_page("/generator/")
    for purpose in ("reschedule", "confirm", "reopen"):
        choose(page, "purpose", purpose)
        expect(hint(page)).to_have_count(0)
    choose(page, "purpose", "decline")

    expect(hint(page)).to_have_count(1)


@pytest.mark.slow
def test_the_hint_changes_with_the_advice_and_not_with_every_key(new_page):
    page = new_page("/generator/")
    page.evaluate(WATCH_HINT)
    page.get_by_label("Job title").press_sequentially("Analyst")
    option(page, "Email").check()
    option(page, "A date is fixed").check()
    assert set(page.evaluate("self.said")) <= {page.locator(".channel-hint").inner_text()}

    option(page, "Today").check()
    assert "confirm it in writing" in page.evaluate("self.said.at(-1)")
