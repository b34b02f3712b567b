"""What a spec says may arrive, as hypothesis strategies; and whether what was decoded is what the spec says.

Both read the compiler's model, not the generated classes: the spec is the oracle, the SDK is what is tested.
"""

from __future__ import annotations

import functools
import importlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import strategies as st

from tamis_codegen.model.types import ListOf, ListType, MapOf, ObjectType, OneOf, OpaqueType, Ref, Scalar, UnionType
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import Field, TypeRef

Json = Any

DATA = Path(__file__).parents[1] / "data"
SPECS = Path(__file__).parents[2] / "spec"
NAMES = tuple(name for name in ("telegram", "onebot", "onebot_gocqhttp") if (SPECS / name).is_dir())
_DEEPEST = 4
_ANY_DEPTH = 99


@functools.cache
def model(spec: str) -> Model:
    return load_model(SPECS / spec)


@functools.cache
def codec(spec: str) -> Any:
    return importlib.import_module(f"tamis_{spec}._codec").CODEC


def received(spec: str) -> list[str]:
    return sorted(model(spec).received)


def generated(spec: str, name: str) -> Any:
    """The generated type with that name."""
    return getattr(importlib.import_module(f"tamis_{spec}.types"), name)


@functools.cache
def examples() -> list[tuple[str, Json]]:
    """All example events: (spec, event)."""
    files = {"telegram": "telegram_examples.json", "onebot": "onebot_examples.json"}
    return [
        (spec, payload["data"])
        for spec, file in files.items()
        if spec in NAMES
        for payload in json.loads((DATA / file).read_text())["payloads"]
    ]


# --- what may arrive ---

_SCALARS: dict[str, st.SearchStrategy[Json]] = {
    "str": st.text(max_size=4),
    "int": st.integers(-(2**70), 2**70),
    "float": st.floats(allow_nan=False, allow_infinity=False),
    "bool": st.booleans(),
    "flag": st.just(value=True),
    "any": st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
        max_leaves=6,
    ),
}


