"""Building blocks that show something."""
