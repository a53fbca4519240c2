"""The portable form of a dossier: everything in one JSON file, to take along, to bring in, and to load in tests."""
