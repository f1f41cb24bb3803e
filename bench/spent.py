"""Runs a command and prints its wall time and peak memory as JSON: `python bench/spent.py COMMAND …`.

A separate small process, because the peak memory of a child process starts at that of its parent.
"""

import json
import os
import sys
import time

# ru_maxrss is in KiB on Linux.
UNIT, MEGABYTE = 1024, 1_000_000

if __name__ == "__main__":
    began = time.perf_counter()
    _, status, used = os.wait4(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ), 0)
    print(json.dumps({"seconds": time.perf_counter() - began, "MB of memory": used.ru_maxrss * UNIT / MEGABYTE}))
    sys.exit(os.waitstatus_to_exitcode(status))
