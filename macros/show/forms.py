"""The macros with a form: generator, linker, checker, sure and contact_form; and contact_sent, which follows the last.

Each works without script. The script of "Am I sure?" finds what it needs as JSON in the page; the others fetch it.
"""

from functools import partial
from itertools import product
from urllib.parse import urljoin, urlsplit

from mkdocs.utils import get_relative_url

from ..catalogue.cases import asked_for, complete
from .channels import describe_order
from .data import catalogue_path, check_path
from .render import render, to_script_json

# The template of the page for frames, where names wait behind one tap.
EMBEDDED = "embed/embed.html"
# What the home page begins with: the channels that most people take, and what others came for.
BEGUN_BY = ("call", "email", "text")
OTHERS = (("channel", "voicemail"), ("purpose", "missed"), ("purpose", "reschedule"), ("purpose", "asked-why"))


def generator(catalogue, page):
    """Return the form and the default message."""
    order = partial(describe_order, catalogue)
    embedded = page.meta.get("template") == EMBEDDED
    return render_form("generator/form.html", catalogue, page, describe_order=order, embedded=embedded)


def beginning(catalogue, page):
    """Return the beginning of the form for the home page, with the message for each channel and notice."""
    pairs = product(BEGUN_BY, catalogue["choices"]["notice"])
    cases = [
        complete(catalogue, {"channel": channel, "notice": notice, "stage": "scheduled"}) for channel, notice in pairs
    ]
    others = [(choice, option, complete(catalogue, {choice: option})) for choice, option in OTHERS]
    notices = catalogue["choices"]["notice"]
    context = {"channels": BEGUN_BY, "notices": notices, "cases": cases, "others": others}
    return render("home/beginning.html", catalogue, page, **context)


def render_form(name, catalogue, page, **context):
    """Return a template with the default choices, and with the address of the catalogue that its script fetches."""
    url = get_relative_url(catalogue_path(catalogue), page.url)
    choices = complete(catalogue, {})
    asked = asked_for(catalogue, choices)
    return render(name, catalogue, page, choices=choices, asked=asked, catalogue_url=url, **context)


def linker(catalogue, page):
    """Return the link builder, with a table of all ids."""
    return render_form("linker/linker.html", catalogue, page)


def checker(catalogue, page):
    """Return the draft checker, with the house rules."""
    url = get_relative_url(check_path(catalogue), page.url)
    return render("check/check.html", catalogue, page, check_url=url)


def sure(catalogue, page):
    """Return the questions of "Am I sure?" and all outcomes."""
    rules = [{"id": rule["id"], "when": rule["when"]} for rule in catalogue["sure"]["rules"]]
    data = to_script_json({"questions": list(catalogue["sure"]["questions"]), "rules": rules})
    return render("sure/sure.html", catalogue, page, data=data)


def contact_form(to, catalogue, page):
    """Return the contact form, or nothing where there is none.

    Args:
        to: "netlify", which detects the form at deploy and answers with our page of thanks; the address of another
            service, which answers itself; or "none".
    """
    if to == "none":
        return ""
    action = urlsplit(urljoin(page.canonical_url, "thanks/")).path if to == "netlify" else to
    return render("contact/contact.html", catalogue, page, action=action, service=urlsplit(to).netloc)


def contact_sent(catalogue, page):
    """Return what the page has besides its words to which the contact form leads once it is sent."""
    return render("contact/sent.html", catalogue, page)
