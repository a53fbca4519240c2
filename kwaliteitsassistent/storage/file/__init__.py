"""The file itself: its key, its connection, its lock, and how it gets its place on the disk."""
