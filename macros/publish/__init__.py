"""Writes the files beside the pages (cards, feeds, security.txt) and reads the settings that they need."""
