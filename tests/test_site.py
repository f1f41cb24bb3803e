"""The built site: sound links, complete without script, nothing from another host, no word without a use."""

import json
import re
import shutil
import subprocess
from fnmatch import fnmatchcase
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader

from macros import pages as macros_pages
from macros.cases import complete, written_out
from macros.compose import compose
from tests.conftest import ROOT

# A fragment that carries choices, as #channel=email&reason=pay.
CHOICES = r"#[\w-]+="


def test_every_internal_link_and_fragment_leads_somewhere(site):
    command = ["lychee", "--offline", "--include-fragments", "--no-progress", "--index-files", "index.html"]
    command += ["--root-dir", str(site), "--exclude", CHOICES, str(site)]
    result = subprocess.run(
        [shutil.which("lychee", path=ROOT / ".venv/bin") or "lychee", *command[1:]], capture_output=True, text=True
    )

    assert result.returncode == 0, f"Mend these links:\n{result.stdout}"


def test_every_link_with_choices_leads_to_a_generator_and_carries_choices_that_exist(pages, catalogue):
    generators = {address for address, page in pages.items() if page.select(".generator")}
    links = {(address, a["href"]) for address, page in pages.items() for a in page.select("a[href]")}
    carrying = [(address, link) for address, link in links if re.search(CHOICES, link) and not urlsplit(link).netloc]
    assert carrying

    for address, link in carrying:
        path, fragment = urljoin(address, link).split("#")
        assert path in generators, f"{address}: {link} carries choices to a page without a generator."
        for choice, option in parse_qsl(fragment, keep_blank_values=True):
            assert option in catalogue["choices"].get(choice, []), f"{address}: {link}: there is no {choice}={option}."


def test_no_page_asks_another_host_for_anything(pages):
    for address, page in pages.items():
        fetched = "[src], link[href]:not([rel=canonical], [rel~=alternate])"
        asked = [tag.get("src") or tag.get("href") for tag in page.select(fetched)]
        other = [url for url in asked if urlsplit(url).netloc]

        assert other == [], f"{address} asks another host for {other}."


def test_every_page_has_one_heading_a_title_and_a_description(pages):
    for address, page in pages.items():
        assert len(page.find_all("h1")) == 1, f"{address} needs exactly one h1."
        assert page.title.get_text(strip=True), f"{address} has no title."
        assert page.select_one("meta[name=description]")["content"], f"{address} has no description."


def said(sheet):
    """The texts of a sheet as a reader sees them: the subject, then (cue, text) for every paragraph."""
    subject = sheet.select_one(".subject-text")
    cells = [(cue_of(text), text.get_text()) for text in sheet.select(".said")]
    return subject.get_text() if subject else "", cells


def cue_of(text):
    """The cue before a text, or an empty one."""
    before = text.find_previous_sibling()
    return before.get_text() if before and "cue" in before["class"] else ""


def expected(catalogue, choices):
    """The same of the composed message."""
    message = compose(catalogue, choices, {})
    return message["subject"], [(p["cue"], p["text"]) for p in message["paragraphs"]]


def test_without_script_the_generator_shows_the_complete_default_message_and_leads_to_all_of_them(pages, catalogue):
    page = pages["/generator/"]

    assert said(page.select_one(".composed .sheet")) == expected(catalogue, complete(catalogue, {}))
    assert page.select_one(".notice a[href='../messages/']")


def cases_of(section):
    """Every case of a section of the messages page."""
    return [*filter(None, [section["first"]]), *(case for fold in section["folds"] for case in fold["cases"])]


def test_the_messages_page_shows_each_case_at_its_anchor(pages, catalogue):
    for case in [case for section in written_out(catalogue) for case in cases_of(section)]:
        article = pages["/messages/"].find(id=case["id"])

        assert article, f"/messages/ has lost its anchor #{case['id']}."
        assert said(article) == expected(catalogue, case["choices"])


def test_the_messages_page_has_every_stage_with_every_reason_and_every_other_purpose(catalogue):
    ids = {case["id"] for section in written_out(catalogue) for case in cases_of(section)}
    choices, shapes = catalogue["choices"], catalogue["shapes"]
    declining = {
        f"{c}-{stage}-{reason}" for c in shapes["decline"] for stage in choices["stage"] for reason in choices["reason"]
    }
    following = {f"{purpose}-{channel}" for purpose in choices["purpose"][1:] for channel in shapes[purpose]}

    assert declining | following <= ids


def test_no_anchor_is_given_twice(pages):
    for address, page in pages.items():
        ids = [tag["id"] for tag in page.select("[id]")]
        repeated = {id for id in ids if ids.count(id) > 1}

        assert not repeated, f"{address} has these ids twice: {repeated}"


def texts_of(suffix):
    """The text of every file with this suffix below overrides/ and macros/, as one."""
    files = [file for folder in ("overrides", "macros") for file in (ROOT / folder).rglob(f"*{suffix}")]
    return "\n".join(file.read_text("utf-8") for file in files)


def taken(name, text):
    """The ids that a text takes from what has this name: labels.x, labels["x"]; "x-*" for labels["x-" ~ part]."""
    text = re.sub(r"\{#.*?#\}|^\s*(?://|#).*?$", "", text, flags=re.S | re.M)
    computed = r"""\$\{.*?\}|["'] ~ \w+"""
    ids = re.findall(rf"""\b{name}(?:["']\])?(?:\.|\[["'`])([a-z](?:[\w-]|{computed})*)""", text)
    return {re.sub(computed, "*", id) for id in ids}


