"""Measures what is read of invitations: `.venv/bin/python -m tests.invitation.judge FOLDER`.

FOLDER holds the files and right.yml: for each file `now`, `locale`, and for each field the values that would be right;
none where nothing should be said, and `why` if that is not plain. Prints for each field right, wrong, missed, precision
and recall, and each wrong value; with --missed each missed one, too.

What was judged when, precision and recall in per cent:
- second set, judged once before it was used to mend: kind 89/89, recipient 88/75, company 89/69, role 94/71,
  date 91/71, sender 84/75, address 96/92, number 82/84, to 87/67, stage 75/76, scam 100/33
  (2026-11-30).
- third set, judged once before it was used to mend: kind 89/89, recipient 90/80, company 93/58, role 88/67,
  date 94/63, sender 100/74, address 100/95, number 95/91, to 94/70, stage 85/89, scam 100/33 (2026-11-30).
- fourth set, judged once before it was used to mend: kind 86/86 (some names of kinds differed), recipient 95/75,
  company 91/72, role 94/66, date 98/73, sender 91/76, address 91/89, number 100/90, to 98/58, stage 78/88,
  scam 100/60 (2026-11-30).
- fifth set, judged once before it was used to mend: kind 91/91, recipient 87/74, company 84/68, role 94/68,
  date 100/65, sender 100/74, address 95/92, number 98/77, to 93/60, stage 82/83, scam 100/100 (2026-11-30).
- sixth set, judged once before it was used to mend: kind 92/92, recipient 90/78, company 95/83, role 95/77,
  date 96/77, sender 100/72, address 97/95, number 93/80, to 98/81, stage 86/86, scam 100/100 (2026-11-30).
- seventh set, judged once before it was used to mend: kind 92/92, recipient 97/78, company 93/83, role 90/79,
  date 100/75, sender 97/80, address 94/94, number 93/88, to 86/65, stage 78/75, scam 100/100 (2026-12-01).
All have been used to mend the rules since, so none is unseen any longer. What tests say of a set is how well it was
mended, not how well unseen mails are read.
"""

import json
import subprocess
import sys
from pathlib import Path

import yaml

from tools.node_modules import NODE

# Kinds with which nothing is filled, or the purpose says all: how far things are is not asked for.
NO_STAGE = ("offer", "rejection", "cancelled", "asked-why", "better-terms")
READER = Path(__file__).with_name("read.mjs")
FIELDS = ("kind", "recipient", "company", "role", "date", "sender", "address", "number", "to", "stage", "scam")
# The zone of a reader's device, which only their browser knows.
ZONES = {
    "en-GB": "Europe/London", "en-IE": "Europe/Dublin", "en-US": "America/New_York", "en-CA": "America/Toronto",
    "en-IN": "Asia/Kolkata", "en-NG": "Africa/Lagos", "en-KE": "Africa/Nairobi", "en-AU": "Australia/Sydney",
    "en-NZ": "Pacific/Auckland", "en-ZA": "Africa/Johannesburg", "en-SG": "Asia/Singapore", "de-DE": "Europe/Berlin",
    "ja-JP": "Asia/Tokyo", "en-JP": "Asia/Tokyo", "en-DE": "Europe/Berlin", "en-NL": "Europe/Amsterdam",
    "en-PH": "Asia/Manila",
}  # fmt: skip


def expected(folder):
    """The entries of a folder's right.yml."""
    return yaml.load((folder / "right.yml").read_text("utf-8"), Loader=yaml.BaseLoader)


def read_all(folder, entries):
    """What the reader finds in each file of a folder, a field that it does not say being empty."""
    tasks = [
        {"path": str(folder / entry["file"]), "now": entry["now"], "zone": ZONES.get(entry["locale"], "UTC")}
        for entry in entries
    ]
    result = subprocess.run([NODE, READER], input=json.dumps(tasks), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return [said(answer) for answer in json.loads(result.stdout)]


def said(answer):
    """The values that an answer of the reader says: {field: text}."""
    found = {field: answer["found"].get(field, {}).get("value", "") for field in FIELDS}
    return found | {"kind": answer["kind"]["id"], "scam": "true" if answer["scam"] else ""}


def right_values(entry, field):
    """The values that are right for a field of an entry."""
    value = entry[field] or []
    values = value if isinstance(value, list) else [value]
    return [] if values == ["false"] else values


def may_be_missed(entry, field):
    """Whether a gap is right, too: a stage that means nothing, and where to write to somebody who is after money."""
    return entry["kind"] in NO_STAGE if field == "stage" else field in ("address", "number") and entry["scam"] == "true"


def comparable(field, value):
    """A value as it is compared: without regard to case, kinds of apostrophe, and the spaces in a number."""
    if field == "number":
        return "".join(sign for sign in value.split("(0)")[0] + value.partition("(0)")[2] if sign.isdigit())
    return " ".join(value.casefold().replace("\u2019", "'").split())


def judge(folder):
    """The counts of each field, {field: {right, wrong, missed}}, where wrong and missed list what they are."""
    entries = expected(folder)
    figures = {field: {"right": 0, "wrong": [], "missed": []} for field in FIELDS}
    for entry, answer in zip(entries, read_all(folder, entries), strict=True):
        for field, figure in figures.items():
            values = right_values(entry, field)
            if answer[field] and comparable(field, answer[field]) in {comparable(field, value) for value in values}:
                figure["right"] += 1
            elif answer[field]:
                figure["wrong"].append(f"{entry['file']}: {answer[field]!r}, right: {values}")
            elif values and not may_be_missed(entry, field):
                figure["missed"].append(f"{entry['file']}: {values}")
    return figures


def precision(figure):
    """The share of what is said that is right."""
    return figure["right"] / max(1, figure["right"] + len(figure["wrong"]))


def recall(figure):
    """The share of what there is that is said rightly. A wrong value counts as missed where there was a right one."""
    there = [line for line in figure["wrong"] if not line.endswith("right: []")]
    return figure["right"] / max(1, figure["right"] + len(figure["missed"]) + len(there))


def main(folder):
    """Print the figures of a folder."""
    figures = judge(folder)
    for field, figure in figures.items():
        counts = f"{figure['right']:3} right {len(figure['wrong']):3} wrong {len(figure['missed']):3} missed"
        print(f"{field:10} {counts}   precision {precision(figure):.1%}   recall {recall(figure):.1%}")
    for field, figure in figures.items():
        print(*(f"wrong {field}: {line}" for line in figure["wrong"]), sep="\n")
    if "--missed" in sys.argv:
        for field, figure in figures.items():
            print(*(f"missed {field}: {line}" for line in figure["missed"]), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
