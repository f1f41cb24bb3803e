"""A redirect that a host would pass over, or that leads nowhere, is named with its line."""

import pytest

from macros.publish.redirects import redirect_problems

PAGES = {"/how/", "/generator/"}
CHOICES = {"channel": ["call", "email"]}


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("how /how/ 301", "how /how/ 301 is no redirect; write it like /from  /to/  301."),
        ("/a /how/ 3O1", "/a /how/ 3O1 is no redirect; "),
        ("/a /how/", "/a /how/ is no redirect; "),
        ("/a /hwo/ 301", "there is no page /hwo/; mend the address."),
        ("/a /generator/#chanel=call 301", "there is no choice chanel=call; mend the address."),
        ("/a /generator/#channel=fax 301", "there is no choice channel=fax; mend the address."),
    ],
)
def test_a_redirect_that_leads_nowhere_is_named_with_its_line(rule, sentence):
    (said,) = redirect_problems(f"# A comment\n\n{rule}\n", PAGES, CHOICES)

    assert said.startswith(f"overrides/_redirects: line 3: {sentence}")


def test_a_second_redirect_of_an_address_is_named():
    (said,) = redirect_problems("/a /how/ 301\n/a /generator/ 301\n", PAGES, CHOICES)

    assert said == "overrides/_redirects: line 2: /a is redirected in line 1 already; keep one."


@pytest.mark.parametrize("rule", ["/a  /how/  301", "/a/*  /how/  301!", "/a  /generator/#channel=email  302"])
def test_a_sound_redirect_is_no_alarm(rule):
    assert list(redirect_problems(rule, PAGES, CHOICES)) == []
