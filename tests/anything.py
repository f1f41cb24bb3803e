"""What the property tests try: any text, any value, any tree, and a tree of which one place holds something else.

A run is repeatable: the same cases every time, and none remembered between runs.
"""

import copy
import re
from string import printable
from types import SimpleNamespace

from hypothesis import configuration, settings
from hypothesis import strategies as st
from jinja2 import StrictUndefined

from tests.conftest import ROOT

configuration.set_hypothesis_home_dir(ROOT / ".pytest_cache" / "hypothesis")
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")

# What somebody may paste that means something to a template, a pattern, a page or YAML.
TEMPTING = [
    "{company}", "{role}.", "{{ sender }}", "{% if %}", "${x}", "$&", "$1", "$$", "%s", "%(x)s", "\\1", "\\g<0>",
    "{0}", "{}", "{", "}", "<b>", "</script>", "&amp;", "Acme Inc.", "..", " ", "\n\n", "\r\n", "\t", "\u2028", "\x00",
    "\ud83d", "\U0001f600", "e\u0301" * 9, "\u202e", "\u200b", "__proto__", "null", "no", "not pay", "pay or terms",
    "~", "- a", "a: b", "[", "]", "*a", "&a", "!!int x", "0x", ".inf", "1:1", "'", '"', "#", "|", ">", "%", "@", "`",
    "...", "---", '"\\UFFFFFFFF"', "%YAML 1" + "9" * 5000, "1" + ":1" * 400 + ".5",
]  # fmt: skip
CHARACTERS = st.characters(exclude_categories=())
TEXTS = st.one_of(
    st.text(CHARACTERS, max_size=30),
    st.text(printable, max_size=30),
    st.lists(st.sampled_from(TEMPTING), min_size=1, max_size=4).map("".join),
    st.sampled_from(TEMPTING).map(lambda text: (text * 200)[:6000]),
)
# What a file that was read strictly can hold, what MkDocs reads besides, and what a page can give to a macro.
WRITTEN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), TEXTS,
    st.sampled_from(["", "x" * 5000, 10**400, [], {}, [[]], {"a": ""}]),
)  # fmt: skip
READ = st.one_of(WRITTEN, st.dates(), st.datetimes(), st.binary(max_size=4))
HUGE = st.integers(5000, 5001).map(lambda digits: 10**digits)  # too long to be written out


def trees(leaves, keys):
    """Values, lists and mappings of them, and so on."""
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=5
    )


TREES = trees(WRITTEN, TEXTS)
IN_FILES = trees(WRITTEN, TEXTS.filter(lambda text: len(text.splitlines()) == 1 and bool(text.strip())))
VALUES = trees(READ | HUGE, TEXTS | st.integers() | st.none())
GIVEN = VALUES | st.builds(StrictUndefined, name=st.sampled_from(["email", "x_1"]))


def changes(tree):
    """What edited() does to a tree: at one place, any of all, there is something else, nothing, a double or more."""
    return st.tuples(st.sampled_from(list(places(tree))), st.sampled_from(EDITS), IN_FILES)


def places(tree, path=()):
    """The path of every value in a tree of mappings and lists."""
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else []
    for key, value in items:
        yield (*path, key)
        yield from places(value, (*path, key))


def edited(tree, path, edit, value):
    """A copy of the tree in which edit() has changed what stands at the path."""
    first, *rest = path
    changed = copy.copy(tree)
    if rest:
        changed[first] = edited(tree[first], rest, edit, value)
    else:
        edit(changed, first, value)
    return changed


def put(branch, key, value):
    """Something else stands there."""
    branch[key] = value


def take(branch, key, value):
    """Nothing stands there."""
    del branch[key]


def add(branch, key, value):
    """Something stands beside it: what stands there once more, or in a mapping something new."""
    if isinstance(branch, list):
        branch.insert(0, branch[key])
    else:
        branch["__proto__"] = value


EDITS = [put, put, take, add]


def are_sentences(said, start=""):
    """Whether these are texts of one line that begin so and end as a sentence does."""
    return all(isinstance(one, str) and re.fullmatch(r".*[^\s.][.?]", one) and one.startswith(start) for one in said)


def a_page(front):
    """A page as MkDocs has it, with this front matter."""
    content = '<h1>Why?</h1><p class="lead">So.</p><h2 id="a">A</h2><ul><li>One</li></ul>'
    file = SimpleNamespace(src_uri="a.md")
    url = {"url": "a/", "canonical_url": "https://a.example/a/", "ancestors": [], "is_homepage": False}
    return SimpleNamespace(meta=front, content=content, file=file, **url)
