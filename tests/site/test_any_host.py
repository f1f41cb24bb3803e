"""The site is whole on every host, at the root of it and in a folder of it: pages, redirects, error page, and frame."""

import http.client
import re
import shutil
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.building import build, copy_project, set_settings
from tests.conftest import served
from tests.generator.steps import body, option
from tests.opening import go, search
from tests.site.hosts import nginx, plain
from tests.site.promises import read_redirects

HOSTS = {"netlify": lambda folder, _: served(folder), "nginx": nginx, "plain": plain}
# nginx is provided for the deep tests.
EACH_HOST = [pytest.param(host, marks=pytest.mark.deep) if host == "nginx" else host for host in HOSTS]
BELOW = "interviews"
# At the top of what is published, as the README says.
AT_THE_TOP = ("_headers", "_redirects", "404.html")
SHORT = ("/decline", "/Decline", "/dEcLine/", "/EMAIL", "/call/")
POST = (
    '<!doctype html><title>Post</title><iframe sandbox="allow-scripts" src="{src}" width="390" height="600"></iframe>'
)


@pytest.fixture(scope="session")
def below(tmp_path_factory):
    """What a firm publishes whose site has this one in a folder, built as the README says."""
    project = copy_project(tmp_path_factory.mktemp("below") / "project")
    set_settings(project, site_url=f"https://firm.example/{BELOW}/")
    published = project / "published"
    status, said = build(project, "--site-dir", published / BELOW)
    assert status == 0, said
    for name in AT_THE_TOP:
        shutil.copy(published / BELOW / name, published)
    return published


@pytest.fixture(params=["", pytest.param(BELOW, marks=pytest.mark.deep)], ids=["at the root", "in a folder"])
def folder(request):
    """(what is published, where in it the site lies)."""
    return request.getfixturevalue("below" if request.param else "site"), request.param


@pytest.fixture(params=EACH_HOST)
def home(request, folder):
    """The address of the home page on a host."""
    with HOSTS[request.param](*folder) as host:
        yield f"{host}/{folder[1]}".rstrip("/") + "/"


@pytest.fixture
def visit(browser, home):
    """A function that opens a path below home; whatever the browser complains about, or a request elsewhere, fails."""
    complaints, contexts = [], []

    def open_page(path="", forgive=()):
        context = browser.new_context()
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith(home) else complaints.append(asked.url))
        go(page, home + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [text for text in complaints if "404" not in text] == []


def ask(address):
    """What a host answers, without following where it leads: (status, headers, body)."""
    with closing(http.client.HTTPConnection(urlsplit(address).netloc)) as connection:
        connection.request("GET", urlsplit(address).path)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read().decode(errors="replace")


def test_from_the_home_page_one_comes_to_a_message_by_links_and_by_the_search(visit, home):
    page = visit()
    search(page, "ghosted")
    page.locator(".search-panel li a").first.click()
    page.wait_for_url(f"{home}**/")
    page.locator(".site-name").click()
    page.wait_for_url(home)
    page.get_by_role("navigation").get_by_role("link", name="Generator").click()
    page.wait_for_selector(".ready", state="attached")
    option(page, "Email").check()
    option(page, "The pay").check()

    assert "The pay" in body(page)
    assert urlsplit(page.url).path == urlsplit(home).path + "generator/"


@pytest.mark.slow
def test_the_contact_form_leads_to_the_page_of_thanks(visit, home):
    page = visit("contact/")
    action = page.locator("form.contact").get_attribute("action")

    assert action == urlsplit(home).path + "contact/thanks/"
    assert ask(home + "contact/thanks/")[0] == 200


@pytest.mark.parametrize("path", ["generator", "how/email", "embed"])
def test_a_page_without_its_slash_leads_to_the_page_with_it(home, path):
    status, headers, _ = ask(home + path)

    assert (status, urlsplit(headers["Location"]).path) == (301, f"{urlsplit(home).path}{path}/")


@pytest.mark.slow
def test_every_redirect_leads_on_and_short_links_do_in_any_case(visit, home):
    rules = {rule["from"].replace("*", "2019/it"): rule["to"] for rule in read_redirects()}
    rules |= {short: rules[short.lower().rstrip("/")] for short in SHORT} | {"/How/Email/": "/how/email/"}
    page = visit()
    for start, to in rules.items():
        page.goto(home + start[1:], wait_until="commit")
        page.wait_for_url(re.compile(re.escape(home + to[1:])))


@pytest.mark.slow
def test_an_unknown_address_gets_our_page_whose_links_lead_on(visit, home, catalogue):
    status, _, html = ask(f"{home}nowhere/at-all")
    page = visit("nowhere/at-all")

    assert status == 404
    assert catalogue["words"]["labels"]["not-found"] in html
    assert page.url == f"{home}nowhere/at-all"
    links = page.locator("main a").evaluate_all("(links) => links.map((link) => link.href)")
    assert {ask(link)[0] for link in links} == {200}
    search(page, "ghosted")


def test_a_page_has_its_policy_on_every_host_and_headers_where_any_are_sent(home):
    for path in ("", "how/email/", "embed/", "generator/"):
        _, headers, html = ask(home + path)
        sent = {
            name: headers.get_all(name) for name in headers if name.startswith(("Cross-Origin", "Content-Security"))
        }

        assert html.index('<meta http-equiv="Content-Security-Policy"') < html.index("<script")
        if sent:
            framing = "frame-ancestors 'self'" if path == "embed/" else "frame-ancestors 'none'"
            shared = path in ("embed/", "generator/")
            assert sent["Content-Security-Policy"][0].startswith(framing)
            assert len(sent["Content-Security-Policy"]) == 1
            assert sent["Cross-Origin-Resource-Policy"] == ["cross-origin" if shared else "same-origin"]
            assert sent["Cross-Origin-Opener-Policy"] == ["same-origin"]
            assert ("Strict-Transport-Security" in headers) == (urlsplit(home).path == "/")


@pytest.mark.slow
@pytest.mark.parametrize("host", EACH_HOST)
def test_a_frame_without_an_origin_composes(browser, folder, host, tmp_path):
    published = shutil.copytree(folder[0], tmp_path / "published")
    (published / "post.html").write_text(POST.format(src=f"/{folder[1]}/embed/".replace("//", "/")), "utf-8")
    page = browser.new_page()
    with HOSTS[host](published, folder[1]) as address:
        page.goto(f"{address}/post.html")
        frame = page.frame_locator("iframe")
        option(frame, "Email").check()
        expect(frame.locator(".sheet")).to_contain_text("Subject")
        assert page.frames[1].evaluate("self.origin") == "null"
    page.close()
