"""The parts of the page Kwaliteitskader."""
