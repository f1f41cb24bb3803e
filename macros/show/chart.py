"""The drawing of the chart of channels: where boxes, arrows and words stand in an SVG that is 340 wide.

A question stands in a box. "Yes" leads to the answer below it, which stands in, so that "no" passes beside it on its
way down to the next question.
"""

import textwrap

WIDTH, LINE, PAD = 340, 21, 11
INDENT, NO, YES = 74, 30, 200
ABOVE_ANSWER, BELOW_ANSWER = 38, 26
# How wide a letter is at most on average, in the widest of the usual fonts and in bold.
LETTER = 9.2


def chart(questions, last):
    """The chart: {"width", "height", "boxes": [box(), ...], "arrows": [arrow(), ...]}.

    Args:
        questions: [(question, the answer that "yes" leads to), ...].
        last: the answer when every question was answered with "no".
    """
    boxes, arrows, y = [], [], 1
    for asked, answered in questions:
        question = box("question", asked, 1, y)
        answer = box("answer", answered, INDENT, bottom(question) + ABOVE_ANSWER)
        y = bottom(answer) + BELOW_ANSWER
        boxes += [question, answer]
        arrows += [arrow("yes", YES, bottom(question), answer["y"]), arrow("no", NO, bottom(question), y)]
    boxes.append(box("answer", last, 1, y))
    return {"width": WIDTH, "height": bottom(boxes[-1]) + 1, "boxes": boxes, "arrows": arrows}


def box(kind, text, x, y):
    """A box from x to the right edge, as high as its text: {"kind", "x", "y", "width", "height", "lines": [line]}."""
    width = WIDTH - 1 - x
    texts = wrapped(text, int((width - 2 * PAD) / LETTER))
    lines = [{"x": x + PAD, "y": y + PAD + 16 + LINE * number, "text": text} for number, text in enumerate(texts)]
    return {"kind": kind, "x": x, "y": y, "width": width, "height": 2 * PAD + LINE * len(texts), "lines": lines}


def wrapped(text, most):
    """The text in as few lines as letters of `most` allow, and these as even as can be."""
    lines = textwrap.wrap(text, most)
    widths = range(max(map(len, text.split())), most + 1)
    return next((even for width in widths if len(even := textwrap.wrap(text, width)) == len(lines)), lines)


def bottom(box):
    """Where a box ends."""
    return box["y"] + box["height"]


def arrow(label, x, start, end):
    """An arrow downwards, with the label that stands beside it."""
    return {"label": label, "x": x + 10, "y": start + 24, "path": f"M{x} {start}V{end - 1}m-5 -7l5 7l5 -7"}
