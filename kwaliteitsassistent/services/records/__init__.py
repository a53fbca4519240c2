"""What a provider keeps: about itself, about staff and about clients."""
