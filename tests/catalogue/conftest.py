"""What the tests of the catalogue share."""

import shutil

import pytest

from tests.breaking import SMALL


@pytest.fixture
def folder(tmp_path):
    """A copy of the small catalogue that a test may break."""
    return shutil.copytree(SMALL, tmp_path / "small catalogue")
