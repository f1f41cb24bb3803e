"""What the macros put into a page."""
