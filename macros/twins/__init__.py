"""Composing, checking, measuring, advising: pure, each with a twin of the same name in overrides/twins/."""
