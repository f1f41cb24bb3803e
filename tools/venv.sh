#!/bin/sh
# Makes .venv with the first Python here that is 3.11 or newer, or says what is missing. PYTHON3=… names one.
for python in $PYTHON3 python3 python3.14 python3.13 python3.12 python3.11 python; do
  if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    "$python" -m venv .venv && exit 0
    rm -rf .venv
    echo "Python could not make a virtual environment. On Debian or Ubuntu: apt install python3-venv. Then try again." >&2
    exit 1
  fi
done
echo "Python 3.11 or newer is needed and was not found. Install it from python.org, or name one: make PYTHON3=/path/to/python3" >&2
exit 1
