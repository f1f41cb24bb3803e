"""Measuring the built site: `make bench`. CONTRIBUTING.md says how to read what it prints."""
