"""The door to mkdocs-macros, and the only file that knows it. The work is done in pages.py, guides.py, citations.py."""

from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.utils import write_file

from . import brand, cards, catalogue, citations, evidence, freshness, guides, pages, published, settings, structured
from .call_faults import call_faults

log = get_plugin_logger("macros")


def define_env(env):
    """Give the pages their macros, and the theme's templates their labels."""
    try:
        languages, sources = catalogue.load(), evidence.load()
    except catalogue.CatalogueError as error:
        raise PluginError(f"The catalogue in macros/ has faults:\n{error}") from None
    env.conf["extra"]["labels"] = languages["en"]["words"]["labels"]
    add_settings(env)

    def add(name, show):
        """A macro that shows something of a language with choices; its faults are warnings, so a strict build fails."""

        def macro(*nameless, language="en", **choices):
            faults = call_faults(languages, name, nameless, language, choices)
            for fault in faults:
                log.warning(f"{env.page.file.src_uri}: {name}(): {fault}")
            return "" if faults else show(languages[language], env.page, **choices)

        env.macro(macro, name)

    add_evidence(env, languages["en"], sources)

    for name in ("message", "generator", "checker", "messages", "linker", "contact_form"):
        add(name, getattr(pages, name))
    for name in ("channel_advice", "channel_chart", "sure"):
        add(name, getattr(guides, name))


def add_settings(env):
    """Give pages and templates the consultancy's settings, empty where they are empty."""
    consultancy = settings.consultancy(env.conf["extra"])
    env.conf["extra"]["consultancy"] = env.variables["consultancy"] = consultancy
    env.conf["extra"]["framed_by"], frame_faults = settings.framing(env.conf["extra"], consultancy)
    site = settings.site(env.conf, consultancy)
    for fault in [*settings.settings_faults(consultancy), *settings.site_faults(site), *frame_faults]:
        log.warning(fault)
    add_previews(env, site)


def add_previews(env, site):
    """Give templates what others are told about a page: its card, and what it is in the words of schema.org."""

    def structured_data(page):
        for fault in structured.faults(page):
            log.warning(f"{page.file.src_uri}: {fault}")
        return structured.written(page, site)

    env.conf["extra"]["structured_data"] = structured_data
    env.conf["extra"]["card"] = lambda page: cards.place_of(page.file.src_uri)


def add_evidence(env, catalogue, sources):
    """The macros of the evidence: a claim by its id, all sources, and the chart of all figures."""
    known = evidence.claims(sources)

    def claim(id=""):
        if id in known:
            return citations.claim(catalogue, env.page, sources, id)
        log.warning(f"{env.page.file.src_uri}: claim(): there is no claim {id}; expected one of {', '.join(known)}.")
        return ""

    env.conf["extra"]["written_out_day"] = citations.written_out_day
    env.macro(claim)
    env.macro(lambda: citations.sources(catalogue, env.page, sources), "sources")
    env.macro(lambda: citations.figures(catalogue, env.page, sources), "figures")
    for sentence in freshness.stale_sources(sources):
        log.log(freshness.NOTICE, sentence)


def on_pre_page_macros(env):
    """Say it when a page was not reviewed for a year."""
    for sentence in freshness.stale_page(env.page.file.src_uri, env.page.meta.get("reviewed")):
        log.log(freshness.NOTICE, sentence)


def on_post_build(env):
    """Write the files beside the pages."""
    pages = env.variables["navigation"].pages
    try:
        files = published.published(pages, settings.site(env.conf, env.conf["extra"]["consultancy"]))
    except brand.BrandError as error:
        raise PluginError(str(error)) from None
    for place, written in files.items():
        write_file(written, str(Path(env.conf["site_dir"], place)))
