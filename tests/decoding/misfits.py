"""From the facts of a spec: an event that holds each type, and that event with required fields missing, null or odd."""

from __future__ import annotations

import copy
import functools
from collections import deque
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis_codegen.model.types import ListOf, ListType, MapOf, ObjectType, OneOf, Ref, Scalar, UnionType

from .from_spec import model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import Field, TypeRef

Json = Any
Steps = tuple[str | int, ...]

_LEAST: dict[str, Json] = {"str": "x", "int": 1, "float": 1.5, "bool": False, "flag": True, "any": None}
_ODD: tuple[Json, ...] = ("odd", 7, 1.25, True, [], {}, ["odd"])
_GONE = object()


class Place(NamedTuple):
    """A required field: in which type, of an event of which kind, and where in it."""

    kind: str
    type: str
    field: Field
    path: Steps


class Events:
    """The least event that holds each type."""

    def __init__(self, spec: str) -> None:
        self.model: Model = model(spec)
        self._paths = self._shortest_paths()

    def places(self) -> Iterator[list[Place]]:
        """For each type that can occur: its required fields, without those that tell the kind."""
        for name, (kind, path) in self._paths.items():
            fields = self.model.object(name).fields.values()
            at_root = self.model.by != "key" and not path
            told = {self._split(above) for above in self._lineage(kind)} if at_root else set[str]()
            needed = [field for field in fields if not field.optional and field.name not in told]
            yield [Place(kind, name, field, (*self._root(kind), *path, field.name)) for field in needed]

    def event(self, kind: str, type_: str) -> Json:
        """An event of that kind, in which one object is of that type."""
        payload = self.model.kinds[kind].payload
        assert payload is not None
        body = self._least_object(payload)
        holder, owner = body, payload
        for step, inner in self._steps[type_]:
            field = self.model.object(owner).fields[step[0]]
            value = self._least_object(inner)
            self._put(holder, field, step, value)
            holder, owner = value, inner
        if self.model.by != "key":
            for above in self._lineage(kind)[1:]:
                body[self._split(self.model.kinds[above].parent or "*")] = above.rpartition(".")[2]
            if (below := self._split(kind)) in body:
                body[below] = "of_next_year"
            return body
        around = self._least_object(self.model.envelope or "")
        return {**around, kind: body}

    def _split(self, kind: str) -> str:
        """The root field that tells the kinds below."""
        split = self.model.kinds[kind].split
        return split.path[0] if split is not None and split.path else ""

    def _lineage(self, kind: str) -> list[str]:
        parts = kind.split(".") if kind != "*" else []
        return ["*", *(".".join(parts[: end + 1]) for end in range(len(parts)))]

    def _root(self, kind: str) -> Steps:
        return (kind,) if self.model.by == "key" else ()

    def _shortest_paths(self) -> dict[str, tuple[str, Steps]]:
        """Of every object type: a kind whose payload holds one, and the way there."""
        found: dict[str, tuple[str, Steps]] = {}
        self._steps: dict[str, list[tuple[Steps, str]]] = {}
        waiting: deque[str] = deque()
        for kind in sorted(self.model.kinds.values(), key=lambda kind: -kind.name.count(".")):
            if kind.payload is not None and kind.payload not in found and (kind.name != "*" or self.model.by != "key"):
                found[kind.payload], self._steps[kind.payload] = (kind.name, ()), []
                waiting.append(kind.payload)
        while waiting:
            name = waiting.popleft()
            for field in self.model.object(name).fields.values():
                for inner, steps in self._objects_in(field.type):
                    if inner not in found:
                        kind, path = found[name]
                        found[inner] = (kind, (*path, field.name, *steps))
                        self._steps[inner] = [*self._steps[name], ((field.name, *steps), inner)]
                        waiting.append(inner)
        return found

    def _objects_in(self, ref: TypeRef) -> Iterator[tuple[str, Steps]]:
        match ref:
            case ListOf(item):
                yield from ((name, (0, *steps)) for name, steps in self._objects_in(item))
            case MapOf(item):
                yield from ((name, ("key", *steps)) for name, steps in self._objects_in(item))
            case OneOf(members):
                for member in members:
                    yield from self._objects_in(member)
            case Ref(name):
                match self.model.types[name]:
                    case ObjectType():
                        yield name, ()
                    case UnionType(members=members):
                        yield from ((member, ()) for member in members)
                    case ListType(item=item):
                        yield from ((inner, (0, *steps)) for inner, steps in self._objects_in(item))
                    case _:
                        pass
            case Scalar():
                return

    def _put(self, holder: Json, field: Field, steps: Steps, value: Json) -> None:
        """The value into a field, inside the lists and maps that stand around it; with what a union tells it by."""
        inner = value
        for step in reversed(steps[1:]):
            inner = [inner] if isinstance(step, int) else {step: inner}
        holder[field.name] = inner

    def _least_object(self, name: str) -> Json:
        owner = self.model.object(name)
        value = {field.name: self._least_field(owner, field) for field in owner.fields.values() if not field.optional}
        for key in self._keys_of(name):
            value.setdefault(key, self._least_field(owner, owner.fields[key]))
        return value

    def _keys_of(self, name: str) -> set[str]:
        """The keys by which unions tell a type."""
        unions = [type_def for type_def in self.model.types.values() if isinstance(type_def, UnionType)]
        return {key for union in unions for member, keys in union.keys if member == name for key in keys}

    def telling_fields(self, name: str) -> set[str]:
        """The fields by which unions tell a type: where one of them is odd, nothing is known of the others."""
        unions = [type_def for type_def in self.model.types.values() if isinstance(type_def, UnionType)]
        tags = {union.tag for union in unions if union.tag is not None and name in union.members}
        return (
            tags | self._keys_of(name) | {union.value[0] for union in unions if union.value and name in union.members}
        )

    def _least_field(self, owner: ObjectType, field: Field) -> Json:
        if owner.tag is not None and field.attr == owner.tag[0]:
            return owner.tag[1]
        if field.const is not None:
            return field.const
        if field.enum:
            return field.enum[0]
        return self._least(field.type)

    def _least(self, ref: TypeRef) -> Json:
        match ref:
            case Scalar(name):
                return _LEAST[name]
            case ListOf():
                return []
            case MapOf():
                return {}
            case OneOf(members):
                return self._least(members[0])
            case Ref(name):
                match self.model.types[name]:
                    case ObjectType():
                        return self._least_object(name)
                    case UnionType(also=also, members=members):
                        return self._least(also[0]) if also else self._least_object(self._smallest(members))
                    case ListType():
                        return []
                    case _:
                        return None

    def _smallest(self, members: tuple[str, ...]) -> str:
        return min(
            members, key=lambda name: sum(not field.optional for field in self.model.object(name).fields.values())
        )

    def odd_values(self, field: Field) -> Iterator[Json]:
        """What cannot be in a field: nothing, null, and values of other JSON kinds."""
        yield _GONE
        if not field.nullable and not self._takes(field.type, None):
            yield None
        yield from (odd for odd in _ODD if not self._takes(field.type, odd))

    def _takes(self, ref: TypeRef, value: Json) -> bool:
        """Whether a value is of a JSON kind that the type has."""
        kinds: dict[str, tuple[type, ...]] = {
            "str": (str,), "int": (int,), "float": (int, float), "bool": (bool,), "flag": (bool,),
        }  # fmt: skip
        match ref:
            case Scalar(name):
                return name == "any" or type(value) in kinds.get(name, (type(None),))
            case ListOf(item):
                return type(value) is list and all(self._takes(item, inner) for inner in value)
            case MapOf():
                return type(value) is dict
            case OneOf(members):
                return any(self._takes(member, value) for member in members)
            case Ref(name):
                match self.model.types[name]:
                    case UnionType(also=also, members=members):
                        objects = bool(members) and type(value) is dict
                        return objects or any(self._takes(other, value) for other in also)
                    case ListType(item=item, text=text):
                        return (text is not None and type(value) is str) or self._takes(ListOf(item), value)
                    case ObjectType():
                        return type(value) is dict
                    case _:
                        return True


