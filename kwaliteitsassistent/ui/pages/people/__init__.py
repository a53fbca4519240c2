"""The pages about people: members of staff and clients, each a list and a card."""
