"""Samples of real payloads: reading them, and finding out what they have in common."""
