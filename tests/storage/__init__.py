"""Tests of the dossier file and what is kept in it."""
