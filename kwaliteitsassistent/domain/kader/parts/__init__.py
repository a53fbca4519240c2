"""A kader as values: sections, requirements, and the closed set of ways a requirement can ask for something."""
