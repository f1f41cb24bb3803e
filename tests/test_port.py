"""The port of `make serve`: one that is taken, refused or none is named with the way out."""

import errno
import os
import socket
import sys

import pytest

from tests.commands import installed, make, run
from tests.conftest import ROOT
from tools import port


def test_a_taken_port_is_named_with_the_way_out():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        result = run(sys.executable, "-m", "tools.port", str(number), cwd=ROOT)

    assert result.returncode == 1
    assert result.stderr == (
        f"Port {number} is taken by another program. Stop it, or choose another: make serve PORT={number + 1}\n"
    )


def test_a_free_port_is_no_fault():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = free.getsockname()[1]

    assert port.fault(str(number)) is None


@pytest.mark.parametrize("typed", ["abc", "99999", "0", "-1", "", "80 80", "080000"])
def test_what_is_not_a_port_is_refused_with_a_sentence(tmp_path, typed):
    result = make(installed(tmp_path / "a folder"), "serve", f"PORT={typed}")

    assert result.returncode == 2
    assert result.stderr.startswith(
        f"PORT={typed} is not a port: a port is a number from 1 to 65535. For example: make"
    )


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EADDRINUSE, "Port 65535 is taken by another program. Stop it, or choose another: make serve PORT=8000"),
        (errno.EACCES, "Port 65535 is not yours to use; those from 1024 on usually are."),
        (errno.EADDRNOTAVAIL, f"Port 65535 cannot be used here ({os.strerror(errno.EADDRNOTAVAIL)})."),
    ],
)
def test_a_port_that_the_system_refuses_is_named_with_the_reason(code, sentence):
    assert port.refusal(65535, OSError(code, os.strerror(code))).startswith(sentence)
