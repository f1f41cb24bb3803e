"""The build names an option of mkdocs.yml that the theme would honour and this site does not."""

import re
from pathlib import Path

import material
import pytest

from macros.publish import setting_problems
from tests.building import ROOT, build, copy_project

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

THEME = Path(material.__file__).parent / "templates"
OURS = ROOT / "overrides"
INCLUDED = re.compile(r'{%-? *(?:include|import|extends) "([\w/.-]+)"')
READ = re.compile(r"config\.(theme\.icon\.\w+|[\w.]+)")


def templates():
    """The texts of our own templates, and of those of the theme that they include."""
    left, texts = [path.relative_to(OURS).as_posix() for path in OURS.rglob("*.*") if "hooks" not in path.parts], {}
    while left:
        name = left.pop()
        if name not in texts and (file := next((at / name for at in (OURS, THEME) if (at / name).is_file()), None)):
            texts[name] = file.read_text("utf-8", errors="replace")
            left += INCLUDED.findall(texts[name])
    return texts


def test_the_options_that_are_honoured_are_those_that_templates_read():
    read = {option for text in templates().values() for option in READ.findall(text)}
    of_the_theme = {option.removeprefix("theme.") for option in read if option.startswith("theme.")}

    assert of_the_theme == set(setting_problems.HONOURED) - {"name", "logo"}
    assert not read & set(setting_problems.UNREAD)


WRITTEN = {
    "  font: false ": "  font: {text: Lato} ",
    "  language: en\n": """  language: en
  direction: ltr
  favicon: assets/tab.png
  palette: {scheme: slate}
  icon: {logo: material/email, search: material/magnify}
  features: [navigation.tabs, toc.follow]
  sidebar: left
""",
    "\nextra_css:": "\nrepo_url: https://github.com/example/example\nextra_javascript: [a.js]\nextra_css:",
    "  - search\n": "  - search: {lang: [en, de]}\n",
}
NAMED = """
extra_javascript does nothing here; the template of a feature asks for its script, as overrides/check/check.html does.
repo_url does nothing here; no page links to its source; take it out, and edit_uri with it.
theme.favicon does nothing here; the icons are made of theme.logo.
theme.features: navigation.tabs does nothing here; take it out.
theme.features: toc.follow does nothing here; take it out.
theme.font does nothing here; the fonts are in overrides/style/brand.css; write font: false.
theme.icon.logo does nothing here; take it out.
theme.icon.search does nothing here; take it out.
theme.palette does nothing here; the colours are in overrides/style/brand.css.
theme.sidebar does nothing here; take it out.
plugins.search.lang does nothing here; take it out.
"""


def test_every_option_that_would_do_nothing_is_named(tmp_path):
    file = copy_project(tmp_path, lightened=False) / "mkdocs.yml"
    text = file.read_text("utf-8")
    for old, new in WRITTEN.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    status, said = build(tmp_path)

    assert status == 1
    assert sorted(re.findall("mkdocs.yml: (.*)", said)) == sorted(NAMED.strip().split("\n"))
