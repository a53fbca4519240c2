"""Starting, locking, putting back and closing, through real windows on real files."""
