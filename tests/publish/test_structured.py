"""What pages say of themselves to machines: read by a JSON-LD reader, and held against schema.org's own words."""

import datetime
import json
from types import SimpleNamespace

import pytest
from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SDO

from macros.publish import structured

# rdflib's own reader of JSON-LD still uses what rdflib warns of.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

# What a search engine asks of a type before it shows it: https://developers.google.com/search/docs/appearance/structured-data
NEEDED = {
    "Organization": {"name"},
    "WebSite": {"name", "url"},
    "Article": {"headline", "description", "dateModified", "image", "author", "publisher"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "HowTo": {"name", "step"},
    "HowToStep": {"text", "url"},
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


def test_each_page_has_the_types_of_its_kind(graphs, shown):
    for address, graph in graphs.items():
        kinds = types(graph) - {"Organization"}

        assert ("WebSite" if address == "/" else "BreadcrumbList") in kinds, address
        assert ("Article" in kinds) == bool(shown[address].select(".reviewed")), address
    assert {address for address, graph in graphs.items() if "HowTo" in types(graph)} == {
        "/how/call-first/",
        "/how/email/",
    }


def words(page):
    """All words of an article, with single spaces."""
    return " ".join(page.select_one("article").get_text().split())


def test_what_is_said_to_machines_stands_in_the_page(graphs, shown):
    for address, graph in graphs.items():
        for text in graph.objects(None, SDO.text):
            assert str(text) in words(shown[address]), f"{address}: {text}"


def test_the_steps_are_the_lists_of_the_page_in_their_order_and_lead_to_them(shown):
    page = shown["/how/call-first/"]
    data = json.loads(page.select_one("script[type='application/ld+json']").string)["@graph"]
    (how_to,) = (thing for thing in data if thing["@type"] == "HowTo")

    assert [step["name"] for step in how_to["step"]][:2] == ["Find the number", "Pick a time and a place"]
    assert len(how_to["step"]) == 8
    for step in how_to["step"]:
        assert page.find(id=step["url"].partition("#")[2])


def test_addresses_are_absolute_and_of_pages_that_exist(graphs, shown, settings):
    known = {settings["site_url"] + address[1:] for address in shown}
    for address, graph in graphs.items():
        for term in (SDO.item, SDO.mainEntityOfPage):
            assert {str(url) for url in graph.objects(None, term)} <= known, address


def test_the_publisher_is_the_consultancy_of_the_settings(graphs, settings):
    graph = graphs["/how/email/"]
    publisher = graph.value(graph.value(None, RDF.type, SDO.Article), SDO.publisher)

    assert str(graph.value(publisher, SDO.name)) == settings["extra"]["consultancy"]["name"]


def test_no_data_can_end_its_script():
    texts = dict.fromkeys(("name", "website", "blog", "email", "phone", "url", "description", "language"), "</script>")
    meta = {"title": "</script><b>?", "description": "<!--", "steps": ["steps"], "reviewed": datetime.date(2026, 1, 2)}
    content = '<p class="lead">a &lt; b</p><h2 id="steps">How</h2><ol><li>1 &lt; 2</li></ol>'
    file = SimpleNamespace(src_uri="how/</script>.md")
    page = SimpleNamespace(meta=meta, content=content, is_homepage=True, canonical_url="</script>", file=file)
    written = structured.to_json_ld(page, texts | {"by": texts})

    assert "<" not in written
    assert "1 < 2" in json.loads(written)["@graph"][-1]["step"][0]["text"]


def test_steps_without_a_list_are_named():
    page = SimpleNamespace(
        meta={"steps": ["one", "two", "three"]}, content='<h2 id="one">1</h2><h2 id="two">2</h2><ul><li>a</li></ul>'
    )

    assert list(structured.step_problems(page)) == [
        f"steps: there is no list below a heading #{place}; name a heading that has one." for place in ("one", "three")
    ]
