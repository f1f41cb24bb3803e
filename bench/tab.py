"""A tab of Chromium, driven as a whole: who drives a page directly keeps the browser from preparing others.

The protocol: https://chromedevtools.github.io/devtools-protocol/
"""

import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import websocket

from tools.browser import find

ARGUMENTS = (
    "--headless", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0", "--remote-allow-origins=*",
    "--disable-background-networking", "--disable-component-update", "--window-size=1280,800",
)  # fmt: skip
# A mouse, and a finger, as Blink's settings number them.
POINTERS = (
    "--blink-settings=primaryHoverType={0},availableHoverTypes={0},primaryPointerType={1},availablePointerTypes={1}"
)
MOUSE, FINGER = [POINTERS.format(2, 4)], [POINTERS.format(1, 2), "--touch-events=enabled"]
# In seconds.
START = 30


class Tab:
    """The first tab of a browser, and the page that it shows."""

    def __init__(self, socket, slow, rate):
        """Take over the tab.

        Args:
            socket: a connection to the browser.
            slow: the network, as Network.emulateNetworkConditions takes it.
            rate: by how much the processor is slowed.
        """
        self.socket, self.slow, self.rate = socket, slow, rate
        self.numbers, self.answers, self.sessions = itertools.count(1), {}, {}
        (tab,) = self.send("Target.getTargets", filter=[{"type": "tab"}])["targetInfos"]
        session = self.send("Target.attachToTarget", targetId=tab["targetId"], flatten=True)["sessionId"]
        self.send("Target.setAutoAttach", session, autoAttach=True, waitForDebuggerOnStart=True, flatten=True)
        self.wait(0.5)

    def send(self, method, session=None, **params):
        """Have a command carried out, and return what it gives."""
        number = self.ask(method, session, **params)
        while number not in self.answers:
            self.hear()
        answer = self.answers.pop(number)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def ask(self, method, session=None, **params):
        """Ask for a command to be carried out, and return the number of its answer."""
        number = next(self.numbers)
        own = {"sessionId": session} if session else {}
        self.socket.send(json.dumps({"id": number, "method": method, "params": params} | own))
        return number

    def hear(self):
        """Take the next message: an answer, or the news of another page, which is slowed as all are."""
        message = json.loads(self.socket.recv())
        if "id" in message:
            self.answers[message["id"]] = message
        elif message["method"] == "Target.attachedToTarget":
            session = message["params"]["sessionId"]
            self.sessions[message["params"]["targetInfo"]["targetId"]] = session
            self.ask("Network.enable", session)
            self.ask("Network.emulateNetworkConditions", session, **self.slow)
            self.ask("Emulation.setCPUThrottlingRate", session, rate=self.rate)
            self.ask("Runtime.runIfWaitingForDebugger", session)

    def wait(self, seconds):
        """Let the page go on, and hear what is told meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.socket.settimeout(left)
            try:
                self.hear()
            except websocket.WebSocketTimeoutException:
                break
            finally:
                self.socket.settimeout(None)

    def shown(self):
        """Return the session of the page that is shown."""
        pages = self.send("Target.getTargets", filter=[{"type": "page"}])["targetInfos"]
        return next(self.sessions[page["targetId"]] for page in pages if not page.get("subtype"))

    def page(self, method, **params):
        """Have the page that is shown carry out a command, and return what it gives."""
        return self.send(method, self.shown(), **params)

    def run(self, script):
        """Run a script in the page that is shown, and return what it gives or promises."""
        answer = self.page("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"]["description"])
        return answer["result"].get("value")

    def mouse(self, kind, at):
        """Move the mouse to a place, or press or release it there."""
        button = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
        # The page may be gone before it answers.
        self.ask("Input.dispatchMouseEvent", self.shown(), type=kind, x=at[0], y=at[1], **button)

    def finger(self, at, down):
        """Tap a place with a finger that stays down for some seconds."""
        self.page("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": at[0], "y": at[1]}])
        self.wait(down)
        self.ask("Input.dispatchTouchEvent", self.shown(), type="touchEnd", touchPoints=[])


@contextmanager
def open_tab(pointer, slow, rate):
    """Start a browser for a mouse or a finger, with an empty profile. Yield its tab."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [find(), *ARGUMENTS, *pointer, f"--user-data-dir={profile}", "about:blank"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # In a group of its own, since what starts it may be a shell script, and the browser goes on without that.
        with subprocess.Popen(command, **quiet, start_new_session=True) as browser:
            try:
                yield Tab(websocket.create_connection(find_address(Path(profile, "DevToolsActivePort"))), slow, rate)
            finally:
                os.killpg(browser.pid, signal.SIGKILL)


def find_address(file):
    """Return where the browser listens, which it says in a file of its profile once it does."""
    deadline = time.monotonic() + START
    while not (file.exists() and len(lines := file.read_text("utf-8").split()) == 2):
        if time.monotonic() > deadline:
            sys.exit(f"The browser did not start within {START} seconds.")
        time.sleep(0.05)
    return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
