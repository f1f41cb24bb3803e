"""What a host would serve wrongly is named: a template that was not rendered, and a word of a policy without quotes."""

import pytest

from macros.publish.host_problems import file_problems


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{%- set policy = 1 -%}", "it is published as a template; "),
        ("/*\n  Content-Security-Policy: connect-src self", "self stands without quotes, as the name of a host; "),
    ],
)
def test_a_mistake_in_the_headers_is_named(text, sentence):
    (said,) = file_problems({"_headers": text})

    assert said.startswith(f"overrides/_headers: {sentence}")


def test_a_whole_policy_is_no_problem(site):
    assert list(file_problems({"_headers": (site / "_headers").read_text("utf-8")})) == []
