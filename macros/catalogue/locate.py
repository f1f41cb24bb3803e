"""Finds the line of a file that a problem is about, from what its sentence says."""

import re

from yaml import MappingNode, ScalarNode

from .read_yaml import line_of

# The path of keys with which a sentence begins, after a word for what it is.
SUBJECT = re.compile(r"(?:(label|part|rule) )?([\w-]+(?:\.[\w-]+)*)")
# A line of a part, as problems/lines.py quotes it.
QUOTED = re.compile(r'"(.+?)"(?=[ .,;])')


def with_line(problem, root):
    """A sentence about a file, with its line in front where it can be found.

    Args:
        problem: a sentence that quotes a text of the file, or begins with a path of keys: "choices.tone has ...".
        root: the root node of the file, as read_yaml.py composes it.
    """
    line = line_of_text(problem, root) or line_of_subject(problem, root)
    return f"line {line}: {problem}" if line else problem


def line_of_text(problem, root):
    """The line of the first text of the file that a sentence quotes; None where it quotes none."""
    if quoted := QUOTED.findall(problem):
        lines = dict(reversed(list(texts_in(root))))
        return next((lines[text] for text in quoted if text in lines), None)
    return None


def texts_in(node):
    """(text in one line, its line) for every text from a node down, as it stands."""
    if isinstance(node, ScalarNode):
        yield " / ".join(node.value.splitlines()), node.start_mark.line + 1
        return
    for child in [value for _, value in node.value] if isinstance(node, MappingNode) else node.value:
        yield from texts_in(child)


def line_of_subject(problem, root):
    """The line of the deepest key that the first words of a sentence lead to; None where they name no key."""
    kind, path = SUBJECT.match(problem).groups()
    keys = ["parts"] * (kind == "part") + path.split(".")
    known = [key.value for key, _ in root.value] if isinstance(root, MappingNode) else []
    return line_of(root, keys) if keys[0] in known else None
