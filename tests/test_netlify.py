"""netlify.toml: its headers, redirects and caching, answered by Netlify's own packages."""

import http.client
import re
import subprocess
import tomllib
from contextlib import closing
from urllib.parse import urlsplit

import pytest

from tests.conftest import ROOT
from tools.node_modules import FOLDER, NODE

CONFIG = tomllib.loads((ROOT / "netlify.toml").read_text("utf-8"))
FINGERPRINT = re.compile(r"\.[0-9a-f]{8}\.min\.")


@pytest.fixture
def get(base):
    """A function that asks for a path without following redirects: (status, headers, body)."""

    def ask(path):
        with closing(http.client.HTTPConnection(urlsplit(base).netloc)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode(errors="replace")

    return ask


@pytest.mark.parametrize("path", ["/", "/generator/", "/generator/compose.js", "/style/brand.css", "/nowhere/"])
def test_every_answer_carries_the_security_headers(get, path):
    values = next(block["values"] for block in CONFIG["headers"] if block["for"] == "/*")
    _, headers, _ = get(path)

    assert {name: headers[name] for name in values} == values


def test_the_policy_stays_on_one_line():
    assert "\n" not in CONFIG["headers"][0]["values"]["Content-Security-Policy"]


def test_an_unknown_address_gets_our_own_page_with_status_404(get, catalogue):
    status, _, body = get("/nowhere/at-all")

    assert status == 404
    assert catalogue["words"]["labels"]["not-found"] in body


@pytest.mark.parametrize("rule", CONFIG["redirects"], ids=lambda rule: rule["from"])
def test_a_redirect_leads_to_a_page_that_exists(get, rule):
    for path in {rule["from"].replace("*", ""), rule["from"].replace("*", "some/page")}:
        status, headers, _ = get(path)

        assert (status, urlsplit(headers["Location"]).path) == (rule["status"], rule["to"])
    assert get(rule["to"])[0] == 200


def test_what_may_be_kept_for_good_carries_a_fingerprint_and_all_that_carries_one_may(site, get):
    files = ["/" + file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()]
    kept = {path for path in files if "immutable" in get(path.replace(" ", "%20"))[1].get("Cache-Control", "")}

    assert kept == {path for path in files if FINGERPRINT.search(path) and "/lunr/" not in path}


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('to = "/generator/"', 'too = "/generator/"', 'Missing "to" field'),
        ("[[redirects]]", "[[redirects]", "Invalid TOML document"),
        ('"nosniff"', "1", "must be a string"),
    ],
    ids=["a redirect without a target", "not TOML", "a header that is not a text"],
)
def test_a_broken_rule_stops_the_tests_with_a_sentence(tmp_path, site, old, new, sentence):
    broken = tmp_path / "netlify.toml"
    broken.write_text((ROOT / "netlify.toml").read_text("utf-8").replace(old, new, 1), encoding="utf-8")
    command = [NODE, FOLDER / "server.mjs", site, broken]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        said = server.stderr.read()

    assert sentence in said
    assert server.returncode == 1


def test_the_build_command_is_the_strict_one_and_publishes_what_it_builds():
    assert CONFIG["build"] == {"command": "python -m mkdocs build --strict", "publish": "site"}


def test_the_host_installs_only_what_builds_the_site():
    locked = (ROOT / "requirements.txt").read_text("utf-8")

    assert "mkdocs==" in locked
    assert not re.search(r"^(pytest|playwright|nodejs|ruff)", locked, re.M)
