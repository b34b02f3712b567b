"""Values as OneBot writes them."""

from __future__ import annotations

from typing import Any

from tamis_nonebot.segments import file_as_text, flag_as_text


def b2s(b: bool | None) -> str | None:
    """A flag as a text."""
    return flag_as_text(b)


def f2s(file: Any) -> str:
    """A file as a text: an address, a path, or bytes."""
    return file_as_text(file)
