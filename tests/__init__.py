"""The tests. A package, so that an installed package of the same name is never found in its place."""
