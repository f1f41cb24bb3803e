"""The chart and the table of channels can be read on every screen."""

import pytest
from playwright.sync_api import expect

BOXES = """() => Array.from(document.querySelectorAll(".channel-chart :is(.question, .answer, .way)"), (box) => {
  const { top, bottom, left, right } = box.getBoundingClientRect();
  return { kind: box.className, top, bottom, left, right };
})"""


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_yes_leads_down_to_its_answer_and_no_passes_it_on_the_left(new_page, width):
    page = new_page("/how/which-channel/", viewport={"width": width, "height": 900})
    boxes = page.evaluate(BOXES)
    answers = [box for box in boxes if box["kind"] == "answer"]
    steps = list(zip(boxes[::4], boxes[1::4], answers, boxes[3::4], strict=False))

    assert len(steps) == len(answers) - 1
    for (question, yes, answer, no), below in zip(steps, [step[0] for step in steps[1:]] + answers[-1:], strict=True):
        assert question["bottom"] == no["top"] == yes["top"] < yes["bottom"] < answer["top"] + 3 < answer["bottom"]
        assert question["left"] < no["left"] < no["right"] <= answer["left"]
        assert answer["bottom"] < no["bottom"] <= below["top"]


@pytest.mark.slow
def test_in_forced_colours_boxes_and_ways_of_the_chart_are_drawn(new_page):
    page = new_page("/how/which-channel/", forced_colors="active")
    ink = page.locator("body").evaluate("(body) => getComputedStyle(body).color")

    for selector in (".question", ".answer", ".way"):
        part = page.locator(f".channel-chart {selector}").first
        assert part.evaluate("(part) => getComputedStyle(part).borderInlineStart") in (
            f"1px solid {ink}",
            f"2px solid {ink}",
        )


def test_the_table_keeps_its_rows_and_headings_on_a_phone(new_page, catalogue):
    page = new_page("/how/which-channel/", viewport={"width": 320, "height": 640})

    expect(page.get_by_role("row", name="The interview is tomorrow")).to_be_visible()
    expect(page.get_by_role("rowheader")).to_have_count(len(catalogue["advice"]))
