"""How much of the many is tried: a sample in `make test`, all of it where slow tests run too."""

DEEP = []


def some(items):
    """All of the items, or every eighth in a quick run."""
    return items if DEEP else items[::8]


def tries(most):
    """How many random cases are tried: all, or an eighth in a quick run."""
    return most if DEEP else max(10, most // 8)
