"""The contact form: sent without script, each fault named beside its field, the rest left to the reader."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser import looks

FIELDS = {
    "name": ("Your name", "Please write your name."),
    "email": ("Your email address", "Please write your email address, so that we can answer you."),
    "about": ("What is it about?", "Please choose one."),
    "message": ("Your message", "Please write your message."),
    "consent": ("I agree", "Please tick this box, so that we may answer you."),
}
SENT = {
    "form-name": "contact",
    "bot-field": "",
    "name": "Zoë O'Neill",
    "email": "zoe@example.com",
    "about": "employer",
    "message": "Two people, please.\r\nIn May & June.",
    "consent": "yes",
}
# A browser that tells of no first paint, so that the script comes half a second later.
NO_PAINT = "self.PerformanceObserver = class { observe() {} }"


def fill(page, without=None):
    """Fill in every field but one."""
    for name in FIELDS.keys() - {without}:
        fill_in(page, name, SENT[name])


def fill_in(page, name, value):
    """Fill in one field, or take its option."""
    if name == "about":
        page.get_by_role("radio", name="I am an employer").check()
    elif name == "consent":
        page.get_by_role("checkbox", name="I agree").check()
    else:
        page.get_by_label(FIELDS[name][0]).fill(value.replace("\r\n", "\n"))


def send(page):
    """Press the button."""
    page.get_by_role("button", name="Send").click()


def focused(page):
    """The name of the field that has the focus."""
    return page.evaluate("document.activeElement.name")


def faults(page):
    """What is said beside the fields, in the order of the page."""
    return [text for text in page.locator(".contact .fault").all_inner_texts() if text]


def test_a_script_that_comes_late_is_waited_for(new_page):
    page = new_page("/contact/", prepare=lambda page: page.add_init_script(NO_PAINT))

    assert page.evaluate("document.querySelector('.contact').noValidate")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_sending_posts_exactly_the_fields_and_leads_to_the_thank_you_page(new_page, script):
    page = new_page("/contact/", java_script_enabled=script)
    fill(page)
    with page.expect_request(lambda request: request.method == "POST") as posted:
        send(page)
    page.wait_for_url("**/contact/thanks/")

    assert urlsplit(posted.value.url).path == "/contact/thanks/"
    assert posted.value.headers["content-type"] == "application/x-www-form-urlencoded"
    assert dict(parse_qsl(posted.value.post_data, keep_blank_values=True)) == SENT
    assert len(parse_qsl(posted.value.post_data, keep_blank_values=True)) == len(SENT)
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you")


def test_without_script_the_browser_itself_holds_back_an_unfinished_form(new_page):
    page = new_page("/contact/", java_script_enabled=False)
    fill(page, without="message")
    send(page)

    expect(page.get_by_label("Your message")).to_be_focused()
    assert urlsplit(page.url).path == "/contact/"


def test_nothing_typed_is_kept_in_the_address_or_in_the_browser(new_page):
    page = new_page("/contact/")
    fill(page)

    assert urlsplit(page.url)[2:] == ("/contact/", "", "")
    send(page)
    page.wait_for_url("**/contact/thanks/")
    assert urlsplit(page.url)[2:] == ("/contact/thanks/", "", "")
    assert "zoe" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")


@pytest.mark.parametrize("name", FIELDS)
def test_a_missing_field_is_named_beside_it_until_it_is_mended(new_page, name):
    page = new_page("/contact/")
    fill(page, without=name)
    assert faults(page) == []
    send(page)

    assert faults(page) == [FIELDS[name][1]]
    assert focused(page) == name
    field = page.locator(f".field:has([name={name}])")
    expect(field.locator(":focus")).to_have_accessible_description(FIELDS[name][1])
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    control = page.get_by_role("radiogroup") if name == "about" else field.locator(f"[name={name}]")
    expect(control).to_have_attribute("aria-invalid", "true")

    fill_in(page, name, SENT[name])
    assert faults(page) == []
    expect(page.locator("[aria-invalid=true]")).to_have_count(0)
    send(page)
    page.wait_for_url("**/contact/thanks/")


@pytest.mark.parametrize("name", ["name", "message"])
def test_blanks_are_no_name_and_no_message(new_page, name):
    page = new_page("/contact/")
    fill(page, without=name)
    fill_in(page, name, " \n " if name == "message" else "   ")
    send(page)

    assert faults(page) == [FIELDS[name][1]]
    assert focused(page) == name


@pytest.mark.parametrize("address", ["zoe", "zoe@", "zoe@example", "zoe example.com", "@example.com"])
def test_a_wrong_email_address_is_named_until_it_is_mended(new_page, address):
    page = new_page("/contact/")
    fill(page, without="email")
    fill_in(page, "email", address)
    send(page)
    wrong = ["Please look at your email address again. It should look like name@example.com."]

    assert faults(page) == wrong
    assert focused(page) == "email"
    page.get_by_label("Your email address").fill("zoe@exam")
    assert faults(page) == wrong
    page.get_by_label("Your email address").fill("zoe@exam.ple")
    assert faults(page) == []


def test_a_missing_address_that_is_then_wrong_is_told_so_when_the_reader_moves_on(new_page):
    page = new_page("/contact/")
    fill(page, without="email")
    send(page)
    page.keyboard.type("zoe")
    assert faults(page) == [FIELDS["email"][1]]
    page.keyboard.press("Tab")

    assert faults(page) == ["Please look at your email address again. It should look like name@example.com."]


def test_an_empty_form_names_every_field_and_takes_the_reader_to_the_first(new_page):
    page = new_page("/contact/")
    send(page)

    assert faults(page) == [fault for _, fault in FIELDS.values()]
    assert focused(page) == "name"


def test_no_field_is_called_wrong_before_the_form_is_sent(new_page):
    page = new_page("/contact/")
    page.get_by_label("Your email address").fill("zoe")
    page.get_by_label("Your message").focus()

    assert faults(page) == []


def test_every_control_has_a_label_that_says_in_words_that_it_is_needed(new_page):
    page = new_page("/contact/")
    for name in ("Your name", "Your email address", "Your message"):
        expect(page.get_by_role("textbox", name=f"{name} (needed)", exact=True)).to_have_attribute("required", "")
    expect(page.get_by_role("radiogroup", name="What is it about? (needed)")).to_have_attribute("aria-required", "true")
    expect(page.get_by_role("checkbox")).to_have_accessible_name("I agree that you may use this to answer me. (needed)")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_nobody_meets_the_field_that_is_for_robots(new_page, script):
    page = new_page("/contact/", java_script_enabled=script)
    trap = page.locator("[name=bot-field]")
    expect(trap).to_be_hidden()
    expect(trap).to_have_attribute("autocomplete", "off")
    assert "Leave this empty" not in page.locator("body").aria_snapshot()

    page.get_by_label("Your name").focus()
    met = []
    for _ in range(8):
        met.append(page.locator(":focus").get_attribute("name"))
        page.keyboard.press("Tab")
    assert met[:6] == ["name", "email", "about", "message", "consent", None]
    assert "bot-field" not in met
    page.get_by_label("Your name").focus()
    page.keyboard.press("Shift+Tab")
    assert page.locator(":focus").get_attribute("name") != "bot-field"


def test_the_whole_form_can_be_filled_in_and_sent_by_keyboard(new_page):
    page = new_page("/contact/")
    page.get_by_label("Your name").focus()
    for keys in ("Zoe", "Tab", "zoe@example.com", "Tab", "Space", "Tab", "Hello.", "Tab", "Space", "Tab", "Enter"):
        page.keyboard.press(keys) if keys in ("Tab", "Space", "Enter") else page.keyboard.type(keys)

    page.wait_for_url("**/contact/thanks/")


def test_axe_finds_nothing_while_every_fault_is_shown(new_page):
    page = new_page("/contact/", reduced_motion="reduce")
    send(page)

    assert len(faults(page)) == len(FIELDS)
    assert looks.faults(page) == []


def test_a_fault_is_told_without_colour_too(new_page):
    page = new_page("/contact/", forced_colors="active")
    send(page)

    fault = page.locator(".contact .fault").first
    assert fault.evaluate("(fault) => parseFloat(getComputedStyle(fault).borderInlineStartWidth)") >= 2
    wrong, right = page.locator("#contact-name"), page.locator(".md-header .search")
    thickness = "(input) => parseFloat(getComputedStyle(input).borderTopWidth)"
    assert wrong.evaluate(thickness) > right.evaluate(thickness)
