"""A phone number is read whole out of what people type and paste, and nothing is dialled that is none."""

import sys
import unicodedata

import pytest

from macros.publish import reached

READ = """async (texts) => {
  const { dialled, isMore, isTooLong } = await import("/overrides/generator/numbers.js");
  return texts.map((text) => [dialled(text), isMore(text), isTooLong(text)]);
}"""
SCRIPTS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.decimal(chr(code), None) == 0]
BRACKETS = {
    "+44 [0]20 7946 0999": "+442079460999",
    "+44 ( 0 ) 20 7946 0999": "+442079460999",
    "+44 {0} 20 7946 0999": "+442079460999",
    "+44 \uff080\uff0920 7946 0999": "+442079460999",
    "+44 (020) 7946 0999": "+442079460999",
    "(+44)(0)20 7946 0999": "+442079460999",
    "0044 (0)20 7946 0999": "00442079460999",
    "(0)20 7946 0999": "02079460999",
    "(020) 7946 0999": "02079460999",
    "+39 (0)6 1234 5678": "+390612345678",
    "+49 (0)6221/123456": "+496221123456",
    "+49 33203/12345": "+493320312345",
}
LETTERS = {
    "1-800-FLOWERS": "18003569377",
    "1-800-flowers": "18003569377",
    "1800FLOWERS": "18003569377",
    "+1 (800) FLOWERS": "+18003569377",
    "1-800-GO-FEDEX": "18004633339",
    "0800 REVERSE": "08007383773",
    "O20 7946 O999": "02079460999",
}
TWO = {
    "020 7946 0999 / 07700 900123": "02079460999",
    "020 7946 0999/07700 900123": "02079460999",
    "+44 20 7946 0999 +44 7700 900123": "+442079460999",
    "+442079460999+447700900123": "+442079460999",
    "+44 20 7946 0999 or 07700 900123": "+442079460999",
    "+44 20 7946 0999; 07700 900123": "+442079460999",
    "555-0100 / 555-0101": "5550100",
    "020 7946 0999 ext. 5": "02079460999",
    "020 7946 0999x5": "02079460999",
    "020 7946 0999 EXT 5": "02079460999",
    "tel:+44-20-7946-0999;ext=5": "+442079460999",
    "Phone 2: 020 7946 0999": "02079460999",
}
LABELS = {
    "Tel: +44 20 7946 0999": "+442079460999",
    "tel:+442079460999": "+442079460999",
    "tel:%2B442079460999": "+442079460999",
    "T. (+44) 20 7946 0999.": "+442079460999",
    "Phone (office): (020) 7946 0999": "02079460999",
    "<+44 20 7946 0999>": "+442079460999",
    "+44.20.7946.0999,": "+442079460999",
    "020 7946 0999 mobile": "02079460999",
}
NONE = ["call me", "+ ()", "anna@example.com", "12", "", "-"]
TOO_LONG = ["020 7946 0999 07700 900123", "+44 20 7946 0999 0044 7700 900123", "1234567890123456"]


@pytest.fixture
def read(new_page):
    """A function that reads each text: (what is dialled, whether there is more, whether it is too long)."""
    return lambda texts: new_page("/about/").evaluate(READ, list(texts))


@pytest.mark.parametrize("cases", [BRACKETS, LABELS], ids=["brackets", "labels"])
def test_a_number_is_read_out_of_brackets_and_labels(read, cases):
    assert dict(zip(cases, read(cases), strict=True)) == {typed: [to, False, False] for typed, to in cases.items()}


def test_letters_are_the_digits_of_their_keys(read):
    assert dict(zip(LETTERS, (to for to, *_ in read(LETTERS)), strict=True)) == LETTERS


def test_of_two_numbers_the_first_is_read_and_that_there_is_more(read):
    assert dict(zip(TWO, read(TWO), strict=True)) == {typed: [to, True, False] for typed, to in TWO.items()}


def test_the_digits_of_every_keyboard_are_read(read):
    """Unicode has more than sixty sets of digits."""
    typed = ["".join(chr(ord(zero) + int(digit)) for digit in "02079460999") for zero in SCRIPTS]

    assert len(typed) > 60
    assert {to for to, *_ in read(typed)} == {"02079460999"}


def test_a_number_in_the_settings_is_read_as_one_that_is_typed(read):
    typed = [
        *BRACKETS,
        *LETTERS,
        *TWO,
        *LABELS,
        *NONE,
        *TOO_LONG,
        "\u0660\u0662\u0660 7946 0000",
        '"; process.exit()//',
    ]

    assert [number for number, _ in reached.read_typed(*typed)] == [to for to, *_ in read(typed)]


@pytest.mark.slow
def test_what_is_no_number_is_not_dialled(read):
    assert read(NONE) == [["", False, False] for _ in NONE]
    assert read(TOO_LONG) == [["", False, True] for _ in TOO_LONG]


def test_a_long_paste_is_read_at_once(read):
    pastes = [sign * 100_000 for sign in ("A", "1A", "1 AA ", "(0)", "1/", "+1", "O1")]

    assert all(len(to) <= 16 for to, *_ in read(pastes))
