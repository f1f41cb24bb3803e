"""Which pages say the same in other languages."""

# The page of messages in English; that of another language says which in its front matter.
ENGLISH = "messages/index.md"


def translations_of(page, pages):
    """Return the pages that say what a page says, itself among them: {language: page}; {} where it is in English alone.

    Args:
        page: a mkdocs page, or None.
        pages: all of them.
    """
    english = [("en", other) for other in pages if other.file.src_uri == ENGLISH]
    others = [(other.meta["language"], other) for other in pages if other.meta.get("language")]
    known = dict(english + others)
    return known if others and page in known.values() else {}