@functools.cache
def events(spec: str) -> Events:
    return Events(spec)


Change = tuple[Steps, Json]
Case = tuple[str, Json, tuple[Change, ...], list[Steps]]
"""The kind, an event of it, what to change in it, and the places that must be named."""


def mutated(event: Json, changes: tuple[Change, ...]) -> Json:
    """The event with other values at some places, or without them."""
    changed = copy.deepcopy(event)
    for path, value in changes:
        holder = changed
        for step in path[:-1]:
            holder = holder[step]
        if value is _GONE:
            del holder[path[-1]]
        else:
            holder[path[-1]] = value
    return changed


def singles(spec: str) -> Iterator[Case]:
    """One required field at a time."""
    for places in events(spec).places():
        event = events(spec).event(places[0].kind, places[0].type) if places else None
        for place in places:
            for odd in events(spec).odd_values(place.field):
                yield place.kind, event, ((place.path, odd),), [place.path]


def pairs(spec: str) -> Iterator[Case]:
    """Two required fields of a type at a time."""
    for places in events(spec).places():
        event = events(spec).event(places[0].kind, places[0].type) if places else None
        tells = events(spec).telling_fields(places[0].type) if places else set[str]()
        for first, second in combinations(places, 2):
            for odd in events(spec).odd_values(first.field):
                for other in events(spec).odd_values(second.field):
                    changes = ((first.path, odd), (second.path, other))
                    telling = [place.path for place in (first, second) if place.field.name in tells]
                    yield first.kind, event, changes, telling or [first.path, second.path]


def is_named(path: Steps, problems: tuple[str, ...]) -> bool:
    """Whether a problem is about this place, about one around it, or about what is in a list there."""
    text = ""
    around: set[str] = set()
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
        around.add(text)
    places = [problem.partition(": ")[0] for problem in problems]
    return any(place in around or place.startswith(f"{text}[") for place in places)
