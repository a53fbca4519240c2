"""What happens to a dossier when the program, the disk or the user does something unfortunate."""
