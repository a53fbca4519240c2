"""Builders of PDF documents: a frozen view goes in, the bytes of an accessible, lasting PDF come out."""
