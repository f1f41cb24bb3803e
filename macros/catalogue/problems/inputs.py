"""The inputs of the form, as options.yml describes them: a type, and what browsers may offer to fill in."""

AUTOCOMPLETES = ("off", "name", "given-name", "family-name", "nickname", "tel", "email", "organization")


def is_input(attributes, types):
    """Whether this is one of these types of input, and something that browsers know to fill in."""
    return attributes.get("type") in types and attributes.get("autocomplete") in AUTOCOMPLETES


def input_kinds(types):
    """What is expected, as a sentence says it."""
    quoted = ", ".join(f'"{value}"' for value in AUTOCOMPLETES)
    return f"a type ({', '.join(types)}) and an autocomplete ({quoted})"
