"""Notices that the user locks the screen of the computer, or that it goes to sleep, so that the dossier locks too."""
