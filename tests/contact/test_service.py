"""The contact form goes to another service where a setting says so, or is left out, and the pages say which."""

from urllib.parse import parse_qs

import pytest
from bs4 import BeautifulSoup

from tests.building import build, copy_project, set_settings
from tests.conftest import served
from tests.contact.steps import SENT, fill, send
from tests.opening import go

# Builds copies of the project, which takes long.
pytestmark = pytest.mark.deep

WAYS = {"name": "A & B", "email": "a@a.example", "phone": "+44 20 7946 0123"}
SERVICE = "https://forms.example/us?for=1&as=2"
CONTACT, PRIVACY = "contact", "about/privacy"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A function that gives the folder of a site whose contact form goes there."""
    folders = {}

    def build_with(contact_form):
        if contact_form not in folders:
            project = copy_project(tmp_path_factory.mktemp("service") / "project", lightened=False)
            set_settings(project, extra={"consultancy": WAYS, "contact_form": contact_form})
            status, said = build(project)
            assert status == 0, said
            folders[contact_form] = project / "site"
        return folders[contact_form]

    return build_with


def read(site, page):
    """A built page."""
    return BeautifulSoup((site / page / "index.html").read_text("utf-8"), "html.parser")


def test_another_service_gets_what_the_form_asks_for_and_nothing_else(browser, built):
    context = browser.new_context()
    page = context.new_page()
    complaints, posted = [], []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("request", lambda asked: posted.append(asked) if asked.url.startswith(SERVICE) else None)
    context.route("https://forms.example/**", lambda route: route.fulfill(body="Thanks"))
    with served(built(SERVICE)) as address:
        go(page, f"{address}/contact/")
        fill(page)
        send(page)
        page.wait_for_url("https://forms.example/**")
    context.close()

    assert (posted[0].method, posted[0].url) == ("POST", SERVICE)
    assert {name: value for name, (value,) in parse_qs(posted[0].post_data, keep_blank_values=True).items()} == {
        name: value for name, value in SENT.items() if name != "form-name"
    }
    assert complaints == []


def test_the_pages_name_the_service_and_only_the_contact_page_may_send_there(built):
    site = built(SERVICE)
    form = read(site, CONTACT).select_one("form.contact")
    sending = [page for page in site.rglob("*.html") if "form-action 'self' https://forms.example;" in page.read_text()]

    assert "forms.example" in form.select_one(".send").get_text()
    assert "forms.example" in read(site, PRIVACY).select_one("article").get_text()
    for page in (CONTACT, PRIVACY):
        assert "Netlify Forms" not in read(site, page).get_text()
    assert not form.has_attr("data-netlify")
    assert sending == [site / CONTACT / "index.html"]


def test_without_a_form_the_ways_to_reach_us_stand_in_its_place(built):
    site = built("none")
    page, privacy = read(site, CONTACT), read(site, PRIVACY)

    assert page.select("form.contact, script[src*=contact]") == []
    assert {a["href"] for a in page.select("dd a")} == {"mailto:a@a.example", "tel:+442079460123"}
    assert [heading.get_text() for heading in page.select("h2")] == ["Where to reach us"]
    assert "form" not in page.select_one("article").get_text()
    assert "contact form" not in privacy.select_one("article").get_text()
    assert "contact form" not in privacy.select_one("meta[name=description]")["content"]
