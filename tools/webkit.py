"""Provide Debian's WebKitGTK for `make webkit`, the engine of Safari, and a screen that it can draw on.

Run it (`python -m tools.webkit`): it exits with a sentence where they are not there and cannot be installed.
"""

from tools.debian import provide

if __name__ == "__main__":
    provide("WebKit", ["WebKitWebDriver", "Xvfb"], ["webkit2gtk-driver", "xvfb"])