def used_labels(labels, templates, scripts, given):
    """Those of the labels that a template or Python takes, or that a script takes and is given."""
    shown, by_script = taken("labels", templates), taken("words", scripts)
    return {
        label
        for label in labels
        if any(fnmatchcase(label, id) for id in shown | (by_script if label in given else set()))
    }


def test_every_label_is_used(catalogue):
    given = {id for name, ids in vars(macros_pages).items() if name.endswith("_WORDS") for id in ids}
    labels = catalogue["words"]["labels"]
    unused = labels.keys() - used_labels(labels, texts_of(".html") + texts_of(".py"), texts_of(".js"), given)

    assert not unused, f"No page uses these labels; remove them from options.yml and messages/*.yml: {unused}"


def imported(script):
    """The text of a script of overrides/generator/ with those that it imports, one after the other."""
    text = (ROOT / "overrides" / "generator" / script).read_text("utf-8")
    return "\n".join([text, *map(imported, re.findall(r'from "\./(.+?)"', text))])


@pytest.mark.parametrize(
    ("address", "script"),
    [("/generator/", "generator.js"), ("/check/", "checker.js"), ("/link/", "linker.js")],
)
def test_a_page_holds_only_words_that_its_script_takes(pages, address, script):
    given = json.loads(pages[address].select_one("script.catalogue").string)["words"]
    unused = [id for id in given if not any(fnmatchcase(id, used) for used in taken("words", imported(script)))]

    assert not unused, f"{address} is heavier by words that {script} never takes; leave them out in pages.py: {unused}"


@pytest.mark.parametrize(
    "text",
    [
        '<a class="keep" href="keep/">keep</a>',
        "{{ words.choices.keep }} {{ words.labels.keeping }} {{ labels['keep-it'] }}",
        "{# labels.keep #}",
        '# labels["keep"]\n// labels.keep',
        'for keep in labels: labels[keep], keep["labels"], "keep"',
    ],
)
def test_a_word_that_only_looks_like_a_label_is_no_use_of_it(text):
    assert used_labels(["keep"], text, "words.keep", given=[]) == set()
    assert used_labels(["keep"], "", text.replace("labels", "words"), given=["keep"]) == set()


def test_a_use_of_a_label_is_seen_in_every_form():
    templates = """{{ labels.about }} {{ words.labels["no-script"] }} catalogue["words"]["labels"]["other-ways"]
    {{ words.labels["snippet-" ~ name] }}"""
    scripts = """words.copied words["not-copied"] words[`saved-${ending}`] words.never"""
    used = {"about", "no-script", "other-ways", "snippet-html", "copied", "not-copied", "saved-txt"}

    assert used_labels(used | {"keep", "never"}, templates, scripts, given=used) == used


def links_of(page, address):
    """The addresses of this site that a page links to, without fragments."""
    resolved = (urljoin(address, a["href"]) for a in page.select("a[href]"))
    return {urlsplit(link).path for link in resolved if not urlsplit(link).netloc}


def test_every_page_is_at_most_two_clicks_from_home(pages):
    first = links_of(pages["/"], "/")
    second = set().union(*(links_of(pages[address], address) for address in first if address in pages))
    far = pages.keys() - {"/", "/404.html", "/contact/thanks/", "/embed/"} - first - second

    assert not far, f"Link these pages from the first page of their section: {far}"


def test_the_first_page_of_a_section_lists_all_others_with_what_they_are_about(pages):
    for section in ("when", "how", "next-step"):
        listed = {
            urljoin(f"/{section}/", item.a["href"]): item.span.get_text()
            for item in pages[f"/{section}/"].select(".in-section li")
        }
        others = {address for address in pages if address.startswith(f"/{section}/")} - {f"/{section}/"}

        assert listed.keys() == others
        for address, about in listed.items():
            assert pages[address].select_one("meta[name=description]")["content"] == about


def test_what_to_read_next_and_the_day_of_review_stand_below_the_article(pages):
    page = pages["/how/email/"]

    assert len(page.select(".related a")) >= 2
    assert page.select_one(".reviewed time")["datetime"] in page.select_one(".reviewed").decode()


def test_below_an_article_and_every_page_are_the_ways_back_to_who_publishes_it(pages, settings):
    ways = {"/contact/", settings["extra"]["consultancy"]["blog"]} - {""}
    for address, page in pages.items():
        for place in page.select(".site-footer, .back-to-us"):
            links = {urljoin(address, link["href"]) for link in place.select("a")}

            assert ways <= links, address
        assert bool(page.select(".back-to-us")) == bool(page.select(".reviewed")), address


def article_end(blog, **meta):
    """What stands below an article with this front matter, as soup."""
    labels = {"grew-from": "The post", "reviewed": "", "back-to-us": "", "contact": "", "blog": "", "related": ""}
    config = {"extra": {"labels": labels, "consultancy": {"blog": blog}}}
    templates = Environment(loader=FileSystemLoader(ROOT / "overrides"))
    templates.filters["url"] = str
    template = templates.get_template("partials/article-end.html")
    return BeautifulSoup(template.render(config=config, page={"meta": meta}), "html.parser")


@pytest.mark.parametrize("blog", ["https://blog.example.com", "https://blog.example.com/"])
@pytest.mark.parametrize("post", ["saying-no/", "/saying-no/"])
def test_an_article_that_says_so_shows_the_post_that_it_grew_from(blog, post):
    assert article_end(blog, post=post).select_one(".grew-from a")["href"] == "https://blog.example.com/saying-no/"


def test_no_post_is_shown_where_none_is_named_or_there_is_no_blog():
    assert not article_end("https://blog.example.com").select(".grew-from")
    assert not article_end("", post="saying-no/").select(".grew-from")
