"""Rows of words and numbers as a table."""


def show(lines):
    """Print lines below each other: a heading and rows, each a list of cells, the first of them a text."""
    cells = [[written(cell) for cell in line] for line in lines]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        first, *rest = map(str.rjust, line, widths)
        print(line[0].ljust(len(first)), *rest, sep="  ")
    print(flush=True)


def written(cell):
    """A cell as text; what was not measured is a dash."""
    if cell is None:
        return "-"
    return f"{cell:,}" if isinstance(cell, int | float) else cell


def ratios(row, *others):
    """How many times as much ours is as each of the others; None where there is nothing to divide by."""
    return [round(row["ours"] / row[other], 2) if row.get(other) else None for other in others]
