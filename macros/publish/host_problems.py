"""What is wrong with the files by which a host serves the site: template code, a policy, a form that leads nowhere."""

import re

FILES = ("_headers", "_redirects", "robots.txt", "llms.txt")
# What a Content-Security-Policy has in single quotes; without them it is the name of a host.
KEYWORD = re.compile(r"(?<![\w'-])(self|none|unsafe-\w+|strict-dynamic|report-sample)(?![\w'-])")
ACTION = re.compile(r'<form [^>]*action="(/[^"]*)"')


def file_problems(texts):
    """A sentence for each published file that was not rendered, and for each word of a policy that lost its quotes.

    Args:
        texts: what was published, by the names of FILES.
    """
    for name, text in texts.items():
        if re.search(r"{[{%#]", text):
            yield f"overrides/{name}: it is published as a template; name it in theme.static_templates of mkdocs.yml."
        for line in re.findall(r"Content-Security-Policy: (.*)", text):
            for keyword in dict.fromkeys(KEYWORD.findall(line)):
                yield f"overrides/{name}: {keyword} stands without quotes, as the name of a host; write '{keyword}'."


def form_problems(pages, addresses):
    """A sentence for each form that leads to a page that the site does not have.

    Args:
        pages: the HTML of each page, by its address from the root: {"how/": html, ...}.
        addresses: those of every page on the host, as "/how/".
    """
    for page, html in pages.items():
        for action in ACTION.findall(html):
            if action not in addresses:
                yield f"{page}: its form leads to {action}, and the site has no such page; mend its action."


def hidden_problems(pages):
    """A sentence for each page of the nav that asks search engines to leave it out.

    Args:
        pages: those of the nav, as MkDocs has them.
    """
    for page in pages:
        if page.meta.get("robots"):
            yield f"{page.file.src_uri}: it stands in nav, and robots hides it; remove robots, or take it out of nav."
