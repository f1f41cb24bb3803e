"""What is wrong with rules.yml, and with the lists of phrases that its rules need from a language."""

import re
import warnings

from ..ids import are_ids

# The rules that check.py knows, and the lists of phrases that it looks in for each.
CHECKED = {
    "thanks": {"thanking"},
    "declines": {"declining", "hedging"},
    "short": set(),
    "one-reason": {"reasoning", "connecting"},
    "no-blame": {"blaming"},
    "apology": {"apologising"},
    "nothing-left": {"leftover"},
}
# What a pattern may be made of, so that Python and JavaScript find the same. They differ in what a dot, $, \d, \w, \s,
# \b and ] at the start of a class mean, in a (group), a flag and a *+, and in characters beyond the first 65536.
SHARED = re.compile(
    r"""(?:
        [^\\()\[\]{}.*+?$\U00010000-\U0010ffff]
      | \\(?:[nrtfv]|u[0-9A-Fa-f]{4}|[!-/:-@\[-^`{-~])
      | \[\^?(?:[^\\\[\]^\U00010000-\U0010ffff]|\\(?:[nrtfv]|u[0-9A-Fa-f]{4}|[!-/:-@\[-^`{-~]))+\]
      | \(\?[:=!]
      | \)
      | (?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??(?![*+?{])
    )*""",
    re.VERBOSE,
)
USE = "use plain or escaped characters, [classes], (?:groups) and quantifiers"
KEYS = {"guidance", "purposes", "needs", "due", "pattern"}


def rules_problems(rules, purposes):
    """A sentence for each rule that is missing or that no check knows, and for each key that is not as expected."""
    for rule in CHECKED:
        if rule not in rules:
            yield f"rule {rule} is missing; check.py knows it."
    for rule, says in rules.items():
        if rule not in CHECKED:
            yield f"rule {rule} is unknown; check.py has no check for it."
        elif not is_rule(says):
            yield f"{rule} needs a guidance (a place on the site), and may have purposes, needs and a pattern."
        else:
            unknown = [purpose for purpose in says.get("purposes", []) if purpose not in purposes]
            yield from (f"{rule}: there is no purpose {purpose}." for purpose in unknown)
            if "pattern" in says:
                yield from (f"{rule}: the pattern {problem}" for problem in pattern_problems(says["pattern"]))
            if set(says.get("needs", [])) != CHECKED[rule]:
                yield f"{rule}: needs must be {sorted(CHECKED[rule])}; check.py looks in these lists."
    if is_rule(rules.get("apology")) and not rules["apology"].get("due"):
        yield "apology needs due, a list like [{notice: [today]}]; check.py asks for an apology then."
    if is_rule(rules.get("nothing-left")) and "pattern" not in rules["nothing-left"]:
        yield "nothing-left needs a pattern; check.py looks for it."


def is_rule(says):
    """Whether this has a guidance and nothing of another kind than expected."""
    if not isinstance(says, dict) or not says.keys() <= KEYS:
        return False
    due = says.get("due", [])
    if not isinstance(due, list) or not all(
        isinstance(when, dict) and all(map(is_list, when.values())) for when in due
    ):
        return False
    lists = (says.get("purposes", []), says.get("needs", []))
    texts = (says.get("guidance"), says.get("pattern", ""))
    return all(isinstance(ids, list) and are_ids(ids) for ids in lists) and all(isinstance(text, str) for text in texts)


def is_list(ids):
    """Whether this is a list of ids."""
    return isinstance(ids, list) and are_ids(ids)


def pattern_problems(pattern):
    """A sentence's end where a pattern is no regular expression, or has what JavaScript reads in another way."""
    try:
        with warnings.catch_warnings(action="error", category=FutureWarning):
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError, FutureWarning) as error:
        yield f"does not read ({error})."
        return
    if re.match(pattern, ""):
        yield "finds something in an empty text, so that every text would break the rule; let it need a character."
    end = SHARED.match(pattern).end()
    if end < len(pattern):
        yield f"has {pattern[end : end + 4]} at {end}, which JavaScript may read in another way; {USE}."


def phrase_problems(rules, phrases):
    """A sentence for each list of phrases that is missing, unknown, or not two lists of texts."""
    needed = {name for says in rules.values() for name in says.get("needs", [])}
    if not isinstance(phrases, dict):
        yield f"key phrases is missing; add the lists {', '.join(sorted(needed))}."
        return
    for name in sorted(needed - phrases.keys()):
        yield f"phrases.{name} is missing; rules.yml needs it."
    for name in sorted(phrases.keys() - needed):
        yield f"phrases.{name} is unknown; no rule needs it."
    for name in sorted(needed & phrases.keys()):
        if not is_list_of_phrases(phrases[name]):
            yield f"phrases.{name} needs words and harmless, two lists of texts."


def is_list_of_phrases(lists):
    """Whether this is {"words": [text, ...], "harmless": [text, ...]}, with at least one word."""
    if not isinstance(lists, dict) or lists.keys() != {"words", "harmless"} or not lists["words"]:
        return False
    return all(isinstance(items, list) and all(isinstance(item, str) for item in items) for items in lists.values())
