"""The pages that the tests of the generator begin with."""

import pytest

AWKWARD_NAME = 'Zoë "Z" O\'Brien; <zoe@x>'
CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest.fixture
def page(new_page):
    """The generator's page, allowed to use the clipboard."""
    return new_page("/generator/", permissions=CLIPBOARD)


@pytest.fixture
def open_email(new_page):
    """A function that opens the email with an awkward name, allowed to use the clipboard."""

    def open_page(fragment="channel=email", **options):
        page = new_page(f"/generator/#{fragment}", permissions=CLIPBOARD, **options)
        page.get_by_label("Their name").fill(AWKWARD_NAME)
        page.get_by_text("More ways to send or keep it").click()
        return page

    return open_page
