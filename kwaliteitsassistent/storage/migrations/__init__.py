"""The steps from one form of the dossier file to the next; never backwards."""
