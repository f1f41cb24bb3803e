"""The macros that pages call. What is wrong with a call is a warning: a strict build fails, and `make serve` lives on.

What each of them shows is made by the function of its name, in forms.py, messages.py, channels.py or evidence.py.
"""

from jinja2 import UndefinedError
from mkdocs.plugins import get_plugin_logger
from mkdocs_macros.errors import format_error

from ..catalogue.problems.calls import call_problems, claim_problems, untaken_problems
from ..catalogue.sources import claims
from . import channels, evidence, forms, messages

log = get_plugin_logger("macros")
SHOWN = {
    show.__name__: show
    for show in (
        messages.message, messages.messages, channels.channel_advice, channels.channel_chart, forms.generator,
        forms.linker, forms.checker, forms.sure, forms.contact_form,
    )
}  # fmt: skip


def add_messages(env, languages):
    """The macros that show something of a language with choices."""

    def add(name, show):
        def macro(*nameless, language="en", **choices):
            problems = call_problems(languages, name, nameless, language, choices)
            log_call(env, name, problems)
            return "" if problems else show(languages[language], env.page, **choices)

        env.macro(macro, name)

    for name, show in SHOWN.items():
        add(name, show)


def add_evidence(env, catalogue, sources):
    """The macros of the evidence: a claim by its id, all sources, and the chart of all figures."""
    known = claims(sources)

    def claim(*nameless, **named):
        problems = claim_problems(known, nameless, named)
        log_call(env, "claim", problems)
        return "" if problems else evidence.claim(catalogue, env.page, sources, *nameless, *named.values())

    def add(name, show):
        """A macro that shows something of all sources and takes nothing."""

        def macro(*nameless, **named):
            problems = untaken_problems([*nameless, *named])
            log_call(env, name, problems)
            return "" if problems else show(catalogue, env.page, sources)

        env.macro(macro, name)

    env.macro(claim)
    add("sources", evidence.sources)
    add("figures", evidence.figures)


def log_call(env, name, problems):
    """Say what is wrong with how the page at hand calls a macro."""
    for problem in problems:
        log.warning(f"{env.page.file.src_uri}: {name}(): {problem}")


@format_error.register
def undefined(error: UndefinedError, markdown, page):
    """What is said, and shown in the page, in place of a name that is none. Without this it is a traceback."""
    return f"{page.file.src_uri}: {error}; mend its name, or write it in quotes if it is no name."
