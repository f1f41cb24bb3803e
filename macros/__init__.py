"""The door to mkdocs-macros; it and show/calls.py, which adds the macros, are the only files that know it."""

import logging
import os
import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.utils import meta, write_file

from .article import config, freshness, front_matter, markdown
from .catalogue import alike, load, sources, texts
from .publish import brand, cards, files, logo, problems, reached, setting_problems, settings, structured
from .show import calls, evidence
from .show.data import catalogue_path
from .show.labels import label_problems
from .show.sections import groups_of
from .show.translations import translations_of

log = get_plugin_logger("macros")


def define_env(env):
    """Give the pages their macros, and the theme's templates their labels."""
    if stopping := [*config.stopping_problems(env.conf), *logo.logo_problems(env.conf)]:
        raise PluginError("\n".join(stopping))
    for problem in config.problems(env.conf):
        log.warning(problem)
    settle_moment(Path(env.conf["docs_dir"]))
    add_settings(env)
    try:
        languages, evidence_sources = load.load(), sources.load()
        env.conf["extra"]["alike"], env.conf["extra"]["little"] = alike.load()
    except load.CatalogueError as error:
        raise PluginError(f"The catalogue in macros/words/ has problems:\n{error}") from None
    if missing := list(label_problems(languages["en"]["words"]["labels"])):
        raise PluginError("\n".join(missing))
    env.variables["languages"] = languages
    env.conf["extra"]["labels"] = languages["en"]["words"]["labels"]
    env.conf["extra"]["catalogues"] = {catalogue_path(one): one["name"] for one in languages.values()}
    calls.add_messages(env, languages)
    calls.add_evidence(env, languages["en"], evidence_sources)
    env.variables["known"], env.variables["said"] = what_is_known(env, languages), {}
    env.conf["extra"]["format_day"] = evidence.format_day
    for sentence in freshness.stale_sources(evidence_sources):
        log.log(freshness.NOTICE, sentence)


def settle_moment(docs):
    """Let the build say the newest day of review wherever it would say today; a moment that was given wins."""
    if given := os.environ.get(freshness.MOMENT):
        if problem := freshness.moment_problem(given):
            raise PluginError(problem)
        return
    texts = (file.read_text("utf-8-sig", errors="replace") for file in docs.rglob("*.md"))
    if moment := freshness.moment(meta.get_data(text)[1].get("reviewed") for text in texts):
        os.environ[freshness.MOMENT] = moment


def add_settings(env):
    """Give pages and templates the consultancy's settings, empty where they are empty."""
    extra = env.conf["extra"]
    # A strict build says below that it is empty; until then the hooks and templates go on.
    env.conf["site_url"] = env.conf["site_url"] or ""
    text = Path(env.conf["config_file_path"]).read_text("utf-8")
    consultancy = settings.read_consultancy(extra)
    found = [*setting_problems.extra_problems(extra, text), *setting_problems.way_problems(consultancy, text)]
    extra["consultancy"] = env.variables["consultancy"] = reached.with_ways(consultancy)
    extra["icon"] = logo.icon_address(env.conf)
    extra["framed_by"] = env.variables["framed_by"] = settings.read_framed_by(extra, consultancy)
    extra["contact_form"] = settings.read_contact_form(extra)
    env.variables.pop("contact_form", None)  # In a page the macro has this name.
    site = settings.read_site(env.conf, extra["consultancy"])
    found += setting_problems.reach_problems(extra["contact_form"], consultancy)
    for problem in [*found, *setting_problems.site_problems(site), *theme_problems(env.conf)]:
        log.warning(problem)
    for key in [key for key in extra if not isinstance(key, str)]:
        del extra[key], env.variables[key]
    add_previews(env, site)


def theme_problems(conf):
    """A sentence for each setting of the theme, of MkDocs and of the search plugin that does nothing here."""
    yield from setting_problems.idle_problems(conf)
    if search := conf["plugins"].get("material/search"):
        yield from setting_problems.search_problems(search.config)


def add_previews(env, site):
    """Give templates a page by its file, and what others are told of it: its card, its words of schema.org."""
    env.conf["extra"]["structured_data"] = lambda page: structured.to_json_ld(page, site)
    env.conf["extra"]["page_at"] = lambda path: env.variables["files"].src_uris[path].page
    env.conf["extra"]["groups_of"] = groups_of
    env.conf["extra"]["translations_of"] = lambda page: translations_of(page, env.variables["navigation"].pages)
    env.conf["extra"]["card"] = lambda page: cards.card_path(page.file.src_uri)


def on_pre_page_macros(env):
    """Say what is wrong with a page, and take what is wrong out of its front matter; and when the page is stale."""
    path, front = env.page.file.src_uri, env.page.meta
    source = Path(env.page.file.abs_src_path).read_text("utf-8-sig")
    found = front_matter.problems(front, source, path, env.variables["files"].src_uris)
    said = [*found.values(), *markdown.problems(source, env.variables["known"]), *twice(env, path, front)]
    for sentence in said:
        log.warning(f"{path}: {sentence}")
    sound = front_matter.sound(front, found, path)
    front.clear()
    front.update(sound)
    for sentence in freshness.stale_page(path, front):
        log.log(logging.WARNING if "yet to come" in sentence else freshness.NOTICE, sentence)


def twice(env, path, front):
    """A sentence for each title and description that another page has too."""
    for key in ("title", "description"):
        other = env.variables["said"].setdefault((key, str(front.get(key))), path)
        if front.get(key) and other != path:
            yield f"{key} is that of {other} too; give each page its own."


def what_is_known(env, languages):
    """What the Markdown of an article is held against: the macros, the classes of the styles, and all our lines."""
    styles = "".join(config.read_styles(env.conf).values())
    return {
        "url": env.conf["site_url"] or "",
        "macros": calls.NAMES,
        "classes": set(re.findall(r"\.([a-zA-Z][\w-]*)", styles)),
        "sentences": set().union(*(texts.sentences(part) for c in languages.values() for part in c["parts"].values())),
    }


def on_post_build(env):
    """Write the files beside the pages, and say it when examples are about to be published."""
    pages, site = env.variables["navigation"].pages, settings.read_site(env.conf, env.conf["extra"]["consultancy"])
    try:
        mark = logo.find_logo(env.conf).read_bytes()
        written = files.make_files(pages, site, mark, env.variables["languages"])
    except brand.BrandError as error:
        raise PluginError(str(error)) from None
    for place, content in written.items():
        write_file(content, str(Path(env.conf["site_dir"], place)))
    addresses = {f"/{file.page.url}" for file in env.variables["files"].documentation_pages()}
    for problem in problems.problems(env.conf, addresses, pages, env.variables["languages"]["en"]):
        log.warning(problem)
    if notice := settings.format_example_notice(site, os.environ):
        log.log(freshness.NOTICE, notice)
