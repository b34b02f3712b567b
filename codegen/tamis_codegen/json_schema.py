"""The notation as a JSON Schema, so that editors complete and check a spec while it is written.

Made from the structs of `notation/`; `spec/tamis.schema.json` is the copy that editors find. Name it in
a spec's first line: `# yaml-language-server: $schema=../tamis.schema.json`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec

from tamis_codegen.notation import Spec

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeAlias

    Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# The draft that yaml-language-server knows completely.
_DRAFT = "http://json-schema.org/draft-07/schema#"
_TEMPLATE = "#/definitions/{name}"


def json_schema() -> dict[str, Json]:
    """The JSON Schema (draft 7) of a `spec.yaml`: the spec at the root, its parts under `definitions`.

    >>> json_schema()["required"]
    ['tamis', 'name']
    """
    _, components = msgspec.json.schema_components((Spec,), ref_template=_TEMPLATE)
    definitions: dict[str, Json] = {name: _clean(part) for name, part in sorted(components.items())}
    root = definitions.pop(Spec.__name__)
    if not isinstance(root, dict):
        raise TypeError("a struct has an object as its schema")
    return {"$schema": _DRAFT, **root, "title": "A spec of Tamis", "definitions": definitions}


def write_json_schema(path: Path) -> None:
    """Writes the schema to `path`, as it is kept in `spec/tamis.schema.json`."""
    text = json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def _clean(part: Json) -> Json:
    """Puts what stands beside a `$ref` where draft 7 sees it: beside an `allOf` that holds the reference."""
    if isinstance(part, list):
        return [_clean(item) for item in part]
    if not isinstance(part, dict):
        return part
    cleaned = {key: _clean(value) for key, value in part.items()}
    if "$ref" in cleaned and len(cleaned) > 1:
        reference = cleaned.pop("$ref")
        return {**cleaned, "allOf": [{"$ref": reference}]}
    return cleaned
