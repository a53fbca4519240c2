"""Changes a kader file while it is being written: right or not right yet, nothing in it is lost."""
