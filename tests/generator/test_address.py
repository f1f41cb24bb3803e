"""Where the state lives: choices in the address, what is typed in the form alone, the name on the device if asked."""

import re

from playwright.sync_api import expect

from tests.browser.opening import go

NO_STORAGE = """for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(self, name, { get() { throw new DOMException("denied", "SecurityError"); } });
}"""
STORED = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"


def option(page, name):
    """A radio button."""
    return page.get_by_role("radio", name=name, exact=True)


def test_back_and_forward_go_through_the_choices(new_page):
    page = new_page("/generator/")
    option(page, "Email").check()
    option(page, "Pay or terms").check()
    page.get_by_label("Their name").fill("Sam")

    page.go_back()
    expect(option(page, "No reason")).to_be_checked()
    expect(page.locator(".sheet .body")).to_contain_text("Hi Sam,")
    page.go_back()
    expect(option(page, "Phone call")).to_be_checked()
    assert page.url.endswith("/generator/")
    page.go_forward()
    page.go_forward()
    expect(option(page, "Pay or terms")).to_be_checked()
    expect(page.locator(".sheet .body")).to_contain_text("The pay and terms")


def test_what_is_chosen_and_typed_before_the_script_is_there_counts(new_page):
    def hurry(page):
        def first_the_reader(route):
            option(page, "Email").check()
            page.get_by_label("Their name").fill("Sam")
            route.continue_()

        page.route("**/generator/generator.js", first_the_reader)

    page = new_page("/generator/#reason=pay", prepare=hurry)

    expect(option(page, "Email")).to_be_checked()
    expect(page.locator(".sheet .body")).to_contain_text("Hi Sam,")
    expect(page.locator(".sheet .body")).to_contain_text("The pay and terms")
    assert page.url.endswith("#channel=email&reason=pay")
    page.go_back()
    expect(option(page, "Phone call")).to_be_checked()


def test_several_changes_of_one_choice_are_one_step_back(new_page):
    page = new_page("/about/")
    go(page, "/generator/")
    option(page, "Phone call").focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(option(page, "Text message")).to_be_checked()

    page.go_back()
    expect(option(page, "Phone call")).to_be_checked()
    page.go_back()
    page.wait_for_url("**/about/")


def test_every_alias_opens_the_form_with_its_option_and_the_address_shows_the_id(new_page, catalogue):
    page = new_page("/generator/")
    for choice, aliases in catalogue["aliases"].items():
        for alias, id in aliases.items():
            page.evaluate("(fragment) => { location.hash = fragment; }", f"{choice}={alias}")
            page.wait_for_function(
                "([choice, id]) => document.querySelector('.choices').elements[choice].value === id", arg=[choice, id]
            )
            assert f"={alias}" not in page.url or id.startswith(alias), f"The address should say {id} and not {alias}."


def test_what_is_typed_is_in_no_address_title_or_storage(new_page):
    page = new_page("/generator/#channel=email")
    for label in ("Their name", "Job title", "Company", "Your name", "Your phone number"):
        page.get_by_label(label, exact=True).fill("Confidential")
    page.get_by_label("Their email address").fill("confidential@example.test")
    page.get_by_text("More ways to send or keep it").click()
    option(page, "Pay or terms").check()

    kept = page.url + page.title() + page.evaluate(STORED) + page.evaluate("JSON.stringify(history.state)")
    assert "onfidential" not in kept


def test_a_name_is_remembered_only_if_asked_and_until_told_to_forget(new_page):
    page = new_page("/generator/")
    box = page.get_by_role("checkbox", name="Remember my name on this device")
    expect(box).not_to_be_checked()
    page.get_by_label("Your name", exact=True).fill("Robin")
    assert "Robin" not in page.evaluate(STORED)

    box.check()
    page.get_by_label("Your name", exact=True).fill("Robin Ek")
    page.reload()
    expect(page.get_by_label("Your name", exact=True)).to_have_value("Robin Ek")
    expect(page.locator(".sheet .body")).to_contain_text("this is Robin Ek.")

    page.get_by_role("button", name="Forget my name").click()
    expect(page.locator(".status")).to_contain_text("Your name is no longer stored on this device.")
    expect(page.get_by_role("button", name="Forget my name")).to_be_hidden()
    expect(box).not_to_be_checked()
    assert "Robin" not in page.evaluate(STORED)


def test_with_storage_forbidden_all_else_works_and_remembering_is_not_offered(new_page):
    page = new_page("/generator/", prepare=lambda page: page.add_init_script(NO_STORAGE))
    expect(page.get_by_label("Remember my name on this device")).to_be_hidden()
    option(page, "Email").check()
    page.get_by_label("Your name", exact=True).fill("Robin")

    expect(page.locator(".sheet .body")).to_contain_text("Robin")
    page.get_by_role("button", name="Use light colours").click()
    page.get_by_role("button", name="Use dark colours").click()
    expect(page.locator("html")).to_have_attribute("data-colours", "dark")