class Values:
    """Draws values of a spec's types: required fields always, a few of the optional ones, and no deeper than needed."""

    def __init__(self, spec: str) -> None:
        self._model = model(spec)
        self._depths = self._least_depths()

    def event(self, draw: Callable[[st.SearchStrategy[Any]], Any], kind: str) -> Json:
        """An event of a kind, of a spec that tells kinds by key."""
        payload = self._model.kinds[kind].payload
        assert payload is not None
        return {"update_id": draw(_SCALARS["int"]), kind: self.value(draw, Ref(payload))}

    def value(self, draw: Callable[[st.SearchStrategy[Any]], Any], ref: TypeRef, depth: int = 0) -> Json:
        match ref:
            case Scalar(name):
                return draw(_SCALARS[name])
            case ListOf(item):
                return self._several(draw, item, depth)
            case MapOf(item):
                keys = draw(st.lists(st.text(max_size=4), max_size=2, unique=True))
                return {key: self.value(draw, item, depth + 1) for key in keys}
            case OneOf(members):
                return self.value(draw, self._member(draw, list(members), depth), depth)
            case Ref(name):
                return self._named(draw, name, depth)

    def _several(self, draw: Callable[[st.SearchStrategy[Any]], Any], item: TypeRef, depth: int) -> Json:
        most = 0 if depth > _DEEPEST else 2
        return [self.value(draw, item, depth + 1) for _ in range(draw(st.integers(0, most)))]

    def _member(self, draw: Callable[[st.SearchStrategy[Any]], Any], members: list[TypeRef], depth: int) -> TypeRef:
        if depth > _DEEPEST:
            least = min(map(self._depth, members))
            members = [one for one in members if self._depth(one) == least]
        return draw(st.sampled_from(members))

    def _named(self, draw: Callable[[st.SearchStrategy[Any]], Any], name: str, depth: int) -> Json:
        match self._model.types[name]:
            case ObjectType() as one:
                return self._object(draw, one, depth)
            case UnionType() as one:
                member = self._member(draw, [*map(Ref, one.members), *one.also], depth)
                value = self.value(draw, member, depth)
                if one.value is not None:
                    field, constant, then, _ = one.value
                    value[field] = constant if member == Ref(then) else draw(st.integers(1, 2**40))
                return value
            case ListType(item=item):
                return self._several(draw, item, depth)
            case OpaqueType():
                return draw(_SCALARS["any"])

    def _object(self, draw: Callable[[st.SearchStrategy[Any]], Any], one: ObjectType, depth: int) -> Json:
        fields = list(one.fields.values())
        optional = [field for field in fields if field.optional]
        most = 0 if depth > _DEEPEST else 3
        some = draw(st.lists(st.sampled_from(optional), max_size=most, unique_by=id)) if optional and most else []
        drawn: dict[str, Json] = {}
        for field in fields:
            if not field.optional or field in some:
                drawn[field.name] = self._field(draw, one, field, depth)
        return drawn

    def _field(self, draw: Callable[[st.SearchStrategy[Any]], Any], one: ObjectType, field: Field, depth: int) -> Json:
        if one.tag is not None and field.attr == one.tag[0]:
            return one.tag[1]
        if field.const is not None:
            return field.const
        if field.nullable and draw(st.booleans()):
            return None
        if field.enum and field.type in (Scalar("str"), Scalar("int")):
            return draw(st.sampled_from(field.enum))
        return self.value(draw, field.type, depth + 1)

    def _least_depths(self) -> dict[str, int]:
        """How deep the smallest value of each type is nested."""
        self._depths = dict.fromkeys(self._model.types, _ANY_DEPTH)
        changed = True
        while changed:
            new = {name: self._depth_of(name) for name in self._depths}
            changed = new != self._depths
            self._depths = new
        return self._depths

    def _depth_of(self, name: str) -> int:
        match self._model.types[name]:
            case ObjectType(fields=fields):
                needed = [self._depth(field.type) for field in fields.values() if not field.optional]
                return 1 + max(needed, default=0)
            case UnionType(members=members, also=also):
                return min(map(self._depth, [*map(Ref, members), *also]))
            case _:
                return 1

    def _depth(self, ref: TypeRef) -> int:
        match ref:
            case Ref(name):
                return self._depths[name]
            case OneOf(members):
                return min(map(self._depth, members))
            case Scalar():
                return 0
            case _:
                return 1


@functools.cache
def values(spec: str) -> Values:
    return Values(spec)


