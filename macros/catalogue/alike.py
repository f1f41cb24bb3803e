"""What people call one thing, by which the search finds a page that calls it otherwise."""

from .load import FOLDER, CatalogueError
from .models.tables import ALIKE
from .read_yaml import read

FILE = "alike.yml"
# Under which id the words stand that say least.
LITTLE = "little"


def load(folder=FOLDER):
    """Return the words and phrases for each thing, and the words that say least.

    They are ({"child": ["kid", "baby", "look after"], ...}, ["a", "about", ...]).

    Raises:
        CatalogueError: with every problem of the file.
    """
    alike, problems, _ = read(folder / FILE, ALIKE, FILE)
    if not problems and LITTLE not in alike:
        problems = [f"{FILE}: {LITTLE} is missing; add it, with the words that say least."]
    if problems:
        raise CatalogueError(problems)
    return {thing: words for thing, words in alike.items() if thing != LITTLE}, alike[LITTLE]
