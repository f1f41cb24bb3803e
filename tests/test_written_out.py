"""Without script: the generator shows its default message, and the messages page all of them."""

from macros.catalogue.cases import complete
from macros.show.messages import list_sections
from macros.twins.compose import compose


def said(sheet):
    """The texts of a sheet as a reader sees them: the subject, then (cue, text) for every paragraph."""
    subject = sheet.select_one(".subject-text")
    cells = [(cue_of(text), text.get_text()) for text in sheet.select(".said")]
    return subject.get_text() if subject else "", cells


def cue_of(text):
    """The cue before a text, or an empty one."""
    before = text.find_previous_sibling()
    return before.get_text() if before and "cue" in before["class"] else ""


def expected(catalogue, choices):
    """The same of the composed message."""
    message = compose(catalogue, choices, {})
    return message["subject"], [(p["cue"], p["text"]) for p in message["paragraphs"]]


def test_without_script_the_generator_shows_the_complete_default_message_and_leads_to_all_of_them(pages, catalogue):
    page = pages["/generator/"]

    assert said(page.select_one(".composed .sheet")) == expected(catalogue, complete(catalogue, {}))
    assert page.select_one(".notice a[href='../messages/']")


def cases_of(section):
    """Every case of a section of the messages page."""
    return [*filter(None, [section["first"]]), *(case for fold in section["folds"] for case in fold["cases"])]


def test_the_messages_page_shows_each_case_at_its_anchor(pages, catalogue):
    for case in [case for section in list_sections(catalogue) for case in cases_of(section)]:
        article = pages["/messages/"].find(id=case["id"])

        assert article, f"/messages/ has lost its anchor #{case['id']}."
        assert said(article) == expected(catalogue, case["choices"])


def test_the_messages_page_has_every_stage_with_every_reason_and_every_other_purpose(catalogue):
    ids = {case["id"] for section in list_sections(catalogue) for case in cases_of(section)}
    choices, shapes = catalogue["choices"], catalogue["shapes"]
    declining = {
        f"{c}-{stage}-{reason}" for c in shapes["decline"] for stage in choices["stage"] for reason in choices["reason"]
    }
    following = {f"{purpose}-{channel}" for purpose in choices["purpose"][1:] for channel in shapes[purpose]}

    assert declining | following <= ids
