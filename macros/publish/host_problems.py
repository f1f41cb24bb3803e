"""What is wrong with the files by which a host builds and serves the site."""

import re
import tomllib

from ..catalogue.texts import quote

NETLIFY = "netlify.toml"
FILES = ("_headers", "_redirects", "robots.txt", "llms.txt")
# What a Content-Security-Policy has in single quotes; without them it is the name of a host.
KEYWORD = re.compile(r"(?<![\w'-])(self|none|unsafe-\w+|strict-dynamic|report-sample)(?![\w'-])")
# A comment, the address of a rule, or a header of it.
LINE_OF_HEADERS = re.compile(r"^(#.*|/\S*|[ \t]+[A-Za-z][\w-]*: \S.*)$", re.MULTILINE)


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


def header_problems(text):
    """A sentence for each line of _headers that hosts pass over, and each rule for one page where a folder is meant."""
    for line in LINE_OF_HEADERS.sub("", text).split("\n"):
        if line.strip():
            yield f"overrides/_headers: {quote(line.strip())} is no header; write it like Name: value, below its rule."
    for place in re.findall(r"(?m)^(/\S+)/$", text):
        yield f"overrides/_headers: {place}/ is the address of one page; write {place}/* for all that lies below it."


def netlify_problems(text, folder):
    """A sentence for each setting of netlify.toml with which another site would be published, or one with faults.

    Args:
        text: the file.
        folder: where MkDocs builds the site, from the top of the project.
    """
    try:
        build = tomllib.loads(text).get("build", {})
    except tomllib.TOMLDecodeError as error:
        yield f"netlify.toml: this is not TOML ({error}); mend it there."
        return
    if "--strict" not in str(build.get("command")).split():
        yield "netlify.toml: build.command has no --strict, so a site with faults would be published; add it."
    if build.get("publish") != folder:
        yield f"netlify.toml: build.publish is {build.get('publish')}, and the site is built in {folder}; write that."


def hidden_problems(pages):
    """A sentence for each page of the nav that asks search engines to leave it out.

    Args:
        pages: those of the nav, as MkDocs has them.
    """
    for page in pages:
        if page.meta.get("robots"):
            yield f"{page.file.src_uri}: it stands in nav, and robots hides it; remove robots, or take it out of nav."
