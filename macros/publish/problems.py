"""What is wrong with a site once it is built: with its pages, and with the files by which a host serves it."""

from pathlib import Path

from . import brand, host_problems, page_problems, redirects


def problems(folder, root, addresses, nav, catalogue):
    """A sentence for each problem of a built site.

    Args:
        folder: where the site is built.
        root: its path on its host, as "/".
        addresses: those of every page, as "/how/".
        nav: the mkdocs pages that stand in nav.
        catalogue: one language.
    """
    texts = {name: Path(folder, name).read_text("utf-8") for name in host_problems.FILES}
    contents = {page.url: page.content or "" for page in nav}
    yield from redirects.redirect_problems(texts[redirects.FILE], addresses, catalogue["choices"])
    yield from page_problems.guidance_problems(catalogue, contents)
    yield from page_problems.purpose_problems(catalogue, contents)
    yield from page_problems.link_problems(
        contents, lambda place: f"/{place}" in addresses or Path(folder, place).is_file()
    )
    yield from brand.contrast_problems(brand.read_css())
    yield from host_problems.file_problems(texts)
    yield from host_problems.header_problems(texts["_headers"])
    yield from host_problems.form_problems(contents, {root + address[1:] for address in addresses})
    yield from host_problems.hidden_problems(nav)


def build_problems(config):
    """A sentence for each problem in how the host builds the site, where it is Netlify.

    Args:
        config: the settings of MkDocs.
    """
    file = Path(config["config_file_path"]).with_name("netlify.toml")
    if file.exists():
        in_file, *_ = config.user_configs
        yield from host_problems.netlify_problems(file.read_text("utf-8"), in_file.get("site_dir", "site"))
