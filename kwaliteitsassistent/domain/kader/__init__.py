"""What is asked: a kader as a value, read strictly from its file."""
