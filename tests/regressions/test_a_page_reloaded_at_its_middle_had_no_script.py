"""Firefox tells of no first paint when it opens a page at its middle, and the script waited for that alone."""


def test_a_form_that_was_left_at_its_middle_works_after_reloading(new_page):
    page = new_page("/generator/", viewport={"width": 390, "height": 700})
    page.get_by_label("Your name", exact=True).scroll_into_view_if_needed()
    page.reload()
    page.wait_for_selector(".ready", state="attached")
    page.get_by_label("Your name", exact=True).fill("Robin")

    assert "Robin" in page.locator(".sheet .body").inner_text()
