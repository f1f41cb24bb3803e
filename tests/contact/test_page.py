"""The contact page as it is built: what Netlify finds, the settings beside the form, and settings left empty."""

import json
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from macros.publish.reached import with_ways
from tests.building import build, copy_project, set_settings

SHOWN = ("contact", "about", "contact/thanks")


def test_netlify_finds_one_form_with_a_name_a_trap_and_a_page_that_says_thank_you(pages):
    forms = [form for page in pages.values() for form in page.select("form[data-netlify], form[netlify]")]
    (form,) = forms

    assert (form["name"], form["method"], form["data-netlify"]) == ("contact", "post", "true")
    assert form.select_one("input[type=hidden][name=form-name]")["value"] == form["name"]
    assert form.find(attrs={"name": form["netlify-honeypot"]}).find_parent(hidden=True)
    assert form["action"] in pages, "The host takes a page by its address from the root."


def test_the_form_asks_for_nothing_that_is_not_needed(pages):
    controls = pages["/contact/"].select("form.contact [name]:not([hidden] [name=choices])")
    for_netlify = {"form-name", "bot-field"}

    assert {c["name"] for c in controls} - for_netlify == {"name", "email", "about", "message", "consent"}
    assert all(c.has_attr("required") for c in controls if c["name"] not in for_netlify)
    assert not pages["/contact/"].select("form.contact [checked], form.contact [value]:not([type])")


def test_beside_the_button_stands_what_happens_to_the_data(pages):
    beside = pages["/contact/"].select_one("form.contact button[type=submit]").parent

    assert "Netlify" in beside.get_text()
    assert beside.select_one("a[href='../about/privacy/']")


def test_the_privacy_page_says_what_the_host_keeps_and_for_how_long(pages, settings):
    text = " ".join(pages["/about/privacy/"].select_one("article").get_text().split())

    for kept in ("the IP address of your connection", "what your browser says about itself", "the address of the page"):
        assert kept in text.partition("With your message, Netlify notes")[2]
    assert "It keeps all of this until we delete it there" in text
    deletes = settings["extra"]["consultancy"]["deletes"]
    assert (f"We do so {deletes}, or at once" if deletes else "We do so if you ask us to.") in text


@pytest.mark.parametrize(("address", "before"), [("/contact/", "and answer "), ("/contact/thanks/", "by email ")])
def test_when_an_answer_comes_is_said_where_it_is_set(pages, settings, address, before):
    text = " ".join(pages[address].select_one("article").get_text().split())
    answers = settings["extra"]["consultancy"]["answers"]

    assert (f"{before}{answers}." in text) if answers else (before not in text)


def test_the_settings_are_the_other_way(pages, settings):
    links = {(a["href"], a.get_text()) for a in pages["/contact/"].select("article dd a")}
    consultancy = with_ways(settings["extra"]["consultancy"])
    ways = {(f"mailto:{consultancy['email']}", consultancy["email"])}
    ways |= {(f"tel:{consultancy['dialled']}", consultancy["phone"])}

    assert {(href, shown) for href, shown in ways if shown} <= links


def test_the_thank_you_page_leads_on_and_is_not_found_by_the_search(pages, site):
    found = {page["url"] for page in json.loads((site / "search" / "pages.json").read_text("utf-8"))["pages"]}

    assert len(pages["/contact/thanks/"].select("article ul a[href]")) >= 2
    assert "contact/" in found
    assert "contact/thanks/" not in found


@pytest.mark.parametrize(
    ("body", "status"), [("form-name=contact", 200), ("form-name=other", 404), ("", 404)], ids=["ours", "other", "none"]
)
def test_only_a_form_that_was_found_at_deploy_is_taken(base, body, status):
    connection = HTTPConnection(urlsplit(base).netloc)
    connection.request("POST", "/contact/thanks/", body, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    connection.close()

    assert answer.status == status


@pytest.mark.parametrize(
    ("consultancy", "ways"),
    [
        ({"name": "A & B"}, []),
        (
            {"name": "A & B", "website": "https://a.example", "blog": "", "email": "a@a.example", "phone": " "},
            ["Email", "Website"],
        ),
    ],
    ids=["all but the name left out", "phone and blog blank"],
)
@pytest.mark.deep
def test_a_setting_left_empty_leaves_nothing_behind(tmp_path, consultancy, ways):
    set_settings(copy_project(tmp_path, lightened=False), extra={"consultancy": consultancy})
    status, said = build(tmp_path)
    assert status == 0, said

    for folder in SHOWN:
        page = BeautifulSoup((tmp_path / "site" / folder / "index.html").read_text("utf-8"), "html.parser")
        text = page.select_one("main").get_text() + page.select_one(".site-footer").get_text()
        dead = [str(a) for a in page.select("a") if a.get("href") in ("", "None", "mailto:", "tel:", None)]

        assert dead == []
        assert "None" not in text
        assert "](" not in text
        if folder == "contact":
            assert [dt.get_text() for dt in page.select("article dt")] == ways
            assert bool(page.find(id="without-the-form")) == bool(ways)
