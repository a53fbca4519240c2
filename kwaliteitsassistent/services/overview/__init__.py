"""The dossier at a glance: the next step, the agenda and the search."""
