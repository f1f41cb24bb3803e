"""Reduces pages to their words, for those who read them without the site's styles and scripts: feeds and programs."""

import re
from functools import cache
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

# Controls, and what is drawn or comes later.
LEFT_OUT_ELEMENTS = ["form", "script", "template", "svg"]
LEFT_OUT = ["jumps", "failed", "bar", "more-ways", "status"]
# The attributes that a feed carries.
KEPT = ("href", "src", "alt", "lang", "dir", "datetime", "colspan")


class Converter(MarkdownConverter):
    """Markdownify's, with a cell of a table in which a | does not end it."""

    def convert_td(self, cell, text, parent_tags):
        """Return a cell."""
        return super().convert_td(cell, text.replace("|", r"\|"), parent_tags)

    def convert_th(self, cell, text, parent_tags):
        """Return a cell of the first row, or at the head of a row."""
        return super().convert_th(cell, text.replace("|", r"\|"), parent_tags)


CONVERTER = Converter(heading_style="ATX", bullets="-", table_infer_header=True)


def markdown_path(page):
    """Return where the Markdown of a page lies in the site: beside its HTML."""
    return f"{page.file.dest_uri.removesuffix('.html')}.md"


@cache
def reduce_page(content, address, names):
    """Return what a page says, twice: as Markdown, with its address below, and as HTML without its first heading.

    Args:
        content: the HTML of the page.
        address: the page's, with its host, so that links lead there from anywhere.
        names: what the channels are called: ((channel, name), ...).
    """
    soup = BeautifulSoup(content, "html.parser")
    take_out(soup)
    for sheet in soup.find_all(class_="sheet"):
        quote_message(sheet, soup, dict(names))
    for name in ("href", "src"):
        for element in soup.find_all(attrs={name: True}):
            element[name] = urljoin(address, element[name])
    return to_markdown(soup, address), to_html(soup)


def take_out(soup):
    """Take out what does not stand on a printed page."""
    for found in (soup.find_all(LEFT_OUT_ELEMENTS), soup.find_all(class_=LEFT_OUT), soup.find_all(hidden=True)):
        for element in found:
            element.decompose()


def quote_message(sheet, soup, names):
    """Make a quotation of a message; above one that stands alone or in a group of its own, say what it is for."""
    sheet.name = "blockquote"
    for part in sheet.find_all("div"):
        part.unwrap()
    for label in sheet.find_all(class_=["cue", "subject-label"]):
        label.string.wrap(soup.new_tag("strong"))
    group = sheet.find_parent(role="group")
    if group or sheet.find_parent("figure"):
        label = soup.new_tag("strong", string=group["aria-label"] if group else names[sheet["data-channel"]])
        sheet.insert_before(label)
        label.wrap(soup.new_tag("p"))


def to_markdown(soup, address):
    """Return a reduced page as Markdown."""
    text = re.sub(r"[ \t]+$", "", CONVERTER.convert_soup(soup), flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", f"{text.strip()}\n\n<{address}>\n")


def to_html(soup):
    """Return a reduced page as HTML."""
    for heading in soup.find_all("h1"):
        heading.decompose()
    for element in soup.find_all(True):
        element.attrs = {name: value for name, value in element.attrs.items() if name in KEPT}
    return str(soup).strip()
