"""Pure rules and values: no clock, no screen, no database."""
