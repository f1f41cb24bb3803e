"""What is wrong with the redirects that are published: a host would pass over a rule that it cannot read."""

import re
from urllib.parse import parse_qsl, urlsplit

from ..catalogue.texts import quote

FILE = "_redirects"


def redirect_problems(text, pages, choices):
    """A sentence for each rule that is none, or that leads to a page or a choice that does not exist.

    Args:
        text: the published file.
        pages: the addresses of all pages, as "/how/".
        choices: the options of every choice.
    """
    first = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        place, words = f"overrides/{FILE}: line {number}:", line.split()
        if len(words) != 3 or not words[0].startswith("/") or not re.fullmatch("30[1278]!?", words[2]):
            yield f"{place} {quote(line)} is no redirect; write it like /from  /to/  301."
            continue
        if words[0] in first:
            yield f"{place} {quote(words[0])} is redirected in line {first[words[0]]} already; keep one."
        first.setdefault(words[0], number)
        to = urlsplit(words[1])
        if not to.netloc and to.path not in pages:
            yield f"{place} there is no page {quote(to.path)}; mend the address."
        for choice, option in parse_qsl(to.fragment):
            if option not in choices.get(choice, []):
                yield f"{place} there is no choice {quote(choice)}={quote(option)}; mend the address."
