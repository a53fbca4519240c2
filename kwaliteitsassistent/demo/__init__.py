"""A fictitious provider with a year of records, and a walk through the main job with it."""
