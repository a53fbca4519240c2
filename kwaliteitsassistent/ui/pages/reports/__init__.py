"""Every document the program can make, and the voortgangsbericht while it is written."""
