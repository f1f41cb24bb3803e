"""Build the site with ProperDocs too, which continues MkDocs 1, and say what differs: `python -m tools.canary`."""

import difflib
import re
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).parent.parent
BUILDERS = {
    "MkDocs": [sys.executable, "-m", "mkdocs"],
    "ProperDocs": [ROOT / ".venv-canary" / "bin" / "python", "-m", "properdocs"],
}
# All that may differ, and why: what a pattern matches is left out of both sides.
EXPECTED = {
    rb"(?<=\bmkdocs-)(ProperDocs )?[0-9.]*[0-9](?=, mkdocs-material-)": "the theme's own pages name the program",
}
LINES, LETTERS = 6, 160


def differences(ours, theirs):
    """A sentence for each file of two built sites that is not the same in both, with a short diff of a text.

    Args:
        ours: the folder of a site; what the folders are called is how the sentences call the builds.
        theirs: the folder of another.
    """
    left, right = files(ours), files(theirs)
    for place in sorted(left | right):
        if place not in left or place not in right:
            yield f"{place} is only in what {(ours if place in left else theirs).name} built."
        elif (before := comparable(left[place])) != (after := comparable(right[place])):
            yield f"{place} differs:\n{short_diff(before, after)}"


def files(folder):
    """Every file below a folder, by its place in it."""
    return {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}


def comparable(file):
    """The bytes of a file without what is expected to differ."""
    content = file.read_bytes()
    for pattern in EXPECTED:
        content = re.sub(pattern, b"", content)
    return content


def short_diff(before, after):
    """The first lines that differ between two texts, an element to a line; of other bytes, how many there are."""
    try:
        sides = [re.split(r"\n|(?<=>)(?=<)", content.decode()) for content in (before, after)]
    except UnicodeDecodeError:
        return f"  {len(before)} bytes and {len(after)} bytes"
    changed = islice(difflib.unified_diff(*sides, n=0, lineterm=""), 3, 3 + LINES)
    return "\n".join(f"  {line[:LETTERS]}" for line in changed)


def excused(folder):
    """Why files of a site may differ from those of another: the reasons that apply to any of them."""
    contents = [file.read_bytes() for file in files(folder).values()]
    return [why for pattern, why in EXPECTED.items() if any(re.search(pattern, content) for content in contents)]


def built(name, folder):
    """Build the site strictly with one of the two programs; raises SystemExit with what it said when it can't.

    Not quietly, because a quiet build counts no warning and is not strict.
    """
    options = ["--strict", "--config-file", "mkdocs.yml", "--site-dir", folder]
    result = subprocess.run([*BUILDERS[name], "build", *options], cwd=ROOT, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{name} could not build the site. It says:\n{result.stdout}{result.stderr}")
    return folder


def compare():
    """Build with both and print the verdict; raises SystemExit when a page differs."""
    with tempfile.TemporaryDirectory() as folder:
        sites = [built(name, Path(folder, name)) for name in BUILDERS]
        found, count = list(differences(*sites)), len(files(sites[0]))
        but = "".join(f", but for this: {why}" for why in excused(sites[0]))
    if found:
        sys.exit("\n".join([*found, f"ProperDocs and MkDocs differ in {len(found)} of {count} files; see above."]))
    print(f"ProperDocs builds the same {count} files as MkDocs, byte for byte{but}.")


if __name__ == "__main__":
    compare()
