"""A schema -> JSON that is pleasant to compare: a line for each field or variant, always in one order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import msgspec

if TYPE_CHECKING:
    from tamis_codegen.notation import Schema

# Where a line break follows each entry, below `types.NAME` and `methods.NAME`; all else stands on one line.
_OPEN = frozenset({("fields",), ("params",), ("exclusive",), ("union",), ("union", "variants"), ("union", "keys")})


def render_schema(schema: Schema | Mapping[str, object]) -> str:
    """The text of `schema.json`; the order in which types and methods were found makes no difference.

    >>> render_schema(Schema(version="1", types={"Dot": Type(fields={"x": "int", "y": "int?"})}))
    """
    plain = dict(schema) if isinstance(schema, Mapping) else cast("dict[str, object]", msgspec.to_builtins(schema))
    for section in ("types", "methods"):
        entries = cast("dict[str, object]", plain.get(section, {}))
        if entries:
            plain[section] = dict(sorted(entries.items()))
    return _render(plain, ()) + "\n"


def _render(value: object, path: tuple[str, ...]) -> str:
    is_open = len(path) <= 1 or (path[0] in ("types", "methods") and (len(path) == 2 or path[2:] in _OPEN))
    if not value or not isinstance(value, dict | list) or not is_open:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    inner = "  " * (len(path) + 1)
    if isinstance(value, list):
        lines = [_render(item, (*path, "*")) for item in cast("list[object]", value)]
    else:
        entries = cast("dict[str, object]", value).items()
        lines = [f"{json.dumps(key, ensure_ascii=False)}: {_render(item, (*path, key))}" for key, item in entries]
    opening, closing = ("[", "]") if isinstance(value, list) else ("{", "}")
    return f"{opening}\n{inner}" + f",\n{inner}".join(lines) + f"\n{inner[2:]}{closing}"
