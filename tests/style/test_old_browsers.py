"""Phones that get no new browser any more are served as well."""

# The pages hold their style; the others come when they are asked for.
STYLES = ("**/*.html", "generator/extras.css", "invitation/invitation.css")
UNKNOWN = ("light-dark(", "color-mix(", "@layer")


def test_no_style_that_a_page_gets_says_what_a_browser_of_early_2023_does_not_know(site):
    """Phones that get no new browser any more know neither light-dark() nor user-select, and showed text on nothing."""
    styles = {file: file.read_text("utf-8") for pattern in STYLES for file in site.glob(pattern)}
    found = {f"{file.relative_to(site)}: {word}" for file, says in styles.items() for word in UNKNOWN if word in says}

    assert len(styles) > len(STYLES)
    assert found == set(), "overrides/hooks/lighten.mjs names the oldest browser."


def test_a_tap_selects_a_message_in_safari_too(site):
    assert "-webkit-user-select:all" in (site / "messages" / "index.html").read_text("utf-8")


def test_no_rule_waits_for_a_browser_that_can_say_that_it_has_script(site):
    """Phones that do not know whether there is script were told for a moment that it is off.

    The other way round each browser does the right thing: one without script that cannot say so shows it late.
    """
    asking = [page for page in site.rglob("*.html") if "scripting:enabled" in page.read_text("utf-8").replace(" ", "")]

    assert asking == []
