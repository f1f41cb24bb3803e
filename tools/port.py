"""Say so before the server starts when it cannot have its port: `python -m tools.port 8000`."""

import errno
import re
import socket
import sys

USUAL = 8000


def fault(text):
    """What is wrong with a port, given as it was typed, in a sentence with the way out; None for a free one."""
    port = int(text) if re.fullmatch("[0-9]{1,5}", text) else 0
    if not 0 < port < 2**16:
        return f"PORT={text} is not a port: a port is a number from 1 to 65535. For example: make serve PORT={USUAL}"
    try:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
    except OSError as error:
        return refusal(port, error)
    return None


def refusal(port, error):
    """Why the system refused a port, in a sentence with the way out."""
    if error.errno == errno.EADDRINUSE:
        other = port + 1 if port + 1 < 2**16 else USUAL
        return f"Port {port} is taken by another program. Stop it, or choose another: make serve PORT={other}"
    if error.errno == errno.EACCES:
        return f"Port {port} is not yours to use; those from 1024 on usually are. For example: make serve PORT={USUAL}"
    return f"Port {port} cannot be used here ({error.strerror}). Choose another: make serve PORT={USUAL}"


if __name__ == "__main__":
    sys.exit(fault(sys.argv[1]))
