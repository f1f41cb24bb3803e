"""What pages say of themselves to machines: read by a JSON-LD reader, and held against schema.org's own words."""

import datetime
import json
from types import SimpleNamespace

import pytest
from PIL import Image
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SDO

from macros.article import front_matter
from macros.publish import structured

# rdflib's own reader of JSON-LD still uses what rdflib warns of.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

# What a search engine asks of a type before it shows it: https://developers.google.com/search/docs/appearance/structured-data
NEEDED = {
    "Organization": {"name", "logo"},
    "WebSite": {"name", "url"},
    "Article": {"headline", "description", "datePublished", "dateModified", "image", "author", "publisher"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
}


def read(page):
    """The graph of a page's data. The vocabulary stands in for its context, which would be fetched."""
    (script,) = page.select("script[type='application/ld+json']")
    data = json.loads(script.string)
    assert data.pop("@context") == "https://schema.org"
    return Graph().parse(data=json.dumps({"@context": {"@vocab": str(SDO)}, **data}), format="json-ld")


@pytest.fixture(scope="module")
def graphs(shown):
    """The graph of every page that may be found, by its address."""
    return {address: read(page) for address, page in shown.items()}


def types(graph):
    """The names of the types in a graph."""
    return {name(kind) for kind in graph.objects(None, RDF.type)}


def name(term):
    """A term of schema.org without its namespace."""
    return str(term).removeprefix(str(SDO))


def test_every_page_is_read_and_says_only_what_schema_org_has_words_for(graphs, figures):
    used = {name(term) for graph in graphs.values() for _, term, _ in graph if term != RDF.type}
    used |= {kind for graph in graphs.values() for kind in types(graph)}

    assert used
    assert {term for term in used if URIRef(SDO[term]) not in SDO} == set()
    figures.append(f"{len(graphs)} pages describe themselves with {len(used)} words of schema.org.")


def test_every_thing_has_what_its_type_needs(graphs):
    for address, graph in graphs.items():
        for thing, kind in graph.subject_objects(RDF.type):
            missing = NEEDED[name(kind)] - {name(term) for term in graph.predicates(thing)}

            assert not missing, f"{address}: its {name(kind)} lacks {missing}."


def test_each_page_has_the_types_of_its_kind_and_no_other(graphs):
    for address, graph in graphs.items():
        expected = {"WebSite", "Organization"} if address == "/" else {"BreadcrumbList", "ListItem"}
        if address.split("/")[1] in front_matter.GUIDANCE:
            expected |= {"Article", "Organization"}

        assert types(graph) == expected, address


def test_an_article_says_when_it_was_published_and_last_changed(graphs, pages):
    for address, graph in graphs.items():
        for article in graph.subjects(RDF.type, SDO.Article):
            published, changed = (str(graph.value(article, day)) for day in (SDO.datePublished, SDO.dateModified))
            reviewed = pages[address].select_one(".reviewed time")["datetime"]

            assert changed == max(published, reviewed), address


def test_addresses_are_absolute_and_of_pages_that_exist(graphs, shown, settings):
    known = {settings["site_url"] + address[1:] for address in shown}
    for address, graph in graphs.items():
        for term in (SDO.item, SDO.mainEntityOfPage):
            assert {str(url) for url in graph.objects(None, term)} <= known, address


def test_the_publisher_is_the_consultancy_of_the_settings(graphs, settings):
    graph = graphs["/how/email/"]
    publisher = graph.value(graph.value(None, RDF.type, SDO.Article), SDO.publisher)

    assert str(graph.value(publisher, SDO.name)) == settings["extra"]["consultancy"]["name"]


def test_the_publisher_has_the_logo(graphs, site, settings):
    logo = str(next(graphs["/"].objects(None, SDO.logo)))

    with Image.open(site / logo.removeprefix(settings["site_url"])) as picture:
        assert picture.size == (512, 512)


def test_no_data_can_end_its_script():
    texts = dict.fromkeys(("name", "website", "blog", "email", "phone", "url", "description", "language"), "</script>")
    day = datetime.date(2026, 1, 2)
    meta = {"title": "</script><b>?", "description": "<!--", "published": day, "reviewed": day}
    file = SimpleNamespace(src_uri="how/</script>.md")
    page = SimpleNamespace(meta=meta, is_homepage=False, ancestors=[], canonical_url="</script>", file=file)
    written = structured.to_json_ld(page, texts | {"by": texts})

    assert "<" not in written
    assert json.loads(written)["@graph"][1]["headline"] == "</script><b>?"
