"""Importers: what a system publishes of itself -> our notation, so that a new release is one command away.

    source.py             the JSON of others, checked piece by piece
    bot_api/              the Telegram Bot API, in either of two forms
    tell_apart.py         how the members of a union differ, found from their fields
    facts.py              what our notation has no place for
    render.py             a schema -> JSON that is pleasant to compare

A new importer is a function like `Importer` and a line in `IMPORTERS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tamis_codegen.importers.bot_api.importer import import_telegram
from tamis_codegen.importers.render import render_schema

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from tamis_codegen.notation import Schema

__all__ = ["IMPORTERS", "Importer", "import_telegram", "render_schema"]


class Importer(Protocol):
    """Makes a schema of the content of a file.

    `file` is how the user named it; errors repeat it. `by_hand` names the unions that the hand-written layer
    tells apart, so that the source need not. Raises `SpecError` with everything that is wrong.
    """

    def __call__(self, text: bytes, file: str, *, by_hand: Collection[str] = ()) -> Schema: ...


IMPORTERS: Mapping[str, Importer] = {"telegram": import_telegram}
