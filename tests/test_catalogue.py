"""A broken catalogue is refused with a sentence that names the file and the key; all faults at once."""

import copy
import shutil

import pytest
import yaml

from macros import catalogue

OPTIONS, ENGLISH = "options.yml", "messages/en.yml"


@pytest.fixture
def folder(tmp_path):
    """A copy of the catalogue that a test may break."""
    (tmp_path / "messages").mkdir()
    for name in (OPTIONS, ENGLISH):
        shutil.copy(catalogue.FOLDER / name, tmp_path / name)
    return tmp_path


def faults(folder):
    """The sentences with which the catalogue is refused; none when it is sound."""
    try:
        catalogue.load(folder)
    except catalogue.CatalogueError as error:
        return error.faults
    return []


def change(folder, name, edit):
    """Read a file of the catalogue, let edit() change it, and write it back."""
    data = yaml.safe_load((folder / name).read_text("utf-8"))
    edit(data)
    (folder / name).write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def test_the_catalogue_is_sound(folder):
    assert faults(folder) == []


# One broken file per fault: the file, what is put in place of what, and the sentence expected.
TEXT_FAULTS = {
    "a repeated key": (
        ENGLISH, "language: en\n", "language: en\nlanguage: en\n",
        "messages/en.yml: line 8: key language is repeated; keep one of the two.",
    ),
    "a key that YAML reads as a boolean": (
        ENGLISH, "      call: Phone call\n", "      call: Phone call\n      no: Nothing\n",
        "messages/en.yml: line 16: key no is read as bool, not as text; put it in quotes.",
    ),
    "a file that is not YAML": (
        OPTIONS, "folded: [to, tone, door]", "folded: [to, tone, door",
        "options.yml: line 17: this is not YAML (expected ',' or ']', but got '?'); mend it there.",
    ),
    "an unknown label": (
        ENGLISH, "  privacy: ", "  privcy: x\n  privacy: ",
        "messages/en.yml: label labels.privcy is unknown; no id in options.yml calls for it.",
    ),
    "a label that YAML reads as a boolean": (
        ENGLISH, "plain: Plain", "plain: yes",
        "messages/en.yml: label choices.tone.options.plain is not a text; "
        "write it as words, in quotes if it looks like a number or yes or no.",
    ),
    "an unknown choice in a when": (
        ENGLISH, "{tone: warm, to: coordinator}", "{tune: warm, to: coordinator}",
        'messages/en.yml: part wish: there is no choice tune, named in "I wish everyone all the best with the search."; '
        "expected one of channel, stage, reason, to, tone, door.",
    ),
    "an unknown option in a when": (
        ENGLISH, "{reason: accepted}\n      say: That's", "{reason: excepted}\n      say: That's",
        "messages/en.yml: part call-offer: reason has no option excepted, named in \"That's kind of you, but I've given "
        'my word elsewhere, so my answer is still no."; '
        "expected one of none, role, company, relocation, circumstances, accepted, staying, pay, timing.",
    ),
    "an unknown option after not": (
        ENGLISH, "{reason: not accepted or staying}", "{reason: not accepted or stayin}",
        "messages/en.yml: part call-offer: reason has no option stayin, named in \"That's kind of you, "
        "but I've made up my mind, so my answer would still be no.\"; "
        "expected one of none, role, company, relocation, circumstances, accepted, staying, pay, timing.",
    ),
    "an unknown slot": (
        ENGLISH, "say: Hi {recipient},", "say: Hi {recipent},",
        'messages/en.yml: part greeting: there is no slot {recipent} in "Hi {recipent},"; '
        "options.yml gives this part {recipient}.",
    ),
    "a last line with a when": (
        ENGLISH, "- rest: {reason: none}\n      say: I'd rather", "- when: {reason: none}\n      say: I'd rather",
        'messages/en.yml: part call-ask-why: the last line, "I\'d rather keep that to myself, if you don\'t mind. I\'ve '
        'thought it through, and I\'m sure.", has a when or a slot; it must always be sayable.',
    ),
    "a last line with a slot": (
        ENGLISH, "    - say: I'll send a short email too. Goodbye.\n", "",
        "messages/en.yml: part voicemail-close: the last line, \"My number is {phone}. I'll send a short email too. "
        'Goodbye.", has a when or a slot; it must always be sayable.',
    ),
    "a rest that is not on the last line": (
        ENGLISH, "- when: {tone: warm}\n      say: Hi {recipient},", "- rest: {tone: warm}\n      say: Hi {recipient},",
        'messages/en.yml: part greeting: "Hi {recipient}," has a rest, which only the last line can have; give it a when.',
    ),
    "two lines for one case": (
        ENGLISH, "- when: {tone: plain}\n      say: Hello {recipient},",
        "- when: {tone: plain or warm}\n      say: Hello {recipient},",
        'messages/en.yml: part greeting: "Hi {recipient}," and "Hello {recipient}," are both said '
        "for to hiring-manager; tone warm, with {recipient} filled; keep one.",
    ),
    "a line hidden by another": (
        ENGLISH, "    - say: Hello {recipient}, this is {sender}.\n    - say: Hello {recipient}, I'm calling",
        "    - say: Hello {recipient}, I'm calling about it.\n    - say: Hello {recipient}, this is {sender}.\n"
        "    - when: {}\n      say: I'm calling",
        "messages/en.yml: part voicemail-opening: nothing is said for any choice, with {recipient}, {sender} filled; "
        "add a line, or put it above the line that hides it.",
    ),
    "a line that is only a text": (
        ENGLISH, "    - say: I'll send a short email too. Goodbye.", "    - I'll send a short email too. Goodbye.",
        "messages/en.yml: part voicemail-close: line 2 needs a say (a text), and may have a when or a rest; nothing else.",
    ),
    "a language that is not the file's": (
        ENGLISH, "language: en", "language: fr",
        "messages/en.yml: language says fr; it must be the file's name, en.",
    ),
    "an unknown part in a channel": (
        OPTIONS, "- {parts: [door, wish]}", "- {parts: [door, wush]}",
        "options.yml: channels.email: there is no part wush.",
    ),
    "a part that no channel says": (
        OPTIONS, "- {parts: [door, wish]}", "- {parts: [door]}",
        "options.yml: parts.wish is said by no channel; name it in a paragraph or remove it.",
    ),
    "an unknown channel": (
        OPTIONS, "  chat:\n    limit", "  chatter:\n    limit",
        "options.yml: channel chatter is named by only one of choices.channel and channels; add it to the other.",
    ),
    "an unknown slot at a part": (
        OPTIONS, "subject: [role]", "subject: [rolle]",
        "options.yml: parts.subject: there is no slot rolle.",
    ),
    "a limit that is not a number": (
        OPTIONS, "most: 75", "most: many",
        "options.yml: channels.voicemail.limit needs most (a whole number), unit (words or characters) "
        "and per (message or paragraph).",
    ),
    "an option that is a boolean": (
        OPTIONS, "door: [none,", "door: [no,",
        "options.yml: choices.door has an id that is not a text; put it in quotes.",
    ),
    "a repeated option": (
        OPTIONS, "tone: [warm, plain,", "tone: [warm, plain, warm,",
        "options.yml: choices.tone: option warm is repeated; keep one of the two.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "sentence"), TEXT_FAULTS.values(), ids=TEXT_FAULTS)
def test_the_fault_is_named(folder, name, old, new, sentence):
    text = (folder / name).read_text("utf-8")
    assert text.count(old) >= 1, f"{name} no longer has {old!r}; bring this test up to date."
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    assert sentence in faults(folder)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"language: \xff\xfe", "byte 10 is not UTF-8; save the file as UTF-8."),
        (b"", "the file has no keys; it is empty or holds only a value."),
        (b"# nothing yet\n", "the file has no keys; it is empty or holds only a value."),
        (b"just words", "the file has no keys; it is empty or holds only a value."),
        (b"a: *b", "line 1: this is not YAML (found undefined alias 'b'); mend it there."),
    ],
    ids=["not UTF-8", "empty", "only a comment", "only a value", "an unknown alias"],
)
@pytest.mark.parametrize("name", [OPTIONS, ENGLISH])
def test_a_file_that_cannot_be_read_is_named(folder, name, content, sentence):
    (folder / name).write_bytes(content)

    assert faults(folder) == [f"{name}: {sentence}"]


