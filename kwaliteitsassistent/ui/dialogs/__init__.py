"""Windows over the window: each asks or tells one thing."""
