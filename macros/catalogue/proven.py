"""Remembers on this machine what was proven of a language, so that a build proves only what has changed."""

import hashlib
import json
from pathlib import Path

from platformdirs import user_cache_path

FOLDER = user_cache_path("a-kind-no") / "proven"
# The code by which something is proven; when it changes, all is proven anew.
CODE = (Path(__file__).parent, Path(__file__).parent.parent / "twins")


def once(problems, catalogue):
    """The problems of a catalogue: none at once, if the same code has found none in the same catalogue before.

    Args:
        problems: a function that returns the problems of a catalogue.
        catalogue: a language.
    """
    proof = FOLDER / digest(catalogue)
    if proof.exists():
        return []
    found = list(problems(catalogue))
    if not found:
        remember(proof)
    return found


def digest(catalogue):
    """The hash of a catalogue, and of the code that proves it."""
    code = sorted(file for folder in CODE for file in folder.rglob("*.py"))
    said = [file.read_bytes() for file in code] + [json.dumps(catalogue).encode()]
    return hashlib.sha256(b"\0".join(said)).hexdigest()


def remember(proof):
    """Keep a proof; where that is not allowed, the next build proves again."""
    try:
        proof.parent.mkdir(parents=True, exist_ok=True)
        proof.touch()
    except OSError:
        return
