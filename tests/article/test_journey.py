"""The way from deciding to what comes next: where each article stands on it, and that home begins it."""

from urllib.parse import urljoin

import pytest

GUIDANCE = ("when", "how", "next-step")
STEPS = ("decide", "choose", "say", "confirm", "next")


@pytest.fixture(scope="module")
def names(catalogue):
    """What the steps are called, in their order."""
    return [catalogue["words"]["labels"][f"journey-{step}"] for step in STEPS]


@pytest.mark.slow
def test_every_article_shows_the_steps_and_is_at_one_of_them(pages, names):
    for address, page in pages.items():
        links = page.select(".journey a")
        expected = names if address.split("/")[1] in GUIDANCE else []

        assert [link.get_text() for link in links] == expected, address
        assert len(page.select(".journey [aria-current=step]")) == bool(expected), address
        assert {urljoin(address, link["href"]) for link in links} <= pages.keys(), address


@pytest.mark.parametrize(
    ("address", "step"),
    [
        ("/when/relocation/", "decide"), ("/how/call-first/", "choose"), ("/how/email/", "say"),
        ("/next-step/first-hour/", "confirm"), ("/next-step/where-next/", "next"), ("/how/push-back/", "next"),
    ],
)  # fmt: skip
def test_an_article_is_at_the_step_of_its_folder_or_at_that_of_its_front_matter(pages, names, address, step):
    assert pages[address].select_one(".journey [aria-current]").get_text() == names[STEPS.index(step)]


def test_home_begins_the_way(pages, names):
    headings = [heading.get_text() for heading in pages["/"].select(".doors h2")]

    assert headings[: len(names)] == [f"{number}. {name}" for number, name in enumerate(names, 1)]
