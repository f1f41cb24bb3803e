"""Every address that was ever public still leads to what it promised, under Netlify's own rules."""

from functools import cache
from urllib.error import HTTPError
from urllib.parse import urldefrag, urlsplit
from urllib.request import urlopen

import pytest

from tests.site.promises import FILE, broken, present, promised, read_redirects

REDIRECTS = read_redirects()


@pytest.fixture(scope="module")
def arrive(base):
    """A function that asks for a path and follows redirects: the address it ends at, or None when nothing is there."""

    @cache
    def follow(path):
        try:
            with urlopen(base + path) as answer:
                end = urlsplit(answer.url)
        except HTTPError as error:
            error.close()
            return None
        return f"{end.path}#{end.fragment}" if end.fragment else end.path

    return follow


@pytest.fixture(scope="module")
def fault(arrive, pages, catalogue):
    """A function that says what is wrong with a promised address, or None."""

    @cache
    def places(path):
        return {tag["id"] for tag in pages[path].select("[id]")}

    def find(address):
        end = arrive(urldefrag(address).url)
        return broken(address, end and urldefrag(end).url, places, catalogue)

    return find


def test_every_promised_address_leads_to_what_it_promised(fault, figures):
    faults = [sentence for address in promised() if (sentence := fault(address))]

    assert faults == [], "\n".join(faults)
    figures.append(f"{len(promised())} promised addresses answer, each with its place in the page.")


def test_every_address_that_somebody_may_link_to_is_promised(pages, catalogue):
    new = sorted(present(pages, catalogue, REDIRECTS) - set(promised()))

    assert new == [], f"These are new. Add them to {FILE.name}, and they are for good:\n" + "\n".join(
        f"- {address}" for address in new
    )


def test_the_list_is_sorted_and_promises_nothing_twice():
    assert promised() == sorted(set(promised())), "Sort tests/site/promised_addresses.yml, with each address once."


@pytest.mark.parametrize(
    ("address", "what_to_do"),
    [
        ("/gone/", "add a redirect"),
        ("/gone/#place", "add a redirect"),
        ("/messages/#gone", "a redirect can't mend it"),
        ("/generator/#channel=pigeon", "aliases in macros/words/options.yml"),
        ("/generator/#colour=red", "aliases in macros/words/options.yml"),
    ],
)
def test_a_broken_promise_is_said_with_what_to_do(fault, address, what_to_do):
    sentence = fault(address)

    assert sentence.startswith(address)
    assert what_to_do in sentence


def test_a_promise_is_kept_by_a_redirect_to_where_the_place_is_now(fault):
    assert fault("/how-to-decline-an-interview/2019/#how-do-you-say-it") is not None
    assert fault("/how-to-decline-an-interview/2019/") is None


@pytest.mark.parametrize(
    ("short", "to"),
    [
        ("/decline", "/generator/"),
        ("/call", "/generator/#channel=call"),
        ("/email", "/generator/#channel=email"),
        ("/check/", "/check/"),
    ],
)
def test_a_short_link_leads_where_it_says(arrive, short, to):
    assert arrive(short) == to
