"""The chart and the table of channels can be read on every screen."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from macros.show.channels import list_questions
from macros.show.chart import draw_chart, wrap_evenly

# Texts that stand out of their box, or are smaller than 12 pixels on the screen.
BAD_TEXTS = """() => [...document.querySelectorAll(".channel-chart text[class^=in-]")].filter((text) => {
  const [box, words] = [text.previousElementSibling.getBBox(), text.getBBox()];
  const fits = words.x > box.x && words.x + words.width < box.x + box.width
    && words.y > box.y && words.y + words.height < box.y + box.height;
  const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
  return !fits || parseFloat(getComputedStyle(text).fontSize) * scale < 12;
}).map((text) => text.textContent)"""


def test_the_chart_has_no_colour_or_style_of_its_own(pages):
    drawn = str(pages["/how/which-channel/"].select_one(".channel-chart"))

    assert not re.search(r"\b(style|fill|stroke|font-\w+)=|<style", drawn)


def test_boxes_and_arrows_stand_one_below_the_other(catalogue):
    drawn = draw_chart(list_questions(catalogue), "the last answer")
    spans = [(box["y"], box["y"] + box["height"]) for box in drawn["boxes"]]

    assert all(above[1] < below[0] for above, below in pairwise(spans))
    assert spans[-1][1] <= drawn["height"]
    assert [arrow["label"] for arrow in drawn["arrows"]] == ["yes", "no"] * (len(catalogue["advice"]) - 1)


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("Did HR or a coordinator arrange it?", 34, ["Did HR or a coordinator", "arrange it?"]),
        ("Short", 34, ["Short"]),
        ("a Donaudampfschifffahrtsgesellschaft", 10, ["a Donaudam", "pfschifffa", "hrtsgesell", "schaft"]),
    ],
)
def test_a_text_is_wrapped_into_even_lines(text, most, lines):
    assert wrap_evenly(text, most) == lines


@pytest.mark.parametrize("width", [320, 768, 1440])
def test_every_text_of_the_chart_fits_its_box_and_can_be_read(new_page, width):
    page = new_page("/how/which-channel/", viewport={"width": width, "height": 900})

    assert page.evaluate(BAD_TEXTS) == []


def test_in_forced_colours_the_chart_has_the_colours_of_the_system(new_page):
    page = new_page("/how/which-channel/", forced_colors="active")
    ink = page.locator("body").evaluate("(body) => getComputedStyle(body).color")

    for selector, key in (
        (".in-question", "fill"),
        (".in-answer", "fill"),
        (".answer", "stroke"),
        (".arrow", "stroke"),
    ):
        part = page.locator(f".channel-chart {selector}").first
        assert part.evaluate("(part, key) => getComputedStyle(part)[key]", key) == ink


def test_the_table_keeps_its_rows_and_headings_on_a_phone(new_page, catalogue):
    page = new_page("/how/which-channel/", viewport={"width": 320, "height": 640})

    expect(page.get_by_role("row", name="The interview is tomorrow")).to_be_visible()
    expect(page.get_by_role("rowheader")).to_have_count(len(catalogue["advice"]))
