"""The door to mkdocs-macros: the only file that knows the plugin. The work is done in pages.py."""

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from . import catalogue, pages

log = get_plugin_logger("macros")


def define_env(env):
    """Give the pages their macros, and the theme's templates their labels."""
    try:
        languages = catalogue.load()
    except catalogue.CatalogueError as error:
        raise PluginError(f"The catalogue in macros/ has faults:\n{error}") from None
    env.conf["extra"]["labels"] = languages["en"]["words"]["labels"]

    def add(name, show):
        """A macro that shows something of a language with choices; its faults are warnings, so a strict build fails."""

        def macro(*nameless, language="en", **choices):
            faults = pages.call_faults(languages, name, nameless, language, choices)
            for fault in faults:
                log.warning(f"{env.page.file.src_uri}: {name}(): {fault}")
            return "" if faults else show(languages[language], env.page, **choices)

        env.macro(macro, name)

    for name in ("message", "generator", "checker", "messages", "linker"):
        add(name, getattr(pages, name))
