"""Codes: segments as OneBot writes them in one string."""

from __future__ import annotations


def escape(text: str, *, escape_comma: bool = True) -> str:
    """A text as it stands in a message that is one string, where `[` begins a code."""
    for plain, written in (("&", "&amp;"), ("[", "&#91;"), ("]", "&#93;")):
        text = text.replace(plain, written)
    return text.replace(",", "&#44;") if escape_comma else text


def unescape(text: str) -> str:
    """The text that `escape` was given."""
    for plain, written in ((",", "&#44;"), ("[", "&#91;"), ("]", "&#93;"), ("&", "&amp;")):
        text = text.replace(written, plain)
    return text
