"""The next page is prepared while a pointer rests on its link, or a finger is down; none that nobody reached for."""

from contextlib import contextmanager

import pytest

LINK = "main a[href*='how/which-channel']"
STATUS = ("Preload.prerenderStatusUpdated", "Preload.prefetchStatusUpdated")
# Has a page believe that it is prepared and not seen yet, until show() is called.
UNSEEN = """
let unseen = true;
Object.defineProperty(document, "prerendering", { get: () => unseen });
self.show = () => {
  unseen = false;
  document.dispatchEvent(new Event("prerenderingchange"));
};
self.written = [];
for (const name of ["pushState", "replaceState"]) {
  const own = history[name].bind(history);
  history[name] = (...values) => { self.written.push(name); own(...values); };
}
for (const name of ["getItem", "setItem"]) {
  const own = Storage.prototype[name];
  Storage.prototype[name] = function (...values) {
    if (this === sessionStorage) self.written.push(name);
    return own.apply(this, values);
  };
}
"""


@pytest.fixture
def prepared(new_page):
    """A function that opens a page: (the page, the addresses that the browser has begun to prepare)."""

    def open_page(path, **options):
        begun = []

        def listen(page):
            session = page.context.new_cdp_session(page)
            for event in STATUS:
                session.on(event, lambda told: begun.append(told["key"]["url"]))
            session.send("Preload.enable")

        return new_page(path, prepare=listen, **options), begun

    return open_page


def test_a_page_is_prepared_when_a_pointer_rests_on_its_link(prepared):
    page, begun = prepared("/")
    page.locator(LINK).first.hover()
    page.wait_for_timeout(600)

    assert {url.partition("127.0.0.1:")[2].partition("/")[2] for url in begun} == {"how/which-channel/"}


@pytest.mark.slow
def test_no_page_is_prepared_that_a_pointer_only_passes(prepared):
    page, begun = prepared("/")
    boxes = [link.bounding_box() for link in page.locator("main a:visible").all()[:8]]
    for box in boxes:
        page.mouse.move(box["x"] + 2, box["y"] + 2)
    page.mouse.move(1, 1)
    page.wait_for_timeout(600)

    assert begun == []


@pytest.mark.slow
def test_on_a_phone_no_page_is_prepared_that_is_only_in_view(prepared):
    page, begun = prepared("/how/", has_touch=True, is_mobile=True, viewport={"width": 390, "height": 664})
    page.mouse.wheel(0, 400)
    page.wait_for_timeout(1500)

    assert begun == []
    page.locator("main li a[href$='/']:visible").first.tap(no_wait_after=True)
    page.wait_for_function("() => location.pathname !== '/how/'")
    assert begun


@pytest.mark.slow
def test_no_file_that_is_not_a_page_is_prepared(prepared, pages):
    page, begun = prepared("/about/")
    files = page.locator("a[href$='.xml'], a[href$='.txt'], a[href$='.json'], a[href^='https:']")
    assert files.count()
    files.first.hover()
    page.wait_for_timeout(600)

    assert begun == []


@contextmanager
def unseen(new_page, path):
    """A page that is prepared and not seen yet; it is seen at the end."""
    page = new_page(path, prepare=lambda page: page.add_init_script(UNSEEN), ready=False)
    page.wait_for_timeout(1200)
    yield page
    page.evaluate("show()")


@pytest.mark.slow
@pytest.mark.parametrize("path", ["/generator/#channel=email", "/check/", "/link/", "/when/am-i-sure/", "/contact/"])
def test_what_a_page_writes_or_says_waits_until_it_is_seen(new_page, path):
    with unseen(new_page, path) as page:
        assert page.evaluate("written") == []
        assert page.locator(".ready").count() == 0
    if page.locator("[data-catalogue], .checker").count():
        page.wait_for_selector(".ready", state="attached")
