"""What the tests share: the catalogue, the built site, Netlify's rules served on loopback, and a browser."""

import json
import re
import subprocess
import time
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright

from macros.catalogue import load as catalogue_module
from macros.publish import settings as settings_module
from tests import engines, sampling
from tests.building import ROOT, build
from tests.looks import COUNTED
from tests.opening import go
from tools.node_modules import NODE


@pytest.fixture(scope="session")
def languages():
    """Every language of the catalogue."""
    return catalogue_module.load()


@pytest.fixture(scope="session")
def catalogue(languages):
    """The English catalogue."""
    return languages["en"]


@pytest.fixture(scope="session")
def site(tmp_path_factory, worker_id):
    """The folder of the strictly built site, in a path with a space in it. The first worker builds it for all."""
    run = tmp_path_factory.getbasetemp() if worker_id == "master" else tmp_path_factory.getbasetemp().parent
    folder, told = run / "built site", run / "built site.txt"
    try:
        folder.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + 120
        while not told.exists():
            assert time.monotonic() < deadline, "Another worker did not build the site within two minutes."
            time.sleep(0.05)
    else:
        status, said = build(ROOT, "--site-dir", folder)
        told.with_suffix(".new").write_text(said if status else "", "utf-8")
        told.with_suffix(".new").rename(told)
    assert told.read_text("utf-8") == "", f"The strict build failed; mend what it names:\n{told.read_text('utf-8')}"
    return folder


@pytest.fixture(scope="session")
def pages(site):
    """Every built page as soup, by its address from the root: {"/how/": soup, ...}."""
    files = sorted(site.rglob("*.html"))
    return {address(file.relative_to(site)): BeautifulSoup(file.read_text("utf-8"), "html.parser") for file in files}


@pytest.fixture(scope="session")
def shown(pages):
    """The pages that may be found by a search, by their address."""
    return {address: page for address, page in pages.items() if not page.select("meta[name=robots]")}


@pytest.fixture(scope="session")
def settings():
    """The settings of mkdocs.yml as the pages have them."""
    read = yaml.safe_load(re.sub(r"!\S+", "", (ROOT / "mkdocs.yml").read_text("utf-8")))
    extra = read["extra"]
    extra["consultancy"] = settings_module.read_consultancy(extra)
    extra["framed_by"] = settings_module.read_framed_by(extra, extra["consultancy"])
    return read | {"site_url": read["site_url"].rstrip("/") + "/"}


def address(path):
    """The address of a built file: how/index.html is /how/."""
    return "/" + path.as_posix().removesuffix("index.html")


@pytest.fixture(scope="session")
def base(site):
    """The address of the site served under the header and redirect rules of the host."""
    with served(site) as address:
        yield address


