"""`make mutations`: plants each fault of mutations.yml in a copy of the project; the test named for it must fail."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from tests.building import ROOT

LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "node_modules", "site", "__pycache__", ".*_cache")


def planted(folder, mutation):
    """A copy of the project with one fault planted in it; raises ValueError when its place is not found."""
    project = shutil.copytree(ROOT, Path(folder, "project"), ignore=LEFT_OUT)
    for name in (".venv", "node_modules"):
        (project / name).symlink_to(ROOT / name)
    file = project / mutation["file"]
    text = file.read_text("utf-8")
    if mutation["replace"] not in text:
        raise ValueError(f"mutations.yml: {mutation['file']} has no {mutation['replace']!r} any more.")
    file.write_text(text.replace(mutation["replace"], mutation["with"], 1), "utf-8")
    return project


def is_caught(mutation):
    """Whether the test that is named fails with the fault, or the browser complains in it."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-q", "-n0", "-x", mutation["caught by"]]
        result = subprocess.run(command, cwd=planted(folder, mutation), capture_output=True, text=True)
        return f"FAILED {mutation['caught by']}" in result.stdout or f"ERROR {mutation['caught by']}" in result.stdout


def main():
    """Plant them all; exits with the names of those that no test caught."""
    mutations = yaml.safe_load((ROOT / "tests" / "mutations.yml").read_text("utf-8"))
    missed = []
    for name, mutation in mutations.items():
        caught = is_caught(mutation)
        print(f"{'caught' if caught else 'MISSED':7} {name}", flush=True)
        missed += [] if caught else [name]
    if missed:
        sys.exit(f"No test caught: {', '.join(missed)}. Mend the test that is named for it in tests/mutations.yml.")


if __name__ == "__main__":
    main()
