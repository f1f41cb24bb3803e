"""`make bench`: measure ours beside plain Material and beside what is possible; print tables, and keep the figures.

`python -m bench` runs every part but `pages`, which takes long. `python -m bench load build` runs those two.
"""

import sys
from contextlib import ExitStack

from bench import building, editing, keystroke, loading, pages, record, sites, table

# The parts that look at the served sites, and those that build what they need.
SERVED = {"load": loading, "keystroke": keystroke}
BUILT = {"build": building, "serve": editing, "pages": pages}
USUAL = [*SERVED, "build", "serve"]


def main(names):
    """Run parts by their names, and keep what each found as soon as it is there."""
    if unknown := set(names) - {*SERVED, *BUILT}:
        sys.exit(f"There is no part {', '.join(unknown)}. The parts are {', '.join([*SERVED, *BUILT])}.")
    with ExitStack() as stack:
        bases = stack.enter_context(sites.served()) if SERVED.keys() & set(names) else None
        for name in names:
            found = SERVED[name].measure(bases) if name in SERVED else BUILT[name].measure()
            table.show(list((SERVED | BUILT)[name].table(found)))
            print(f"Kept in bench/{record.keep(name, found).name}.\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or USUAL)
