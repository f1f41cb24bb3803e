"""What is wrong with how a page calls a macro."""

from .scenario_faults import choices_faults


def call_faults(languages, name, nameless, language, choices):
    """A sentence for each thing that a page gives to a macro and that the macro cannot take.

    Args:
        languages: what catalogue.load() gives.
        name: the macro's name; only message() takes choices.
        nameless: the values that were given without a name.
        language, choices: what was given by name.
    """
    faults = [f"{value!r} is given without a name; write what it is, as in language='en'." for value in nameless]
    if language not in list(languages):
        faults.append(f"there is no language {language}; expected one of {', '.join(languages)}.")
    if name != "message":
        return faults + [f"{choice} is not taken here; remove it, for only a language is." for choice in choices]
    ids = next(iter(languages.values()))
    return faults + choices_faults(choices, ids["choices"], ids["shapes"])
