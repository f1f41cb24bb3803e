"""What an article says in Markdown that MkDocs would pass over in silence is named with its line."""

import pytest

from macros.article import markdown

SITE = {
    "url": "https://a.example/",
    "macros": {"message", "claim"},
    "classes": {"lead", "opinion"},
    "sentences": {"I have decided to withdraw my application."},
}
TOP = "---\ntitle: A\n---\n\n# A heading\n\n"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{ message(channel="email") }', "message() stands in single braces; write {{ message(...) }}."),
        ("[text] (link.md)", "a space parts a link from its address; "),
        ("[text] (https://b.example)", "a space parts a link from its address; "),
        ("Words.\n{ .laed }", "no style has the class laed; did you mean lead."),
        ("Words.\n{ .lead", "a list of attributes is not closed: { .lead; "),
        ("Words.\n{ lead }", "lead is no attribute; write .class, #id or key=value."),
        ("See [it](https://a.example/how/).", "https://a.example is this site; "),
        ("![](x.png)", "an image has no text for those who do not see it; "),
        ("![x](https://b.example/x.png)", "another host is asked for it; "),
        ("<img alt='x' src='//b.example/x.png'>", "another host is asked for it; "),
        ("<script>alert(1)</script>", "<script cannot stand in an article; "),
        ("<b onclick='x()'>b</b>", "an attribute has a script or a style, "),
        ("<p style='color: red'>b</p>", "an attribute has a script or a style, "),
        ("# Another", "there are 2 headings with one #; "),
        ("#### Deep", "the heading Deep leaves out a level; write it with ##."),
        (
            "I have decided\nto withdraw my application.",
            "I have decided to withdraw my applicati… is a line of ",
        ),
    ],
)
def test_a_mistake_in_markdown_is_named_with_its_line(text, sentence):
    (said,) = markdown.problems(TOP + text, SITE)

    line = 7 if "\n" not in text or "decided" in text else 8
    assert said.startswith(f"line {line}: {sentence}")


@pytest.mark.parametrize(
    "text",
    [
        '{{ message(channel="email") }}',
        "{{ claim('x') }} and { a brace }.",
        "Words.\n{ .lead }",
        "## Heading { #an-id }",
        "![a plan](plan.png){ width=300 }",
        "`{ .laed }` and `[text] (link.md)`",
        "```html title='x'\n<script>alert(1)</script>\n# no heading\n```",
        "---\n\nA rule.",
        "A [link](how/email.md) (in brackets).",
        "[x](https://b.example)",
    ],
)
def test_ordinary_markdown_is_no_alarm(text):
    assert markdown.problems(TOP + text, SITE) == []
