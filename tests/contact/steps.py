"""What the tests of the contact form do and read."""

FIELDS = {
    "name": ("Your name", "Please write your name."),
    "email": ("Your email address", "Please write your email address, so that we can answer you."),
    "about": ("What is it about?", "Please choose one."),
    "message": ("Your message", "Please write your message."),
    "consent": ("I agree", "Please tick this box, so that we may answer you."),
}
SENT = {
    "form-name": "contact",
    "bot-field": "",
    "name": "Zoë O'Neill",
    "email": "zoe@example.com",
    "about": "employer",
    "message": "Two people, please.\r\nIn May & June.",
    "consent": "yes",
}


def fill(page, without=None):
    """Fill in every field but one."""
    for name in FIELDS.keys() - {without}:
        fill_in(page, name, SENT[name])


def fill_in(page, name, value):
    """Fill in one field, or take its option."""
    if name == "about":
        page.get_by_role("radio", name="I am an employer").check()
    elif name == "consent":
        page.get_by_role("checkbox", name="I agree").check()
    else:
        page.get_by_label(FIELDS[name][0]).fill(value.replace("\r\n", "\n"))


def send(page):
    """Press the button."""
    page.get_by_role("button", name="Send").click()


def focused(page):
    """The name of the field that has the focus."""
    return page.evaluate("document.activeElement.name")


def faults(page):
    """What is said beside the fields, in the order of the page."""
    return [text for text in page.locator(".contact .fault").all_inner_texts() if text]
