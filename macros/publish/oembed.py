"""Makes the oEmbed answer of each article: what a program shows in place of its address, as WordPress does.

WordPress keeps a quotation only beside a frame, and an article has none. So the answer is a link, whose words are the
title and a quotation. The answer of the generator, with its frame, is overrides/embed/oembed.json.
"""

import json

AGE = 86_400


def answer_path(page):
    """Return where the answer for a page lies in the site, below its own address."""
    return f"{page.url}oembed.json"


def make_answers(pages, site):
    """Return the answers as files by path in the site.

    Args:
        pages: the mkdocs pages that may be found; those that were reviewed are articles.
        site: what settings.read_site() returns.
    """
    return {answer_path(page): make_answer(page, site) for page in pages if has_answer(page)}


def has_answer(page):
    """Return whether a page is an article, and offers nothing else to be shown."""
    return bool(page.meta.get("reviewed")) and not page.meta.get("oembed")


def make_answer(page, site):
    """Return the answer for a page as bytes."""
    answer = {
        "version": "1.0",
        "type": "link",
        "title": f"{page.meta['title']} “{page.meta['description']}”",
        "provider_name": site["name"],
        "provider_url": site["url"],
        "author_name": site["by"]["name"],
        "author_url": site["by"]["website"] or site["url"],
        "cache_age": AGE,
    }
    return json.dumps(answer, ensure_ascii=False).encode()
