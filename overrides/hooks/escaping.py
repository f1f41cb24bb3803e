"""What a page, a setting or a label says arrives as text in our own templates: a quotation mark ends no attribute.

A hook of MkDocs, which escapes nothing by itself. The theme's templates rely on that, so for them it stays.
"""

from pathlib import Path


def on_env(env, config, **_):
    """Escape what is filled into the pages of overrides/; what is markup there says `safe`."""
    ours = Path(config.theme.custom_dir)
    env.autoescape = lambda name: name is not None and name.endswith(".html") and (ours / name).is_file()
