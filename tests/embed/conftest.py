"""A site of somebody else, whose posts frame the generator."""

import re
import shutil

import pytest

from tests.conftest import served
from tests.embed.posts import LISTENER, WORDPRESS, other_site
from tests.generator.steps import option


@pytest.fixture(scope="session")
def blog():
    """The other site, in the place of the blog."""
    with other_site() as found:
        yield found


@pytest.fixture(scope="session")
def framed_base(site, blog, tmp_path_factory):
    """The address of a copy of the site whose settings would name the other site as the blog."""
    copy = tmp_path_factory.mktemp("framed") / "site"
    shutil.copytree(site, copy)
    headers = copy / "_headers"
    allowed, count = re.subn(
        r"frame-ancestors 'self'.*", f"frame-ancestors 'self' {blog[0]}", headers.read_text("utf-8")
    )
    assert count == 1
    headers.write_text(allowed, encoding="utf-8")
    with served(copy) as address:
        yield address


@pytest.fixture
def in_post(browser, blog, framed_base):
    """A function that opens a post of the blog with some HTML in it: (the page, what it asked for, its console)."""
    contexts = []

    def open_post(html, **options):
        context = browser.new_context(**{"locale": "en-GB"} | options)
        contexts.append(context)
        page = context.new_page()
        asked, complaints = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        blog[1](f"<!doctype html><title>Post</title><h1>Post</h1>{LISTENER}{html}<textarea></textarea>")
        page.goto(blog[0])
        return page, asked, complaints

    yield open_post
    for context in contexts:
        context.close()


@pytest.fixture
def in_wordpress(in_post, framed_base):
    """A function that opens it as WordPress frames it: (the post, the frame, what was asked for, the console)."""

    def open_post(choices="", html=WORDPRESS, **options):
        page, asked, complaints = in_post(html.format(base=framed_base, choices=choices), **options)
        return page, page.frame_locator("iframe"), asked, complaints

    return open_post


@pytest.fixture
def snippet(new_page, settings, framed_base):
    """A function that gives a snippet of the link builder with the email chosen, for the site that the tests serve."""

    def take(label):
        page = new_page("/link/")
        option(page, "Email").check()
        value = page.get_by_label(label, exact=True).input_value()
        assert settings["site_url"] in value
        return value.replace(settings["site_url"], framed_base + "/")

    return take
