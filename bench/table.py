"""Prints tables."""


def print_table(rows):
    """Print rows of cells, header first. The first column is text and aligned left, the others right."""
    cells = [[format_cell(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        first, *rest = map(str.rjust, row, widths)
        print(row[0].ljust(len(first)), *rest, sep="  ")
    print(flush=True)


def format_cell(cell):
    """Return a cell as text; None, for what was not measured, is a dash."""
    if cell is None:
        return "-"
    return f"{cell:,}" if isinstance(cell, int | float) else cell


def ratios(row, *others):
    """Return the ratios of ours to the others; None where the other is missing or 0."""
    return [round(row["ours"] / row[other], 2) if row.get(other) else None for other in others]
