"""What stands inline in the pages is what the build put there."""

import base64
import hashlib
import re

# What a script of its own comes for, after the first paint.
FETCHING = ".generator, .checker, .linker, .sure, .contact, .copying"


def hashed(text):
    """A text as the policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def inline(page, name):
    """The texts of the scripts or styles that stand in a page and that a browser runs or paints."""
    return [element.string or "" for element in page.select(f"{name}:not([src], [type*=json], [type=module])")]


def test_inline_scripts_are_only_the_header_and_the_line_that_fetches_a_script(pages):
    scripts = {address: inline(page, "script") for address, page in pages.items()}
    header, listener = scripts["/404.html"]
    others = {address: set(found) - {header, listener} for address, found in scripts.items()}
    others = {address: found for address, found in others.items() if found and address != "/embed/"}

    assert "colours" in header
    assert "clipboardData" in listener
    assert [address for address, found in scripts.items() if not {header, listener} <= set(found)] == ["/embed/"]
    assert set(others) == {address for address, page in pages.items() if page.select(FETCHING)} - {"/embed/"}
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


def test_the_policy_names_what_stands_inline_and_nothing_else(site, pages):
    rules = (site / "_headers").read_text("utf-8")
    named = set(re.findall(r"'sha256-[^']+'", rules))
    needed = {hashed(text) for page in pages.values() for name in ("script", "style") for text in inline(page, name)}

    assert named == needed, "hooks/policy.py writes the hashes from the built pages; has something changed them since?"
