"""What people call one thing, by which the search finds a page that calls it otherwise."""

from .load import FOLDER, CatalogueError
from .models.tables import ALIKE
from .read_yaml import read

FILE = "alike.yml"


def load(folder=FOLDER):
    """Return the words and phrases for each thing: {"child": ["kid", "baby", "look after"], ...}.

    Raises:
        CatalogueError: with every problem of the file.
    """
    alike, problems, _ = read(folder / FILE, ALIKE, FILE)
    if problems:
        raise CatalogueError(problems)
    return alike
