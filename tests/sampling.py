"""How much of the many is tried: a sample in `make test`, all of it where deep tests run too."""

DEEP = []


# No choice has so many options, or a multiple of it, and no set of slots so many subsets; so each comes into a sample.
STRIDE = 127


def some(items):
    """All of the items, or a few of them in a quick run."""
    return items if DEEP else items[::STRIDE]


def tries(most):
    """How many random cases are tried: all, or an eighth in a quick run."""
    return most if DEEP else max(10, most // 8)
