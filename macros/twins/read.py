"""Reads a text by the small grammar of a language. Pure; twin of overrides/twins/read.js, with the same functions.

Terms:
    grammar     how a language says things, as macros/words/messages/<language>.yml has it
    patterns    what prepare() makes of a grammar, once
    place       where a text says something: {"list": name, "start", "end": in the text, "clause": its number}
"""

import re

# A word, or a pause between two of them; everything else parts words.
WORD = re.compile(
    "[^\\u0000-\\u0026\\u0028-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u2017\\u201a-\\u206f"
    "\\u3000-\\u303f\\uff00-\\uff20]+|[,;:()\\u2013\\u2014]|-(?= )"
)
APOSTROPHE = re.compile("['\\u2018\\u2019]")
PAUSE = re.compile("[,;:()\\u2013\\u2014-]")
# Between sentences: stops before a space, and empty lines.
BOUNDARY = re.compile("[.!?\\u2026]+(?=[ \\t\\r\\n\\u00a0])|\\n[ \\t\\r]*\\n")
# How many characters tell in which language a text is.
MANY = 2000
# What patterns have besides regular expressions.
CLASS = re.compile("<([a-z]+)>")
GAP = re.compile(" ?\\.\\.([0-9]?)")
GROUP = re.compile("\\((?!\\?)")


def prepare(catalogue):
    """Return the patterns of a language: those of its grammar, and of rules.yml what is left to fill in."""
    grammar, gap = catalogue["grammar"], catalogue["rules"]["nothing-left"]["pattern"]
    return {
        "lists": {name: compile_list(phrases, grammar["classes"]) for name, phrases in grammar["lists"].items()},
        "mended": {slip: word for word in grammar["mended"] for slip in slips(word)},
        "common": set(grammar["common"]),
        "joining": set(grammar["joining"]),
        "quoted": [re.compile(pattern) for pattern in grammar["quoted"]],
        "gaps": [re.compile(pattern, re.ASCII) for pattern in [gap, *grammar["gaps"]]],
        "seen": {},
    }


def compile_list(phrases, classes):
    """Return the regular expression of a list; its first group is a harmless phrase."""
    patterns = [phrases.get(of) or ["(?!)"] for of in ("words", "harmless")]
    words, harmless = ("|".join(expand(pattern, classes) for pattern in some) for some in patterns)
    return re.compile(f" (?:({harmless})|{words})(?= )")


def expand(pattern, classes):
    """Return the expression of a pattern: <name> is one of a class, `..6` up to six words, ~ the rest of a word."""
    whole = CLASS.sub(lambda name: f"(?:{expand(classes[name[1]], classes)})", pattern)
    words = GAP.sub(lambda gap: f"(?: [^ ,]+){{0,{gap[1] or 3}}}", whole)
    return GROUP.sub("(?:", words).replace("~", "[^ ]*")


def slips(word):
    """Return a word with two letters swapped, one left out, or one doubled: the commonest slips of the keys."""
    places = range(1, len(word) - 1)
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places]
    return swapped + [word[:at] + word[at + 1 :] for at in places] + [word[:at] + word[at] + word[at:] for at in places]


def read(sentence, patterns):
    """Return the places of a sentence; its clauses are counted by the words and pauses that join them."""
    text, begins, ends, clause = " ", {}, {}, 0
    for word in WORD.finditer(sentence):
        plain = APOSTROPHE.sub("", word[0]).lower()
        said = "," if PAUSE.fullmatch(plain) else patterns["mended"].get(plain, plain)
        if said:
            clause += said in patterns["joining"]
            begins[len(text) - 1] = {"start": word.start(), "clause": clause}
            text += f"{said} "
            ends[len(text) - 1] = word.end()
    return [
        {"list": name, "end": ends[match.end()], **begins[match.start()]}
        for name, expression in patterns["lists"].items()
        for match in expression.finditer(text)
        if match[1] is None
    ]


def find_all(text, patterns):
    """Return the places of a text, by list. Those of its sentences are kept, for a text that hardly differs."""
    found, seen, clauses, start = {name: [] for name in patterns["lists"]}, {}, 0, 0
    for boundary in [*BOUNDARY.finditer(text), None]:
        end = boundary.end() if boundary else len(text)
        sentence = text[start:end]
        if sentence not in seen:
            seen[sentence] = patterns["seen"][sentence] if sentence in patterns["seen"] else read(sentence, patterns)
        for place in seen[sentence]:
            moved = {"start": place["start"] + start, "end": place["end"] + start, "clause": place["clause"] + clauses}
            found[place["list"]].append(place | moved)
        clauses += 1 + max((place["clause"] for place in seen[sentence]), default=0)
        start = end
    patterns["seen"] = seen
    gaps = [match.span() for pattern in patterns["gaps"] for match in pattern.finditer(text)]
    for start, end in join(gaps):
        found["leftover"].append({"list": "leftover", "start": start, "end": end, "clause": clauses})
    return found


def join(spans):
    """Return spans in order, those that overlap as one."""
    joined = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1][1] = max(end, joined[-1][1])
        else:
            joined.append([start, end])
    return joined


def blank_quotes(text, patterns):
    """Return a text with spaces in place of the mail that is quoted in it, so that all else stays where it is."""
    for pattern in patterns["quoted"]:
        text = pattern.sub(lambda quoted: re.sub("[^\\n]", " ", quoted[0]), text)
    return text


def is_foreign(text, patterns):
    """Return whether a text is in another language than the patterns are of: less than one word in six is common."""
    words = [APOSTROPHE.sub("", word[0]).lower() for word in WORD.finditer(text[:MANY])]
    return len(words) > 3 and sum(word in patterns["common"] for word in words) * 6 < len(words)
