"""The link builder: what a writer pastes into a post opens the generator with the choices made."""

import re

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.generator.steps import choose, option
from tests.opening import go, hasten_notice

COPIED = "Copied. You can paste it now."
# Of the styles that safe_style_css() of WordPress 6.1 leaves to authors.
LEFT_TO_AUTHORS = {"padding", "border-radius", "background", "color", "font-weight", "line-height", "text-decoration"}
WATCH = """() => {
  self.said = [];
  for (const status of document.querySelectorAll("[role=status]")) {
    new MutationObserver(() => status.textContent && self.said.push(status.textContent))
      .observe(status, { childList: true });
  }
}"""


@pytest.fixture
def page(new_page):
    """The link builder with some choices made."""
    page = new_page("/link/", permissions=["clipboard-read", "clipboard-write"])
    option(page, "Email").check()
    option(page, "The pay").check()
    return page


def copied(page, name):
    """What a copy button puts on the clipboard."""
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Copied. You can paste it now.")).to_have_count(1)
    return page.evaluate("navigator.clipboard.readText()")


def test_the_link_opens_the_generator_with_the_choices(page, catalogue):
    link = copied(page, "Copy the link")
    assert link.endswith("/generator/#channel=email&reason=pay")
    assert link.startswith("https://"), "A link to paste needs the whole address of the site."

    go(page, "/generator/" + link.partition("/generator/")[2])
    expect(option(page, "Email")).to_be_checked()
    expect(option(page, "The pay")).to_be_checked()


@pytest.mark.deep
@pytest.mark.parametrize("name", ["Copy the HTML", "Copy the button"])
def test_the_snippet_is_one_link_with_the_words_that_were_typed(page, name):
    page.get_by_label("The words of your link").fill('Say "no" <kindly> & fast')
    snippet = BeautifulSoup(copied(page, name), "html.parser")
    (link,) = snippet.p.contents if snippet.p else snippet.contents

    assert link["href"].endswith("/generator/#channel=email&reason=pay")
    assert link.get_text() == 'Say "no" <kindly> & fast'
    assert not link.find_all()


@pytest.mark.slow
def test_the_quotation_is_one_sentence_and_the_link(page, catalogue):
    quote = BeautifulSoup(copied(page, "Copy the quotation"), "html.parser").blockquote

    assert quote.p.get_text() == catalogue["words"]["labels"]["quote"]
    assert quote.cite.a["href"].endswith("/generator/#channel=email&reason=pay")
    assert quote.cite.a.get_text() == "Find your words"


@pytest.mark.slow
def test_the_address_for_wordpress_is_that_of_the_page_that_offers_the_frame(page, settings):
    assert copied(page, "Copy the address for WordPress") == settings["site_url"] + "generator/"


@pytest.mark.deep
@pytest.mark.parametrize("name", ["Copy the frame", "Copy the plain frame"])
def test_the_frame_holds_the_generator_with_the_choices_and_has_a_title(page, settings, catalogue, name):
    snippet = BeautifulSoup(copied(page, name), "html.parser")

    assert snippet.iframe["src"] == settings["site_url"] + "embed/#channel=email&reason=pay"
    assert snippet.iframe["title"] == catalogue["words"]["labels"]["frame-title"]
    assert snippet.iframe.a["href"] == settings["site_url"] + "generator/#channel=email&reason=pay"
    scripts = [script["src"] for script in snippet.select("script")]
    assert scripts == ([settings["site_url"] + "embed/height.js"] if name == "Copy the frame" else [])


@pytest.mark.deep
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_carries_the_colours_of_a_light_page(new_page, scheme):
    page = new_page("/link/", color_scheme=scheme)
    style = page.get_by_label("The link as a button, in HTML").input_value()

    light = new_page("/how/", color_scheme="light").locator("a.do").first
    shown = light.evaluate("(a) => [getComputedStyle(a).backgroundColor, getComputedStyle(a).color]")
    assert [hexadecimal(colour) for colour in shown] == re.findall(r"(?:background|color):(#[0-9a-f]{6});", style)


