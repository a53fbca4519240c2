"""The agenda: as a list, as a month, and as a file for a calendar program."""
