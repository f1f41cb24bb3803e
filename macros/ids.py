"""Ids, as every file of the catalogue writes them."""


def are_ids(items):
    """Whether every item is a text."""
    return all(isinstance(item, str) for item in items)
