"""Runs benchmarks, prints tables and saves the figures: `python -m bench [PART …]`, or `make bench`.

Without arguments it runs all parts but `pages`, which takes long.
"""

import sys
from contextlib import ExitStack

from bench import building, editing, journey, keystroke, loading, pages, record, searching, sites, table

# The parts that measure the served sites, and those that build what they measure.
SERVED = {"load": loading, "keystroke": keystroke}
BUILT = {"search": searching, "journey": journey, "build": building, "serve": editing, "pages": pages}
DEFAULT = [*SERVED, "search", "journey", "build", "serve"]


def main(names):
    """Run parts by name, and save the figures of each as soon as it ends."""
    if unknown := set(names) - {*SERVED, *BUILT}:
        sys.exit(f"There is no part {', '.join(unknown)}. The parts are {', '.join([*SERVED, *BUILT])}.")
    with ExitStack() as stack:
        bases = stack.enter_context(sites.serve_all()) if SERVED.keys() & set(names) else None
        for name in names:
            figures = SERVED[name].measure(bases) if name in SERVED else BUILT[name].measure()
            table.print_table((SERVED | BUILT)[name].make_rows(figures))
            print(f"Saved in bench/{record.save(name, figures).name}.\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or DEFAULT)