def slowly(page):
    """Gives a page the network of a phone far from its mast: 50 kB a second, 0.4 seconds for every answer."""
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    slow = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 20_000}
    network.send("Network.emulateNetworkConditions", slow)


def test_on_a_slow_network_the_words_are_there_first_and_what_is_asked_for_comes_when_it_can(new_page):
    page = new_page("/generator/", prepare=slowly)
    option(page, "Email").check()
    expect(page.locator(".sheet .subject")).to_contain_text("Thank you for the invitation")
    page.get_by_role("button", name="Edit the words").click()

    expect(page.get_by_label("Your message, to edit")).to_be_focused(timeout=10_000)


def test_a_script_that_does_not_load_leaves_a_notice_and_a_message_to_use(new_page):
    page = new_page(
        "/generator/",
        prepare=lambda page: page.route("**/generator/generator.js", lambda route: route.abort()),
        ready=False,
        forgive=("Failed to", "Error"),
    )

    expect(page.get_by_text("JavaScript, which is off or did not load")).to_be_visible(timeout=8000)
    expect(page.get_by_role("region", name="Your message")).to_contain_text("I've decided not to go ahead")
    expect(page.locator(".generator").get_by_role("button")).to_have_count(0)


def test_a_check_that_does_not_load_says_so(new_page):
    page = new_page(
        "/check/",
        prepare=lambda page: page.route("**/check.js", lambda route: route.abort()),
        ready=False,
        forgive=("Failed to", "Error"),
    )

    expect(page.get_by_text("Check your draft against these rules by eye.")).to_be_visible(timeout=8000)


def test_where_the_script_runs_the_notice_never_shows(new_page):
    page = new_page("/generator/")
    page.wait_for_timeout(4500)

    expect(page.locator(".notice")).to_be_hidden()


def test_once_touched_everything_works_offline(new_page):
    # The browser itself asks for the icon of its tab, whenever the address changes.
    page = new_page(
        "/generator/", forgive=("ERR_INTERNET_DISCONNECTED",), permissions=["clipboard-read", "clipboard-write"]
    )
    page.locator(".generator").hover()
    page.wait_for_selector(".rehearsal", state="attached")
    failed = []
    page.on("requestfailed", lambda request: failed.append(request.url) if "favicon" not in request.url else None)
    page.context.set_offline(True)
    page.get_by_role("button", name="Rehearse the call").click()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("dialog", name="The call")).to_contain_text("I wanted to tell you myself")
    page.keyboard.press("Escape")

    option(page, "Email").check()
    page.get_by_label("Job title").fill("Analyst")
    page.get_by_role("button", name="Copy the email").click()
    expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert "for the Analyst role" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_text("More ways to send or keep it").click()
    with page.expect_download():
        page.get_by_role("button", name="Save as a draft (.eml)").click()
    page.get_by_role("button", name="Edit the words").click()
    expect(page.locator("[data-rule][data-kept=true]")).to_have_count(7)
    assert failed == []


def test_offline_before_the_first_touch_there_are_words_to_copy_and_the_rest_comes_when_the_network_does(new_page):
    page = new_page(
        "/generator/",
        forgive=("ERR_INTERNET_DISCONNECTED", "Failed to fetch"),
        permissions=["clipboard-read", "clipboard-write"],
    )
    page.context.set_offline(True)
    option(page, "Email").check()
    page.get_by_label("Job title").fill("Analyst")
    page.get_by_role("button", name="Copy the email").click()
    expect(page.locator(".status")).to_have_text("Copied. You can paste it now.")
    assert "for the Analyst role" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="Edit the words").click()
    expect(page.locator(".status")).to_contain_text("This part could not be loaded.")

    page.context.set_offline(False)
    page.get_by_role("button", name="Edit the words").click()
    expect(page.get_by_label("Your message, to edit")).to_have_value(re.compile("for the Analyst role"))


def test_after_the_browsers_back_what_the_form_shows_is_what_the_message_says(new_page):
    page = new_page("/generator/#channel=email")
    page.get_by_label("Your name", exact=True).fill("Robin")
    page.get_by_label("Their name").fill("Sam")
    page.goto("/about/")
    page.go_back()
    expect(option(page, "Email")).to_be_checked()
    page.wait_for_timeout(200)
    name = page.get_by_label("Their name").input_value()

    expect(page.locator(".sheet .body")).to_contain_text(f"Hi {name}," if name else "Hello,")
    sender = page.get_by_label("Your name", exact=True).input_value()
    assert page.locator(".sheet .body").inner_text().endswith(sender or "Kind regards")