@contextmanager
def served(folder):
    """Serve a built site under the rules of netlify.toml and of its own _headers; gives its address."""
    command = [NODE, ROOT / "tests" / "server.mjs", folder, ROOT / "netlify.toml"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        line = server.stdout.readline()
        assert line, "The test server did not start; it says why on standard error."
        yield f"http://127.0.0.1:{json.loads(line)['port']}"
        server.stdin.close()


@pytest.fixture(scope="session")
def browser(pytestconfig):
    """The browser that is driven: Chromium, or Firefox with `--engine firefox`. WebKit has one of its own."""
    with sync_playwright() as playwright:
        started = engines.launch(playwright, pytestconfig.getoption("engine"))
        yield started
        started.close()


@pytest.fixture
def new_page(browser, base):
    """A function that opens a page with its own context; whatever the browser complains about fails the test.

    `prepare` is called with the page before it opens; a complaint that holds one of the words in `forgive` is passed
    over. With `ready=False`, or without script, the page is given before its script has come; `until` is the event
    that is waited for.
    """
    complaints, contexts = [], []

    def open_page(path="/", prepare=None, forgive=(), ready=True, until="load", **options):
        if browser.browser_type.name == "firefox":
            options.pop("is_mobile", None)
            if options.get("java_script_enabled") is False:
                pytest.skip(engines.SCRIPTS_RUN)
        context = browser.new_context(base_url=base, **{"locale": "en-GB"} | options)
        contexts.append(context)
        context.route(f"{base}/overrides/**", module)
        page = context.new_page()
        page.on(
            "pageerror", lambda error: complaints.append(f"script error: {error}") if is_own(error, forgive) else None
        )
        page.on("console", lambda said: complaints.append(complaint(said)) if is_bad(said, forgive) else None)
        page.on(
            "request", lambda asked: complaints.append(f"left the site: {asked.url}") if leaves(asked, base) else None
        )
        if prepare:
            prepare(page)
        go(page, path, ready=ready and options.get("java_script_enabled", True), until=until)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == [], f"The browser complained: {complaints}"


def module(route):
    """Answer with a module as it was written, for a test that calls it: the site has only what pages ask for."""
    route.fulfill(path=ROOT / urlsplit(route.request.url).path[1:], content_type="text/javascript")


def is_bad(said, forgiven):
    """Whether a console message is an error or a warning; violations of the security policy are errors."""
    return said.type in ("error", "warning") and not any(words in said.text for words in forgiven)


def is_own(error, forgiven):
    """Whether a script error is one of our own: a module that does not come is one for Firefox, which Chromium logs."""
    return not (forgiven and "Loading module from" in str(error))


def complaint(said):
    """A console message as the failure shows it."""
    return f"console {said.type}: {said.text}"


def leaves(asked, base):
    """Whether a request goes anywhere but to the site itself."""
    return not asked.url.startswith((base, "data:", "blob:"))


def pytest_addoption(parser):
    """`--engine firefox` runs the tests of the browser in Firefox, `--engine webkit` those of tests/webkit/."""
    parser.addoption("--engine", choices=engines.ENGINES, default="chromium", help="which browser is driven")


def pytest_configure(config):
    """Try all of the many, and no sample of it, where deep tests are not left out."""
    if "not deep" not in config.option.markexpr:
        sampling.DEEP.append(True)


def order(items):
    """The key of an order: a file of tests that need the site, then all files that do not, then the rest.

    So one worker builds the site while the other is busy.
    """
    need_site = dict.fromkeys(item.path for item in items if "site" in item.fixturenames)
    first = next(iter(need_site), None)
    return lambda item: (item.path != first, item.path in need_site)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """Mark what reads the built site, and what has more to try; for Firefox, keep what needs a browser."""
    items.sort(key=order(items))
    for item in items:
        if sampling.DEEP and item.get_closest_marker("sampled"):
            item.add_marker("deep")
        if {"site", "settings"} & {*item.fixturenames} and "browser" not in item.fixturenames:
            item.add_marker("built")
    engine = config.getoption("engine")
    items[:] = [item for item in items if ("webkit" in item.fixturenames) == (engine == "webkit")]
    if engine == "firefox":
        items[:] = [item for item in items if "browser" in item.fixturenames]
        reasons = engines.exceptions()
        for item in items:
            if item.originalname in reasons:
                item.add_marker(pytest.mark.skip(reason=reasons[item.originalname]))


FIGURES = []


@pytest.fixture(scope="session")
def figures():
    """A list of sentences that the run prints at its end: what was counted and proven."""
    return FIGURES


def pytest_sessionfinish(session):
    """Hand the figures of a worker to the process that prints them."""
    if COUNTED:
        FIGURES.append(
            f"axe: {COUNTED['looks']} looks, {COUNTED['rules']} rules applied, {COUNTED['violations']} violations"
        )
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["figures"] = FIGURES


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """Take over the figures of a worker that has ended."""
    FIGURES.extend(getattr(node, "workeroutput", {}).get("figures", []))


def pytest_terminal_summary(terminalreporter):
    """Print the figures."""
    if FIGURES:
        terminalreporter.section("figures")
        terminalreporter.write_line("\n".join(FIGURES))
