"""What payloads have that a spec does not say: new fields, values, kinds, misfits; as a patch of the spec."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from tamis_codegen.importers.samples.expressions import expression_of
from tamis_codegen.importers.samples.fit import Fitter, Observation, Sort
from tamis_codegen.importers.samples.infer import infer
from tamis_codegen.names import attribute, is_class_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.importers.samples.read import Sample
    from tamis_codegen.model.model import Model

_TEXTS: Mapping[Sort, str] = {
    "missing": "{type}.{field} is missing",
    "null": "{type}.{field} is null",
    "form": "{type}.{field} has another form",
    "implied": "{type}.{field} is not there, though its kind implies it",
    "field": "{type}.{field} is a new field",
    "value": "{type}.{field} has a new value: {value}",
    "variant": "{type} has a new variant: {value}",
    "kind": "a new kind: {field} is {value}",
}
_ORDER: tuple[Sort, ...] = ("kind", "missing", "null", "form", "implied", "value", "variant", "field")
_SHORTEST = 40


@dataclass(slots=True)
class Drift:
    """One thing that the spec does not say."""

    sort: Sort
    type: str
    key: str
    what: str
    count: int
    first: str
    values: list[object] = field(default_factory=list[object])


def find_drift(model: Model, samples: Iterable[Sample]) -> list[Drift]:
    """What is in the samples and not in the spec, misfits first; each thing once, with a count."""
    fitter = Fitter(model)
    found: dict[tuple[str, ...], Drift] = {}
    for sample in samples:
        for one in fitter.observe(sample)[1]:
            _add(found, one)
    return sorted(found.values(), key=lambda line: (_ORDER.index(line.sort), line.type, line.key, line.what))


def _add(found: dict[tuple[str, ...], Drift], one: Observation) -> None:
    shown = json.dumps(one.value, ensure_ascii=False)
    shown = shown if len(shown) <= _SHORTEST else f"{shown[:_SHORTEST]}…"
    what = _TEXTS[one.sort].format(type=one.type, field=one.field or "the key", value=shown)
    line = found.setdefault((one.sort, what), Drift(one.sort, one.type, one.field, what, 0, one.place))
    line.count += 1
    line.values.append(one.value)


def patch_of(model: Model, found: Iterable[Drift]) -> str:
    """YAML that can be put into the `spec.yaml`: what is there is replaced field by field, and the rest stays."""
    fields: dict[str, dict[str, str]] = {}
    kinds: list[str] = []
    for line in found:
        if line.sort == "kind":
            kinds += [_kind_line(line)]
        elif line.sort in ("field", "missing", "null", "form", "value"):
            text = _field_text(model, line, found)
            if text is not None:
                fields.setdefault(line.type, {})[line.key] = text
    parts: list[str] = []
    if fields:
        parts.append("types:\n")
        for name in sorted(fields):
            parts.append(f"  {name}:\n    fields:\n")
            parts += [f"      {_key(field_name)}: {text}\n" for field_name, text in sorted(fields[name].items())]
    return "".join([*parts, *kinds])


def _kind_line(line: Drift) -> str:
    return f"# a kind for {line.key or 'the key'} = {json.dumps(line.values[0], ensure_ascii=False)} is yours to name\n"


def _key(name: str) -> str:
    return name if name.isidentifier() else json.dumps(name, ensure_ascii=False)


def _field_text(model: Model, line: Drift, found: Iterable[Drift]) -> str | None:
    """A field as it should be written, all that was seen of it together."""
    if line.sort == "field":
        values = [value for value in line.values if value is not None]
        expression = _expression(infer(values)) if values else "any"
        end = " | null?" if len(values) < len(line.values) else "?"
        as_ = "" if attribute(line.key) is not None else ", as: " + _spelled(line.key)
        return f'{{type: "{expression}{end}"{as_}}}' if as_ else f'"{expression}{end}"'
    known = next((known for known in model.object(line.type).fields.values() if known.name == line.key), None)
    if known is None:
        return None
    here = [one for one in found if (one.type, one.key) == (line.type, line.key)]
    sorts = {one.sort for one in here}
    expression = expression_of(known.type)
    nullable = known.nullable or "null" in sorts
    optional = known.optional or "missing" in sorts
    if "form" in sorts:
        expression = "any"
    text = f"{expression}{' | null' if nullable else ''}{'?' if optional else ''}"
    if not known.enum:
        return f'"{text}"'
    new = [value for one in here if one.sort == "value" for value in one.values]
    listed = list(dict.fromkeys([*known.enum, *cast("list[str | int]", new)]))
    return f'{{type: "{text}", enum: {json.dumps(listed, ensure_ascii=False)}, open: true}}'


def _expression(schema: dict[str, object]) -> str:
    """The type expression of an inferred schema; objects become maps, since a type of theirs has no name yet."""
    forms = schema.get("anyOf") or schema.get("oneOf")
    if isinstance(forms, list):
        written = [_expression(form) for form in cast("list[dict[str, object]]", forms)]
        return " | ".join(dict.fromkeys(text for text in written if text != "null"))
    sort = str(schema.get("type"))
    if sort == "array":
        items = schema.get("items")
        return f"list[{_expression(cast('dict[str, object]', items)) if isinstance(items, dict) else 'any'}]"
    return _WRITTEN.get(f"{sort} {schema.get('format', '')}".strip(), _WRITTEN.get(sort, "any"))


_WRITTEN = {
    "string date-time": "datetime", "string date": "date", "string": "str", "integer": "int", "number": "float",
    "boolean": "bool", "object": "map[any]",
}  # fmt: skip


def _spelled(name: str) -> str:
    words = "".join(char if char.isascii() and char.isalnum() else "_" for char in name).strip("_").lower()
    return words if words and words[0].isalpha() and not is_class_name(words) else f"n_{words}"
