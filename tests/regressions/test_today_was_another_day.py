"""With "It is today" and any other date, the message said "today, Thursday 24 December"."""

from macros.twins.compose import compose
from tests.cases import all_choices


def test_a_date_never_stands_beside_today_in_one_sentence(catalogue):
    for choices in all_choices(catalogue):
        paragraphs = compose(catalogue, choices, {"date": "24 December"})["paragraphs"]
        sentences = [sentence for paragraph in paragraphs for sentence in paragraph["text"].split(". ")]

        assert [s for s in sentences if "24 December" in s and "today" in s] == [], choices