def test_a_missing_file_is_named(folder):
    (folder / OPTIONS).unlink()
    (folder / ENGLISH).unlink()

    assert faults(folder) == [
        "options.yml: the file is missing; add it.",
        "messages: there is no language; add messages/en.yml.",
    ]


def test_all_faults_are_named_at_once(folder):
    change(folder, ENGLISH, lambda words: words["cues"].pop("you-say"))
    change(folder, ENGLISH, lambda words: words["parts"].pop("wish"))
    change(folder, ENGLISH, lambda words: words["choices"]["tone"].pop("help"))

    assert sorted(faults(folder)) == [
        "messages/en.yml: label choices.tone.help is missing; add it.",
        "messages/en.yml: label cues.you-say is missing; add it.",
        "messages/en.yml: part wish is missing; add its lines.",
    ]


def leaves(tree, path=()):
    """The path of every text in a tree of mappings."""
    for key, value in tree.items():
        yield from leaves(value, (*path, key)) if isinstance(value, dict) else [(*path, key)]


@pytest.fixture(scope="module")
def read():
    """The catalogue as it is read: options and the words of English. A test copies what it changes."""
    return [yaml.safe_load((catalogue.FOLDER / name).read_text("utf-8")) for name in (OPTIONS, ENGLISH)]


def test_removing_any_label_is_named(read):
    options, words = read
    for path in leaves({key: value for key, value in words.items() if key != "parts"}):
        without = {**copy.deepcopy({**words, "parts": {}}), "parts": words["parts"]}
        branch = without
        for key in path[:-1]:
            branch = branch[key]
        del branch[path[-1]]

        assert f"messages/en.yml: label {'.'.join(path)} is missing; add it." in catalogue.check(
            options, {"en": without}
        )


