"""Measurements as ratios and medians; a tool to look with, not a test."""
