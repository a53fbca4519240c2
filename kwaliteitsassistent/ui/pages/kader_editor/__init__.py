"""The editor for a kader of the user's own."""