def test_removing_any_line_is_named(read):
    """The whole of the completeness rule: each case has exactly one line, so there is no line to spare."""
    options, words = read
    for part, lines in words["parts"].items():
        for number in range(len(lines)):
            without = {**words, "parts": {**words["parts"], part: lines[:number] + lines[number + 1 :]}}

            named = [fault for fault in catalogue.check(options, {"en": without}) if f"part {part}" in fault]
            assert named, f"Line {number + 1} of part {part} can be removed unnoticed."


def ids(options):
    """Every id of options.yml: the key it stands under, and how to remove it."""
    for choice, names in options["choices"].items():
        yield choice, lambda o, choice=choice: o["choices"].pop(choice)
        for name in names:
            yield name, lambda o, choice=choice, name=name: o["choices"][choice].remove(name)
    for key in ("slots", "parts", "channels"):
        for name in options[key]:
            yield name, lambda o, key=key, name=name: o[key].pop(name)
    for part, slots in options["parts"].items():
        for slot in slots:
            yield slot, lambda o, part=part, slot=slot: o["parts"][part].remove(slot)
    for label in options["labels"]:
        yield label, lambda o, label=label: o["labels"].remove(label)
    for key in options:
        yield key, lambda o, key=key: o.pop(key)


def test_removing_any_id_is_named(read):
    options, words = read
    for name, remove in ids(options):
        without = copy.deepcopy(options)
        remove(without)
        faults = catalogue.check(without, {"en": words})

        assert any(name in fault for fault in faults), f"The id {name} can be removed unnoticed; faults: {faults}"
