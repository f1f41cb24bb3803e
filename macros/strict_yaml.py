"""Reading YAML without its traps: a repeated key wins silently and `no:` becomes a boolean, so both are refused."""

import yaml


def read(path, faults, folder):
    """The mapping in a YAML file, or None when it cannot be used.

    Args:
        path: the file, a pathlib.Path.
        faults: a list; each fault found is appended to it as one sentence.
        folder: what the faults leave out of the file's name.
    """
    name = path.relative_to(folder).as_posix()
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except FileNotFoundError:
        return faults.append(f"{name}: the file is missing; add it.")
    except UnicodeDecodeError as error:
        return faults.append(f"{name}: byte {error.start} is not UTF-8; save the file as UTF-8.")
    except yaml.YAMLError as error:
        return faults.append(f"{name}: {place(error)}this is not YAML ({reason(error)}); mend it there.")
    if not isinstance(root, yaml.MappingNode):
        return faults.append(f"{name}: the file has no keys; it is empty or holds only a value.")
    before = len(faults)
    faults.extend(f"{name}: {fault}" for fault in key_faults(root))
    return yaml.SafeLoader("").construct_document(root) if len(faults) == before else None


def key_faults(node):
    """A sentence for each key below the node that is repeated or is not text."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from key_faults(item)
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            line = f"line {key.start_mark.line + 1}: key {key.value}"
            if key.tag != "tag:yaml.org,2002:str":
                yield f"{line} is read as {key.tag.rsplit(':')[-1]}, not as text; put it in quotes."
            if key.value in seen:
                yield f"{line} is repeated; keep one of the two."
            seen.add(str(key.value))
            yield from key_faults(value)


def place(error):
    """Where a YAML error is, as the beginning of a sentence."""
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}: " if mark else ""


def reason(error):
    """What the YAML parser says of the error, in one line."""
    return getattr(error, "problem", None) or " ".join(str(error).split())
