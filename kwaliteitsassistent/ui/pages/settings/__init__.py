"""The page with everything about the program itself and the file."""
