"""From a table of requirements to a draft of a kader: what was understood, and what a person must choose."""
