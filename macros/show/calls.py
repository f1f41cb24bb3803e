"""Registers the macros. A wrong call is logged as a warning, so that a strict build fails and `make serve` goes on.

The function of the same name in forms.py, messages.py, channels.py or evidence.py returns a macro's HTML.
"""

import sys
from functools import partial
from pathlib import Path

from jinja2 import TemplateSyntaxError, UndefinedError
from mkdocs.plugins import get_plugin_logger
from mkdocs_macros.errors import format_error

from ..catalogue.problems.calls import call_problems, claim_problems, untaken_problems
from ..catalogue.sources import claims
from . import channels, evidence, forms, messages

log = get_plugin_logger("macros")
MACROS = {
    show.__name__: show
    for show in (
        messages.message, messages.messages, channels.channel_advice, channels.channel_chart, forms.generator,
        forms.beginning, forms.linker, forms.checker, forms.sure, forms.contact_sent,
    )
}  # fmt: skip
# The style sheets that a page needs for what a macro shows, as paths in overrides/.
FORM = "generator/generator.css"
STYLES = {
    "messages": ["cases/messages.css"],
    "channel_advice": ["channels/channels.css"],
    "channel_chart": ["channels/channels.css"],
    "generator": [FORM],
    "beginning": ["home/home.css"],
    "linker": [FORM, "linker/linker.css"],
    "checker": [FORM, "generator/extras.css", "check/check.css"],
    "sure": [FORM, "sure/sure.css"],
    "contact_form": ["contact/contact.css"],
}
NAMES = (*MACROS, "contact_form", "claim", "sources", "figures")


def add_messages(env, languages):
    """Register the macros that take a language and choices."""

    def add(name, show):
        def macro(*args, language="en", **choices):
            problems = call_problems(languages, name, args, language, choices)
            log_problems(env, name, problems)
            bring_styles(env.page, STYLES.get(name, []))
            return "" if problems else show(languages[language], env.page, **choices)

        env.macro(macro, name)

    for name, show in MACROS.items():
        add(name, show)
    add("contact_form", partial(forms.contact_form, env.conf["extra"]["contact_form"]))


def bring_styles(page, styles):
    """Name style sheets in the front matter of a page, from which its template takes them."""
    named = page.meta.setdefault("styles", [])
    named += [style for style in styles if style not in named]


def add_evidence(env, catalogue, sources):
    """Register the macros claim(id), sources() and figures()."""
    known = claims(sources)

    def claim(*args, **kwargs):
        problems = claim_problems(known, args, kwargs)
        log_problems(env, "claim", problems)
        return "" if problems else evidence.claim(catalogue, env.page, sources, *args, *kwargs.values())

    def add(show):
        def macro(*args, **kwargs):
            problems = untaken_problems([*args, *kwargs])
            log_problems(env, show.__name__, problems)
            return "" if problems else show(catalogue, env.page, sources)

        env.macro(macro, show.__name__)

    env.macro(claim)
    add(evidence.sources)
    add(evidence.figures)


def log_problems(env, name, problems):
    """Log the problems of a macro call on the current page."""
    for problem in problems:
        log.warning(f"{env.page.file.src_uri}: line {line_of_call(env.page)}: {name}(): {problem}")


def line_of_call(page):
    """The line of the page's file where the macro is called that runs now; Jinja keeps it for its own tracebacks."""
    frame = sys._getframe()
    while "__jinja_template__" not in frame.f_globals:
        frame = frame.f_back
    return frame.f_globals["__jinja_template__"].get_corresponding_lineno(frame.f_lineno) + front_lines(page)


def front_lines(page):
    """The number of lines above the Markdown of a page's file."""
    return len(Path(page.file.abs_src_path).read_text("utf-8-sig").splitlines()) - len(page.markdown.splitlines())


@format_error.register
def format_undefined(error: UndefinedError, markdown, page):
    """Return the message for an undefined name, which is logged and shown in the page instead of a traceback."""
    return f"{page.file.src_uri}: {error}; mend its name, or write it in quotes if it is no name."


@format_error.register
def format_syntax(error: TemplateSyntaxError, markdown, page):
    """Return the sentence for braces, quotes or tags that Jinja cannot read, with the line in the file."""
    remedy = "look at the braces and the quotation marks there; a macro is written {{ message(channel='email') }}"
    return f"{page.file.src_uri}: line {error.lineno + front_lines(page)}: {error.message}; {remedy}."
