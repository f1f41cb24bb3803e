"""The composer and its browser twin give the same text in every case."""

from macros import compose as twin
from macros.compose import as_text, compose, say
from tests.cases import part_cases, whole_cases

PARTS = """async ([catalogue, cases]) => {
  const { say } = await import("/generator/compose.js");
  return cases.map(([part, choices, fields]) => say(catalogue.parts[part], choices, fields));
}"""
WHOLES = """async ([catalogue, cases]) => {
  const { asText, compose } = await import("/generator/compose.js");
  return cases.map(([choices, fields]) => {
    const message = compose(catalogue, choices, fields);
    return [message.subject, asText(message)];
  });
}"""


def test_every_part_says_the_same_in_both(languages, new_page, figures):
    page = new_page("/generator/")
    for code, catalogue in languages.items():
        cases = list(part_cases(catalogue))
        expected = [say(catalogue["parts"][part], choices, fields) for part, choices, fields in cases]
        figures.append(f"{len(cases)} cases of parts the same in both twins ({code})")

        assert page.evaluate(PARTS, [catalogue, cases]) == expected


def test_every_message_is_the_same_in_both(languages, new_page, figures):
    page = new_page("/generator/")
    for code, catalogue in languages.items():
        cases = list(whole_cases(catalogue))
        messages = [compose(catalogue, choices, fields) for choices, fields in cases]
        figures.append(f"{len(cases)} whole messages the same in both twins ({code})")

        assert page.evaluate(WHOLES, [catalogue, cases]) == [[m["subject"], as_text(m)] for m in messages]


def test_the_twins_have_the_same_functions_in_the_same_order(new_page):
    page = new_page("/generator/")
    source = page.evaluate("() => fetch('/generator/compose.js').then((answer) => answer.text())")
    names = [line.split("function ")[1].split("(")[0] for line in source.splitlines() if "function " in line]

    ours = [name for name, value in vars(twin).items() if callable(value) and value.__module__ == twin.__name__]
    assert [camel(name) for name in ours] == names


def camel(name):
    """is_filled as isFilled."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