@functools.cache
def valid(spec: str, name: str) -> st.SearchStrategy[Json]:
    """Valid JSON of one type."""

    @st.composite
    def drawn(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Json:
        return values(spec).value(draw, Ref(name))

    return drawn()


def without_nulls(value: Json) -> Json:
    """As it is written back: a field that is null is left out."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


# --- what was decoded ---


class Check:
    """Whether decoded values are what the spec says. `wrong` gives the places that are not."""

    def __init__(self, spec: str) -> None:
        self._model = model(spec)
        self._fields_of: dict[str, list[tuple[str, TypeRef, bool]]] = {}
        self._names: dict[str, dict[str, str]] = {}

    def wrong_in(self, event: Any) -> list[str]:
        """The places in an event's payload where a value is not of its type; None may be where a problem says so."""
        payload = self._model.kinds[event.kind].payload
        if payload is None or event.payload is None:
            return [] if event.payload is None and event.kind == "*" else [f"{event.kind}: {event.payload!r:.50}"]
        found = list(self.wrong(event.payload, Ref(payload), event.kind))
        return [place for place in found if not (place.endswith(MISSING) and _is_named(place, event.problems))]

    def wrong(self, value: Any, ref: TypeRef, at: str) -> Iterator[str]:
        match ref:
            case Scalar(name="any"):
                return
            case Scalar(name=name):
                if type(value) is not {"str": str, "int": int, "float": float}.get(name, bool):
                    yield f"{at}: {value!r:.50} is no {name}"
                elif type(value) is str and not _is_text(value):
                    yield f"{at}: {value!r:.50} cannot be written as UTF-8"
            case ListOf(item):
                yield from self._list(value, item, at)
            case MapOf(item):
                if type(value) is not dict:
                    yield f"{at}: {value!r:.50} is no map"
                else:
                    for key, one in value.items():
                        yield from self.wrong(one, item, f"{at}[{key!r:.20}]")
            case OneOf(members):
                yield from self._one_of(value, list(members), at)
            case Ref(name):
                yield from self._named(value, name, at)

    def _list(self, value: Any, item: TypeRef, at: str) -> Iterator[str]:
        if type(value) is not list:
            yield f"{at}: {value!r:.50} is no list"
            return
        for place, one in enumerate(value):
            yield from self.wrong(one, item, f"{at}[{place}]")

    def _one_of(self, value: Any, members: list[TypeRef], at: str) -> Iterator[str]:
        reasons = [list(self.wrong(value, member, at)) for member in members]
        if all(reasons):
            yield min(reasons, key=len)[0]

    def _named(self, value: Any, name: str, at: str) -> Iterator[str]:
        match self._model.types[name]:
            case ObjectType() as one:
                if type(value).__name__ != name:
                    yield f"{at}: {value!r:.50} is no {name}"
                else:
                    yield from self._fields(value, one, at)
            case UnionType() as one:
                if type(value).__name__ == f"Unknown{name}":
                    yield from self._unknown(value, one, at)
                elif type(value).__name__ in one.members:
                    yield from self._named(value, type(value).__name__, at)
                else:
                    members = [*one.also] or [Ref(member) for member in one.members]
                    yield from self._one_of(value, members, at)
            case ListType(item=item):
                yield from self._list(value, item, at)
            case OpaqueType():
                return

    def _fields(self, value: Any, one: ObjectType, at: str) -> Iterator[str]:
        fields = self._fields_of.get(one.name)
        if fields is None:
            fields = [(field.attr, field.type, field.certain) for field in one.fields.values()]
            self._fields_of[one.name] = fields
            self._names[one.name] = {field.attr: field.name for field in one.fields.values()}
        for attr, type_, certain in fields:
            inside = getattr(value, attr)
            if inside is None and certain:
                yield f"{at}.{self._names[one.name][attr]}{MISSING}"
            elif inside is not None:
                yield from self.wrong(inside, type_, f"{at}.{attr}")

    def _unknown(self, value: Any, union: UnionType, at: str) -> Iterator[str]:
        """What stands for a variant that is not known: its tag, what all variants share, and the whole object."""
        first = self._model.types[union.members[0]]
        assert isinstance(first, ObjectType)
        for field in msgspec.structs.fields(type(value)):
            inside = getattr(value, field.name)
            if field.name == "raw":
                if type(inside) is not dict:
                    yield f"{at}.raw: {inside!r:.50}"
            elif field.name == union.tag:
                if type(inside) is not str:
                    yield f"{at}.{field.name}: {inside!r:.50} is no str"
            elif inside is not None:
                yield from self.wrong(inside, first.fields[field.name].type, f"{at}.{field.name}")
            elif first.fields[field.name].certain:
                yield f"{at}.{field.name}{MISSING}"


MISSING = ": None, though the spec requires it"


def _is_named(place: str, problems: tuple[str, ...]) -> bool:
    """Whether a problem says that a required field is None: by its last step, as items before it may be left out."""
    name = place.removesuffix(MISSING).rpartition(".")[2]
    return any(
        problem.startswith("and ") or problem.partition(": ")[0].endswith((f".{name}", name)) for problem in problems
    )


@functools.cache
def check(spec: str) -> Check:
    return Check(spec)


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
