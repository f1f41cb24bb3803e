"""Which house rules the catalogue breaks: in a single line, and in a whole message, over every case.

A single line can blame, hedge or leave a gap. Length, thanks and apologies only show in the whole; there
every combination of choices is judged twice, with no field filled and with every name forty characters long.
"""

import re
from functools import cache

from ...twins.check import PROVABLE, judge, kind_of
from ...twins.compose import agrees, fill
from ...twins.read import find_all, prepare
from ..cases import shape_of
from ..worst_cases import worst_cases
from .broken_rules import case_in_words, cases_in_words, hint, name, quote_parts
from .lines import quote_line, quote_text
from .occasions import longest, reading_problems

# By the type of a slot's input, so that no slot is left out.
LONG = {
    "text": "Wilhelmina Featherstonehaugh-Okonkwo-Dia",
    "tel": "+44 (0)20 7946 0999 extension 12345-6789",
}
# The rules that a single line can break.
OF_A_LINE = ("no-blame", "nothing-left")
# Between two sentences. A stop behind a number may be that of an ordinal: "24. September".
END = re.compile(r"(?<=[^\d][.?!])\s+")
# More than the clauses of any part.
APART = 1000
NO_LIMIT = {"most": 1000, "unit": "words", "per": "message"}


def house_rule_problems(catalogue):
    """A sentence for each line that breaks a rule, and for each rule that a message of some shape breaks."""
    patterns = prepare(catalogue)
    find_in = cache(lambda text: [place for places in find_all(text, patterns).values() for place in places])
    broken_lines = list(line_rule_problems(catalogue, find_in))
    read_otherwise = reading_problems(catalogue, find_in, long_fields(catalogue))
    return broken_lines or list(read_otherwise) or list(message_problems(catalogue, find_in))


def line_rule_problems(catalogue, find_in):
    """A sentence for each line that breaks a rule by itself, with a case in which it is said."""
    fields, lists = long_fields(catalogue), catalogue["grammar"]["lists"]
    for part, lines in catalogue["parts"].items():
        for line in lines:
            text = fill(line["say"], fields)
            draft = {"texts": [text], "limit": NO_LIMIT, "purpose": "decline", "apology": False, "typed": False}
            for verdict in judge(catalogue["rules"], find_in_parts({part: text}, find_in, lists), draft):
                if verdict["rule"] in OF_A_LINE and verdict["says"] == "look":
                    broken = name(verdict, text)
                    where = f"part {part}: {quote_line(line)} breaks {broken}, for example for {cases_in_words(line)}."
                    yield where + hint(catalogue, broken)


def message_problems(catalogue, find_in):
    """A sentence for each rule that a shape breaks, with the lines that break it and the first such case."""
    seen = set()
    for choices, fields, said in worst_cases(catalogue, fillings(catalogue), find_in):
        for rule, lines in rules_broken_by(catalogue, choices, said, find_in):
            key = (choices["purpose"], choices["channel"], rule)
            if key not in seen:
                seen.add(key)
                case = case_in_words(catalogue, choices)
                yield f"{case}, with {fields} field filled: breaks {rule}; said by {lines}." + hint(catalogue, rule)


def fillings(catalogue):
    """What fills the slots of a message that is judged, by how many fields are filled: "no" or "every"."""
    return {"no": next(iter(catalogue["occasions"].values())), "every": long_fields(catalogue)}


def long_fields(catalogue):
    """A long value for every slot, and the longest words for an occasion."""
    long = LONG | {"date": catalogue["date"]}
    return {slot: long[input["type"]] for slot, input in catalogue["slots"].items()} | longest(catalogue["occasions"])


def rules_broken_by(catalogue, choices, said, find_in):
    """(rule, the lines that break it) for each rule that the message breaks."""
    shape, limit = shape_of(catalogue, choices), catalogue["limits"][choices["channel"]]
    paragraphs = (" ".join(filter(None, (said[part] for part in p["parts"]))) for p in shape["paragraphs"])
    texts = [text for text in paragraphs if text]
    said = {part: text for part, text in said.items() if text}
    draft = {
        "texts": texts,
        "limit": limit,
        "purpose": choices["purpose"],
        "apology": is_apology_due(catalogue["rules"], shape, choices),
        "typed": False,
    }
    found = find_in_parts(said, find_in, catalogue["grammar"]["lists"])
    for verdict in judge(catalogue["rules"], found, draft):
        if verdict["says"] == "look" or (verdict["rule"] in PROVABLE and verdict["says"] != "done"):
            to_blame = list(dict.fromkeys(place["part"] for place in verdict["places"]))
            yield name(verdict, "\n".join(said.values())), quote_parts(said, to_blame or said)
    if (kind := kind_of(catalogue["kinds"], found)) and "declines" in rules_for(catalogue, choices["purpose"]):
        to_blame = {place["part"]: None for name in catalogue["kinds"][kind]["if"] for place in found[name]}
        yield f"every rule (it reads as {kind})", quote_parts(said, to_blame)
    for rule, parts in [*thanks_twice(found, limit), *sentence_faults(texts, said, limit)]:
        yield rule, quote_parts(said, parts)


def find_in_parts(said, find_in, lists):
    """What find_all() would find in the parts on lines of their own, each place with its part."""
    found, start = {name: [] for name in lists}, 0
    for number, (part, text) in enumerate(said.items()):
        for place in find_in(text):
            moved = {"start": place["start"] + start, "end": place["end"] + start, "part": part}
            found[place["list"]].append({**place, **moved, "clause": place["clause"] + number * APART})
        start += len(text) + 1
    return found


def rules_for(catalogue, purpose):
    """The rules that hold for a purpose."""
    return [rule for rule, says in catalogue["rules"].items() if purpose in says.get("purposes", [purpose])]


def thanks_twice(found, limit):
    """(rule, parts) where two parts of one message thank; a script thanks again at its end."""
    thanking = list(dict.fromkeys(place["part"] for place in found["thanking"]))
    if limit["per"] == "message" and len(thanking) > 1:
        yield "thanks (said twice)", thanking


def sentence_faults(texts, said, limit):
    """(rule, parts) where a message has too many sentences, and for each sentence that it says twice."""
    spoken = [part for part, text in said.items() if text]
    sentences = [sentence for text in texts for sentence in END.split(text)]
    most = limit.get("sentences", len(sentences))
    if (count := sum(sentence.endswith((".", "?", "!")) for sentence in sentences)) > most:
        yield f"short ({count} sentences, and {most} are the most)", spoken
    for sentence in dict.fromkeys(sentence for sentence in sentences if sentences.count(sentence) > 1):
        yield f"short ({quote_text(sentence)} is said twice)", [part for part in spoken if sentence in said[part]]


def is_apology_due(rules, shape, choices):
    """Whether rules.yml asks for an apology in this case; a choice that makes no difference to the shape counts not."""
    named = {choice: option for choice, option in choices.items() if choice in shape["choices"]}
    return any(set(when) <= set(named) and agrees({"when": when}, named) for when in rules["apology"]["due"])
