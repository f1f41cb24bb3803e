"""What the browser tests type, paste and put into addresses: characters of every kind, and what means something.

They are the same in every run.
"""

import random
import sys
import unicodedata
from collections import defaultdict
from functools import cache

BIDIRECTIONAL = [chr(code) for code in (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))]
INVISIBLE = list("\u200b\u200c\u200d\u2060\ufeff\xad\u034f\u115f\u3164\ufe0f\U000e0041")
PILES = ["e" + "\u0301" * 50, "Z" + "\u0323\u0300\u035b" * 40, "\u0301", "\u20dd" * 9, "\U0001f469\u200d\U0001f4bb" * 9]
HALVES = ["\ud83d", "\ude00", "\ude00\ud83d", "a\udfff", "\ud800.", "\udbff\udbff", "\U0001f600\ud83d"]
ASTRAL = ["\U0001f600", "\U00010400", "\U0001d504.", "\U0010ffff", "\U00020000" * 3, "\U0001f1e9\U0001f1ea"]
MARKUP = [
    "<script>self.ran = true</script>", "<img src=x onerror='self.ran = true'>", "<svg/onload=self.ran=true>", "</p>",
    "</script><b>", "<!--", "-->", "<![CDATA[", "]]>", '"><i>', "' autofocus onfocus='self.ran=true'", "&lt;b&gt;",
    "&amp;amp;", "&#60;b&#62;", "&nbsp", "&", "<", ">", "</textarea><b>", "</template>", "</body></html>", "<b", "<p>",
    "<style>*{display:none}</style>", "<base href=x>", "javascript:self.ran=true", "<iframe srcdoc='<b>'>", "<x-y>",
]  # fmt: skip
TEMPLATES = [
    "{company}", "{role}.", "{recipient}{sender}", "{nobody}", "{{ company }}", "{{7*7}}", "{% if %}", "{# #}",
    "${7*7}", "#{7*7}", "<%= 7*7 %>", "{0}", "{}", "{", "}", "}{", "%s", "%(x)s", "%n", "[Your name]", "____", "XXX",
]  # fmt: skip
PATTERNS = [
    "$&", "$1", "$$", "$`", "$'", "$<role>", "$0", "$", "\\1", "\\g<0>", "\\", "100%", "%", "%41", "%E0%A4%A", "%%",
]  # fmt: skip
BREAKS = [
    "\n", "\r", "\r\n", "\n\n\n", "\t", "\v", "\f", "\x85", "\u2028", "\u2029", "\x00", "\x1b[31m", "\x7f", "  a  ",
    "one\n \ntwo three", "one\n\t\u2003\ntwo", "one\n\x85\ntwo",
]  # fmt: skip
NAMES = ["__proto__", "constructor", "toString", "null", "undefined", "NaN", "true", "0", "-1", "hasOwnProperty"]
WORDS = [
    "Acme Inc.",
    "..",
    ".",
    "?",
    "sorry",
    "Thank you.",
    "I must decline",
    "O'Brien",
    "Zoë",
    "\xa0",
    "<zoe@x>",
    "a,b",
]
LISTS = [BIDIRECTIONAL, INVISIBLE, PILES, HALVES, ASTRAL, MARKUP, TEMPLATES, PATTERNS, BREAKS, NAMES, WORDS]

PASTE = 100_000
PASTED = [
    "a", "word ", "sorry ", "<b>", "{company}", "$&", "\ud83d", "\U0001f600", "e\u0301", "\n\n", "x\n", "\u202e%",
]  # fmt: skip

KEYS = ["channel", "purpose", "reason", "tone", "to", "%63hannel", "Channel", "", "constructor", "__proto__", "x"]
VALUES = [
    "email", "phone", "sms", "decline", "reopen", "cancel", "salary", "pay", "formal", "friendly", "hr", "%65mail",
    "%", "%E0%A4%A", "%00", "+", "email+", "", "__proto__", "constructor", "toString", "[]", "a" * 5000, "\ud83d",
]  # fmt: skip
JOINTS = ["&", "&&", "#", "?", ";", "=", "%26", "&amp;", "", "\n", "#?secret="]
PLACES = ["#", "##", "#&", "#=", "#%", "#?", "#message"]


@cache
def texts():
    """What is typed, each text once; two thousand at least."""
    atoms = [text for texts in LISTS for text in texts] + characters()
    made = [*atoms, *(f"a{atom}b" for atom in atoms), *(f"{atom} {atom}." for atom in atoms), *mixed(atoms)]
    return list(dict.fromkeys(map(joined, made)))


def characters():
    """A dozen characters of every general category of Unicode, from its first to its last."""
    found = defaultdict(list)
    for code in range(sys.maxunicode + 1):
        found[unicodedata.category(chr(code))].append(chr(code))
    return [character for all in found.values() for character in all[:: max(1, len(all) // 12)]]


def mixed(atoms):
    """A thousand texts of a few atoms each."""
    draw = random.Random(0)
    return ["".join(draw.choices(atoms, k=draw.randint(2, 6))) for _ in range(1000)]


def joined(text):
    """A text in which two halves of a character that stand beside each other are one, as a browser has them."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def pastes():
    """What is pasted: texts of a hundred thousand characters."""
    return [(text * PASTE)[:PASTE] for text in PASTED]


def ends():
    """How an address ends: what others append, mistype, encode, repeat or make up; two hundred at least."""
    draw = random.Random(0)
    pairs = [draw.choice(KEYS) + draw.choice(["=", "=", "=", "==", ""]) + draw.choice(VALUES) for _ in range(800)]
    made = ["#" + "".join(draw.choice(pairs) + draw.choice(JOINTS) for _ in range(draw.randint(1, 5))) for _ in pairs]
    return [*made[:260], *PLACES, *(f"#channel=email&channel={value}" for value in VALUES)]
