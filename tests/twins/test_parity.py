"""The composer and its browser twin give the same text in every case."""

import pytest
import yaml

from macros.twins import advise as advise_twin
from macros.twins import check as check_twin
from macros.twins import compose as compose_twin
from macros.twins import measure as measure_twin
from macros.twins.check import check
from macros.twins.compose import as_text, compose, say
from tests.combinations import part_cases, whole_cases
from tests.conftest import ROOT

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

CHECKS = """async ([{ rules, phrases }, drafts]) => {
  const { check } = await import("/overrides/twins/check.js");
  return drafts.map((draft) => check(rules, phrases, draft));
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
        cases = part_cases(catalogue)
        expected = [say(catalogue["parts"][part], choices, fields) for part, choices, fields in cases]
        figures.append(f"{len(cases)} cases of parts the same in both twins ({code})")

        assert page.evaluate(PARTS, [catalogue, cases]) == expected


@pytest.mark.sampled
def test_every_message_is_the_same_in_both(languages, new_page, figures):
    page = new_page("/generator/")
    for code, catalogue in languages.items():
        cases = whole_cases(catalogue)
        messages = [compose(catalogue, choices, fields) for choices, fields in cases]
        figures.append(f"{len(cases)} whole messages the same in both twins ({code})")

        assert page.evaluate(WHOLES, [catalogue, cases]) == [[m["subject"], as_text(m)] for m in messages]


@pytest.mark.sampled
def test_every_draft_and_every_message_is_judged_the_same_in_both(catalogue, new_page, figures):
    page = new_page("/generator/")
    files = [ROOT / "tests" / "check" / name for name in ("drafts_first.yml", "drafts_second.yml")]
    texts = [[draft["text"]] for file in files for draft in yaml.safe_load(file.read_text("utf-8"))]
    texts += [[text] for text in ODD]
    texts += [
        [p["text"] for p in compose(catalogue, choices, fields)["paragraphs"]]
        for choices, fields in whole_cases(catalogue)[::7]
    ]
    limits = list(catalogue["limits"].values())
    drafts = [
        {"texts": texts[n], "limit": limits[n % 5], "purpose": ("decline", "reopen")[n % 2], "apology": n % 3 == 0}
        for n in range(len(texts))
    ]
    figures.append(f"{len(drafts)} texts judged the same in both twins")

    expected = [check(catalogue["rules"], catalogue["phrases"], draft) for draft in drafts]
    assert page.evaluate(CHECKS, [{key: catalogue[key] for key in ("rules", "phrases")}, drafts]) == expected


@pytest.mark.parametrize(
    ("twin", "path"),
    [
        (compose_twin, "compose.js"),
        (check_twin, "check.js"),
        (measure_twin, "measure.js"),
        (advise_twin, "advise.js"),
    ],
    ids=["compose", "check", "measure", "advise"],
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
