"""Benchmarks of the built site: `make bench`. CONTRIBUTING.md says how to read the output."""
