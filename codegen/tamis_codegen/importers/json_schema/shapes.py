"""What a schema says of a value, in few words: shapes, and the object types they name.

A shape keeps apart what JSON keeps apart. Several objects in one shape are settled later, when all of them are known.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Constant: TypeAlias = str | int | float | bool

# Of two scalars with one JSON kind, what holds values of both.
_WIDER = {
    frozenset({"int", "float"}): "float",
    frozenset({"unix", "int"}): "int",
    frozenset({"unix", "float"}): "float",
    **{frozenset({"str", name}): "str" for name in ("datetime", "date", "decimal", "bytes_base64")},
    frozenset({"datetime", "date"}): "str",
    frozenset({"datetime", "decimal"}): "str",
    frozenset({"datetime", "bytes_base64"}): "str",
    frozenset({"date", "decimal"}): "str",
    frozenset({"date", "bytes_base64"}): "str",
    frozenset({"decimal", "bytes_base64"}): "str",
}


@dataclass(frozen=True, slots=True)
class ScalarShape:
    """A scalar of our notation; with `values`, one of these, and where `is_open` perhaps another one."""

    name: str
    values: tuple[Constant, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """The forms that a value may have. None of them: null alone, or nothing known."""

    scalars: tuple[ScalarShape, ...] = ()
    objects: tuple[str, ...] = ()
    list_: Shape | None = None
    map_: Shape | None = None
    nullable: bool = False
    any: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.scalars or self.objects or self.list_ or self.map_ or self.any)

    @property
    def constants(self) -> tuple[Constant, ...]:
        """The values it may have, where it is a scalar that lists all of them; else nothing."""
        return () if self.scalars and self.scalars[0].is_open else self.listed

    @property
    def listed(self) -> tuple[Constant, ...]:
        """The values that are known of it, where it is a scalar; it may have more."""
        alone = len(self.scalars) == 1 and not (self.objects or self.list_ or self.map_ or self.any)
        return self.scalars[0].values if alone else ()


ANY = Shape(any=True)


def scalar(name: str, values: Iterable[Constant] = ()) -> Shape:
    return Shape(scalars=(ScalarShape(name, tuple(values)),))


def join(shapes: Iterable[Shape]) -> Shape:
    """A value that has one of these shapes."""
    found = Shape()
    for shape in shapes:
        found = _join(found, shape)
    return found


def _join(left: Shape, right: Shape) -> Shape:
    if left == right or right == Shape():
        return left
    if left == Shape():
        return right
    nullable = left.nullable or right.nullable
    if left.any or right.any:
        return replace(ANY, nullable=nullable)
    return Shape(
        _join_scalars((*left.scalars, *right.scalars)),
        tuple(dict.fromkeys((*left.objects, *right.objects))),
        _join_inner(left.list_, right.list_),
        _join_inner(left.map_, right.map_),
        nullable,
    )


def _join_inner(left: Shape | None, right: Shape | None) -> Shape | None:
    if left is None or right is None:
        return left or right
    return _join(left, right)


def _join_scalars(scalars: Iterable[ScalarShape]) -> tuple[ScalarShape, ...]:
    found: list[ScalarShape] = []
    for new in scalars:
        for at, old in enumerate(found):
            wider = old.name if old.name == new.name else _WIDER.get(frozenset({old.name, new.name}))
            if wider is not None:
                found[at] = _join_values(wider, old, new)
                break
        else:
            found.append(new)
    return tuple(sorted(found, key=lambda scalar: scalar.name))


def _join_values(name: str, left: ScalarShape, right: ScalarShape) -> ScalarShape:
    """A scalar with the values of both, which is open where one of the two is not limited to its own."""
    values = tuple(dict.fromkeys((*left.values, *right.values)))
    is_open = any(side.is_open or not side.values for side in (left, right))
    if is_open and (len(values) < 2 or name not in (left.name, right.name)):
        return ScalarShape(name)
    return ScalarShape(name, values, is_open and bool(values))


@dataclass(frozen=True, slots=True)
class FieldShape:
    shape: Shape
    required: bool
    doc: str = ""
    place: str = ""


@dataclass(slots=True)
class ObjectShape:
    """An object type. `own_name`: a reference leads to it by that name, so it keeps it."""

    name: str
    place: str
    fields: dict[str, FieldShape] = field(default_factory=dict[str, FieldShape])
    base: str | None = None
    extra: Shape | None = None
    doc: str = ""
    own_name: bool = False


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What a source says of several objects in one place."""

    name: str
    place: str
    tag: str | None = None
    """The field that its `discriminator` names."""
    mapping: tuple[tuple[str, str], ...] = ()
    """(value, type), as far as that says it."""
    merge: bool = False
    """They are one thing in different states (the actions of an event): one type, and no loss."""


@dataclass(slots=True)
class Shapes:
    """All object types that were read, and what is known of several in one place."""

    objects: dict[str, ObjectShape] = field(default_factory=dict[str, ObjectShape])
    alternatives: dict[frozenset[str], Alternatives] = field(default_factory=dict[frozenset[str], Alternatives])

    def fields_of(self, name: str) -> dict[str, FieldShape]:
        """The fields of a type with those of its base."""
        found: dict[str, FieldShape] = {}
        current: str | None = name
        seen: set[str] = set()
        while current is not None and current not in seen:
            seen.add(current)
            found = {**self.objects[current].fields, **found}
            current = self.objects[current].base
        return found

    def extra_of(self, name: str) -> Shape | None:
        current: str | None = name
        seen: set[str] = set()
        while current is not None and current not in seen:
            seen.add(current)
            if self.objects[current].extra is not None:
                return self.objects[current].extra
            current = self.objects[current].base
        return None
