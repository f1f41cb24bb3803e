"""Sequences that once went wrong: an impossible date, places in the page, and choices made while words are edited."""

from playwright.sync_api import expect


def test_an_impossible_date_is_left_out_and_all_else_goes_on(new_page):
    page = new_page("/generator/")
    page.locator("#slot-date").evaluate(
        "(input) => { input.type = 'text'; input.value = '275760-02-03'; input.type = 'date'; }"
    )
    page.get_by_label("Their name").fill("Bob")

    expect(page.locator(".composed .body")).to_contain_text("Hello Bob.")


def test_the_date_of_a_year_with_five_digits_does_no_harm(new_page):
    page = new_page("/generator/")
    page.get_by_label("Interview date").press_sequentially("02032027")
    page.get_by_label("Interview date").press_sequentially("1")
    page.get_by_label("Their name").fill("Bob")

    expect(page.locator(".composed .body")).to_contain_text("Hello Bob.")


def test_a_place_in_the_page_leaves_the_choices_in_the_form_and_in_the_address(new_page):
    page = new_page("/generator/#channel=email")
    for place in ("find-your-words", "__nowhere"):
        page.evaluate("(place) => { location.hash = place; }", place)
        expect(page.get_by_role("radio", name="Email", exact=True)).to_be_checked()
        page.wait_for_url("**/generator/#channel=email")


def test_while_the_question_is_open_buttons_subject_and_length_stay_those_of_the_words(new_page):
    page = new_page("/generator/")
    page.get_by_role("button", name="Edit the words").click()
    page.get_by_role("textbox", name="Your message, to edit").fill("When they answer\nHello there.")
    page.get_by_role("radio", name="Email", exact=True).check()
    for _ in range(2):
        expect(page.get_by_role("button", name="Copy the script")).to_be_visible()
        expect(page.get_by_role("button", name="Copy the subject")).to_be_hidden()
        expect(page.locator(".length")).to_have_text("The longest answer has 2 words; up to 60 is fine.")
        if page.get_by_role("alert").is_visible():
            page.get_by_role("button", name="Keep my words").click()


def test_a_refused_text_is_not_offered_again_and_an_undone_edit_takes_the_question_back(new_page):
    page = new_page("/generator/#channel=email")
    page.get_by_role("button", name="Edit the words").click()
    area = page.get_by_role("textbox", name="Your message, to edit")
    composed = area.input_value()
    area.fill("Mine.")
    page.get_by_role("radio", name="Pay or terms").check()
    page.get_by_role("button", name="Keep my words").click()
    page.get_by_label("Their name").fill(" ")
    expect(page.get_by_role("alert")).to_be_hidden()

    page.get_by_role("radio", name="The timing").check()
    expect(page.get_by_role("alert")).to_be_visible()
    area.fill(composed)
    expect(page.get_by_role("alert")).to_be_hidden()


def test_following_the_voicemail_link_moves_to_the_message(new_page):
    page = new_page("/generator/")
    page.get_by_role("link", name="Voicemail").press("Enter")

    expect(page.get_by_role("region", name="Your message")).to_be_focused()


def test_on_a_phone_the_question_is_in_view_where_it_arises(new_page):
    page = new_page("/generator/#channel=email", viewport={"width": 390, "height": 844})
    page.get_by_role("button", name="Edit the words").click()
    page.get_by_role("textbox", name="Your message, to edit").fill("Mine.")
    page.get_by_label("Their name").fill("Sam")

    expect(page.get_by_role("button", name="Keep my words")).to_be_in_viewport()
