"""A table of requirements becomes a kader: columns, rows, and what was made of each row."""
