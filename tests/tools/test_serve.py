"""`make serve` starts the server again when Python changes, and says so; a port that is taken gets a sentence."""

import socket
import subprocess
import sys
import time

import pytest

from tests.building import copy_whole

PATIENCE = 30


@pytest.fixture
def port():
    """A port that is free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.deep
def test_an_edit_of_python_starts_the_server_again_and_says_so(tmp_path, port):
    project = copy_whole(tmp_path / "project")
    log = tmp_path / "log.txt"
    with log.open("w") as said:
        command = [sys.executable, "-m", "tools.serve", f"127.0.0.1:{port}"]
        server = subprocess.Popen(command, cwd=project, stdout=said, stderr=said)
        try:
            wait_for(log, "Serving on", 1)
            edited = project / "macros" / "show" / "calls.py"
            edited.write_text(edited.read_text("utf-8") + "\n", encoding="utf-8")
            wait_for(log, "Python changed (macros/show/calls.py): starting the server again.", 1)
            wait_for(log, "Serving on", 2)
        finally:
            server.terminate()
            server.wait()


def wait_for(log, sentence, times):
    """Wait until a log has a sentence so many times."""
    end = time.monotonic() + PATIENCE
    while log.read_text("utf-8").count(sentence) < times:
        assert time.monotonic() < end, f"The log has no {sentence!r} ({times} times):\n{log.read_text('utf-8')}"
        time.sleep(0.1)


def test_a_port_that_is_taken_gets_a_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = "{}:{}".format(*taken.getsockname())
        result = subprocess.run([sys.executable, "-m", "tools.serve", address], capture_output=True, text=True)

    assert result.returncode == 1
    assert (
        result.stderr
        == f"{address} is taken by another program. Stop it, or choose another port: make serve PORT=8001\n"
    )
