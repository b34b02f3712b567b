"""Files to send."""

from __future__ import annotations


class InputFile:
    """A file to send."""
