"""Computes the layout of the channel chart: positions of boxes, arrows and text in an SVG 340 units wide.

"Yes" leads from a question to the answer below it. Answers are indented, so that the "no" arrow passes on their left on
its way to the next question.
"""

import textwrap

WIDTH, LINE_HEIGHT, PAD = 340, 21, 11
# x of the answers, and of the arrows.
INDENT, NO, YES = 74, 30, 200
ABOVE_ANSWER, BELOW_ANSWER = 38, 26
# The average width of a bold letter in the widest common system font.
LETTER_WIDTH = 9.2


def draw_chart(questions, last):
    """Return the chart: {"width", "height", "boxes": [draw_box(), ...], "arrows": [draw_arrow(), ...]}.

    Args:
        questions: [(question, the answer that "yes" leads to), ...].
        last: the answer when every question was answered with "no".
    """
    boxes, arrows, y = [], [], 1
    for question, answer in questions:
        upper = draw_box("question", question, 1, y)
        lower = draw_box("answer", answer, INDENT, bottom_of(upper) + ABOVE_ANSWER)
        y = bottom_of(lower) + BELOW_ANSWER
        boxes += [upper, lower]
        arrows.append(draw_arrow("yes", YES, bottom_of(upper), lower["y"]))
        arrows.append(draw_arrow("no", NO, bottom_of(upper), y))
    boxes.append(draw_box("answer", last, 1, y))
    return {"width": WIDTH, "height": bottom_of(boxes[-1]) + 1, "boxes": boxes, "arrows": arrows}


def draw_box(kind, text, x, y):
    """Return a box from x to the right edge: {"kind", "x", "y", "width", "height", "lines": [{"x", "y", "text"}]}."""
    width = WIDTH - 1 - x
    texts = wrap_evenly(text, int((width - 2 * PAD) / LETTER_WIDTH))
    lines = [
        {"x": x + PAD, "y": y + PAD + 16 + LINE_HEIGHT * number, "text": text} for number, text in enumerate(texts)
    ]
    height = 2 * PAD + LINE_HEIGHT * len(texts)
    return {"kind": kind, "x": x, "y": y, "width": width, "height": height, "lines": lines}


def wrap_evenly(text, most):
    """Return the text in as few lines of at most `most` characters as possible, and these as even as possible."""
    lines = textwrap.wrap(text, most)
    widths = range(max(map(len, text.split())), most + 1)
    return next((even for width in widths if len(even := textwrap.wrap(text, width)) == len(lines)), lines)


def bottom_of(box):
    """Return the y of a box's lower edge."""
    return box["y"] + box["height"]


def draw_arrow(label, x, start, end):
    """Return a downward arrow with the position of its label: {"label", "x", "y", "path"}."""
    return {"label": label, "x": x + 10, "y": start + 24, "path": f"M{x} {start}V{end - 1}m-5 -7l5 7l5 -7"}
