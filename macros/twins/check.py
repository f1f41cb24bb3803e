"""Checks a draft against the house rules. Pure; twin of overrides/twins/check.js, same functions in the same order.

It reads by a small grammar, so it can miss a problem and, rarely, report one that is not there.

Terms:
    found       the places of a draft by list, as find_all() in read.py returns them
    rules       the rules of rules.yml, by id
    kinds       what a draft may be besides a decline, by id, as kinds.yml has them
    draft       {"text": text, "limit": {...}, "purpose": id, "apology": is one due?}; judge() gets its paragraphs as
                "texts", and "typed": did a reader type it? Ours are held to the letter of the rules
    verdict     {"rule": id, "says": "done", "nothing" (was found) or "look", "places": [where to look, ...]}
"""

import re

from .measure import measure
from .read import blank_quotes, find_all, is_foreign

FOREIGN = "other-language"
# What the check can know is there; of the other rules it can only say that it found nothing.
PROVABLE = ("thanks", "declines", "short")
# What holds whatever a draft is.
ALWAYS = ("nothing-left",)
# So many clauses that tell reasons are a story, even of one topic.
STORY = 4


def kind_of(kinds, found):
    """Return the first kind of which something was found and nothing that speaks against it; "" for a decline."""
    is_found = lambda lists: any(found[name] for name in lists)  # noqa: E731 (as in the twin)
    return next((kind for kind, of in kinds.items() if is_found(of["if"]) and not is_found(of["unless"])), "")


def reasons(found):
    """Return the first place of each reason: what one clause says, and what has one topic, is one. Thanks are none.

    In a story, each clause is one.
    """
    thanked = {place["clause"] for place in found["thanking"]}
    lists = [name for name in found if name.startswith("because-") or name == "blaming"]
    told = [place for name in lists for place in found[name] if place["clause"] not in thanked]
    is_story = len({place["clause"] for place in told if place["list"] != "blaming"}) >= STORY
    first, topics, clause = [], set(), -1
    for place in sorted(told, key=lambda place: place["start"]):
        if (is_story or place["list"] not in topics) and place["clause"] != clause:
            first.append(place)
        topics.add(place["list"])
        clause = place["clause"]
    return first


def is_long(texts, limit, typed):
    """Return whether paragraphs have more than a limit allows: words or characters, or sentences.

    A typed script need not have the paragraphs in which it is spoken, if the whole of it is short. A typed text of half
    that length may have one sentence more.
    """
    length = measure(texts, limit)
    is_short = typed and "whole" in limit and measure(["\n\n".join(texts)], limit) <= limit["whole"]
    more = 1 if typed and length <= limit["most"] / 2 else 0
    too_many = "sentences" in limit and count_ends(texts) > limit["sentences"] + more
    return too_many or (length > limit["most"] and not is_short)


def count_ends(texts):
    """Return how many sentences end in paragraphs; a stop after Mrs or Dr ends none."""
    return sum(len(re.findall("(?:[^ .!?]{4}|(?:^|[ \\n])[a-z]{2,3})[.!?]+(?![^ \\n])", text)) for text in texts)


def judge(rules, found, draft):
    """Return a verdict for each rule that holds for the draft's purpose, given the places found in it."""
    no, doubts = found["quitting"] + found["missing"], found["hedging"] + found["accepting"]
    due, sorry, because = 1 if draft["apology"] else 0, found["apologising"], reasons(found)
    most = due + (1 if draft["typed"] and may_repeat(found, due) else 0)
    faults = {
        "thanks": (not found["thanking"], []),
        "declines": (len(no) <= len(doubts), doubts),
        "short": (is_long(draft["texts"], draft["limit"], draft["typed"]), []),
        "one-reason": (len(because) > 1, because),
        "no-blame": (len(found["blaming"]) > 0, found["blaming"]),
        "apology": (not due <= len(sorry) <= most, sorry[most:]),
        "nothing-left": (len(found["leftover"]) > 0, found["leftover"]),
    }
    applicable = [rule for rule in rules if draft["purpose"] in rules[rule].get("purposes", [draft["purpose"]])]
    return [verdict(rule, *faults[rule], is_provable(rule, due) and is_sure(rules[rule], found)) for rule in applicable]


def may_repeat(found, due):
    """Return whether one apology more is no fault: for a late answer, or on the day."""
    return len(found["owing"]) > 0 or due == 1


def is_provable(rule, due):
    """Return whether the check can know that a rule is kept, where so many apologies are due."""
    return rule in PROVABLE or (rule == "apology" and due == 1)


def is_sure(says, found):
    """Return whether what is found casts no doubt on a rule; `says` is what rules.yml says of it."""
    is_found = lambda lists: any(found[name] for name in lists)  # noqa: E731 (as in the twin)
    return is_found(says["if"]) and (insists(found) or not is_found(says["unless"])) if "unless" in says else True


def insists(found):
    """Return whether a no is said more than once, so that nothing else speaks against it."""
    return len({place["clause"] for place in found["quitting"] + found["missing"]}) > 1


def verdict(rule, broken, places, provable):
    """Return what is said of a rule, with the places to look at in the order of the draft."""
    fine = "done" if provable else "nothing"
    ordered = sorted(places, key=lambda place: place["start"]) if broken else []
    return {"rule": rule, "says": "look" if broken else fine, "places": ordered}


def paragraphs(text):
    """Return what empty lines part in a text, without the spaces around each."""
    return [part.strip(" \t\r\n") for part in re.split("\\n[ \\t\\r]*\\n", text) if part.strip(" \t\r\n")]


def check(catalogue, patterns, draft):
    """Return {"kind": what the draft is instead of a decline, or "", "verdicts": one for each rule that holds}.

    Of what is no decline there is at most a verdict that something is left to fill in.
    """
    text = blank_quotes(draft["text"], patterns)
    found = find_all(text, patterns)
    kind = FOREIGN if is_foreign(text, patterns) else kind_of(catalogue["kinds"], found)
    said = judge(catalogue["rules"], found, {**draft, "texts": paragraphs(text), "typed": True})
    always = [one for one in said if one["rule"] in ALWAYS and one["says"] == "look" and kind != FOREIGN]
    return {"kind": kind, "verdicts": always if kind else said}
