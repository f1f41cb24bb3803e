"""How a problem that pydantic finds becomes a sentence for an author."""

from ..texts import quote

# What pydantic's errors mean to an author.
EXPECTED = {
    "string_type": "a text; put it in quotes if it looks like a number, true, false or null",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list; write it like [one, another]",
    "dict_type": "keys with values; write them below it, as key: value",
    "model_type": "keys with values; write them below it, as key: value",
    "too_short": "{min_length} or more in it; add one",
    "too_long": "at most {max_length} items; take some out",
    "literal_error": "{expected}",
    "greater_than": "more than {gt}",
    "greater_than_equal": "{ge} or more",
    "less_than_equal": "{le} or less",
    "less_than": "less than {lt}",
    "date_type": "a day of the calendar; write it as 2026-11-23, without quotes",
    "invalid_key": "a text; put it in quotes",
    "expected": "{what}",
}


def sentence_of(error):
    """One problem that pydantic found, as a sentence: the key, what is wrong, and what to do.

    Args:
        error: an item of ValidationError.errors().
    """
    keys = ".".join(quote(str(key)) for key in error["loc"] if key != "[key]") or "the file"
    context = error.get("ctx", {})
    if error["type"] == "sentence":
        return f"{keys} {context['says']}."
    wanted = EXPECTED.get(error["type"], "{msg}").format_map({"msg": error["msg"]} | context)
    if "[key]" in error["loc"]:
        return f"{keys} is no key that can stand here; expected {wanted}."
    return f"{keys} is {quote(error['input'])}; expected {wanted}."
