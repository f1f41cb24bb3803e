"""The faults that `make mutations` plants have their place, and a test that names them."""

from tests import mutate


def test_every_fault_that_is_planted_has_one_place_and_a_test_that_exists():
    assert list(mutate.unplantable(mutate.load())) == []


def test_a_fault_without_its_place_or_its_test_is_named():
    fault = {
        "file": "Makefile",
        "replace": "nowhere at all",
        "with": "",
        "caught by": "tests/tools/test_mutations.py::test_x[y]",
    }

    assert list(mutate.unplantable({"a fault": fault})) == [
        "mutations.yml: a fault: Makefile has 'nowhere at all' 0 times; name a place that it has once.",
        "mutations.yml: a fault: tests/tools/test_mutations.py has no test_x[y]; name the test that catches it now.",
    ]
