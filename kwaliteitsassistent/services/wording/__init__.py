"""Words and sentences for what the program knows, read from `resources/texts`, in the language spoken."""
