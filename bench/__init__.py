"""Benchmarks of the built site: `make bench`. bench/README.md says how to read the output."""
