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
        ("{{ claim }}", "claim is not called; write {{ claim() }}."),
        ("[text](htps://b.example/c)", "htps://b.example/c is no address of the web; write it with https://."),
        ("[a](https:/b.example)", "https:/b.example is no address of the web; "),
        ('<div class="lead">\n\n- [a](a.md)\n\n</div>', 'what stands in <div class="lead"> is shown as it is typed; '),
        ("[text] (link.md)", "a space parts a link from its address; "),
        ("[text] (https://b.example)", "a space parts a link from its address; "),
        ("(text)[how/email.md]", "a link has its brackets the wrong way round; "),
        ("I don\u00e2\u20ac\u2122t.", "a sign was read in a wrong encoding; "),
        ("Words.\n{ .laed }", "no style has the class laed; mend its name, perhaps to lead."),
        ("Words.\n{ .lead", "a list of attributes is not closed: { .lead; "),
        ("Words.\n{ lead }", "lead is no attribute; write .class, #id or key=value."),
        ("See [it](https://a.example/how/).", "https://a.example is this site; "),
        ("![](x.png)", "an image has no text for those who do not see it; "),
        ("![x](https://b.example/x.png)", "another host is asked for it; "),
        ("<img alt='x' src='//b.example/x.png'>", "another host is asked for it; "),
        ("<script>alert(1)</script>", "<script cannot stand in an article; "),
        ("<b onclick='x()'>b</b>", "an attribute has a script or a style, "),
        ("<p style='color: red'>b</p>", "an attribute has a script or a style, "),
        ("[text](link.md before it goes.", "the bracket of a link is not closed; "),
        ("<<<<<<< HEAD", "a merge conflict is left here; "),
        ("\u2022 From Word", "a bullet of a word processor makes no list; "),
        ("!!! note\nNot indented.", "a note is empty; "),
        ("See [it](http://127.0.0.1:8000/how/).", "that address is your own machine's; "),
        ("Some **bold words.", "** is not closed in Some **bold words.; "),
        ("<div>open", "<div> is opened 1 times and not closed as often; "),
        ("See [the rules][acas].", "nothing defines [acas]; "),
        ("A word.[^1]", "nothing defines [^1]; "),
        ("Say {{ message() }} now.", "message() stands within a text; "),
        ("    {{ message() }}", "message() is indented, which makes it code; "),
        ("A smile. :smile:", ":smile: is shown as it is typed; "),
        ("| a | b |\n| 1 | 2 |", "a table lacks the line below its headings; "),
        ("Of these 61 % go silent.", "61 % is typed; show a figure with claim(), "),
        ("One in five goes silent.", "One in five is typed; "),
        ("| a | b |\n|---|\n| 1 | 2 |", "a table lacks the line below its headings; "),
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

    line = 8 if text.startswith("Words.\n") else 7
    assert said.startswith(f"line {line}: {sentence}")


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("A text:\n- a list", 8, "a list stands right below a text; "),
        ("- a list\n  - within", 8, "a list within a list is indented by less than four spaces; "),
        ("## A { #one }\n\n## B { #one }", 9, "the id one is given twice; "),
        (
            '{{ claim("one") }}\n\n{{ claim( "two") }}\n\n{{ claim("one") }}',
            11,
            '{{ claim("one") }} stands twice; keep one.',
        ),
        ("- **one** is\n- **two* is", 8, "** is not closed in - **two* is; "),
        ("Words.\n\n{ .lead }", 9, "a list of attributes stands alone; "),
    ],
)
def test_a_mistake_of_several_lines_is_named_where_it_is_mended(text, line, sentence):
    (said,) = markdown.problems(TOP + text, SITE)

    assert said.startswith(f"line {line}: {sentence}")


@pytest.mark.parametrize(
    "text",
    [
        "- one\n  goes on\n- two\n\n    More of two.\n\n    - within\n",
        "1. one\n2. two",
        "A [link][here].\n\n[here]: how/email.md",
        "A word.[^1]\n\n[^1]: Said more.",
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |",
        "- a list\n\n    {{ message() }}",
        "!!! note\n    {{ message() }}\n\n    Words.\n\n    {{ claim() }}",
        "At 10:30: yes.",
        "**Bold** and **bold\nover two lines**.",
        "<div markdown>\n\nText.\n\n</div>",
        "!!! note\n    Indented.",
        '{{ message(channel="email") }}',
        "{{ consultancy.name }} and { a brace }.",
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
