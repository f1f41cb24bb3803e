"""Say so before the server starts when its port is taken: `python -m tools.port 8000`."""

import socket
import sys

port = int(sys.argv[1])
with socket.socket() as probe:
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind(("127.0.0.1", port))
    except OSError:
        sys.exit(f"Port {port} is taken by another program. Stop it, or choose another: make serve PORT={port + 1}")
