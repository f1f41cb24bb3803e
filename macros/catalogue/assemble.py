"""The languages of the catalogue, put together from files that were found sound."""

from ..twins.compose import slots_of
from .files import ADVICE, ENGLISH, KINDS, LANGUAGES, NEXT, OPTIONS, RULES, SCENARIOS, SURE, VARIANTS, words_below
from .first_match import as_list
from .lines import lines

COPIED_IDS = (
    "choices",
    "offered",
    "aliases",
    "slots",
    "destinations",
    "limits",
    "unanswered",
    "ways",
    "rehearsal",
)
# What the problems and the composer need, and no page does.
NOT_SHOWN = ("language", "locale", "name", "date", "comma", "cues", "grammar", "parts", "occasions")
# What another language has besides its messages.
OWN = ("language", "locale", "name", "date", "custom", "purposes", "channels", "subject", "occasions")


def assemble(read, words):
    """English: the ids with the words, in the form that compose.py and the page read."""
    options = read[OPTIONS]
    return {
        "language": words["language"],
        "locale": words["locale"],
        "name": words["name"],
        "date": words["date"],
        "comma": words.get("comma", False),
        "direction": "ltr",
        "between": " ",
        "occasions": words["occasions"],
        **{key: options[key] for key in COPIED_IDS},
        **assemble_messages(options, words),
        "scenarios": read[SCENARIOS],
        "rules": read[RULES],
        "advice": as_list(read[ADVICE], options["choices"]),
        "sure": assemble_sure(read[SURE]),
        "next": {**read[NEXT], "rules": as_list(read[NEXT]["rules"], options["choices"])},
        "kinds": assemble_kinds(read[KINDS]),
        "grammar": words["grammar"],
        "words": {key: value for key, value in words.items() if key not in NOT_SHOWN},
    }


def assemble_language(read, words, english):
    """Another language: what English has, with messages, limits and a grammar of its own."""
    options, lists = read[OPTIONS], words["grammar"]["lists"]
    longer = {
        channel: limit | {"most": words["limits"][channel]}
        for channel, limit in options["limits"].items()
        if channel in words.get("limits", {})
    }
    return {
        **english,
        **{key: words[key] for key in OWN},
        "comma": words.get("comma", False),
        **{key: words[key] for key in ("first",) if key in words},
        "direction": words.get("direction", "ltr"),
        "between": words.get("between", " "),
        "limits": options["limits"] | longer,
        "grammar": {
            "mended": [], "quoted": [], "gaps": [], "common": [], "joining": [","], "classes": {},
            "lists": {name: {"words": lists.get(name, [])} for name in english["grammar"]["lists"]},
        },
        **assemble_messages(options, words),
    }  # fmt: skip


def vary(words, variant):
    """The words of a language with the lines of a variant in place of those that differ."""
    parts = {
        part: [line | {"say": variant["instead"].get(line["say"], line["say"])} for line in lines]
        for part, lines in words["parts"].items()
    }
    own = {key: variant[key] for key in ("language", "locale", "name", "date", "comma") if key in variant}
    return words | own | {"parts": parts}


def assemble_messages(options, words):
    """The parts and the shapes of a language."""
    parts = {
        part: [{"when": line["when"], "say": line["say"]} for line in lines(words["parts"][part], options["choices"])]
        for part in options["parts"]
    }
    shapes = {
        purpose: {channel: assemble_shape(shape, options, parts, words) for channel, shape in channels.items()}
        for purpose, channels in options["shapes"].items()
    }
    return {"parts": parts, "shapes": shapes}


def assemble_kinds(kinds):
    """The kinds of a draft, each with the lists that tell it, empty where it names none."""
    return {kind: {"if": [], "unless": [], **says} for kind, says in kinds.items()}


def assemble_sure(sure):
    """The questions of "Am I sure?", and its rules with where each of them leads."""
    rules = [
        {**rule, "choices": choices_of(sure, rule), "guidance": sure["outcomes"][rule["outcome"]].get("guidance", "")}
        for rule in as_list(sure["rules"], sure["questions"])
    ]
    return {"questions": sure["questions"], "rules": rules}


def assemble_shape(shape, options, parts, words):
    """A shape with its cues in words, and the choices and slots that make a difference to it."""
    said = parts_of(shape)
    slots = {slot for part in said for slot in options["parts"][part]}
    lines = [line for part in said for line in parts[part]]
    choices = {"purpose", "channel"}.union(*(line["when"] for line in lines))
    named = words["occasions"][options["choices"]["occasion"][0]]
    if any(named.keys() & slots_of(line) for line in lines):
        choices.add("occasion")
    return {
        "subject": shape.get("subject", ""),
        "paragraphs": [{**p, "cue": words["cues"].get(p.get("cue"), "")} for p in shape["paragraphs"]],
        "choices": [choice for choice in options["choices"] if choice in choices],
        "slots": [slot for slot in options["slots"] if slot in slots],
    }


def choices_of(sure, rule):
    """The choices with which a rule leads into the generator; none when it leads elsewhere."""
    return {**sure["outcomes"][rule["outcome"]].get("choices", {}), **rule.get("choices", {})}


def parts_of(shape):
    """The names of the parts that a shape says, its subject first."""
    subject = [shape["subject"]] if shape.get("subject") else []
    return subject + [part for paragraph in shape["paragraphs"] for part in paragraph["parts"]]


def assemble_all(contents):
    """Every language by its code, English first, from files that were found sound."""
    english = assemble(contents, contents[ENGLISH])
    variants, others = (words_below(contents, folder) for folder in (VARIANTS, LANGUAGES))
    languages = {
        english["language"]: english,
        **{code: assemble(contents, vary(contents[ENGLISH], variant)) for code, variant in variants.items()},
        **{code: assemble_language(contents, words, english) for code, words in others.items()},
    }
    names = {code: catalogue["name"] for code, catalogue in languages.items()}
    return {code: catalogue | {"languages": names, "variants": list(variants)} for code, catalogue in languages.items()}
