"""The door to mkdocs-macros: the only file that knows the plugin. The work is done in pages.py."""

from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from . import catalogue, pages

log = get_plugin_logger("macros")


def define_env(env):
    """Give the pages their macros: message(), generator() and messages(); and the templates their labels."""
    try:
        languages = catalogue.load()
    except catalogue.CatalogueError as error:
        raise PluginError(f"The catalogue in macros/ has faults:\n{error}") from None
    env.conf["extra"]["labels"] = languages["en"]["words"]["labels"]

    @env.macro
    def message(language="en", **choices):
        """One message with these choices, all others at their default."""
        choices = {choice.replace("_", "-"): option for choice, option in choices.items()}
        for fault in (faults := list(pages.choice_faults(languages[language], choices))):
            log.warning(f"{env.page.file.src_uri}: message(): {fault}")
        return "" if faults else pages.message(languages[language], env.page, choices)

    @env.macro
    def generator(language="en"):
        """The form, its default message, and the catalogue for the script."""
        return pages.generator(languages[language], env.page)

    @env.macro
    def messages(language="en"):
        """The cases written out."""
        return pages.messages(languages[language], env.page)
