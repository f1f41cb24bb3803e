"""What the tests of "Am I sure?" do and read."""

PATH = "/when/am-i-sure/"


def answer(page, answers):
    """Give these answers, in the order of the questions, to those that are still asked."""
    for question, value in answers.items():
        option = page.locator(f"input[name={question}][value={value}]")
        if option.is_visible():
            option.check()


def outcome(page):
    """What the answers say."""
    return page.locator(".sure").get_by_role("status")
