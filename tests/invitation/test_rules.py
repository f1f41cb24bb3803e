"""Every rule by which an invitation is read has a reason, an example, and an example of what only looks like it."""

import json
import subprocess
from pathlib import Path

import yaml

from tools.node_modules import NODE

HERE = Path(__file__).parent


def test_every_rule_has_its_reason_and_does_what_its_examples_say():
    examples = yaml.load((HERE / "rules.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
    result = subprocess.run(
        [NODE, HERE / "rules.mjs"], input=json.dumps(examples), capture_output=True, text=True, check=True
    )

    assert json.loads(result.stdout) == []
