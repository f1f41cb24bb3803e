"""Every built page is valid HTML."""

import json
import subprocess

import yaml

from tests.conftest import ROOT
from tools.node_modules import FOLDER, NODE

EXCEPTIONS = yaml.safe_load((ROOT / "tests" / "html_exceptions.yml").read_text("utf-8"))


def faults(folder, config):
    """A sentence for each fault of the pages in a folder: its page, line, rule and what is wrong."""
    config.write_text(
        json.dumps({"root": True, "extends": ["html-validate:recommended"], "rules": dict.fromkeys(EXCEPTIONS, "off")})
    )
    command = [NODE, FOLDER / "html-validate" / "bin" / "html-validate.mjs", "--config", config, "--formatter", "json"]
    result = subprocess.run([*command, f"{folder}/**/*.html"], capture_output=True, text=True)
    assert result.stdout, result.stderr
    return [
        f"{page['filePath'].removeprefix(str(folder))}:{found['line']}: {found['ruleId']}: {found['message']}"
        for page in json.loads(result.stdout)
        for found in page["messages"]
    ]


def test_every_page_is_valid(site, pages, tmp_path, figures):
    assert faults(site, tmp_path / "config.json") == []
    figures.append(
        f"{len(pages)} pages are valid HTML, with {len(EXCEPTIONS)} rules left out (tests/html_exceptions.yml)"
    )


def test_a_page_that_is_not_valid_is_named_with_its_line_and_rule(tmp_path):
    body = '<body><p id="a"></p>\n<p id="a"></p></body>'
    (tmp_path / "page.html").write_text(f'<!DOCTYPE html>\n<html lang="en"><head><title>A</title></head>{body}</html>')

    assert [fault.split(": ")[:2] for fault in faults(tmp_path, tmp_path / "config.json")] == [
        ["/page.html:3", "no-dup-id"]
    ]
