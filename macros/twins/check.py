"""Checking a text against the house rules. Pure, and twin of overrides/twins/check.js: the same functions in the
same order. It looks for phrases, so it can miss a problem and, rarely, see one that is not there: it advises, no more.

Names used throughout:
    phrases     the lists of a language: {"thanking": {"words": [...], "harmless": [...]}, ...}; a harmless phrase holds
                a word of the list and means something else ("thanks to", "no thanks")
    rules       what rules.yml says of each rule
    draft       {"texts": [paragraph, ...], "limit": {...}, "purpose": id, "apology": whether one is due}
"""

import re
from functools import lru_cache

from .measure import measure

# Everything that separates words: controls, spaces and punctuation. Apostrophes are dropped: "wont" is read as "won't".
APOSTROPHE = re.compile("['\\u2018\\u2019]")
BETWEEN = re.compile("[\\u0000-\\u0026\\u0028-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f]+")


@lru_cache(maxsize=4096)
def normalise(text):
    """The words of a text in lower case, without apostrophes, with a space around each."""
    return f" {BETWEEN.sub(' ', APOSTROPHE.sub('', text).lower())} "


def find(text, phrases):
    """The phrases of one list that a text has, each as often as it has it. Longer phrases stand before shorter ones."""
    rest = normalise(text)
    for harmless in phrases["harmless"]:
        rest = rest.replace(normalise(harmless), " | ")
    found = []
    for phrase in phrases["words"]:
        found += [phrase] * rest.count(normalise(phrase))
        rest = rest.replace(normalise(phrase), " | ")
    return found


def find_all(text, phrases):
    """What find() gives for every list of a language."""
    return {name: find(text, phrases[name]) for name in phrases}


def judge(rules, found, draft):
    """Which rules a draft keeps, given what was found in it: [{"rule", "kept", "found": [phrase, ...]}, ...]."""
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
    named = {
        "declines": found["hedging"],
        "one-reason": found["reasoning"] + found["connecting"],
        "no-blame": found["blaming"],
        "apology": found["apologising"],
        "nothing-left": leftover,
    }
    held = [rule for rule in rules if draft["purpose"] in rules[rule].get("purposes", [draft["purpose"]])]
    return [{"rule": rule, "kept": kept[rule], "found": [] if kept[rule] else named.get(rule, [])} for rule in held]


def check(rules, phrases, draft):
    """Which rules a draft keeps."""
    return judge(rules, find_all("\n\n".join(draft["texts"]), phrases), draft)
