"""Digests of built files, and the lines every built file starts with. By both a build knows its own files again."""

from __future__ import annotations

import hashlib
import re

_MARKS = {
    ".py": (
        "# fmt: off",
        "# ruff: noqa",
        "# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]",
    ),
    ".pyi": ("# fmt: off", "# ruff: noqa"),
}
"""What tells the tools of the project around a package that its files are not for them to mend: they are formatted by
the build, and `codegen check` would report whatever another formatter changes. A `.py` file has a stub beside it, which
is what type checkers are to read; its own text works by names that only the runtime knows."""

_HEADER = re.compile(r"# Made by `codegen build` from the spec .*, digest ([0-9a-f]{16})\.")


def text_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def add_header(spec: str, name: str, text: str) -> str:
    """The text of a built file. The digest is that of the text below its line, so that it changes only with that."""
    suffix = name[name.rindex(".") :]
    body = "".join(f"{mark}\n" for mark in _MARKS[suffix]) + text
    first = (
        f"# Made by `codegen build` from the spec {spec!r}, digest {text_digest(body)}. Do not edit: change the spec."
    )
    return f"{first}\n{body}"


def is_as_built(text: str) -> bool:
    """Whether a built file still is what its own header says. Line ends do not count: git may have changed them."""
    first, _, body = text.replace("\r\n", "\n").partition("\n")
    header = _HEADER.match(first)
    return header is not None and header[1] == text_digest(body)
