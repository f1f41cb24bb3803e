"""Pure functions that compose, check, measure and advise; overrides/twins/ holds the same in JavaScript."""
