"""What a command takes: `python bench/spent.py COMMAND …` runs it, and prints seconds and the most memory as JSON.

It is a process of its own because a process begins with the memory of the one that starts it, as far as the system
counts; this one is small.
"""

import json
import os
import sys
import time

UNIT, MEGABYTE = 1024, 1_000_000

if __name__ == "__main__":
    began = time.perf_counter()
    _, status, used = os.wait4(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ), 0)
    print(json.dumps({"seconds": time.perf_counter() - began, "MB of memory": used.ru_maxrss * UNIT / MEGABYTE}))
    sys.exit(os.waitstatus_to_exitcode(status))
