"""What a user can do: one transaction per method, values in, values out."""
