"""The built site: sound links, one heading a page, nothing from another host, and no page far from the others."""

import re
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

# A fragment that carries choices, as #channel=email&reason=pay.
CHOICES = r"#[\w-]+="


def test_every_internal_link_and_fragment_leads_somewhere(pages, site, settings, figures):
    """A well-known checker of links saw none of those that stand below a script with a "<" in it."""
    home, ids = settings["site_url"], {path: {tag["id"] for tag in page.select("[id]")} for path, page in pages.items()}
    links = [
        (address, urlsplit(urljoin(home + address[1:], tag.get("href", tag.get("src")))))
        for address, page in pages.items()
        for tag in page.select("[href], [src]")
    ]
    own = [(address, link) for address, link in links if link.geturl().startswith(home)]
    dead = [f"{address}: {link.path}#{link.fragment}" for address, link in own if not leads_somewhere(link, ids, site)]

    assert dead == [], "Mend these links."
    figures.append(f"{len(own)} links within the site lead somewhere")


def leads_somewhere(link, ids, site):
    """Whether a page or a file is there, and the place in the page that a fragment names."""
    if link.path not in ids:
        return (site / unquote(link.path[1:])).is_file()
    fragment = unquote(link.fragment)
    return not fragment or fragment in ids[link.path] or bool(re.match(CHOICES, f"#{fragment}"))


def test_every_link_with_choices_leads_to_a_generator_and_carries_choices_that_exist(pages, catalogue):
    generators = {address for address, page in pages.items() if page.select(".generator")}
    links = {(address, a["href"]) for address, page in pages.items() for a in page.select("a[href]")}
    carrying = [(address, link) for address, link in links if re.search(CHOICES, link) and not urlsplit(link).netloc]
    assert carrying
    known = catalogue["choices"] | {"language": list(catalogue["languages"])}

    for address, link in carrying:
        path, fragment = urljoin(address, link).split("#")
        assert path in generators, f"{address}: {link} carries choices to a page without a generator."
        for choice, option in parse_qsl(fragment.removesuffix("at=message").removesuffix("at=names")):
            assert option in known.get(choice, []), f"{address}: {link}: there is no {choice}={option}."


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


def test_no_anchor_is_given_twice(pages):
    for address, page in pages.items():
        ids = [tag["id"] for tag in page.select("[id]")]
        repeated = {id for id in ids if ids.count(id) > 1}

        assert not repeated, f"{address} has these ids twice: {repeated}"


def links_of(page, address):
    """The addresses of this site that a page links to, without fragments."""
    resolved = (urljoin(address, a["href"]) for a in page.select("a[href]"))
    return {urlsplit(link).path for link in resolved if not urlsplit(link).netloc}


def test_every_page_is_at_most_two_clicks_from_home(pages):
    first = links_of(pages["/"], "/")
    second = set().union(*(links_of(pages[address], address) for address in first if address in pages))
    far = pages.keys() - {"/", "/404.html", "/contact/thanks/", "/embed/", "/search/"} - first - second

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


def test_the_sections_have_a_name_of_their_own(pages, catalogue):
    with_header = {address: page for address, page in pages.items() if address != "/embed/"}
    names = {address: page.select_one("nav.sections")["aria-label"] for address, page in with_header.items()}

    assert set(names.values()) == {catalogue["words"]["labels"]["sections"]}
