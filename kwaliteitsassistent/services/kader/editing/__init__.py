"""The editor of a kader of the user's own: its fields, what is not right yet, a preview, and keeping drafts."""
