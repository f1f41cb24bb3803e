"""A call of a macro gets what it asks for, or a sentence that says what to write instead."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from jinja2 import StrictUndefined

from macros.catalogue import sources as evidence
from macros.catalogue.problems.calls import call_problems, claim_problems, untaken_problems
from macros.show import calls
from tests.anything import GIVEN, TEXTS, are_sentences
from tests.sampling import tries

KNOWN = evidence.claims(evidence.load())


def test_an_id_without_quotes_in_a_call_gets_a_sentence(languages):
    email = StrictUndefined(name="email")
    said = ["email is written without quotes and is the name of nothing; write 'email'."]

    assert call_problems(languages, "message", [], "en", {"channel": email}) == said
    assert claim_problems({"a": {}}, [email], {}) == said


@pytest.mark.parametrize(("nameless", "named"), [([], {}), (["a", "b"], {}), (["a"], {"id": "b"})])
def test_a_call_for_evidence_without_one_id_gets_a_sentence(nameless, named):
    assert claim_problems({"a": {}}, nameless, named) == ["this needs the id of one claim; expected one of a."]


@pytest.mark.sampled
@trying(max_examples=tries(300))
@given(st.data())
def test_any_call_of_a_macro_gets_sentences_or_what_it_asks_for(languages, data):
    ids = languages["en"]["choices"]
    name = data.draw(st.sampled_from(["message", "generator"]))
    language, nameless = data.draw(st.just("en") | GIVEN), data.draw(st.lists(GIVEN, max_size=1))
    options = GIVEN | st.sampled_from([id for options in ids.values() for id in options])
    choices = data.draw(st.dictionaries(st.sampled_from(list(ids)) | TEXTS, options, max_size=2))
    said = call_problems(languages, name, nameless, language, choices)

    assert are_sentences(said)
    if not said:
        choices = choices if name == "message" else {}
        assert calls.MACROS[name](languages["en"], SimpleNamespace(url="a/", canonical_url=None, meta={}), **choices)


@pytest.mark.sampled
@trying(max_examples=tries(300))
@given(st.lists(GIVEN, max_size=2), st.dictionaries(TEXTS | st.just("id"), GIVEN, max_size=2))
def test_any_call_for_evidence_gets_sentences(nameless, named):

    assert are_sentences(untaken_problems([*nameless, *named]))
    said = claim_problems(KNOWN, nameless, named)
    assert said
    assert are_sentences(said)
