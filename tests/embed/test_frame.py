"""Who may frame what, and the look of the page that is framed."""

import pytest

from tests import looks
from tests.embed.posts import other_site


@pytest.mark.slow
def test_an_ordinary_page_refuses_to_be_framed_even_by_the_blog(in_post, framed_base):
    addresses = ("/", "/generator/", "/messages/", "/contact/")
    page, _, complaints = in_post("".join(f'<iframe src="{framed_base}{address}"></iframe>' for address in addresses))
    page.wait_for_load_state("networkidle")

    assert [frame.url.partition(":")[0] for frame in page.frames[1:]] == ["chrome-error"] * len(addresses)
    assert sum("frame-ancestors 'none'" in text for text in complaints) == len(addresses)


@pytest.mark.slow
def test_a_site_that_the_settings_do_not_name_may_not_frame_the_generator(browser, framed_base):
    with other_site() as (address, show):
        show(f'<iframe src="{framed_base}/embed/"></iframe>')
        page = browser.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")

        assert page.frames[1].url.startswith("chrome-error:")
        page.close()


@pytest.mark.deep
@pytest.mark.sampled
def test_axe_finds_nothing_in_the_embedded_page(new_page):
    page = new_page("/embed/#channel=email", reduced_motion="reduce")
    page.get_by_text("More ways to send or keep it").click()

    assert looks.faults(page) == []


def test_it_looks_like_the_generator_of_the_site(new_page):
    looks = """(all) => all.map((one) => {
      const { color, backgroundColor, fontFamily, fontSize, fontWeight } = getComputedStyle(one);
      return [one.tagName, color, backgroundColor, fontFamily, fontSize, fontWeight].join();
    })"""
    parts = ".generator :is(legend, label.option, .sheet, .said, .help, button.copy, .length)"
    embedded, ordinary = (new_page(path).locator(parts).evaluate_all(looks) for path in ("/embed/", "/generator/"))

    assert embedded == ordinary
