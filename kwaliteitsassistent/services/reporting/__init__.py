"""Documents: made, sealed, kept and exported."""
