"""What the sentence brings itself falls away of what is typed: an article, "role" after a title, signs at the end."""

TIDY = """async ([cases, words]) => {
  const { tidy } = await import("/overrides/generator/fields.js");
  return cases.map(([name, typed, channel]) => tidy(name, typed, words, channel));
}"""
# What is said for (the slot, what is typed, the channel).
SAID = {
    ("role", "the Head of Finance", "email"): "Head of Finance",
    ("role", "QA engineer role", "email"): "QA engineer",
    ("role", "a QA engineer", "email"): "QA engineer",
    ("role", "An Analyst position.", "email"): "Analyst",
    ("role", "Data analyst.", "email"): "Data analyst",
    ("role", "Sales Job, ", "email"): "Sales",
    ("role", "Engineer (m/f/d)", "email"): "Engineer",
    ("role", "Nurse (part-time)", "email"): "Nurse (part-time)",
    ("role", "Theatre manager", "email"): "Theatre manager",
    ("role", "Job coach", "email"): "Job coach",
    ("role", "role", "email"): "role",
    ("role", "C++ developer", "email"): "C++ developer",
    ("recipient", "Anna,", "email"): "Anna",
    ("recipient", "Anna.", "email"): "Anna",
    ("recipient", "Anna!", "email"): "Anna",
    ("recipient", "John Fox Jr.", "email"): "John Fox Jr.",
    ("sender", "Robin F.", "email"): "Robin F.",
    ("recipient", ", Anna ,", "email"): "Anna",
    ("recipient", "Anna <anna@example.com>", "email"): "Anna",
    ("recipient", "Anna Example (she/her)", "email"): "Anna Example",
    ("phone", "Tel: +44 20 7946 0999.", "email"): "+44 20 7946 0999",
    ("phone", "(020) 7946 0999", "email"): "(020) 7946 0999",
    ("times", "Tuesday afternoon.", "email"): "Tuesday afternoon",
    ("times", "any time after 3 p.m.", "email"): "any time after 3 p.m.",
    ("good", "meeting the team!", "email"): "meeting the team",
    ("company", "Northwind.", "email"): "Northwind",
    ("company", "Yahoo!", "email"): "Yahoo!",
    ("company", "Acme Inc.", "email"): "Acme Inc.",
    ("company", "Example Ltd,", "email"): "Example Ltd",
    ("role", "Nurse (part-time)", "call"): "Nurse",
    ("role", "Nurse (part-time)", "voicemail"): "Nurse",
    ("role", "Nurse (part-time)", "text"): "Nurse (part-time)",
}


def test_what_is_typed_is_said_as_the_sentence_needs_it(new_page, catalogue):
    said = new_page("/generator/").evaluate(TIDY, [list(SAID), catalogue["words"]["typed"]])

    assert dict(zip(SAID, said, strict=True)) == SAID


def test_a_stop_is_not_said_after_a_sign_that_ends_a_name(new_page):
    page = new_page("/generator/#channel=email")
    page.get_by_label("Company", exact=True).fill("Yahoo!")

    body = page.locator(".composed .body").inner_text()
    assert "Yahoo!" in body
    assert "Yahoo!." not in body
