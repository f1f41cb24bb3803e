"""Nothing of an invitation leaves the page, and nothing is fetched before it is needed, nor more than is needed."""

import gzip

import pytest
from playwright.sync_api import expect

from tests.invitation.test_row import FIRST, STORED, field, open_row, paste, status, words

# Bytes, gzipped: what reads pasted text, and what a calendar or a mail file needs besides.
TEXT, CALENDAR, MAIL = 33_500, 30_000, 30_000


def requests_of(page, path="invitation/"):
    """A list that goes on to hold the names of the files that a page asks for in a folder."""
    asked = []
    page.on("request", lambda request: asked.append(request.url.split(path)[1]) if path in request.url else None)
    return asked


def test_nothing_that_reads_is_fetched_before_the_row_is_opened(new_page):
    asked = []
    page = new_page("/generator/", prepare=lambda page: asked.append(requests_of(page)))
    page.locator(".generator").hover()
    page.wait_for_load_state("networkidle")
    assert asked[0] == []
    open_row(page)

    assert sorted(asked[0]) == ["invitation.css", "invitation.en.json", "panel.js"]


@pytest.mark.deep
@pytest.mark.parametrize(
    ("name", "reader"), [("05-google-request-london.ics", "calendar.js"), ("07-staff-nurse-hospital.eml", "mail.js")]
)
def test_a_file_fetches_what_its_kind_needs_and_no_more(new_page, name, reader):
    page = new_page("/generator/")
    open_row(page)
    asked = requests_of(page)
    page.locator("#invitation-file").set_input_files(FIRST / name)

    expect(field(page, "Their name")).not_to_have_value("")
    assert asked == [reader]


@pytest.mark.deep
def test_no_request_address_title_or_storage_holds_any_of_the_text(new_page):
    """The fields that it filled are kept for the tab as if they had been typed; the text itself is kept nowhere."""
    page = new_page("/generator/")
    sent = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data} {request.headers}"))
    paste(page, words("02-data-analyst-zoom.txt"))
    expect(field(page, "Their name")).not_to_have_value("")
    page.wait_for_load_state("networkidle")

    left = (
        " ".join(sent) + page.url + page.title() + page.evaluate("JSON.stringify([{ ...localStorage }, history.state])")
    )
    assert not [word for word in ("Marisol", "Corvane", "Analyst", "2026-12-03", "0147") if word in left]
    assert not [word for word in ("Kowalczyk", "Passcode", "88213") if word in left + page.evaluate(STORED)]
    assert page.context.cookies() == []


def test_what_reads_is_light(site, figures):
    names = ("panel.js", "invitation.en.json", "calendar.js", "mail.js", "split.js", "chat.js", "html.js")
    sizes = {name: weight(site, name) for name in names}
    figures.append(f"reading an invitation weighs, gzipped: {sizes}")

    assert sizes["panel.js"] <= TEXT
    assert sizes["calendar.js"] <= CALENDAR
    assert sizes["mail.js"] <= MAIL


def weight(site, name):
    """The gzipped bytes of a file."""
    return len(gzip.compress((site / "invitation" / name).read_bytes(), 9))


@pytest.mark.deep
@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("photo.txt", bytes(range(256)) * 40, "This is no text"),
        ("broken.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM", "This file could not be read"),
        ("empty.txt", b"", "Nothing in it was sure enough"),
        (
            "broken.eml",
            b"From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x",
            "found. Please look",
        ),
    ],
)
def test_a_file_that_cannot_be_read_gets_a_sentence(new_page, name, content, says):
    page = new_page("/generator/")
    open_row(page)
    page.locator("#invitation-file").set_input_files({"name": name, "mimeType": "", "buffer": content})

    expect(status(page)).to_contain_text(says)


@pytest.mark.deep
def test_a_calendar_with_a_million_recurrences_is_read_at_once(new_page):
    bomb = (FIRST / "35-apple-toronto.ics").read_text("utf-8")
    bomb = bomb.replace("SUMMARY:", "RRULE:FREQ=SECONDLY;COUNT=1000000000\r\nSUMMARY:").encode()
    page = new_page("/generator/")
    open_row(page)
    page.locator("#invitation-file").set_input_files({"name": "bomb.ics", "mimeType": "text/calendar", "buffer": bomb})

    expect(field(page, "Their name")).to_have_value("Desmond")


@pytest.mark.deep
@pytest.mark.parametrize("piece", ["On 3 December at 10 or Tuesday. ", "a", "From: A <a@b.example>\n"])
def test_a_megabyte_is_read_in_part_and_that_is_said(new_page, figures, piece):
    page = new_page("/generator/")
    open_row(page)
    text = "Dear Ann,\n" + piece * (1_000_000 // len(piece))
    page.evaluate(
        """() => {
          const field = document.querySelector("#invitation-text");
          const told = document.querySelector(".read");
          field.addEventListener("input", () => { window.pasted = performance.now(); }, { once: true });
          new MutationObserver(() => { window.took ??= told.textContent && performance.now() - window.pasted; })
            .observe(told, { childList: true, characterData: true, subtree: true });
        }"""
    )
    page.get_by_label("What they wrote").focus()
    page.keyboard.insert_text(text)
    expect(status(page)).to_contain_text("only the first 50,000 characters were read", timeout=20_000)
    took = page.evaluate("window.took")
    figures.append(f"a megabyte of {piece[:10]!r}, from paste to what came of it: {took:.0f} ms")

    assert len(page.get_by_label("What they wrote").input_value()) == 50_000
    assert took < 5_000


@pytest.mark.deep
def test_pasted_html_is_read_as_text_and_nothing_in_it_runs(new_page):
    page = new_page("/generator/")
    paste(
        page, "<p>Dear Bogdan,</p><img src=x onerror='document.title=1'><p>Regards,<br>Silje Aasen<br>HR, Norvik AS</p>"
    )

    expect(field(page, "Their name")).to_have_value("Silje Aasen")
    assert page.title() != "1"


@pytest.mark.deep
def test_what_was_pasted_fills_the_message_soon_on_a_slow_device(new_page, figures):
    page = new_page("/generator/")
    open_row(page)
    page.wait_for_timeout(3000)
    network = page.context.new_cdp_session(page)
    network.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    took = page.evaluate(
        """(text) => {
          const field = document.querySelector("#invitation-text");
          field.value = text;
          const start = performance.now();
          return new Promise((resolve) => {
            new MutationObserver((_, observer) => {
              observer.disconnect();
              resolve(performance.now() - start);
            }).observe(document.querySelector(".sheet"), { childList: true, subtree: true, characterData: true });
            field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
          });
        }""",
        words("02-data-analyst-zoom.txt"),
    )
    figures.append(f"from paste to message, the CPU slowed four times: {took:.0f} ms")

    assert took < 3000


@pytest.mark.deep
def test_what_did_not_load_is_said_and_asked_for_again(new_page):
    page = new_page("/generator/", forgive=("panel.js", "ERR_FAILED", "dynamically imported", "Error"))
    page.route("**/invitation/panel.js", lambda route: route.abort())
    page.get_by_text("Paste their invitation").click()
    expect(status(page)).to_contain_text("could not be loaded")
    page.get_by_label("What they wrote").fill(words("02-data-analyst-zoom.txt"))

    expect(field(page, "Their name")).to_have_value("Marisol")
