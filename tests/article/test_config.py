"""What is wrong with mkdocs.yml, templates and files of docs/ is said in a sentence, never a traceback."""

import pytest

from macros.article import config
from tests.building import build, copy_project

ARTICLE = "docs/how/email.md"
PAGE_STYLE = "overrides/style/page.css"
RULES = "macros/words/rules.yml"
WORDS = "macros/words/messages/en.yml"
# Mistakes that one build names together, each with (file, text, text in its place, sentence): those that end it at
# once, those that it warns of, and each that ends what is left of it.
BUILDS = {
    "at once": [
        ("mkdocs.yml", "  language: en\n", "  language: english\n", "mkdocs.yml: theme.language is english, which "),
        ("mkdocs.yml", "  - style/page.css", "  - style/pages.css", "extra_css names style/pages.css, which is not "),
        ("overrides/partials/footer.html", "{% set labels", "{% st labels", "overrides/partials/footer.html: line 2: "),
    ],
    "a label": [
        (WORDS, "  related: Read next\n", "", "en.yml: labels.related is missing; add it"),
    ],
    "warnings": [
        (
            "mkdocs.yml", "      - how/index.md\n", "      - how/index.md\n      - how/index.md\n",
            "mkdocs.yml: nav has how/index.md 2 times; a page has one place, so keep one.",
        ),
        ("mkdocs.yml", "- how/voicemail.md\n", "- how/voicemial.md\n", "'how/voicemial.md' is included in the 'nav'"),
        ("mkdocs.yml", "site_url:", "site_name: Another\nsite_url:", "key site_name is repeated; keep one of the two."),
        (
            ARTICLE, "title: How do I decline an interview by email?", "title: “How do I decline an interview?”",
            "has typographic quotation marks, which YAML keeps; write straight ones.",
        ),
        (
            ARTICLE, '{{ message(channel="email", tone="plain") }}', '{{ message(channel="email", tone="plain") }',
            "unexpected '}'; look at the braces and the quotation marks there",
        ),
        (
            PAGE_STYLE, "background: var(--paper)", "background: var(--papre)",
            "overrides/style/page.css: line 6: nothing sets --papre; mend its name",
        ),
        (
            PAGE_STYLE, "main { flex: 1; }", "main { flex: 1; color: light-dark(#000); }",
            "overrides/style/page.css: line 7: light-dark() has one colour; ",
        ),
        ("mkdocs.yml", "  - overrides/hooks/escaping.py ", "  # ", "hooks lacks overrides/hooks/escaping.py; name it"),
        ("docs/generator.md", "oembed: true", "oembed: true\nrobots: noindex", "generator.md: it stands in nav, and "),
        ("overrides/contact/contact.html", '"{{ action }}"', '"/contact/thank/"', "leads to /contact/thank/"),
        (
            RULES, "thanks:\n  guidance: how/#what", "thanks:\n  guidance: how/#waht",
            "rules.yml: thanks leads to how/#waht-to-say, ",
        ),
    ],
    "a style": [
        (PAGE_STYLE, "main { flex: 1; }", "main { flex: 1; ", "style/page.css: "),
        (
            "overrides/style/sheet.css", ".sheet .said {", ".sheet .said, {",
            "style/sheet.css: line 5: this is not CSS (Invalid empty selector); ",
        ),
    ],
    "a script": [
        ("overrides/generator/bars.js", "export function", "export funtion", "generator/bars.js:"),
    ],
}  # fmt: skip


# What a quick run tries.
QUICK = ("at once",)


@pytest.fixture
def project(tmp_path):
    """A copy of the project that a test may break."""
    return copy_project(tmp_path)


@pytest.mark.parametrize(
    "mistakes", [pytest.param(BUILDS[id], id=id, marks=[] if id in QUICK else [pytest.mark.deep]) for id in BUILDS]
)
def test_mistakes_stop_the_build_with_a_sentence_each(project, mistakes):
    for file, old, new, _ in mistakes:
        text = (project / file).read_text("utf-8")
        assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times; bring the test up to date."
        (project / file).write_text(text.replace(old, new), encoding="utf-8")
    status, said = build(project)

    assert status == 1
    assert [sentence for *_, sentence in mistakes if sentence not in said] == [], said
    assert "Traceback" not in said
    assert "node_modules/" not in said, "Nobody wants to see the stack of Node."


@pytest.mark.slow
def test_a_file_that_is_not_utf_8_is_named(project):
    (project / ARTICLE).write_bytes((project / ARTICLE).read_bytes() + b"\xe9")
    status, said = build(project)

    assert status == 1
    assert "how/email.md: byte " in said
    assert " is not UTF-8; save the file as UTF-8." in said
    assert "Traceback" not in said


@pytest.mark.parametrize("place", ["how/E-mail.md", "how/voice mail.md", "how/résumé.md", "how/a_b.md"])
def test_a_file_whose_name_makes_no_good_address_is_named(place):
    assert not config.NAME.fullmatch(place)


def test_the_name_of_an_article_is_good():
    assert config.NAME.fullmatch("how/text-and-chat.md")
