"""Reading YAML without its traps.

A repeated key wins silently, `no` becomes a boolean and 2027-02-30 a date that does not exist; a tag asks for code, and
an alias can hold itself. All of these are refused, so that what is read is what is written.
"""

import yaml
from yaml.constructor import SafeConstructor

from .ids import is_id
from .texts import UNWRITABLE, in_short

TAGS = "tag:yaml.org,2002:"
KINDS = {
    yaml.ScalarNode: ("str", "int", "float", "bool", "null"),
    yaml.SequenceNode: ("seq",),
    yaml.MappingNode: ("map",),
}


def read(path, problems, folder):
    """The mapping in a YAML file, or None when it cannot be used.

    Args:
        path: the file, a pathlib.Path.
        problems: a list; each problem found is appended to it as one sentence.
        folder: what the problems leave out of the file's name.
    """
    name = path.relative_to(folder).as_posix()
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as error:
        return problems.append(f"{name}: {why_unreadable(error)}")
    if not isinstance(root, yaml.MappingNode):
        return problems.append(f"{name}: the file has no keys; it is empty or holds only a value.")
    found = dict.fromkeys(node_problems(root, set()))
    problems.extend(f"{name}: {problem}" for problem in found)
    return None if found else yaml.SafeLoader("").construct_document(root)


def why_unreadable(error):
    """Why a file cannot be read as YAML, and what to do about it, as one sentence."""
    if isinstance(error, FileNotFoundError):
        return "the file is missing; add it."
    if isinstance(error, OSError):
        return f"this is not a file that can be read ({error.strerror}); put one in its place."
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start} is not UTF-8; save the file as UTF-8."
    if isinstance(error, RecursionError):
        return "the file has lists in lists, or mappings in mappings, too deep to read; write it flatter."
    if isinstance(error, ValueError):
        return f"a number or a character is written that does not exist ({error}); mend it."
    return f"{place(error)}this is not YAML ({reason(error)}); mend it there."


def node_problems(node, seen):
    """A sentence for each key or value, from this node down, that is not read as it is written.

    Args:
        node: what yaml.compose() gives, or a node of it.
        seen: the nodes met before. A node that is met twice stands behind an alias, and perhaps in itself.
    """
    if node in seen:
        yield f"{line(node)} this is used again by an alias; write it out there instead."
        return
    seen.add(node)
    yield from value_problems(node)
    below = node.value if isinstance(node, yaml.SequenceNode) else []
    if isinstance(node, yaml.MappingNode):
        yield from key_problems(node)
        below = [value for _, value in node.value]
    for child in below:
        yield from node_problems(child, seen)


def key_problems(mapping):
    """A sentence for each key of a mapping that is repeated or is not text of one line."""
    seen = set()
    for key, _ in mapping.value:
        if not isinstance(key, yaml.ScalarNode):
            yield f"{line(key)} a list or a mapping stands where a key should; write a word."
            continue
        yield from character_problems(key)
        if key.tag != f"{TAGS}str":
            yield f"{line(key)} key {quote(key)} is read as {kind(key)}, not as text; put it in quotes."
        elif not is_id(key.value):
            yield f"{line(key)} a key is empty or goes over two lines; write a word."
        if key.value in seen:
            yield f"{line(key)} key {quote(key)} is repeated; keep one of the two."
        seen.add(key.value)


def value_problems(node):
    """A sentence where a value has a kind that no key expects, or cannot be read as the kind it is said to have."""
    if isinstance(node, yaml.ScalarNode):
        yield from character_problems(node)
    if kind(node) not in KINDS[type(node)] or not is_readable(node):
        remedy = "put it in quotes, without a tag" if isinstance(node, yaml.ScalarNode) else "write it without a tag"
        yield f"{line(node)} {quote(node)} is read as {kind(node)}; {remedy}."


def character_problems(scalar):
    """A sentence where a text has half of a character, as JSON escapes them, or one that no page can hold."""
    for character in UNWRITABLE.findall(scalar.value)[:1]:
        if "\ud800" <= character <= "\udfff":
            yield f"{line(scalar)} half of a character is escaped here; write the character itself."
        else:
            yield f"{line(scalar)} a character that cannot be shown is escaped here; leave it out."


def is_readable(node):
    """Whether a value can be read as its kind: `!!int x` and a number of ten thousand digits cannot."""
    if not isinstance(node, yaml.ScalarNode):
        return True
    try:
        SafeConstructor().construct_object(node)
    except (ValueError, ArithmeticError, LookupError, yaml.YAMLError):
        return False
    return True


def kind(node):
    """What YAML takes a node for: str, int, timestamp, or the name of a tag."""
    return node.tag.removeprefix(TAGS)


def line(node):
    """Where a node is, as the beginning of a sentence."""
    return f"line {node.start_mark.line + 1}:"


def quote(node):
    """A node as a sentence shows it, in one line."""
    if not isinstance(node, yaml.ScalarNode):
        return "a list" if isinstance(node, yaml.SequenceNode) else "a mapping"
    return in_short(node.value) or "an empty value"


def place(error):
    """Where a YAML error is, as the beginning of a sentence."""
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}: " if mark else ""


def reason(error):
    """What the YAML parser says of the error, in one line."""
    return getattr(error, "problem", None) or " ".join(str(error).split())