def hexadecimal(colour):
    """A colour as #rrggbb."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])


@pytest.mark.slow
def test_the_button_has_only_what_wordpress_leaves_to_authors(page):
    style = page.get_by_label("The link as a button, in HTML").input_value().partition('style="')[2].partition('"')[0]

    assert {declaration.partition(":")[0] for declaration in style.split(";")} <= LEFT_TO_AUTHORS
    assert not re.search(r"[\\(&=}]|/\*", style), "WordPress drops a declaration with one of these signs."


@pytest.mark.slow
@pytest.mark.parametrize("label", ["snippet-frame", "snippet-plain-frame"])
def test_a_frame_says_whose_rights_it_needs(page, catalogue, label):
    labels = catalogue["words"]["labels"]

    expect(page.get_by_label(labels[label], exact=True)).to_have_accessible_description(labels["frame-rights"])


@pytest.mark.slow
@pytest.mark.parametrize("height", [664, 900])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_link_stays_in_view_beside_the_choices(new_page, width, height):
    page = new_page("/link/", viewport={"width": width, "height": height})
    link, copy = page.get_by_label("The link", exact=True), page.get_by_role("button", name="Copy the link")
    for choice in ("channel", "stage", "notice", "reason", "tone"):
        question = page.locator(f"details[data-choice={choice}]")
        question.locator("summary").click()
        question.locator("label:visible").nth(2).click()

        expect(link).to_be_in_viewport(ratio=1)
        expect(copy).to_be_in_viewport(ratio=1)
        expect(link).to_have_value(re.compile(rf"[#&]{choice}="))


@pytest.mark.slow
def test_open_questions_scroll_with_the_page_and_the_link_stays(new_page):
    page = new_page("/link/", viewport={"width": 1440, "height": 664})
    page.locator("details.choice").evaluate_all("(all) => all.forEach((question) => { question.open = true; })")
    words = page.get_by_label("The words of your link")
    page.evaluate("(below) => scrollTo({ top: below, behavior: 'instant' })", words.bounding_box()["y"] - 400)

    expect(words).to_be_in_viewport(ratio=1)
    expect(page.get_by_label("The link", exact=True)).to_be_in_viewport(ratio=1)


def test_the_page_names_every_site_where_a_frame_works(pages, settings):
    section = pages["/link/"].find(id="where-a-frame-works")
    article = section.find_parent("article")
    named = [link["href"] for link in article.select("ul a[href^=http]")]

    assert named == settings["extra"]["framed_by"]
    assert ("our blog" in article.get_text()) == bool(settings["extra"]["consultancy"]["blog"])


@pytest.mark.slow
def test_the_ids_are_folded_away(page):
    expect(page.get_by_role("cell", name="hiring-manager")).to_be_hidden()
    page.get_by_text("Every choice and its ids").click()

    expect(page.get_by_role("cell", name="hiring-manager")).to_be_visible()


@pytest.mark.slow
def test_choices_that_make_no_difference_are_not_offered_and_not_in_the_link(page):
    choose(page, "purpose", "reopen")

    expect(page.get_by_role("group", name="Will you give a reason?")).to_be_hidden()
    assert page.get_by_label("The link", exact=True).input_value().endswith("#purpose=reopen")


@pytest.mark.deep
def test_every_id_a_link_can_hold_is_documented_with_its_aliases_without_script(pages, catalogue):
    documented = [cell.get_text() for cell in pages["/link/"].select("table code")]
    ids = list(catalogue["choices"])
    ids += [option for options in catalogue["choices"].values() for option in options]
    ids += [alias for aliases in catalogue["aliases"].values() for alias in aliases]

    assert sorted(documented) == sorted(ids)


def test_without_script_the_form_gives_way_to_the_ids(new_page):
    page = new_page("/link/", java_script_enabled=False)

    expect(page.get_by_text("You can write one by hand from the ids below.")).to_be_visible()
    expect(page.get_by_label("The link", exact=True)).to_be_hidden()
    expect(page.get_by_role("cell", name="hiring-manager")).to_be_visible()


@pytest.mark.deep
@pytest.mark.parametrize("width", [320, 1440])
def test_what_was_copied_is_said_beside_its_button_and_once(new_page, width):
    """The buttons of the link page gave no sign: "Copied" stood once, below the last of seven, out of view."""
    page = new_page("/link/", viewport={"width": width, "height": 640}, permissions=["clipboard-write"])
    page.evaluate(WATCH)
    for number, name in enumerate(("Copy the link", "Copy the plain frame"), 1):
        button = page.get_by_role("button", name=name, exact=True)
        button.click()
        said = page.get_by_text(COPIED)

        expect(said).to_have_count(1)
        expect(said).to_be_in_viewport()
        assert said.bounding_box()["y"] - button.bounding_box()["y"] < 2 * button.bounding_box()["height"]
        assert page.evaluate("self.said") == [COPIED] * number


@pytest.mark.deep
@pytest.mark.parametrize("file", ["generator/catalogue.en.json", "linker/linker.js"])
def test_a_form_that_does_not_come_says_so_and_comes_at_a_press(new_page, file):
    files = re.compile(rf"/{re.escape(file)}(\?\d)?$")
    page = new_page("/link/", lambda page: page.route(files, lambda route: route.abort()), ready=False, forgive=("",))
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The choices could not be loaded. Are you offline?")
    hasten_notice(page)
    expect(page.get_by_text("You can write one by hand from the ids below.")).to_be_hidden()
    option(page, "Email").check()
    page.unroute(files)
    page.get_by_role("button", name="Try again").click()

    expect(alert).to_have_count(0)
    expect(page.get_by_label("The link", exact=True)).to_have_value(re.compile("/generator/#channel=email$"))


def test_a_link_may_ask_for_another_language(new_page):
    page = new_page("/link/")
    page.get_by_label("The message is in").select_option("de")

    expect(page.get_by_label("The link", exact=True)).to_have_value(re.compile(r"/generator/#language=de$"))
