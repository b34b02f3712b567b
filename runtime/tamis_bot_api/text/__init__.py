"""Formatted texts: entities, Markdown and HTML, splitting; all offsets are UTF-16 code units."""
