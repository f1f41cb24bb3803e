"""Reads the words of words/, checks them, and puts each language together."""
