"""What the kaders ask, how it stands, and what the provider answered."""
