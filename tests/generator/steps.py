"""What the tests of the generator do and read, by the names that a person meets."""

import email
import email.policy
from urllib.parse import parse_qs, urlsplit


def message(page):
    """The region that shows the message."""
    return page.get_by_role("region", name="Your message")


def subject(page):
    """The subject of the sheet."""
    return page.locator(".subject-text").inner_text()


def body(page):
    """The text of the sheet."""
    return "\n\n".join(page.locator(".sheet .said").all_inner_texts())


def choose(page, choice, option):
    """Take an option by its ids, its question unfolded."""
    page.locator(f"details[data-choice={choice}]").evaluate("(question) => { question.open = true; }")
    page.locator(f"input[name={choice}][value={option}]").check()


def option(page, name):
    """A radio button, its question unfolded."""
    page.locator("details.choice").evaluate_all("(all) => all.forEach((question) => { question.open = true; })")
    return page.get_by_role("radio", name=name, exact=True)


def area(page):
    """The text that is edited."""
    return page.get_by_role("textbox", name="Your message, to edit")


def edit(page, words=None):
    """Edit the words of the message, and put others in their place, if any are given."""
    page.get_by_role("button", name="Edit the words").click()
    if words is not None:
        area(page).fill(words)


def clipboard(page):
    """What was copied."""
    return page.evaluate("navigator.clipboard.readText()")


def href(page, name):
    """Where a link leads once it is up to date: its parts, and its query with line ends as the page has them."""
    link = page.get_by_role("link", name=name)
    link.evaluate("(link) => link.addEventListener('click', (event) => event.preventDefault(), { once: true })")
    link.click()
    parts = urlsplit(link.get_attribute("href"))
    query = parse_qs(parts.query.removeprefix("&"), keep_blank_values=True, strict_parsing=True)
    return parts, {key: value.replace("\r\n", "\n") for key, (value,) in query.items()}


def downloaded(page, name):
    """The name and the bytes of the file that a button saves."""
    with page.expect_download() as saving:
        page.get_by_role("button", name=name).click()
    return saving.value.suggested_filename, saving.value.path().read_bytes()


def parsed(draft):
    """A draft as a mail program reads it."""
    return email.message_from_bytes(draft, policy=email.policy.default)


def text_of(draft):
    """The text of a draft, its line ends as the page has them."""
    return parsed(draft).get_content().replace("\r\n", "\n")


def is_tab_icon(request):
    """Whether the browser itself fetches an icon of the site, which it does when it has time."""
    return request.url.endswith((".svg", ".png", ".ico"))
