"""Whoever makes the site theirs, as the README says, can run its tests: none needs what mkdocs.yml came with."""

import subprocess
import sys

import pytest

from tests.building import copy_whole, set_settings

FIRM = {"name": "Hart & Lowe", "website": "https://www.hart-lowe.eu/", "email": "us@hart-lowe.eu", "phone": ""}
SITE = {"site_name": "No, thank you", "site_url": "https://no.hart-lowe.eu"}


@pytest.mark.deep
@pytest.mark.parametrize(
    "extra",
    [
        {"consultancy": {**FIRM, "blog": "https://www.hart-lowe.eu/blog/"}, "framed_by": ["https://a.example/jobs"]},
        {"consultancy": {"name": "Hart & Lowe"}},
    ],
    ids=["all set but the phone", "nothing set but the name"],
)
def test_with_other_settings_every_test_of_the_built_site_passes(tmp_path, extra):
    project = copy_whole(tmp_path / "project")
    set_settings(project, **SITE, extra=extra)
    command = [sys.executable, "-m", "pytest", "-q", "-n0", "-m", "built and not slow and not deep"]
    result = subprocess.run([*command, f"--basetemp={tmp_path / 'temp'}"], cwd=project, capture_output=True, text=True)

    assert result.returncode == 0, f"A test takes what it expects from mkdocs.yml as it came:\n{result.stdout}"
