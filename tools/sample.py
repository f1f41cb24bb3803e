"""Prints an even sample of a language's messages with the English beside them, to be read whole: `make sample`.

Run it: `python -m tools.sample de 60 1` prints 60 messages of German, the first sample; another number, another sample.
"""

import random
import sys
import textwrap
from itertools import zip_longest

from macros.catalogue.cases import all_choices, shape_of
from macros.catalogue.load import FOLDER, CatalogueError, load
from macros.twins.compose import as_text, compose

WIDTH = 62
# Names that make every slot heard; the second is typed nowhere.
TYPED = {
    "sender": "Robin Example",
    "recipient": "Alex Muster",
    "person": "Sam Example",
    "role": "Data Analyst",
    "company": "Example Ltd",
    "date": "23.09.",
    "times": "23.09., 24.09.",
    "good": "…",
    "booking": "…",
    "phone": "+44 20 7946 0999",
}


def sample(catalogue, count, number):
    """Return as many cases of each purpose and channel: [(choices, fields), ...]; with each number they are others."""
    shapes = {}
    for choices in all_choices(catalogue):
        shapes.setdefault((choices["purpose"], choices["channel"]), []).append(choices)
    each = max(1, round(count / len(shapes)))
    chance = random.Random(int(number))
    some = [case for cases in shapes.values() for case in chance.sample(cases, min(each, len(cases)))]
    return [(choices, TYPED if (place + number) % 2 else {}) for place, choices in enumerate(some)]


def describe(catalogue, choices):
    """Return the choices of a case that make a difference to it."""
    return ", ".join(f"{choice} {choices[choice]}" for choice in shape_of(catalogue, choices)["choices"])


def beside(left, right):
    """Return two texts in two columns."""
    columns = [
        [piece for line in text.splitlines() for piece in textwrap.wrap(line, WIDTH) or [""]] for text in (left, right)
    ]
    return "\n".join(f"{one:{WIDTH}} | {other}" for one, other in zip_longest(*columns, fillvalue=""))


def whole(catalogue, choices, fields):
    """Return a message with its subject as one text."""
    message = compose(catalogue, choices, fields)
    return "\n\n".join(filter(None, [message["subject"], as_text(message)]))


def main(language, count="60", number="1", folder=FOLDER):
    """Print the sample; exits with a sentence where there is no such language."""
    try:
        languages = load(folder)
    except CatalogueError as error:
        sys.exit(str(error))
    if language not in languages:
        sys.exit(f"There is no language {language}; expected one of {', '.join(languages)}.")
    for choices, fields in sample(languages[language], int(count), int(number)):
        print(f"\n--- {describe(languages[language], choices)}")
        print(beside(whole(languages[language], choices, fields), whole(languages["en"], choices, fields)))


if __name__ == "__main__":
    main(*sys.argv[1:])
