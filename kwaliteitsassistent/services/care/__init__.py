"""Plans, evaluations and reflections."""
