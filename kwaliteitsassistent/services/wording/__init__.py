"""Dutch words and sentences for what the program knows, read from `resources/texts`."""
