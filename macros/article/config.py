"""What is wrong with mkdocs.yml, templates and files of docs/ that MkDocs passes over or ends in a traceback for."""

import re
from collections import Counter
from contextlib import suppress
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from ..catalogue.read_yaml import UNREADABLE, parse_nodes, repeated_keys, why_unreadable
from ..catalogue.texts import quote
from .front_matter import FRONT

NEWLINE = "\n"
# What is refused in a style, with what to do.
REFUSED = {
    r"light-dark\((?:[^(),]|\([^()]*\))+\)": "light-dark() has one colour; write light-dark(by day, by night).",
    r"@import\b": "a style that imports another costs a round trip; name the other in extra_css of mkdocs.yml.",
}
# Names that need no escape in an address, and that no system writes in another case.
NAME = re.compile(r"([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*\.md")
# Quotation marks that a word processor puts in place of those of YAML, around a whole value.
TYPOGRAPHIC = re.compile("(?m)^\\s*(?:- )?[\\w-]+:\\s*[\u201c\u201d\u201e\u2018\u2019\u00ab].*$")


def stopping_problems(conf):
    """A sentence for each fault that MkDocs, the theme or Jinja would end in a traceback for.

    Args:
        conf: the configuration of MkDocs.
    """
    yield from (f"mkdocs.yml: {problem}" for problem in language_problems(conf["theme"]))
    yield from template_problems(Path(conf["theme"].custom_dir))
    for path in conf["extra_css"]:
        if not any(Path(folder, path).is_file() for folder in [conf["docs_dir"], *conf["theme"].dirs]):
            yield f"mkdocs.yml: extra_css names {quote(path)}, which is not in overrides/; mend the path."
    for place, file in articles(conf):
        try:
            file.read_text("utf-8")
        except UnicodeDecodeError as error:
            yield f"{place}: {why_unreadable(error)}"


def problems(conf):
    """A sentence for each fault that MkDocs would pass over."""
    text = Path(conf["config_file_path"]).read_text("utf-8")
    yield from (f"mkdocs.yml: {problem}" for problem in text_problems(text))
    for page, count in Counter(pages_in(conf["nav"] or [])).items():
        if count > 1:
            yield f"mkdocs.yml: nav has {quote(page)} {count} times; a page has one place, so keep one."
    yield from style_problems(conf)
    yield from hook_problems(conf)
    for place, file in articles(conf):
        if not NAME.fullmatch(place):
            yield f"{place}: the name becomes the address; write it in small letters, digits and hyphens."
        front = FRONT.match(file.read_text("utf-8-sig"))
        yield from (f"{place}: {problem}" for problem in text_problems(f"\n{front[1]}" if front else ""))


def hook_problems(conf):
    """A sentence for each hook in overrides/hooks/ that mkdocs.yml does not name, and that so does not run."""
    folder = Path(conf["theme"].custom_dir, "hooks")
    named = {Path(file).name for file in conf["hooks"]}
    for file in sorted(folder.glob("*.py")):
        if file.name not in named:
            yield f"mkdocs.yml: hooks lacks overrides/hooks/{file.name}; name it there, or delete the file."


def style_problems(conf):
    """A sentence for each fault of our styles that neither a browser nor the build would say."""
    texts, folder = read_styles(conf), Path(conf["theme"].custom_dir)
    known = {name for text in texts.values() for name in re.findall(r"(--[\w-]+)\s*:", text)}
    known |= {name for file in folder.rglob("*.js") for name in re.findall(r"--[\w-]+", file.read_text("utf-8"))}
    for file, text in texts.items():
        if file.is_relative_to(folder):
            name = f"overrides/{file.relative_to(folder).as_posix()}"
            for place, sentence in sorted([*unset_properties(text, known), *pattern_problems(text)]):
                yield f"{name}: line {text.count(NEWLINE, 0, place) + 1}: {sentence}"


def unset_properties(text, known):
    """(place, sentence) for each custom property that a style uses and nothing sets."""
    for used in re.finditer(r"var\((--[\w-]+)\)", text):
        if used[1] not in known:
            yield used.start(), f"nothing sets {used[1]}; mend its name, or set it in overrides/style/brand.css."


def pattern_problems(text):
    """(place, sentence) for each pattern that is refused in a style."""
    for pattern, sentence in REFUSED.items():
        yield from ((found.start(), sentence) for found in re.finditer(pattern, text))


def read_styles(conf):
    """Every style sheet of the theme and of ours: {file: text}."""
    folders = [Path(folder) for folder in conf["theme"].dirs]
    return {file: file.read_text("utf-8") for folder in folders for file in folder.rglob("*.css")}


def articles(conf):
    """(path below docs/, file) of every article."""
    folder = Path(conf["docs_dir"])
    return [(file.relative_to(folder).as_posix(), file) for file in sorted(folder.rglob("*.md"))]


def text_problems(text):
    """A sentence for each key of a YAML text that is repeated, and for each value in typographic quotation marks."""
    for match in TYPOGRAPHIC.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield f"line {line}: {quote(match[0])} has typographic quotation marks, which YAML keeps; write straight ones."
    # What is no YAML at all is named where it is read.
    with suppress(*UNREADABLE):
        yield from repeated_keys(parse_nodes(text))


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
