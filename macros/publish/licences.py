"""Writes licences.txt: what of others the site publishes, each with its licence, from the packages' own data."""

import json
import re
from importlib.metadata import distribution
from pathlib import Path

PATH = "licences.txt"
ROOT = Path(__file__).parent.parent.parent
# Each page has what it uses of its style.
THEME = "mkdocs-material"
# The name of a package where a module imports it; what begins with a dot is a module of ours.
IMPORT = re.compile(r'^import\b[^;"]*"([^./"][^"]*)"|\bimport\("([^./"][^"]*)"\)', re.MULTILINE)
LICENCE = re.compile(r"licen[cs]e(\.(md|txt))?", re.IGNORECASE)
RULE = "=" * 80


def make_licences():
    """Return the file as bytes."""
    return f"\n\n{RULE}\n\n".join([describe_theme(), *map(describe_library, libraries())]).encode() + b"\n"


def libraries():
    """Return the npm packages that our modules import, which so are published, sorted."""
    texts = [file.read_text("utf-8") for file in (ROOT / "overrides").rglob("*.js")]
    found = {one or other for text in texts for one, other in IMPORT.findall(text)}
    return sorted({"/".join(name.split("/")[: 2 if name.startswith("@") else 1]) for name in found})


def describe_library(name):
    """Return the name, version, licence and place of an npm package, and the text of its licence."""
    folder = ROOT / "node_modules" / name
    package = json.loads((folder / "package.json").read_text("utf-8"))
    head = f"{name} {package['version']} ({package['license']})\nhttps://www.npmjs.com/package/{name}"
    text = next(file.read_text("utf-8") for file in folder.iterdir() if LICENCE.fullmatch(file.name))
    return f"{head}\n\n{text.strip()}"


def describe_theme():
    """Return the same of the theme."""
    theme = distribution(THEME)
    head = f"{THEME} {theme.version} ({theme.metadata['License-Expression']})\nhttps://pypi.org/project/{THEME}/"
    return f"{head}\n\n{theme.read_text('licenses/LICENSE').strip()}"
