"""What the macros put into a page: the catalogue through the templates of overrides/generator/."""

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.utils import get_relative_url

from .cases import complete, shape_of, written_out
from .compose import compose
from .scenario_faults import choices_faults

FOLDER = Path(__file__).parent.parent / "overrides" / "generator"
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
PAGE_KEYS = ("locale", "choices", "unanswered", "shapes", "parts")
PAGE_WORDS = ("copy-subject", "copied", "not-copied")


def call_faults(languages, language, choices):
    """A sentence for each language, choice or option that a page names and the catalogue does not have."""
    if language not in languages:
        return [f"there is no language {language}; expected one of {', '.join(languages)}."]
    return choices_faults(choices, languages[language]["choices"], languages[language]["shapes"])


def link(catalogue, choices):
    """The fragment that opens the generator with these choices; toFragment() of choices.js writes the same."""
    pairs = [
        f"{choice}={choices[choice]}"
        for choice in shape_of(catalogue, choices)["choices"]
        if choices[choice] != catalogue["choices"][choice][0]
    ]
    return f"#{'&'.join(pairs)}" if pairs else ""


def render(name, catalogue, page, **context):
    """A template with what all of them need.

    Args:
        name: the template's file in overrides/generator/.
        catalogue: the language.
        page: the mkdocs page that it is for; links are relative to it.
        context: what this template needs besides.
    """
    return TEMPLATES.get_template(name).render(
        catalogue=catalogue,
        words=catalogue["words"],
        compose=lambda choices: compose(catalogue, choices, {}),
        shape_of=lambda choices: shape_of(catalogue, choices),
        link=lambda choices: link(catalogue, choices),
        url=lambda path: get_relative_url(path, page.url),
        **context,
    )


def message(catalogue, page, **choices):
    """One message with these choices and no field, with a link that opens the generator with the same."""
    return render("message.html", catalogue, page, choices=complete(catalogue, choices))


def generator(catalogue, page):
    """The form and the default message, with the catalogue for the script."""
    data = {key: catalogue[key] for key in PAGE_KEYS}
    data["words"] = {"copy": catalogue["words"]["copy"]} | {id: catalogue["words"]["labels"][id] for id in PAGE_WORDS}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return render("form.html", catalogue, page, choices=complete(catalogue, {}), data=text)


def messages(catalogue, page):
    """The cases written out, channel by channel, and the other purposes."""
    return render("messages.html", catalogue, page, sections=written_out(catalogue))
