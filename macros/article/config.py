"""What is wrong with mkdocs.yml, templates and files of docs/ that MkDocs passes over or ends in a traceback for."""

import re
from collections import Counter
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError
from ruamel.yaml import YAMLError

from ..catalogue.read_yaml import parse_nodes, repeated_keys, why_unreadable
from ..catalogue.texts import quote

# Quotation marks that a word processor puts in place of those of YAML, around a whole value.
TYPOGRAPHIC = re.compile("(?m)^\\s*(?:- )?[\\w-]+:\\s*[\u201c\u201d\u201e\u2018\u2019\u00ab].*$")


def problems(conf):
    """A sentence for each fault.

    Args:
        conf: the configuration of MkDocs.
    """
    text = Path(conf["config_file_path"]).read_text("utf-8")
    yield from (f"mkdocs.yml: {problem}" for problem in text_problems(text))
    for page, count in Counter(pages_in(conf["nav"] or [])).items():
        if count > 1:
            yield f"mkdocs.yml: nav has {quote(page)} {count} times; a page has one place, so keep one."
    yield from (f"mkdocs.yml: {problem}" for problem in language_problems(conf["theme"]))
    for path in conf["extra_css"]:
        if not any(Path(folder, path).is_file() for folder in [conf["docs_dir"], *conf["theme"].dirs]):
            yield f"mkdocs.yml: extra_css names {quote(path)}, which is not in overrides/; mend the path."
    yield from template_problems(Path(conf["theme"].custom_dir))
    for file in sorted(Path(conf["docs_dir"]).rglob("*.md")):
        yield from (f"{file.relative_to(conf['docs_dir']).as_posix()}: {problem}" for problem in file_problems(file))


def text_problems(text):
    """A sentence for each key of a YAML text that is repeated, and for each value in typographic quotation marks."""
    for match in TYPOGRAPHIC.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield f"line {line}: {quote(match[0])} has typographic quotation marks, which YAML keeps; write straight ones."
    try:
        yield from repeated_keys(parse_nodes(text))
    except YAMLError as error:
        yield why_unreadable(error)


def pages_in(nav):
    """Every file that a nav names, as often as it does."""
    for item in nav:
        value = next(iter(item.values())) if isinstance(item, dict) and item else item
        if isinstance(value, list):
            yield from pages_in(value)
        elif isinstance(value, str):
            yield value


def language_problems(theme):
    """A sentence where the theme has no words in the language of the site."""
    language, folders = str(theme["language"]), [Path(folder, "partials", "languages") for folder in theme.dirs]
    known = sorted({file.stem for folder in folders for file in folder.glob("*.html")})
    if language not in known:
        yield f"theme.language is {quote(language)}, which the theme does not have; expected one of {', '.join(known)}."


def template_problems(folder):
    """A sentence for each of our templates that Jinja cannot read."""
    for file in sorted(folder.rglob("*.html")):
        try:
            Environment().parse(file.read_text("utf-8"))
        except (TemplateSyntaxError, UnicodeDecodeError) as error:
            line = f"line {error.lineno}: " if isinstance(error, TemplateSyntaxError) else ""
            yield f"overrides/{file.relative_to(folder).as_posix()}: {line}{error}; mend it there."


def file_problems(file):
    """A sentence where a file is not UTF-8, or puts typographic quotation marks around a value of its front matter."""
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        yield why_unreadable(error)
        return
    front = text.split("\n---", 1)[0] if text.startswith("---") else ""
    yield from text_problems(front.removeprefix("---"))
