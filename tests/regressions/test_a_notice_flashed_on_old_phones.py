"""Phones that do not know whether there is script were told for a moment that it is off."""


def test_no_rule_waits_for_a_browser_that_can_say_that_it_has_script(site):
    """The other way round each browser does the right thing: one without script that cannot say so shows it late."""
    asking = [page for page in site.rglob("*.html") if "scripting:enabled" in page.read_text("utf-8").replace(" ", "")]

    assert asking == []
