"""Everything between starting the program and the open dossier."""
