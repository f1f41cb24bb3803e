"""The composer and its browser twin give the same text in every case."""

import pytest
import yaml

from macros.catalogue.cases import occasion_words
from macros.twins import advise as advise_twin
from macros.twins import check as check_twin
from macros.twins import compose as compose_twin
from macros.twins import measure as measure_twin
from macros.twins import read as read_twin
from macros.twins.check import check
from macros.twins.compose import as_text, compose, say
from macros.twins.read import prepare
from tests.combinations import part_cases, whole_cases
from tests.conftest import ROOT
from tests.opening import ask

PARTS = """async ([catalogue, cases]) => {
  const { say } = await import("/overrides/twins/compose.js");
  return cases.map(([part, choices, fields]) => say(catalogue.parts[part], choices, fields));
}"""
WHOLES = """async ([catalogue, cases]) => {
  const { asText, compose } = await import("/overrides/twins/compose.js");
  return cases.map(([choices, fields]) => {
    const message = compose(catalogue, choices, fields);
    return [message.subject, asText(message)];
  });
}"""

CHECKS = """async ([catalogue, drafts]) => {
  const { check } = await import("/overrides/twins/check.js");
  const { prepare } = await import("/overrides/twins/read.js");
  const patterns = prepare(catalogue);
  return drafts.map((draft) => {
    const { kind, verdicts } = check(catalogue, patterns, draft);
    const words = ({ start, end }) => draft.text.slice(start, end);
    return [kind, verdicts.map(({ rule, says, places }) => [rule, says, places.map(words)])];
  });
}"""
ODD = [
    "",
    "   ",
    "\u00a0Thanks\u2019 \u2026",
    "SORRY sorry, sorry; Sorry",
    "\ud83d\ude29 \u0130 \u00df x\u0301",
    "{a} [b] <c> ____ XXX",
]


@pytest.mark.sampled
def test_every_part_says_the_same_in_both(languages, new_page, figures):
    page = new_page("/generator/")
    for code, catalogue in languages.items():
        cases = [
            (part, choices, fields | occasion_words(catalogue, choices))
            for part, choices, fields in part_cases(catalogue)
        ]
        expected = [say(catalogue["parts"][part], choices, fields) for part, choices, fields in cases]
        figures.append(f"{len(cases)} cases of parts the same in both twins ({code})")

        assert ask(page, PARTS, [catalogue, cases]) == expected


@pytest.mark.sampled
def test_every_message_is_the_same_in_both(languages, new_page, figures):
    page = new_page("/generator/")
    for code, catalogue in languages.items():
        cases = whole_cases(catalogue)
        messages = [compose(catalogue, choices, fields) for choices, fields in cases]
        figures.append(f"{len(cases)} whole messages the same in both twins ({code})")

        assert ask(page, WHOLES, [catalogue, cases]) == [[m["subject"], as_text(m)] for m in messages]


@pytest.mark.sampled
def test_every_draft_and_every_message_is_judged_the_same_in_both(catalogue, new_page, figures):
    page = new_page("/generator/")
    files = (ROOT / "tests" / "check").glob("drafts_*.yml")
    texts = [draft["text"] for file in files for draft in yaml.safe_load(file.read_text("utf-8"))] + ODD
    texts += [as_text(compose(catalogue, choices, fields)) for choices, fields in whole_cases(catalogue)[::7]]
    limits = list(catalogue["limits"].values())
    drafts = [
        {"text": texts[n], "limit": limits[n % 5], "purpose": ("decline", "reopen")[n % 2], "apology": n % 3 == 0}
        for n in range(len(texts))
    ]
    figures.append(f"{len(drafts)} texts judged the same in both twins")

    patterns = prepare(catalogue)
    expected = [said_of(draft["text"], check(catalogue, patterns, draft)) for draft in drafts]
    given = {key: catalogue[key] for key in ("rules", "kinds", "grammar")}
    assert ask(page, CHECKS, [given, drafts]) == expected


def said_of(text, said):
    """What the check says of a text, with the words that it found: the places count in characters of their language."""
    words = lambda places: [text[place["start"] : place["end"]] for place in places]  # noqa: E731
    return [said["kind"], [[one["rule"], one["says"], words(one["places"])] for one in said["verdicts"]]]


@pytest.mark.parametrize(
    ("twin", "path"),
    [
        (compose_twin, "compose.js"),
        (check_twin, "check.js"),
        (read_twin, "read.js"),
        (measure_twin, "measure.js"),
        (advise_twin, "advise.js"),
    ],
    ids=["compose", "check", "read", "measure", "advise"],
)
def test_the_twins_have_the_same_functions_in_the_same_order(twin, path):
    source = (ROOT / "overrides" / "twins" / path).read_text("utf-8")
    names = [line.split("function ")[1].split("(")[0] for line in source.splitlines() if "function " in line]
    ours = [name for name, value in vars(twin).items() if getattr(value, "__module__", "") == twin.__name__]

    assert [camel(name) for name in ours] == names


def camel(name):
    """is_filled as isFilled."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
