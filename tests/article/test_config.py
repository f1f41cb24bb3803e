"""What is wrong with mkdocs.yml, templates and files of docs/ is said in a sentence, never a traceback."""

import pytest

from tests.building import build, copy_project

ARTICLE = "docs/how/email.md"
MISTAKES = {
    "a page twice in nav": (
        "mkdocs.yml", "      - how/email.md\n", "      - how/email.md\n      - how/email.md\n",
        "mkdocs.yml: nav has how/email.md 2 times; a page has one place, so keep one.",
    ),
    "a key twice": (
        "mkdocs.yml", "site_url:", "site_name: Another\nsite_url:", "key site_name is repeated; keep one of the two.",
    ),
    "typographic quotes": (
        ARTICLE, "title: How do I decline an interview by email?", "title: “How do I decline an interview by email?”",
        "has typographic quotation marks, which YAML keeps; write straight ones.",
    ),
    "a language that the theme has not": (
        "mkdocs.yml", "  language: en\n", "  language: english\n", "mkdocs.yml: theme.language is english, which ",
    ),
    "a style sheet that is not there": (
        "mkdocs.yml", "  - style/page.css", "  - style/pages.css", "extra_css names style/pages.css, which is not in ",
    ),
    "a colour that nothing sets": (
        "overrides/style/page.css", "background: var(--paper)", "background: var(--papre)",
        "overrides/style/page.css: nothing sets --papre; mend its name",
    ),
    "a brace of a macro that is lost": (
        ARTICLE, '{{ message(channel="email", tone="plain") }}', '{{ message(channel="email", tone="plain") }',
        "how/email.md: line 36: unexpected '}'; look at the braces and the quotation marks there",
    ),
    "a template that does not read": (
        "overrides/partials/footer.html", "{% set labels", "{% st labels", "overrides/partials/footer.html: line 2: ",
    ),
    "a brace too few": (
        "overrides/style/page.css", "main { flex: 1; }", "main { flex: 1; ", "style/page.css: ",
    ),
    "a script that does not read": (
        "overrides/generator/leads.js", "export function", "export funtion", "generator/leads.js:",
    ),
    "a page that nav misspells": (
        "mkdocs.yml", "      - how/email.md\n", "      - how/emial.md\n", "'how/emial.md' is included in the 'nav'",
    ),
    "a label that is gone": (
        "macros/words/messages/en.yml", "  related: Read next\n", "", "en.yml: labels.related is missing; add it",
    ),
}  # fmt: skip


@pytest.fixture
def project(tmp_path):
    """A copy of the project that a test may break."""
    return copy_project(tmp_path)


@pytest.mark.parametrize(("file", "old", "new", "sentence"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_stops_the_build_with_a_sentence(project, file, old, new, sentence):
    text = (project / file).read_text("utf-8")
    assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times; bring the test up to date."
    (project / file).write_text(text.replace(old, new), encoding="utf-8")
    status, said = build(project)

    assert status == 1
    assert sentence in said
    assert "Traceback" not in said
    assert "node_modules/" not in said, "Nobody wants to see the stack of Node."


def test_a_file_that_is_not_utf_8_is_named(project):
    (project / ARTICLE).write_bytes((project / ARTICLE).read_bytes() + b"\xe9")
    status, said = build(project)

    assert status == 1
    assert "how/email.md: byte " in said
    assert " is not UTF-8; save the file as UTF-8." in said
    assert "Traceback" not in said
