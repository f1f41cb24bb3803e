#!/bin/sh
# Makes .venv anew with the first Python here that is 3.11 or newer, or says what is missing. PYTHON3=… names the only
# one to try.
if [ -n "$PYTHON3" ]; then
  set -- "$PYTHON3"
  missing="PYTHON3=$PYTHON3 is not a Python 3.11 or newer. Name another, or leave PYTHON3 out, so that one is looked for."
else
  set -- python3 python3.14 python3.13 python3.12 python3.11 python
  missing="Python 3.11 or newer is needed and was not found. Install it from python.org, or name one: make PYTHON3=/path/to/python3"
fi
for python; do
  if [ "$("$python" -c 'import sys; print(sys.version_info >= (3, 11))' 2>/dev/null)" = True ]; then
    "$python" -m venv --clear .venv && exit 0
    rm -rf .venv
    echo "Python could not make a virtual environment. On Debian or Ubuntu: apt install python3-venv. Then try again." >&2
    exit 1
  fi
done
echo "$missing" >&2
exit 1
