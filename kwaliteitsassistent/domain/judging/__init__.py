"""How facts, a kader and a date become verdicts."""
