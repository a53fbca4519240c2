"""The dossier as a file: who works in it, its backups, its portable form, its seals and its settings."""
