"""Importers: what a system publishes of itself -> our notation, so that a new release is one command away.

    openapi.py            OpenAPI: webhooks, or schemas of components
    json_schema_file.py   JSON Schema: the members of a union, or definitions
    asyncapi.py           AsyncAPI: the messages of channels
    samples/              payloads, when nobody has described them
    json_schema/          what these four share: schemas of messages -> types and kinds
    losses.py             what an import could not say, counted
    documents.py          files of others as plain data
    bot_api/              the Telegram Bot API, in either of two forms
    source.py             the JSON of others, checked piece by piece
    tell_apart.py         how the members of a union differ, found from their fields
    facts.py              what our notation has no place for
    render.py             a schema -> JSON that is pleasant to compare

A new importer is a function like `Describe`, and a line in `FORMATS`; one that makes a schema by itself is a function
like `Importer`, and a line in `IMPORTERS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tamis_codegen.importers.bot_api.importer import import_telegram
from tamis_codegen.importers.render import render_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from tamis_codegen.importers.json_schema.build import Description, Wishes
    from tamis_codegen.notation import Schema

    Describe = Callable[[list[Path], Wishes], Description]

__all__ = ["FORMATS", "IMPORTERS", "Importer", "describe", "import_telegram", "render_schema"]


class Importer(Protocol):
    """Makes a schema of the content of a file.

    `file` is how the user named it; errors repeat it. `by_hand` names the unions that the hand-written layer
    tells apart, so that the source need not. Raises `SpecError` with everything that is wrong.
    """

    def __call__(self, text: bytes, file: str, *, by_hand: Collection[str] = ()) -> Schema: ...


IMPORTERS: Mapping[str, Importer] = {"telegram": import_telegram}
FORMATS = ("openapi", "jsonschema", "asyncapi", "samples")


def describe(format_: str, paths: list[Path], wishes: Wishes) -> Description:
    """What sources of one of `FORMATS` describe. Raises `SpecError`."""
    describers: dict[str, Describe]
    if format_ == "samples":
        from tamis_codegen.importers.samples.describe import describe_samples

        describers = {"samples": describe_samples}
    else:
        from tamis_codegen.importers.asyncapi import describe_asyncapi
        from tamis_codegen.importers.json_schema_file import describe_json_schema
        from tamis_codegen.importers.openapi import describe_openapi

        describers = {
            "openapi": describe_openapi,
            "jsonschema": describe_json_schema,
            "asyncapi": describe_asyncapi,
        }
    return describers[format_](paths, wishes)
