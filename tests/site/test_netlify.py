"""The headers, redirects and caching of _headers, _redirects and netlify.toml, answered by Netlify's own packages."""

import http.client
import shutil
import subprocess
import tomllib
from contextlib import closing
from urllib.parse import urldefrag, urlsplit

import pytest

from tests.conftest import ROOT
from tests.site.promises import read_redirects
from tools.node_modules import NODE

REDIRECTS = read_redirects()


@pytest.fixture
def get(base):
    """A function that asks for a path without following redirects: (status, headers, body)."""

    def ask(path):
        with closing(http.client.HTTPConnection(urlsplit(base).netloc)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode(errors="replace")

    return ask


@pytest.mark.parametrize("path", ["/", "/how/", "/search/search.js", "/feed.xml", "/nowhere/"])
def test_the_headers_that_keep_other_sites_out_say_what_they_must(get, path):
    status, headers, _ = get(path)

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["Strict-Transport-Security"].startswith("max-age=63072000")
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == ("same-origin" if status == 200 else None)
    assert headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert {"camera=()", "geolocation=()", "microphone=()"} <= set(headers["Permissions-Policy"].split(", "))


def test_only_embed_may_be_framed(get, pages, settings):
    framing_sites = " ".join(["'self'", *settings["extra"]["framed_by"]])
    for path in [*pages, "/generator/generator.js", "/embed/index.html"]:
        _, headers, _ = get(path)

        framing = framing_sites if path.startswith("/embed") else "'none'"
        assert headers.get_all("Content-Security-Policy") == [f"frame-ancestors {framing}"], path


def test_no_header_contradicts_who_may_show_the_embedded_page(get):
    assert "X-Frame-Options" not in get("/embed/")[1], "It cannot name the blog."


def test_netlify_toml_names_no_header_and_no_redirect():
    written = tomllib.loads((ROOT / "netlify.toml").read_text("utf-8"))

    assert written.keys() == {"build"}, "Write headers and redirects into overrides/_headers and overrides/_redirects."


def test_a_page_without_its_slash_leads_to_the_page_with_it(get):
    status, headers, _ = get("/generator")

    assert (status, urlsplit(headers["Location"]).path) == (301, "/generator/")


def test_a_page_without_an_origin_gets_what_the_embedded_page_loads(get):
    for path in ("/embed/", "/embed/height.js", "/generator/extras.css", "/generator/generator.js"):
        _, headers, _ = get(path)

        assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert ("Access-Control-Allow-Origin" in headers) == path.startswith("/generator/")


def test_an_unknown_address_gets_our_own_page_with_status_404(get, catalogue):
    status, _, body = get("/nowhere/at-all")

    assert status == 404
    assert catalogue["words"]["labels"]["not-found"] in body


@pytest.mark.parametrize("rule", REDIRECTS, ids=lambda rule: rule["from"])
def test_a_redirect_leads_to_a_page_that_exists(get, rule):
    for path in {rule["from"].replace("*", ""), rule["from"].replace("*", "some/page"), rule["from"].rstrip("/*")}:
        status, headers, _ = get(path)

        to = urlsplit(headers["Location"])._replace(scheme="", netloc="").geturl()

        assert (status, to) == (rule["status"], rule["to"])
    assert get(urldefrag(rule["to"]).url)[0] == 200


@pytest.mark.parametrize("path", ["/decline", "/Decline", "/DECLINE", "/Decline/", "/Email", "/CALL"])
def test_a_short_link_is_taken_as_a_phone_or_a_poster_writes_it(get, path):
    status, headers, _ = get(path)

    assert (status, urlsplit(headers["Location"]).path) == (301, "/generator/")


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        ("_redirects", "/decline  /generator/  301", "/decline", "destination"),
        ("_headers", "X-Content-Type-Options: nosniff", "X-Content-Type-Options:", "Missing header value"),
        ("netlify.toml", "[build]", "[build", "Invalid TOML document"),
    ],
    ids=["a redirect without a target", "a header without a value", "not TOML"],
)
def test_a_broken_rule_stops_the_tests_with_a_sentence(tmp_path, site, file, old, new, sentence):
    copied = shutil.copytree(site, tmp_path / "site")
    config = shutil.copy(ROOT / "netlify.toml", tmp_path)
    broken = tmp_path / file if file == "netlify.toml" else copied / file
    text = broken.read_text("utf-8")
    assert old in text, f"{file} has no {old!r} any more; bring the test up to date."
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    command = [NODE, ROOT / "tests" / "server.mjs", copied, config]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        try:
            server.wait(timeout=30)
        finally:
            server.kill()
        said = server.stderr.read()

    assert sentence in said
    assert server.returncode == 1
