"""Samples as messages: those of one kind, and of one action, make a schema together."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import fail
from tamis_codegen.importers.json_schema.build import Description
from tamis_codegen.importers.json_schema.messages import Message, Tell
from tamis_codegen.importers.json_schema.nodes import SchemaNode
from tamis_codegen.importers.samples.infer import TAGS, JsonObject, one_type
from tamis_codegen.importers.samples.read import Sample, read_samples

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tamis_codegen.importers.json_schema.build import Wishes

_SECOND = ("action", "sub_type", "subtype", "event_action")


def describe_samples(paths: list[Path], wishes: Wishes) -> Description:
    """Messages for what was found in the samples. Raises `SpecError` where nothing tells them apart."""
    samples = read_samples(paths)
    for sample in samples:
        if not isinstance(sample.value, dict):
            fail(Place(sample.place), "this payload is no object", "only objects are events")
    first = wishes.tells[0] if wishes.tells else _find_tell(samples)
    if first is None:
        fail(
            Place(paths[0].as_posix()),
            "no field tells these samples apart",
            "say what does: --kind field:PATH, or --kind header:NAME where folders or files have the names of events",
        )
    messages: list[Message] = []
    groups: dict[str, list[Sample]] = {}
    for sample in samples:
        groups.setdefault(_value_of(sample, first), []).append(sample)
    second = wishes.tells[1] if len(wishes.tells) > 1 else None
    for value in sorted(groups):
        members = groups[value]
        split = second if second is not None else _second_tell(members, first)
        parts: dict[str | None, list[Sample]] = {}
        for sample in members:
            action = _at(sample.value, split.path) if split is not None else None
            parts.setdefault(action if isinstance(action, str) else None, []).append(sample)
        for action in sorted(parts, key=str):
            tells = [(first, _raw_value(parts[action][0], first))]
            if split is not None and action is not None:
                tells.append((split, action))
            messages.append(_message(value, action, parts[action], tells))
    return Description(
        source=f"samples: {', '.join(path.name for path in paths)}", title="", version="", messages=messages
    )


def _message(value: str, action: str | None, samples: list[Sample], tells: list[tuple[Tell, object]]) -> Message:
    name = value if action is None else f"{value} {action}"
    schema = one_type([cast("JsonObject", sample.value) for sample in samples])
    headers: dict[str, str] = {}
    for tell, found in tells:
        if tell.by == "header":
            headers[tell.name.lower()] = str(found)
        else:
            _fix(schema, tell.path, found)
    return Message(name, SchemaNode(schema, None, samples[0].place), headers)


def _fix(schema: JsonObject, path: tuple[str, ...], value: object) -> None:
    """Makes the field at a path one that always has this value."""
    for step in path[:-1]:
        inner = cast("dict[str, JsonObject]", schema.get("properties", {})).get(step)
        if inner is None:
            return
        schema = inner
    properties = cast("JsonObject", schema.setdefault("properties", {}))
    properties[path[-1]] = {"const": value}
    schema["required"] = sorted({*cast("list[str]", schema.get("required", [])), path[-1]})


def _raw_value(sample: Sample, tell: Tell) -> object:
    return _value_of(sample, tell) if tell.by == "header" else _at(sample.value, tell.path)


def _value_of(sample: Sample, tell: Tell) -> str:
    if tell.by == "header":
        found = sample.headers.get(tell.name.lower())
        if found is None and not sample.groups:
            fail(Place(sample.place), f"nothing says what {tell.name} this payload came with", "put it into a folder")
        return found if found is not None else sample.groups[0]
    value = _at(sample.value, tell.path)
    if not isinstance(value, str | int | bool):
        fail(Place(sample.place), f"this payload has no {tell.name!r} that could tell its kind", "correct --kind")
    return str(value)


def _at(value: object, path: Sequence[str]) -> object:
    for step in path:
        if not isinstance(value, dict):
            return None
        value = cast("JsonObject", value).get(step)
    return value


def _find_tell(samples: list[Sample]) -> Tell | None:
    """A usual name of a tag, at the root or one level below, whose values come more than once."""
    first = cast("JsonObject", samples[0].value)
    inner = [
        (key, name) for key, value in first.items() if isinstance(value, dict) for name in cast("JsonObject", value)
    ]
    paths: list[tuple[str, ...]] = [*((key,) for key in first), *inner]
    best: tuple[tuple[int, int, int, str], Tell] | None = None
    for path in paths:
        values = [_at(sample.value, path) for sample in samples]
        if not all(isinstance(value, str | int) and not isinstance(value, bool) for value in values):
            continue
        number = len(set(values))
        if path[-1] not in TAGS or (number * 2 > len(samples) + 1 and number > len(TAGS) * 4):
            continue
        if any("." in step for step in path):
            continue
        score = (0 if number > 1 else 1, len(path), TAGS.index(path[-1]), ".".join(path))
        if best is None or score < best[0]:
            best = (score, Tell("field", ".".join(path)))
    return best[1] if best is not None else None


def _second_tell(members: list[Sample], first: Tell) -> Tell | None:
    for name in _SECOND:
        if first.by == "field" and first.path == (name,):
            continue
        values = [cast("JsonObject", sample.value).get(name) for sample in members]
        if all(isinstance(value, str) for value in values) and (len(set(values)) > 1 or first.by == "header"):
            return Tell("field", name)
    return None
