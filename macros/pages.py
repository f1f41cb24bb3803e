"""What the macros put into a page: the catalogue through the templates of overrides/generator/."""

import json
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.utils import get_relative_url

from .cases import defaults, written_out
from .compose import compose

FOLDER = Path(__file__).parent.parent / "overrides" / "generator"
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
PAGE_KEYS = ("locale", "choices", "channels", "parts")
PAGE_WORDS = ("copy-subject", "copied", "not-copied")


def call_faults(languages, language, choices):
    """A sentence for each language, choice or option that a page names and the catalogue does not have."""
    if language not in languages:
        yield f"there is no language {language}; expected one of {', '.join(languages)}."
        return
    known = languages[language]["choices"]
    for choice, option in choices.items():
        if choice not in known:
            yield f"there is no choice {choice}; expected one of {', '.join(known)}."
        elif option not in known[choice]:
            yield f"choice {choice} has no option {option}; expected one of {', '.join(known[choice])}."


def link(catalogue, choices):
    """The fragment that opens the generator with these choices: all but the defaults, in the order of the form."""
    pairs = [
        f"{choice}={choices[choice]}"
        for choice, options in catalogue["choices"].items()
        if choices[choice] != options[0]
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
        link=lambda choices: link(catalogue, choices),
        url=lambda path: get_relative_url(path, page.url),
        **context,
    )


def message(catalogue, page, **choices):
    """One message with these choices and no field, with a link that opens the generator with the same."""
    return render("message.html", catalogue, page, choices=defaults(catalogue) | choices)


def generator(catalogue, page):
    """The form and the default message, with the catalogue for the script."""
    data = {key: catalogue[key] for key in PAGE_KEYS}
    data["words"] = {"copy": catalogue["words"]["copy"]} | {id: catalogue["words"]["labels"][id] for id in PAGE_WORDS}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return render("form.html", catalogue, page, choices=defaults(catalogue), data=text)


def messages(catalogue, page):
    """The cases written out, channel by channel."""
    channels = [written_out(catalogue, channel) for channel in catalogue["choices"]["channel"]]
    return render("messages.html", catalogue, page, channels=channels)
