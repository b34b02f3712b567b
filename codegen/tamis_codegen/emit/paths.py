"""Paths as source: what the run-time half follows from a payload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.python_types.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.model.rules import KindPath, TextPath


def path_source(path: KindPath) -> str:
    """A path as a tuple of attribute names and indexes."""
    return _tuple(
        part
        for step in path.steps
        for part in (literal(step.attr), *([str(step.index)] if step.index is not None else []))
    )


def by_kind_source(paths: Iterable[KindPath]) -> str:
    """Paths by kind, as a dict."""
    return _by_kind((path.kind, path_source(path)) for path in paths)


def texts_source(texts: Iterable[TextPath]) -> str:
    """Texts by kind, as a dict of `TextAt`."""
    return _by_kind((text.path.kind, _text(text)) for text in texts)


def _text(text: TextPath) -> str:
    path, plain = path_source(text.path), text.plain
    if plain is None:
        return f"TextAt({path})"
    return f"TextAt({path}, ({literal(plain.tag)}, {literal(plain.value)}, {_tuple(map(literal, plain.path))}))"


def _by_kind(sources: Iterable[tuple[str, str]]) -> str:
    grouped: dict[str, list[str]] = {}
    for kind, source in sources:
        grouped.setdefault(kind, []).append(source)
    pairs = [f"{literal(kind)}: {_tuple(listed)}" for kind, listed in grouped.items()]
    return f"{{{', '.join(pairs)}}}"


def _tuple(parts: Iterable[str]) -> str:
    """A tuple on one line where it fits: a comma at its end would make the formatter give each part its own."""
    listed = list(parts)
    return f"({listed[0]},)" if len(listed) == 1 else f"({', '.join(listed)})"


__all__ = ["by_kind_source", "path_source", "texts_source"]
