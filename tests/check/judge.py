"""Judges a file of drafts as people write them: .venv/bin/python -m tests.check.judge FILE

Prints for each rule the faults seen and missed and the false alarms; then how the drafts fare that are good, that say
a plain no, and that decline nothing. A message that declines and is taken for something else is an alarm, and each of
its faults a miss.
"""

import sys
from collections import Counter
from pathlib import Path

import yaml

from macros.catalogue.load import load
from macros.twins.check import check
from macros.twins.read import prepare


class Judged:
    """Drafts, with the kind that the check takes each for and the rules that it would look at."""

    def __init__(self, catalogue, drafts):
        patterns = prepare(catalogue)
        self.rules = list(catalogue["rules"])
        self.drafts = [draft | self.judge(catalogue, patterns, draft) for draft in drafts]
        self.declining = [draft for draft in self.drafts if draft.get("kind", "decline") == "decline"]
        self.others = [draft for draft in self.drafts if draft not in self.declining]

    @staticmethod
    def judge(catalogue, patterns, draft):
        """What the check says of a draft."""
        limit = catalogue["limits"][draft["channel"]]
        asked = {"text": draft["text"].strip(), "limit": limit, "purpose": "decline", "apology": draft["same-day"]}
        said = check(catalogue, patterns, asked)
        return {
            "taken": said["kind"],
            "looks": {one["rule"] for one in said["verdicts"] if one["says"] == "look"},
            "clear": any(one["rule"] == "declines" and one["says"] == "done" for one in said["verdicts"]),
        }

    def of_rule(self, rule):
        """The ids of the drafts by what became of a rule: {"seen": [id, ...], "missed": ..., "alarms": ...}."""
        names = {(True, True): "seen", (True, False): "missed", (False, True): "alarms", (False, False): "passed"}
        ids = {name: [] for name in names.values()}
        for draft in self.declining:
            ids[names[rule in draft["breaks"], rule in draft["looks"]]].append(draft["id"])
        return ids

    def count(self, name):
        """How many faults were seen or missed, or how many alarms were raised, by all rules."""
        return sum(len(self.of_rule(rule)[name]) for rule in self.rules)

    def good(self):
        """The good drafts, and those of them that raise an alarm."""
        good = [draft for draft in self.declining if not draft["breaks"]]
        return good, [draft["id"] for draft in good if draft["looks"] or draft["taken"]]

    def plain(self):
        """The drafts with a plain no, and those of them of which it is not said that it is clear."""
        plain = [draft for draft in self.declining if "declines" not in draft["breaks"]]
        return plain, [draft for draft in plain if not draft["clear"]]

    def told_clear(self):
        """The drafts that decline nothing, of which it is said that their no is clear."""
        return [draft["id"] for draft in self.others if draft["clear"]]


def report(judged):
    """The lines to print."""
    for rule in judged.rules:
        ids = judged.of_rule(rule)
        yield f"{rule}: {len(ids['seen'])} seen, missed {ids['missed']}, false alarms {ids['alarms']}"
    (good, alarmed), (plain, missed) = judged.good(), judged.plain()
    seen, faults = judged.count("seen"), judged.count("seen") + judged.count("missed")
    yield f"faults: {seen} of {faults} seen"
    yield f"good drafts: {len(good) - len(alarmed)} of {len(good)} without an alarm; alarms {alarmed}"
    yield f"plain no: {len(plain) - len(missed)} of {len(plain)} recognised; missed {[one['id'] for one in missed]}"
    yield f"plain no missed, by writer: {dict(Counter(one.get('writer') for one in missed))}"
    yield f"taken for something else: {[(one['id'], one['taken']) for one in judged.declining if one['taken']]}"
    known = sum(one["taken"] == one["kind"] for one in judged.others)
    yield f"decline nothing: {len(judged.others)}, {known} called what they are, told clear {judged.told_clear()}"


if __name__ == "__main__":
    drafts = yaml.safe_load(Path(sys.argv[1]).read_text("utf-8"))
    print("\n".join(report(Judged(load()["en"], drafts))))
