"""The command line: every job of the window, without a screen. Words are Dutch, because the users are."""
