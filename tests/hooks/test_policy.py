"""What stands inline in the pages is what the build put there."""

import base64
import hashlib

import pytest

from overrides.hooks import policy

POLICY = "head > meta[http-equiv=Content-Security-Policy]"
# What a script of its own comes for, after the first paint.
FETCHING = ".generator, .checker, .linker, .sure, .contact, .copying"


def hashed(text):
    """A text as the policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy_of(page):
    """The directives of a page's policy: {name: {source, ...}}."""
    directives = (directive.split() for directive in page.select_one(POLICY)["content"].split(";"))
    return {name: set(sources) for name, *sources in directives}


def inline(page, name):
    """The texts of the scripts or styles that stand in a page and that a browser runs or paints."""
    return [element.string or "" for element in page.select(f"{name}:not([src], [type*=json], [type=module])")]


def test_inline_scripts_are_only_the_header_and_the_line_that_fetches_a_script(pages):
    scripts = {address: inline(page, "script") for address, page in pages.items()}
    header, leading_on = scripts["/404.html"]
    others = {address: set(found) - {header, leading_on} for address, found in scripts.items()}
    others = {address: found for address, found in others.items() if found and address != "/embed/"}

    assert "colours" in header
    assert "clipboardData" in header
    assert "data-redirects" in leading_on
    assert [address for address, found in scripts.items() if header not in found] == ["/embed/"]
    fetching = {address for address, page in pages.items() if page.select(FETCHING)} | {"/contact/thanks/"}
    assert set(others) == fetching - {"/embed/"}
    assert {len(found) for found in others.values()} == {1}, "Put a script into a file of its own."
    assert all("[data-catalogue]" in script for found in others.values() for script in found)


def test_no_element_carries_a_script_or_a_style_of_its_own(pages):
    carried = [
        f"{address}: <{element.name} {name}>"
        for address, page in pages.items()
        for element in page.find_all(True)
        for name, value in element.attrs.items()
        if name == "style" or name.startswith("on") or str(value).lower().startswith("javascript:")
    ]

    assert carried == [], "The security policy refuses these; use a class, or a listener in a script."


def test_each_policy_names_what_stands_inline_in_its_page_and_nothing_else(pages):
    for address, page in pages.items():
        policy = policy_of(page)
        needed = {name: {hashed(text) for text in inline(page, name)} for name in ("script", "style")}

        for name, hashes in needed.items():
            named = {source for source in policy[f"{name}-src"] if source.startswith("'sha256-")}
            assert named == hashes, f"{address}: hooks/policy.py writes the hashes; what has changed the page since?"


def test_no_policy_allows_more_than_its_page_needs(pages, settings):
    for address, page in pages.items():
        own = {"'self'", settings["site_url"].rstrip("/")} if address == "/embed/" else {"'self'"}
        policy = policy_of(page)
        hashes = {source for sources in policy.values() for source in sources if source.startswith("'sha256-")}

        assert {name: sources - hashes for name, sources in policy.items()} == {
            "default-src": {"'none'"},
            "base-uri": {"'none'"},
            "connect-src": own,
            "form-action": {"'self'"} if page.select("form[action]") else {"'none'"},
            "img-src": own | {"data:"},
            **({"manifest-src": own} if page.select("link[rel=manifest]") else {}),
            "require-trusted-types-for": {"'script'"},
            "script-src": own,
            "style-src": own,
            "trusted-types": {"extras"} if page.select(".generator") else {"'none'"},
        }, address


def test_a_policy_stands_before_everything_that_it_is_for(pages):
    for address, page in pages.items():
        before = page.select_one(POLICY).find_previous_siblings()

        assert [str(element) for element in before] == ['<meta charset="utf-8"/>'], address


@pytest.mark.parametrize(
    ("form", "targets"),
    [
        ("", ["'none'"]),
        ("<form>", ["'none'"]),
        ('<form method="dialog">', ["'none'"]),
        ('<form class="a" action="../search/">', ["'self'"]),
        ('<form action="/contact/thanks/">', ["'self'"]),
        ('<form action="https://our.example/thanks/">', ["'self'"]),
        ('<form action="https://forms.example:8443/us"><form action="">', ["https://forms.example:8443"]),
        ('<form action="a/"><form action="https://forms.example/us">', ["'self'", "https://forms.example"]),
    ],
)
def test_a_page_may_send_its_forms_where_they_lead_and_nowhere_else(form, targets):
    assert policy.make_policy(form, "https://our.example/", framed=False)["form-action"] == targets
