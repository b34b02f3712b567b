"""From values to a JSON Schema of them: what is always there, what may be missing, few values, unions by a tag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

JsonObject: TypeAlias = dict[str, object]

TAGS = ("type", "kind", "event", "event_type", "eventType", "action", "object", "op", "t", "$type", "@type", "_type")
_MOST_VALUES = 10
_MOST_VARIANTS = 40
_SMALLEST_MAP = 8
_ENUM_WORD = re.compile(r"[A-Za-z][A-Za-z_\- ]{0,31}\Z")
_TAG_WORD = re.compile(r"[A-Za-z_][\w.\-/: ]{0,79}\Z")
_DATETIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)\Z")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_ID_KEY = re.compile(r"\d+\Z|[0-9a-fA-F]{8,}\Z|[0-9a-fA-F-]{32,}\Z|[A-Z][A-Z0-9]{7,}\Z")


def infer(values: Sequence[object], key: str = "") -> JsonObject:
    """A schema that all values fit; `key` is where they stand."""
    forms: list[JsonObject] = []
    texts = [value for value in values if isinstance(value, str)]
    if texts:
        forms.append(_text(texts, key))
    if any(isinstance(value, bool) for value in values):
        forms.append({"type": "boolean"})
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    if numbers:
        forms.append({"type": "integer" if all(isinstance(number, int) for number in numbers) else "number"})
    lists = [cast("list[object]", value) for value in values if isinstance(value, list)]
    if lists:
        items = [item for found in lists for item in found]
        forms.append({"type": "array", "items": infer(items, key)} if items else {"type": "array"})
    objects = [cast("JsonObject", value) for value in values if isinstance(value, dict)]
    if objects:
        forms.append(infer_objects(objects, key))
    if any(value is None for value in values):
        forms.append({"type": "null"})
    return forms[0] if len(forms) == 1 else {"anyOf": forms} if forms else {}


def _text(texts: list[str], key: str) -> JsonObject:
    if all(_DATETIME.match(text) for text in texts):
        return {"type": "string", "format": "date-time"}
    if all(_DATE.match(text) for text in texts):
        return {"type": "string", "format": "date"}
    known = sorted(set(texts))
    is_tag = key in TAGS and all(_TAG_WORD.match(text) for text in known)
    if len(known) == 1:
        return {"type": "string", "const": known[0]} if is_tag and len(texts) > 1 else {"type": "string"}
    few = len(known) <= _MOST_VALUES and len(known) * 2 <= len(texts)
    if few and (is_tag or all(_ENUM_WORD.match(text) for text in known)):
        return {"type": "string", "enum": known}
    return {"type": "string"}


def infer_objects(objects: list[JsonObject], key: str = "") -> JsonObject:
    """A schema of objects: a map where keys are ids, a union where a tag tells them apart, else one type."""
    if _is_map(objects):
        return {
            "type": "object",
            "additionalProperties": infer([value for found in objects for value in found.values()]),
        }
    tag = _tag_of(objects)
    if tag is not None:
        groups = _by_value(objects, tag)
        return {"oneOf": [one_type(groups[value], {tag: value}) for value in sorted(groups)]}
    del key
    return one_type(objects)


def one_type(objects: Sequence[JsonObject], constants: dict[str, object] | None = None) -> JsonObject:
    """An object type. What a value is null or missing in may be missing; `constants` are fields of one value."""
    keys = sorted({key for found in objects for key in found})
    properties: JsonObject = {}
    required: list[str] = []
    for key in keys:
        values = [found[key] for found in objects if key in found]
        properties[key] = infer(values, key)
        if len(values) == len(objects) and None not in values:
            required.append(key)
    for key, value in (constants or {}).items():
        properties[key] = {"const": value}
        required = sorted({*required, key})
    found: JsonObject = {"type": "object", "properties": properties}
    return {**found, "required": required} if required else found


def _is_map(objects: list[JsonObject]) -> bool:
    """Whether keys look like ids, or there are many of them and hardly one comes twice."""
    keys = [key for found in objects for key in found]
    if len(keys) < 2:
        return False
    if all(_ID_KEY.match(key) for key in keys):
        return True
    values = [value for found in objects for value in found.values()]
    alike = len({_kind_of(value) for value in values if value is not None}) == 1
    many = len(objects) >= _SMALLEST_MAP and len(set(keys)) * 2 > len(keys) and len(set(keys)) > 4 * _SMALLEST_MAP
    return alike and many


def _kind_of(value: object) -> str:
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def _tag_of(objects: list[JsonObject]) -> str | None:
    """A key whose value decides what else is there: each value has a form, and the forms differ."""
    if len(objects) < 2:
        return None
    common = [key for key in objects[0] if all(isinstance(found.get(key), str) for found in objects)]
    candidates = sorted(common, key=lambda key: (TAGS.index(key) if key in TAGS else len(TAGS), key))
    for key in candidates:
        groups = _by_value(objects, key)
        if 2 <= len(groups) <= _MOST_VARIANTS and _tells_forms(groups, key, is_named=key in TAGS):
            return key
    return None


def _by_value(objects: Iterable[JsonObject], key: str) -> dict[str, list[JsonObject]]:
    groups: dict[str, list[JsonObject]] = {}
    for found in objects:
        groups.setdefault(str(found[key]), []).append(found)
    return groups


def _tells_forms(groups: dict[str, list[JsonObject]], tag: str, *, is_named: bool) -> bool:
    """Whether values of the tag have keys that no other value has. A key that is no usual tag needs proof: each value
    has come twice, always with the same keys, and never with those of another."""
    if not all(_TAG_WORD.match(value) for value in groups):
        return False
    keys = {value: frozenset(key for one in found for key in one) - {tag} for value, found in groups.items()}
    distinct = len(set(keys.values()))
    if is_named:
        return distinct > 1 and any(
            not (mine <= other) and not (other <= mine) for mine in keys.values() for other in keys.values()
        )
    same = all(len(found) > 1 and len({frozenset(one) for one in found}) == 1 for found in groups.values())
    return same and distinct == len(groups)
