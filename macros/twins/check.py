"""Checks a draft against the house rules. Pure; twin of overrides/twins/check.js, same functions in the same order.

It searches for phrases, so it can miss a problem and, rarely, report one that is not there.

Terms:
    phrases     one language's phrase lists: {"thanking": {"words": [...], "harmless": [...]}, ...}; a harmless phrase
                contains one of the words but means something else ("thanks to", "no thanks")
    rules       the rules of rules.yml, by id
    draft       {"texts": [paragraph, ...], "limit": {...}, "purpose": id, "apology": is one due?}
    verdict     {"rule": id, "kept": bool, "found": [offending phrase, ...]}
"""

import re
from functools import lru_cache

from .measure import measure

# Apostrophes are removed and not treated as separators, so that "wont" matches "won't".
APOSTROPHE = re.compile("['\\u2018\\u2019]")
# Control characters, spaces and punctuation.
SEPARATORS = re.compile("[\\u0000-\\u0026\\u0028-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f]+")


@lru_cache(maxsize=4096)
def normalise(text):
    """Return the text in lower case, without apostrophes, with one space before, between and after its words."""
    return f" {SEPARATORS.sub(' ', APOSTROPHE.sub('', text).lower())} "


def find(text, phrases):
    """Return the phrases of one list that occur in a text, once per occurrence.

    A list has longer phrases before shorter ones. What matched is cut out, so that no shorter phrase matches in it.
    """
    rest = normalise(text)
    for harmless in phrases["harmless"]:
        rest = rest.replace(normalise(harmless), " | ")
    found = []
    for phrase in phrases["words"]:
        found += [phrase] * rest.count(normalise(phrase))
        rest = rest.replace(normalise(phrase), " | ")
    return found


def find_all(text, phrases):
    """Return the phrases found in a text, by list: {"thanking": [phrase, ...], ...}."""
    return {name: find(text, phrases[name]) for name in phrases}


def judge(rules, found, draft):
    """Return a verdict for each rule that applies to the draft's purpose, given what find_all() found in it."""
    leftover = re.findall(rules["nothing-left"]["pattern"], "\n".join(draft["texts"])) + found["leftover"]
    kept = {
        "thanks": len(found["thanking"]) > 0,
        "declines": len(found["declining"]) > 0 and not found["hedging"],
        "short": measure(draft["texts"], draft["limit"]) <= draft["limit"]["most"],
        "one-reason": max(len(found["reasoning"]), len(found["connecting"])) <= 1,
        "no-blame": not found["blaming"],
        "apology": len(found["apologising"]) == (1 if draft["apology"] else 0),
        "nothing-left": not leftover,
    }
    offending = {
        "declines": found["hedging"],
        "one-reason": found["reasoning"] + found["connecting"],
        "no-blame": found["blaming"],
        "apology": found["apologising"],
        "nothing-left": leftover,
    }
    applicable = [rule for rule in rules if draft["purpose"] in rules[rule].get("purposes", [draft["purpose"]])]
    return [
        {"rule": rule, "kept": kept[rule], "found": [] if kept[rule] else offending.get(rule, [])}
        for rule in applicable
    ]


def check(rules, phrases, draft):
    """Return a verdict for each rule that applies to a draft."""
    return judge(rules, find_all("\n\n".join(draft["texts"]), phrases), draft)
