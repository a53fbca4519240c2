"""The window: formats values, decides nothing."""
