"""A browser's reader mode shows the whole of an article."""

import pytest

from tools.node_modules import FOLDER

# Reads every article.
pytestmark = pytest.mark.deep

READABILITY = FOLDER / "@mozilla" / "readability" / "Readability.js"
# What Firefox's reader mode leaves of the article, without spaces. What it is made of must not be a part of the page.
READ = """(library) => {
  const Readability = new Function("module", `${library}; return Readability`)({});
  const read = new Readability(document.cloneNode(true)).parse();
  return read?.textContent.replaceAll(/\\s/g, "") ?? "";
}"""
PARAGRAPHS = "article > :is(p, ul, ol, dl, h2, h3), article .sheet p"


@pytest.fixture
def read(new_page):
    """A function that opens a page as a reader mode would: (what it shows, what the article says), without spaces."""

    def open_page(address):
        page = new_page(address, bypass_csp=True, ready=False)
        said = page.locator(PARAGRAPHS).all_inner_texts()
        return page.evaluate(READ, READABILITY.read_text("utf-8")), ["".join(text.split()) for text in said]

    return open_page


def test_reader_mode_shows_the_whole_article(read, shown):
    """A class of the messages made it take a script of four lines for the whole of /how/call-first/."""
    left_out = {}
    for address in [address for address, page in shown.items() if page.select(".reviewed")]:
        text, said = read(address)
        missing = [words for words in said if words not in text]
        if sum(map(len, missing)) > 0.1 * sum(map(len, said)):
            left_out[address] = missing

    assert left_out == {}
