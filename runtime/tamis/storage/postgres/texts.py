"""Texts as PostgreSQL can keep them: valid Unicode, and no NUL."""

from __future__ import annotations


def kept(text: str) -> str:
    """A text with what the server refuses written as a symbol or an escape; mostly the text itself.

    >>> kept("a\\x00b")
    'a\u2400b'
    """
    if "\0" in text:
        text = text.replace("\0", "\N{SYMBOL FOR NULL}")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text
