"""What is wrong with what people wrote, a sentence for each problem: which key, what was expected, what to do.

A module for each thing that can be wrong. None changes what it looks at, and none stops at the first problem.
"""
