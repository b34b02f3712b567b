"""The Telegram Bot API -> a schema, from either of two descriptions of it; a file shows which one it is.

Types and methods come out in alphabetical order and fields in the order of the source, so that importing the
same release twice, or from another ordering of it, changes nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.importers.bot_api.community import CommunityForm
from tamis_codegen.importers.bot_api.facts import FactsForm
from tamis_codegen.importers.bot_api.outline import read_outline
from tamis_codegen.importers.source import Source, read_source
from tamis_codegen.read.report import Report

if TYPE_CHECKING:
    from collections.abc import Collection

    from tamis_codegen.importers.bot_api.outline import Outline, SourceField, SourceMethod, SourceType
    from tamis_codegen.read.nodes import Mapping

# Keys that only the form with all facts has.
_FACTS_KEYS = frozenset({"format_notes", "update_kinds", "anonymous_unions"})
_VERSION = re.compile(r"(?:Bot API )?([0-9]+(?:\.[0-9]+){0,3})")


class _Form(Protocol):
    def field(self, owner: str, field: SourceField, siblings: Collection[str]) -> notation.Field: ...
    def type(self, type_: SourceType, fields: dict[str, notation.Field | str]) -> notation.Type: ...
    def method_facts(self, method: SourceMethod) -> dict[str, notation.Scalar | list[notation.Scalar]]: ...


def import_telegram(text: bytes, file: str, *, by_hand: Collection[str] = ()) -> notation.Schema:
    """The schema of a Bot API description: our own `telegram.json`, or the community's `api.json`.

    `file` is its name in errors. Unions in `by_hand` need not be told apart by the source: the hand-written
    layer does it, and the schema only names their members. Raises `SpecError` with everything that is wrong.

    >>> schema = import_telegram(Path("api.json").read_bytes(), "api.json")
    >>> schema.types["Chat"].fields["id"]
    'int'
    """
    problems = Problems()
    report = Report(problems)
    root = read_source(text, file, report)
    schema = notation.Schema() if root is None else _schema(root, Source(report), by_hand)
    problems.stop_if_any()
    return schema


def _schema(root: Mapping, source: Source, by_hand: Collection[str]) -> notation.Schema:
    outline = read_outline(root, source)
    has_facts = any(key in _FACTS_KEYS for key in root.entries)
    form: _Form = (FactsForm if has_facts else CommunityForm)(root, outline, source, by_hand)
    return notation.Schema(
        source=_source(root, source),
        version=_version(root, source),
        types={name: _type(outline.types[name], form) for name in sorted(outline.types)},
        methods=_methods(outline, form),
    )


def _type(type_: SourceType, form: _Form) -> notation.Type:
    return form.type(type_, _fields(type_.name, type_.fields, form))


def _methods(outline: Outline, form: _Form) -> dict[str, notation.Method]:
    return {
        name: notation.Method(
            params=_fields(method.name, method.params, form),
            returns=method.returns,
            facts=form.method_facts(method),
        )
        for name, method in sorted(outline.methods.items())
    }


def _fields(owner: str, fields: dict[str, SourceField], form: _Form) -> dict[str, notation.Field | str]:
    return {name: _short(form.field(owner, field, fields)) for name, field in fields.items()}


def _short(field: notation.Field) -> notation.Field | str:
    """The type expression alone, where that says it all."""
    return field.type if field.type is not None and field == notation.Field(type=field.type) else field


def _version(root: Mapping, source: Source) -> str:
    node = source.required(root, "version", "the file")
    word = None if node is None else source.text(node, "`version`")
    found = None if word is None else _VERSION.fullmatch(word)
    if word is not None and found is None:
        source.report.add(word, f"the version is {quote(word)}", hint="write it like 10.3 or Bot API 10.3")
    return found[1] if found else ""


def _source(root: Mapping, source: Source) -> str:
    node = source.optional(root, "release_date")
    word = None if node is None else source.text(node, "`release_date`")
    return f"Telegram Bot API, released {word}" if word else "Telegram Bot API"
