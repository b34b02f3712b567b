"""Keyboards, and the typed data that their buttons carry."""
