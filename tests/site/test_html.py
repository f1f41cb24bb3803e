"""Every built page is valid HTML."""

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from tools.node_modules import FOLDER, NODE

EXCEPTIONS = yaml.safe_load((Path(__file__).with_name("html_exceptions.yml")).read_text("utf-8"))


def faults(folder, own):
    """A sentence for each fault of the pages in a folder: its page, line, rule and what is wrong.

    Args:
        own: a folder for what html-validate reads and writes. Its report holds the source of each page with a fault,
            of which a pipe would lose the end.
    """
    config, report = own / "config.json", own / "report.json"
    rules = dict.fromkeys(EXCEPTIONS, "off")
    config.write_text(json.dumps({"root": True, "extends": ["html-validate:recommended"], "rules": rules}), "utf-8")
    command = [NODE, FOLDER / "html-validate" / "bin" / "html-validate.mjs", "--config", config, "--formatter", "json"]
    with report.open("w") as file:
        result = subprocess.run([*command, f"{folder}/**/*.html"], stdout=file, stderr=subprocess.PIPE, text=True)
    assert report.stat().st_size, result.stderr
    return [
        f"{page['filePath'].removeprefix(str(folder))}:{found['line']}: {found['ruleId']}: {found['message']}"
        for page in json.loads(report.read_text("utf-8"))
        for found in page["messages"]
    ]


def test_every_page_is_valid(site, pages, tmp_path, figures):
    found = faults(site, tmp_path)

    assert found == [], "\n".join(["Mend these, or name the rule with its reason in html_exceptions.yml:", *found])
    figures.append(
        f"{len(pages)} pages are valid HTML, with {len(EXCEPTIONS)} rules left out (tests/site/html_exceptions.yml)"
    )


def faults_with(body, folder):
    """The faults of one page with this body."""
    (folder / "page.html").write_text(
        f'<!DOCTYPE html>\n<html lang="en"><head><title>A</title></head><body>{body}</body></html>'
    )
    return faults(folder, folder)


def test_a_page_that_is_not_valid_is_named_with_its_line_and_rule(tmp_path):
    found = faults_with('<p id="a"></p>\n<p id="a"></p>', tmp_path)

    assert [fault.split(": ")[:2] for fault in found] == [["/page.html:3", "no-dup-id"]]


@pytest.mark.slow
def test_however_much_is_wrong_all_of_it_is_named(tmp_path):
    assert len(faults_with(f'<p id="a">{"long " * 99}</p>' * 400, tmp_path)) == 399
