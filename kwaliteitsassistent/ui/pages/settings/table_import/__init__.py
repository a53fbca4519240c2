"""A table of requirements becomes a kader, in four steps."""
