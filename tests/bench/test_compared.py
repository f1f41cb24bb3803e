"""The pages that the bench compares ours with do what ours do."""

import pytest

from bench import keystroke, sites
from bench.serving import serve

TO_COMPARE = {"stock": sites.make_stock, "floor": sites.make_floor}


@pytest.mark.deep
@pytest.mark.parametrize("name", TO_COMPARE)
def test_a_page_that_ours_is_compared_with_shows_what_is_typed(site, browser, tmp_path, name):
    """The bench made its other pages from ours, which had begun to fetch its script later, so that plain Material
    had none.

    It typed into a page that did nothing, and called that page faster than ours.
    """
    path, field = keystroke.FORM
    with serve(TO_COMPARE[name](site, tmp_path / name)) as base:
        page = browser.new_page(base_url=base)
        page.goto(path)
        page.wait_for_load_state("networkidle")
        page.locator(field).press_sequentially("Analyst")
        said = page.locator(".sheet").inner_text()
        page.close()

        assert "Analyst" in said, f"bench/sites.py makes a {name} page that shows nothing of what is typed."
