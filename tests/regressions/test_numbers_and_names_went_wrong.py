"""A "(0)" after 00 was dialled, which reaches a stranger; and a long name made a line that RFC 2047 does not allow."""

import pytest

DIALLED = """async (number) => (await import("/overrides/generator/links.js")).dialled(number)"""
DRAFT = """async (letter) => (await import("/overrides/generator/files.js")).draft(letter)"""


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("0044 (0)20 7946 0999", "00442079460999"),
        ("(+44) (0)20 7946 0999", "+442079460999"),
        ("(0)20 7946 0999", "02079460999"),
    ],
)
def test_the_zero_that_is_for_calls_from_inside_is_left_out_of_calls_from_outside(new_page, number, dialled):
    assert new_page("/generator/").evaluate(DIALLED, number) == dialled


def test_no_line_of_a_draft_that_holds_an_encoded_name_is_longer_than_76_signs(new_page):
    letter = {"subject": "", "text": "No.", "recipient": "Zoë " * 9, "address": "a-rather-long-address@a-firm.example"}
    lines = new_page("/generator/").evaluate(DRAFT, letter).split("\r\n")

    assert [line for line in lines if "=?" in line and len(line) > 76] == []
    assert any(line.endswith("<a-rather-long-address@a-firm.example>") for line in lines)
