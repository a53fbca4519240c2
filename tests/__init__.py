"""The tests, in the shape of the package; `journeys` holds whole jobs and `faults` what can go wrong."""
