"""The advice on channels in words, and its chart: where boxes, arrows and words stand in an SVG that is 340 wide.

A question stands in a box. "Yes" leads to the answer below it, which stands in, so that "no" passes beside it on its
way down to the next question.
"""

import textwrap
from functools import reduce

from .compose import fill

WIDTH, LINE, PAD = 340, 21, 11
INDENT, NO, YES = 74, 30, 200
ABOVE_ANSWER, BELOW_ANSWER = 38, 26
# How wide a letter is at most on average, in the widest of the usual fonts and in bold.
LETTER = 9.2


def order(catalogue, rule):
    """The channels of a rule within a sentence: a phone call, then an email."""
    words = catalogue["words"]
    then = lambda before, after: fill(words["labels"]["then"], {"before": before, "after": after})  # noqa: E731
    return reduce(then, (words["channels"][channel] for channel in rule["channels"]))


def tried(catalogue, rule):
    """What to try, as a sentence."""
    return fill(catalogue["words"]["labels"]["try"], {"order": order(catalogue, rule)})


def described(catalogue):
    """The whole chart in sentences, for those who do not see it."""
    labels, advice = catalogue["words"]["labels"], catalogue["words"]["advice"]
    *asked, last = catalogue["advice"]
    steps = [
        fill(labels["chart-step"], {"question": advice[rule["id"]]["question"], "answer": tried(catalogue, rule)})
        for rule in asked
    ]
    return " ".join([*steps, fill(labels["chart-last"], {"answer": tried(catalogue, last)})])


def chart(catalogue):
    """The chart: {"width", "height", "boxes": [box(), ...], "arrows": [arrow(), ...]}."""
    boxes, arrows, y = [], [], 1
    *asked, last = catalogue["advice"]
    for rule in asked:
        question = box("question", catalogue["words"]["advice"][rule["id"]]["question"], 1, y)
        answer = box("answer", tried(catalogue, rule), INDENT, bottom(question) + ABOVE_ANSWER)
        y = bottom(answer) + BELOW_ANSWER
        boxes += [question, answer]
        arrows += [arrow("yes", YES, bottom(question), answer["y"]), arrow("no", NO, bottom(question), y)]
    boxes.append(box("answer", tried(catalogue, last), 1, y))
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
