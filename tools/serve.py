"""`make serve`: runs `mkdocs serve`, and starts it again when Python changes, which it does not see by itself."""

import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
# Where Python lies that the server has imported.
WATCHED = ("macros", "overrides/hooks")
PAUSE = 0.5


def find_times():
    """Return when each watched file was last changed: {path: seconds}."""
    files = [file for folder in WATCHED for file in (ROOT / folder).rglob("*.py")]
    return {file: file.stat().st_mtime for file in files if file.exists()}


def start(address):
    """Start the server; its log goes where ours goes."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", address]
    return subprocess.Popen(command, cwd=ROOT)


def is_free(address):
    """Return whether nothing listens at an address yet; it may just have been left."""
    host, _, port = address.rpartition(":")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        return probe.connect_ex((host, int(port))) != 0


def serve(address):
    """Serve until the server ends or somebody presses Ctrl+C; return its exit status."""
    server, times = start(address), find_times()
    while server.poll() is None:
        time.sleep(PAUSE)
        if (now := find_times()) != times:
            changed = sorted({path for path, _ in now.items() ^ times.items()})
            print(f"Python changed ({changed[0].relative_to(ROOT)}): starting the server again.", flush=True)
            server.terminate()
            server.wait()
            server, times = start(address), now
    return server.returncode


if __name__ == "__main__":
    (where,) = sys.argv[1:]
    if not is_free(where):
        sys.exit(f"{where} is taken by another program. Stop it, or choose another port: make serve PORT=8001")
    try:
        sys.exit(serve(where))
    except KeyboardInterrupt:
        sys.exit(0)
