"""Kwaliteitsassistent: a quality dossier for small Dutch care providers."""

__version__ = "0.1.0"
