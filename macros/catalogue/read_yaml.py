"""Reads a YAML file for a model. YAML 1.2: `no` is text, and so is a date; every problem has its line."""

import re
from collections import Counter

from pydantic import ValidationError
from yaml import MappingNode, ScalarNode, SequenceNode, YAMLError
from yaml.composer import Composer
from yaml.constructor import SafeConstructor
from yaml.cyaml import CParser
from yaml.resolver import BaseResolver

from .models.sentences import sentence_of
from .texts import in_short

# What the parser raises: its own errors, and those of a number, a tag or an escape that it does not expect.
UNREADABLE = (YAMLError, ValueError, LookupError, ArithmeticError, TypeError, AttributeError, RecursionError)


# What is no text without quotes, by the core schema of YAML 1.2 (its section 10.3.2), but for octal numbers.
PLAIN = {
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    "bool": (r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    "int": (r"[-+]?(?:0|[1-9][0-9]*)|0x[0-9a-fA-F]+", list("-+0123456789")),
    "float": (
        r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+|[-+]?\.inf|\.nan",
        list("-+.0123456789"),
    ),
}


class Reader(Composer, CParser, SafeConstructor, BaseResolver):
    """PyYAML's reader: the parser in C, which is fast, and the composer in Python, which minds how deep it goes."""

    def __init__(self, text):
        CParser.__init__(self, text)
        for part in (Composer, SafeConstructor, BaseResolver):
            part.__init__(self)


for kind, (pattern, starts) in PLAIN.items():
    Reader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(rf"(?:{pattern})\Z"), starts)


def read(path, model, name):
    """What a YAML file holds, its problems and its nodes: (value or None, [sentence, ...], root node or None).

    Args:
        path: the file, a pathlib.Path.
        model: a pydantic.TypeAdapter for what the value must be.
        name: what the sentences call the file.
    """
    try:
        root, value = parse(path.read_text("utf-8"))
    except (OSError, *UNREADABLE) as error:
        return None, [f"{name}: {why_unreadable(error)}"], None
    problems = [*repeated_keys(root), *model_problems(model, value, root)]
    return None if problems else value, [f"{name}: {problem}" for problem in problems], root


def parse(text):
    """The nodes of a YAML text, with their lines, and its value."""
    reader = Reader(text)
    root = reader.get_single_node()
    return root, root and reader.construct_document(root)


def parse_nodes(text):
    """The nodes of a YAML text, with their lines, whatever its tags may ask for."""
    return Reader(text).get_single_node()


def repeated_keys(node, seen=None):
    """A sentence for each key that stands twice in one mapping, from this node down."""
    seen = set() if seen is None else seen
    if node in seen or isinstance(node, ScalarNode | None):
        return
    seen.add(node)
    if isinstance(node, MappingNode):
        for key, count in Counter(key.value for key, _ in node.value if isinstance(key, ScalarNode)).items():
            if count > 1:
                yield f"line {line_of(node, [key])}: key {in_short(key)} is repeated; keep one of the two."
    below = [value for _, value in node.value] if isinstance(node, MappingNode) else node.value
    for child in below:
        yield from repeated_keys(child, seen)


def model_problems(model, value, root=None):
    """A sentence for each place in which a value is not what its model asks for, with its line where known."""
    try:
        model.validate_python(value, strict=True)
    except ValidationError as error:
        for fault in error.errors(include_url=False):
            line = f"line {line_of(root, fault['loc'])}: " if root else ""
            yield f"{line}{sentence_of(fault)}"
    except RecursionError:
        yield "lists in lists, or mappings in mappings, are too deep here; write it flatter."


def line_of(node, keys):
    """The line of the value that some keys lead to, or of the last of them that is there; the last of its name."""
    line = node.start_mark.line
    for key in keys:
        if isinstance(node, MappingNode):
            found = [pair for pair in node.value if str(pair[0].value) == str(key)]
            if not found:
                break
            line, node = found[-1][0].start_mark.line, found[-1][1]
        elif isinstance(node, SequenceNode) and isinstance(key, int):
            node = node.value[key]
            line = node.start_mark.line
    return line + 1


def why_unreadable(error):
    """Why a file cannot be read as YAML, and what to do about it, as one sentence."""
    if isinstance(error, FileNotFoundError):
        return "the file is missing; add it."
    if isinstance(error, OSError):
        return f"this is not a file that can be read ({error.strerror}); put one in its place."
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start} is not UTF-8; save the file as UTF-8."
    if isinstance(error, RecursionError):
        return "lists in lists, or mappings in mappings, are too deep to read; write it flatter."
    mark = getattr(error, "problem_mark", None)
    place = f"line {mark.line + 1}: " if mark else ""
    reason = getattr(error, "problem", None) or in_short(str(error))
    return f"{place}this is not YAML ({reason}); mend it there, or put the text in quotes."
