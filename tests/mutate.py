"""`make mutations`: plants each fault of mutations.yml in a copy of the project; the test named for it must fail."""

import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from tests.building import ROOT, copy_whole


def load():
    """What mutations.yml says: {"a link that leads nowhere": {"file", "replace", "with", "caught by"}, …}."""
    return yaml.safe_load((ROOT / "tests" / "mutations.yml").read_text("utf-8"))


def unplantable(mutations):
    """A sentence for each mutation whose place is not there once, or whose test is not there at all."""
    for name, mutation in mutations.items():
        count = text_of(mutation["file"]).count(mutation["replace"])
        if count != 1:
            place = f"{mutation['file']} has {mutation['replace']!r} {count} times"
            yield f"mutations.yml: {name}: {place}; name a place that it has once."
        file, _, test = mutation["caught by"].partition("::")
        if f"def {test.partition('[')[0]}(" not in text_of(file):
            yield f"mutations.yml: {name}: {file} has no {test}; name the test that catches it now."


def text_of(path):
    """The text of a file of the project; empty where there is no such file."""
    file = ROOT / path
    return file.read_text("utf-8") if file.is_file() else ""


def planted(folder, mutation):
    """A copy of the project with one fault planted in it."""
    project = copy_whole(Path(folder, "project"))
    file = project / mutation["file"]
    text = file.read_text("utf-8")
    file.write_text(text.replace(mutation["replace"], mutation["with"]), "utf-8")
    return project


def is_caught(mutation):
    """Whether the test that is named fails with the fault, or the browser complains in it."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-q", "-n0", "-x", "-m", "", mutation["caught by"]]
        result = subprocess.run(command, cwd=planted(folder, mutation), capture_output=True, text=True)
        return f"FAILED {mutation['caught by']}" in result.stdout or f"ERROR {mutation['caught by']}" in result.stdout


def main():
    """Plant them all; exits with sentences when one can't be planted, or with the names of those that none caught."""
    mutations, missed = load(), []
    if faults := list(unplantable(mutations)):
        sys.exit("\n".join(faults))
    for name, mutation in mutations.items():
        caught = is_caught(mutation)
        print(f"{'caught' if caught else 'MISSED':7} {name}", flush=True)
        missed += [] if caught else [name]
    if missed:
        sys.exit(f"No test caught: {', '.join(missed)}. Mend the test that is named for it in tests/mutations.yml.")


if __name__ == "__main__":
    main()
