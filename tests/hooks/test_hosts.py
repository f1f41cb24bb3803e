"""The published files are those that somebody asks for, and the rules for hosts say one thing of each."""

import re
from fnmatch import fnmatchcase

import pytest

from overrides.hooks import hosts
from tests.building import files

# What is asked for by its address alone: by hosts, search engines, feed readers, and pages of other sites.
BY_ADDRESS = {
    "404.html", "_headers", "_redirects", "robots.txt", "sitemap.xml", "sitemap.xml.gz", ".well-known/security.txt",
    "embed/height.js", "embed/oembed.json", "llms.txt", "speculation-rules.json",
}  # fmt: skip
# What Cloudflare Pages takes of _headers: https://developers.cloudflare.com/pages/configuration/headers/
MOST_RULES, LONGEST_LINE = 100, 2000


def test_every_published_file_is_a_page_or_is_asked_for(site):
    published = files(site)
    texts = [file.read_text("utf-8") for file in published.values() if file.suffix in (".html", ".js", ".webmanifest")]
    texts = [re.sub(r"\$\{[^}]*\}", "*", text) for text in texts]
    asked = {name for text in texts for name in re.findall(r"[\w.*-]+\.\w+", text)}
    others = {place.rpartition("/")[2] for place in published if place not in BY_ADDRESS} - {"index.html"}

    assert [name for name in others if not any(fnmatchcase(name, pattern) for pattern in asked)] == []


def test_no_folder_is_empty(site):
    assert [folder for folder in site.rglob("*") if folder.is_dir() and not any(folder.iterdir())] == []


@pytest.fixture(scope="module")
def rules(site):
    """The rules of the published _headers: [(place, [name of a header, ...]), ...]."""
    found = re.split(r"(?m)^(?=/)", (site / "_headers").read_text("utf-8"))[1:]
    return [(rule.split("\n")[0], re.findall(r"(?m)^  ([\w-]+): ", rule)) for rule in found]


def matches(place, path):
    """Whether the rule of a place is for a path."""
    return path.startswith(place.rstrip("*")) if place.endswith("*") else path == place


def test_no_two_rules_set_one_header_for_an_address(site, rules):
    """Netlify would apply the later rule, and Cloudflare join both."""
    for path in [*files(site), "", "nowhere/", "embed/", "how/email/"]:
        named = [name for place, names in rules if matches(place, f"/{path}") for name in names]

        assert sorted(named) == sorted(set(named)), path


def test_every_published_file_says_who_may_frame_it(site, rules):
    framed = [place for place, names in rules if "Content-Security-Policy" in names]
    for path in files(site).keys() - {"_headers", "_redirects"}:
        assert any(matches(place, f"/{path}") for place in framed), path


def test_the_headers_are_as_few_and_short_as_every_host_takes(site, rules):
    assert len(rules) <= MOST_RULES
    assert max(map(len, (site / "_headers").read_text("utf-8").splitlines())) <= LONGEST_LINE


def test_the_rule_for_other_places_is_written_for_each_that_has_none_of_its_own():
    text = "/*\n  A: 1\n/b/*\n  B: 2\n# Others\n/{other}\n  B: 3"
    complete = hosts.complete_headers(text, ["/", "/a/*", "/b/*"], "")

    assert complete == "/*\n  A: 1\n/b/*\n  B: 2\n# Others\n/\n  B: 3\n/a/*\n  B: 3\n"


def test_below_a_path_every_address_of_a_rule_begins_with_it():
    assert hosts.complete_headers("/*\n  A: /1\n", [], "/b") == "/b/*\n  A: /1\n"
    assert hosts.complete_redirects("# /a /c\n/a/b/  /c/#d=e  301", "/x") == (
        "# /a /c\n/x/a/b  /x/c/#d=e  301\n/x/a/b/  /x/c/#d=e  301"
    )


@pytest.mark.parametrize(
    ("start", "written"),
    [
        ("/call", ["/call", "/call/", "/Call", "/Call/", "/CALL", "/CALL/"]),
        ("/when/old/", ["/when/old", "/when/old/"]),
        ("/old-post/*", ["/old-post", "/old-post/*"]),
    ],
)
def test_a_redirect_is_written_for_each_way_to_write_its_address(start, written):
    assert hosts.write_variants(start) == written


def test_no_redirect_leads_back_to_where_it_starts(site):
    text = (site / "_redirects").read_text("utf-8")
    for start, to in (line.split()[:2] for line in text.splitlines() if line.startswith("/")):
        assert not matches(start, to.partition("#")[0])
