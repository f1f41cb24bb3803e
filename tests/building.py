"""Building the site as `make build` does, and a copy of the project that a test may change before it builds."""

import os
import re
import shutil
import socket
import struct
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import yaml

ROOT = Path(__file__).parent.parent
LIGHTENING = re.compile(r" +- overrides/hooks/lighten.py.*\n")
# What no copy needs: what is linked into it, and what was built or remembered.
LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "node_modules", "__pycache__", ".*_cache")


def build(project=ROOT, *options, **environment):
    """Build a project strictly, with further options of mkdocs and variables: its exit status and what it said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", *map(str, options)]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True, env=os.environ | environment)
    return result.returncode, result.stdout + result.stderr


def copy_project(folder, lightened=True):
    """Copy into a folder what a build needs; returns the folder.

    Args:
        lightened: whether builds of it are made lighter, which takes a third of their time.
    """
    for name in ("macros", "docs", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "package.json", folder)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(config if lightened else re.sub(LIGHTENING, "", config), "utf-8")
    if not lightened:
        (folder / "overrides/hooks/lighten.py").unlink()
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


def copy_whole(folder):
    """Copy the project into a folder that is not there yet, with all that its own tests need; returns the folder."""
    shutil.copytree(ROOT, folder, ignore=lambda path, names: LEFT_OUT(path, names) | built_in(path))
    for name in (".venv", "node_modules"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def built_in(path):
    """The names in a folder of what a build made: the site, at the top of the project."""
    return {"site"} if Path(path) == ROOT else set()


def set_settings(project, **settings):
    """Write other settings into a project's mkdocs.yml, each with all below it in place of what is there."""
    file = project / "mkdocs.yml"
    config = file.read_text("utf-8")
    for key, value in settings.items():
        written = yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False)
        config, count = re.subn(rf"(?m)^{key}:.*\n(?:(?: .*)?\n)*", lambda _, written=written: f"{written}\n", config)
        assert count == 1, f"mkdocs.yml has no {key} any more, or more than one; bring the test up to date."
    file.write_text(config, encoding="utf-8")


@contextmanager
def serving(project, said=subprocess.DEVNULL):
    """Serve a project as `make serve` does; gives its address.

    Args:
        said: the file for what the server says.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", address]
    server = subprocess.Popen(command, cwd=project, stderr=said)
    try:
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait()


def shown(url):
    """A page as it is served; empty while nobody answers."""
    try:
        with urlopen(url) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def files(folder):
    """Every file below a folder, by its place in it."""
    return {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}


def moment_of(site):
    """The moment that the packed sitemap of a built site carries, in seconds since 1970."""
    return struct.unpack("<L", (site / "sitemap.xml.gz").read_bytes()[4:8])[0]
