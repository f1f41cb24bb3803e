"""The shape of every file in words/, as pydantic models: the manual of the files, and the source of their schemas."""
