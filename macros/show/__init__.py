"""The macros: each returns the HTML that it puts into a page."""
