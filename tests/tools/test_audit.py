"""Known vulnerabilities are a notice: what a registry knows is said, and one that does not answer is passed over."""

import json
import sys

import pytest

from tests.building import ROOT
from tests.tools.commands import run
from tools import audit

SOUND = {"name": "six", "version": "1.17.0", "vulns": []}
FAULT = {"id": "PYSEC-2026-1", "fix_versions": ["13.0.1"], "aliases": [], "description": "x"}
SKIPPED = {"name": "six", "skip_reason": "Dependency not found on PyPI and could not be audited: six (1.17.0)"}
NPM = {"name": "a", "severity": "high", "range": "<2", "fixAvailable": {"name": "a", "version": "2.0.0"}}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"dependencies": [SOUND, SKIPPED]}, ["Known vulnerabilities in packages from PyPI: 0."]),
        (
            {"dependencies": [SOUND, {"name": "pillow", "version": "13.0.0", "vulns": [FAULT]}]},
            [
                "Known vulnerabilities in packages from PyPI: 1.",
                "  pillow 13.0.0: PYSEC-2026-1, mended in 13.0.1.",
            ],
        ),
    ],
    ids=["none", "one"],
)
def test_what_pypi_knows_of_a_package_is_said(answer, said):
    assert audit.report("PyPI", json.dumps(answer), audit.read_pip_audit) == said


@pytest.mark.parametrize(
    ("vulnerabilities", "said"),
    [
        ({}, ["Known vulnerabilities in packages from npm: 0."]),
        (
            {"a": NPM, "b": NPM | {"fixAvailable": False}},
            [
                "Known vulnerabilities in packages from npm: 2.",
                "  a <2: high, with a fix.",
                "  b <2: high, without a fix.",
            ],
        ),
    ],
    ids=["none", "two"],
)
def test_what_npm_knows_of_a_package_is_said(vulnerabilities, said):
    answer = {"auditReportVersion": 2, "vulnerabilities": vulnerabilities}

    assert audit.report("npm", json.dumps(answer), audit.read_npm_audit) == said


@pytest.mark.parametrize("read", [audit.read_pip_audit, audit.read_npm_audit])
@pytest.mark.parametrize(
    "output",
    [
        "",
        "npm error",
        "[]",
        "null",
        '{"message": "405"}',
        json.dumps({"dependencies": [SKIPPED]}),
    ],
)
def test_a_registry_that_does_not_answer_is_passed_over_with_a_sentence(read, output):
    assert audit.report("It", output, read) == [
        "Known vulnerabilities: It did not answer, so its packages were not looked at."
    ]


@pytest.mark.deep
def test_nothing_that_is_found_or_missing_stops_what_follows(tmp_path):
    """Both programs fail here: nobody is reached through a proxy that is not there."""
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "UV_OFFLINE": "1",
    }
    result = run(sys.executable, "-m", "tools.audit", cwd=ROOT, env=environment)

    assert result.returncode == 0, result.stderr
    assert [line.split(" did")[0] for line in result.stdout.splitlines()] == [
        "Known vulnerabilities: PyPI", "Known vulnerabilities: npm"
    ]  # fmt: skip
