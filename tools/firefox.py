"""Provide Debian's Firefox for `make firefox`: the one on the PATH, else the package firefox-esr.

Run it (`python -m tools.firefox`): it exits with a sentence where there is none and it cannot be installed.
"""

from tools.debian import provide

if __name__ == "__main__":
    provide("Firefox", ["firefox-esr"], ["firefox-esr"])
