"""The records a dossier holds: one noun, one file."""
