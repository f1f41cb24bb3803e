"""security.txt, and the files that SECURITY.md names."""

import datetime
import re
from pathlib import Path

from macros.publish import security_txt
from tests.building import ROOT


def page(day):
    """A page with a day of review."""
    return type("Page", (), {"meta": {"reviewed": day}})


def test_security_txt_says_where_to_report_for_a_year_from_the_newest_review():
    site = {"url": "https://a.example/", "language": "en", "by": {"email": "a b+c@a.example"}}
    pages = [page(datetime.date(2027, 1, 2)), page(None), page(datetime.date(2026, 1, 2))]

    assert security_txt.make_security_txt(pages, site) == {
        ".well-known/security.txt": b"Contact: mailto:a%20b+c@a.example\nExpires: 2028-01-01T00:00:00Z\n"
        b"Preferred-Languages: en\nCanonical: https://a.example/.well-known/security.txt\n"
    }
    assert security_txt.make_security_txt([page(None)], site) == {}
    assert security_txt.make_security_txt(pages, site | {"by": {"email": ""}}) == {}


def test_security_txt_is_published(site, settings):
    assert (site / security_txt.PATH).exists() == bool(settings["extra"]["consultancy"]["email"])


def test_every_file_that_the_promises_name_is_there():
    promises = (ROOT / "SECURITY.md").read_text("utf-8")
    named = re.findall(r"`((?:docs|tests|tools|macros|overrides)/[^`]*)`", promises)
    missing = [name for name in named if not Path(ROOT, name).exists()]

    assert named
    assert missing == [], f"SECURITY.md names files that are not there; name those that hold the promise now: {missing}"
