"""What programs read: llms.txt, and each page as Markdown, with its messages written out."""

import re
from urllib.parse import urlsplit

import pytest

from macros.article import front_matter
from macros.catalogue.cases import complete
from macros.publish import plain
from macros.twins.compose import compose

LINK = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\(([^)\s]+)\)")


@pytest.fixture(scope="module")
def written(site, shown):
    """The Markdown of every page that may be found, by the address of the page."""
    return {address: (site / address[1:] / "index.md").read_text("utf-8") for address in shown}


def test_every_page_that_may_be_found_is_there_as_markdown_and_the_guidance_says_so(written, site, shown):
    for address, text in written.items():
        assert text.startswith("# "), address
        links = [link["href"] for link in shown[address].select("link[type='text/markdown']")]
        assert links == (["index.md"] if address.split("/")[1] in front_matter.GUIDANCE else []), address
    assert len(list(site.rglob("*.md"))) == len(written)


def test_markdown_has_the_words_of_the_page_and_no_markup(written, shown):
    for address, text in written.items():
        said = shown[address].select("article > h1, article > p.lead, article > h2:not(#related, #in-section)")

        assert not re.search(r"</?(p|div|span|form|script|figure|svg)\b|\{[.#:]", text), address
        for element in said:
            assert words(element.get_text()) in words(text), f"{address}: {element}"


def words(text):
    """The words of a text, without the signs of Markdown and the addresses of its links."""
    return re.sub(r"\W+", " ", LINK.sub(r"\1", text)).strip()


def test_every_message_of_a_page_is_a_quotation_in_its_markdown(written, shown):
    counted = 0
    for address, text in written.items():
        quoted = words(" ".join(line for line in text.splitlines() if line.startswith(">")))
        for sheet in shown[address].select("article .sheet"):
            counted += 1
            for part in sheet.select(".said, .subject-text, .cue"):
                assert part.find_parent(hidden=True) or words(part.get_text()) in quoted, f"{address}: {part}"
    assert counted > 500


def test_a_message_in_an_article_has_its_channel_its_subject_and_its_paragraphs(written, catalogue):
    message = compose(catalogue, complete(catalogue, {"channel": "email", "tone": "plain"}), {})
    channel = catalogue["words"]["choices"]["channel"]["options"]["email"]
    label = catalogue["words"]["labels"]["subject"]
    paragraphs = [f"**{label}** {message['subject']}", *(p["text"] for p in message["paragraphs"])]

    assert f"**{channel}**\n\n" + "\n>\n".join(f"> {p}" for p in paragraphs) + "\n" in written["/how/email/"]


def test_links_in_markdown_lead_from_anywhere(written, site, settings):
    for address, text in written.items():
        for _, link in LINK.findall(text):
            assert urlsplit(link).scheme, f"{address}: {link}"


def test_llms_txt_names_every_page_once_and_each_file_that_it_names_is_there(site, written, settings):
    text = (site / "llms.txt").read_text("utf-8")
    links = [link.removeprefix(settings["site_url"]) for _, link in LINK.findall(text)]
    title, quote, *_ = [line for line in text.splitlines() if line]

    assert (title, quote) == (f"# {settings['site_name']}", f"> {settings['site_description']}")
    assert sorted(link for link in links if link.endswith(".md")) == sorted(f"{at}index.md"[1:] for at in written)
    assert [link for link in links if not (site / link).is_file()] == []
    assert any(re.fullmatch(r"generator/catalogue\.\w+\.json", link) for link in links)
    assert all(re.match(r"#|>|- \[", line) for line in text.splitlines() if line)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>A</h1><p>b <a href='../c/#d'>e</a></p>", "# A\n\nb [e](https://a.example/c/#d)"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>", "| a |\n| --- |\n| b |"),
        ("<table><tr><th>a|b</th></tr><tr><td>c|d</td></tr></table>", "| a\\|b |\n| --- |\n| c\\|d |"),
        ("<p>1 * 2 * 3_4_5</p>", "1 \\* 2 \\* 3\\_4\\_5"),
        ("<form><p>a</p></form><p hidden>b</p><script>c</script><p>d</p>", "d"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "a\n:   b"),
    ],
)
def test_what_an_article_may_hold_becomes_markdown(html, expected):
    text, _ = plain.reduce_page(html, "https://a.example/b/", ())

    assert text == f"{expected}\n\n<https://a.example/b/>\n"
