"""Evaluations with clients: the list, the talk, the signing, and what came of it."""
