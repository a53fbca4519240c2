"""Forms for records: one table says which fields a kind has, and everything else follows from their types."""
