"""An email address is read out of what people paste; what could go to someone else is not used."""

import pytest

from macros.publish import reached

READ = """async (texts) => {
  const { addressIn, areMore } = await import("/overrides/generator/email-addresses.js");
  return texts.map((text) => [addressIn(text), areMore(text)]);
}"""
ANNA = [
    "Anna Example <anna@example.com>", "Anna\xa0Example\xa0<anna@example.com>", '"Example, Anna" <anna@example.com>,',
    "Example, Anna <anna@example.com>;", "<anna@example.com>", "(anna@example.com)", "[anna@example.com]",
    "mailto:anna@example.com", "MAILTO:anna@example.com?subject=Hi&cc=bob@example.com", "Email: anna@example.com",
    "E-mail:anna@example.com", "anna@example.com (Anna)", "anna@example.com,", "anna@example.com;", "anna@example.com.",
    "anna@example.com!", "anna@example.com…", "'anna@example.com'", "“anna@example.com”", "*anna@example.com*",
    "anna\uff20example\uff0ecom", "anna (at) example (dot) com", "anna[at]example.com", "  anna@example.com\u200b ",
]  # fmt: skip
TWO = [
    "anna@example.com, bob@example.com", "anna@example.com,bob@example.com", "anna@example.com; bob@example.com",
    "anna@example.com / bob@example.com", "anna@example.com bob@example.com", "anna@example.com or bob@example.com",
    "To: Anna <anna@example.com>; Bob <bob@example.com>",
]  # fmt: skip
NONE = [
    "anna,smith@example.com", "anna smith@example.com", "anna@example", "anna@example,com", "anna@@example.com",
    "anna@example..com", "anna@.com", "anna@", "@example.com", "Anna", "a&b@example.com", "anna@example.com/x",
    "anna@example. com", '"a b"@example.com', "zoe\x01@example.test", "a@b.example?cc=c@d.example", "",
]  # fmt: skip


def read(new_page, texts):
    """What is read of each text: [address, whether there is more than one]."""
    return dict(zip(texts, new_page("/about/").evaluate(READ, texts), strict=True))


def test_an_address_is_read_out_of_names_labels_and_signs(new_page):
    assert read(new_page, ANNA) == {typed: ["anna@example.com", False] for typed in ANNA}


def test_of_two_addresses_the_first_is_read_and_that_there_is_more(new_page):
    assert read(new_page, TWO) == {typed: ["anna@example.com", True] for typed in TWO}


def test_what_may_be_a_slip_is_no_address(new_page):
    """The draft would have gone to whoever has the address that is left."""
    assert {typed: to for typed, (to, _) in read(new_page, NONE).items()} == dict.fromkeys(NONE, "")


def test_an_address_in_the_settings_is_read_as_one_that_is_typed(new_page):
    typed = [*ANNA, *TWO, *NONE]

    found = dict(zip(typed, (address for _, address in reached.read_typed(*typed)), strict=True))
    assert found == {one: address for one, (address, _) in read(new_page, typed).items()}


@pytest.mark.slow
def test_a_long_paste_is_read_at_once(new_page):
    pastes = [sign * 100_000 for sign in ("a", "a@", "a, ", "@.", "a a@", "<", "mailto:")]

    assert all(to == "" for to, _ in read(new_page, pastes).values())
