"""Whole jobs, from a command or a click to a file in the user's hands."""
