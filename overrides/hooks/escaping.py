"""MkDocs hook: turns on HTML autoescaping for the templates in overrides/, so that text cannot end an attribute.

MkDocs escapes nothing by default and the theme's own templates rely on that, so they are left alone.
"""

from pathlib import Path


def on_env(env, config, **_):
    """Autoescape templates from overrides/ only; what is HTML there is marked `safe`."""
    ours = Path(config.theme.custom_dir)
    env.autoescape = lambda name: name is not None and name.endswith(".html") and (ours / name).is_file()
