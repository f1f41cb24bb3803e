"""Ids, as every file of the catalogue writes them."""


def are_ids(items):
    """Whether every item is an id."""
    return all(map(is_id, items))


def is_id(item):
    """Whether this is a text of one line with something in it."""
    return isinstance(item, str) and bool(item.strip()) and len(item.splitlines()) == 1
