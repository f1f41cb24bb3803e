"""What is wrong with a site once it is built: with its pages, and with the files by which a host serves it."""

from pathlib import Path
from urllib.parse import urlsplit

from . import brand, host_problems, page_problems, redirects


def problems(config, addresses, nav, catalogue):
    """A sentence for each problem of a built site.

    Args:
        config: the settings of MkDocs.
        addresses: those of every page, as "/how/".
        nav: the mkdocs pages that stand in nav.
        catalogue: one language.
    """
    folder, root = Path(config["site_dir"]), urlsplit(config["site_url"]).path
    texts = {name: (folder / name).read_text("utf-8") for name in host_problems.FILES}
    contents = {page.url: page.content or "" for page in nav}
    is_there = lambda place: f"/{place}" in addresses or (folder / place).is_file()  # noqa: E731
    yield from redirects.redirect_problems(texts[redirects.FILE], addresses, catalogue["choices"])
    yield from page_problems.guidance_problems(catalogue, contents)
    yield from page_problems.purpose_problems(catalogue, contents)
    yield from page_problems.link_problems(contents, root, is_there)
    yield from brand.contrast_problems(brand.read_css())
    yield from host_problems.file_problems(texts)
    yield from host_problems.header_problems(texts["_headers"])
    yield from host_problems.hidden_problems(nav)
    netlify = Path(config["config_file_path"]).with_name(host_problems.NETLIFY)
    if netlify.exists():
        in_file, *_ = config.user_configs
        yield from host_problems.netlify_problems(netlify.read_text("utf-8"), in_file.get("site_dir", "site"))
