"""What the annotations of payload classes allow, so that values can be built: fields, and members of unions."""

from __future__ import annotations

import types
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeGuard, Union, get_args, get_origin

import msgspec
from msgspec import NODEFAULT

from tamis.decoding.type_shapes import plain_type
from tamis.decoding.unions import ByForm, ByKeys, ByTag, ByValue, Choice, Chosen, TextOrList
from tamis.events.payload import EXTRA

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis.decoding.unions import AnyType

_NULL = type(None)
_UNIONS = (Union, types.UnionType)
_DEEPEST = 99


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a struct. `name` is what stands on the wire."""

    attr: str
    name: str
    type: AnyType
    required: bool
    nullable: bool


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a value can be, and what an object must then hold to be told from the others, by names of the wire.

    `equals` and `differs` are constants it has and has not, `keys` are there, and of each group in `without` some key
    is missing.
    """

    type: AnyType
    equals: Mapping[str, object] = field(default_factory=dict[str, object])
    differs: Mapping[str, object] = field(default_factory=dict[str, object])
    keys: tuple[str, ...] = ()
    without: tuple[tuple[str, ...], ...] = ()

    @property
    def tags(self) -> Mapping[str, object]:
        """The constants by which an object is told to be this, with the struct's own tag."""
        if is_struct(self.type) and (tag := self.type.__struct_config__.tag_field):
            return {tag: self.type.__struct_config__.tag, **self.equals}
        return self.equals


def is_struct(type_: AnyType) -> TypeGuard[type[msgspec.Struct]]:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def form_of(type_: AnyType) -> AnyType:
    """`list` of `list[int]`; other types are their own form."""
    return get_origin(type_) or type_


@cache
def fields_of(struct: AnyType) -> dict[str, Field]:
    """The fields of a struct, by attribute."""
    return {
        field.name: Field(
            field.name,
            field.encode_name,
            type_ := plain_type(field.type),
            field.default is NODEFAULT and field.default_factory is NODEFAULT,
            _NULL in get_args(type_) or type_ is Any,
        )
        for field in msgspec.structs.fields(struct)
        if field.encode_name != EXTRA
    }


@cache
def options(type_: AnyType) -> tuple[Option, ...]:
    """All that a value of this type can be, but null; unions in unions are laid out flat."""
    if form_of(type_) in _UNIONS:
        members = [member for member in get_args(type_) if member is not _NULL]
        return tuple(option for member in _without_limited_floats(members) for option in options(member))
    if isinstance(type_, Choice):
        return tuple(_options_of(type_))
    if isinstance(type_, type) and issubclass(type_, Chosen):
        return tuple(_options_of(type_.choice))
    return (Option(type_),)


def _without_limited_floats(members: list[AnyType]) -> list[AnyType]:
    """Of a time that may be written as a whole number or with a fraction, the whole number."""
    limited = [member for member in members if form_of(member) is Annotated]
    return members if len(limited) < 2 else [member for member in members if get_args(member)[:1] != (float,)]


def _options_of(choice: Choice) -> Iterator[Option]:
    match choice:
        case ByForm():
            for member in dict.fromkeys(choice.members.values()):
                yield from options(member())
        case ByTag():
            for value, member in choice.members.items():
                for option in options(member()):
                    yield replace(option, equals={**option.equals, choice.tag: value})
        case ByKeys():
            yield from _by_keys(choice)
        case ByValue():
            for option in options(choice.otherwise()):
                yield replace(option, differs={**option.differs, choice.key: choice.equals})
            for option in options(choice.then()):
                yield replace(option, equals={**option.equals, choice.key: choice.equals})
        case TextOrList():
            yield Option(choice.list_type())
        case _:
            raise TypeError(f"{type(choice).__name__} is no choice that is known here")


def _by_keys(choice: ByKeys) -> Iterator[Option]:
    asked: list[tuple[str, ...]] = []
    for member, keys in choice.members:
        for option in options(member()):
            yield replace(option, keys=(*option.keys, *keys), without=(*option.without, *asked))
        asked.append(keys)


class Depths:
    """How deep the smallest value of a type is nested: what to pick where values must come to an end."""

    def __init__(self) -> None:
        self._depths: dict[type[msgspec.Struct], int] = {}

    def of(self, type_: AnyType) -> int:
        """0 for scalars and empty lists, 1 more than its deepest required field for a struct."""
        unknown = [struct for struct in _required_structs(type_) if struct not in self._depths]
        if unknown:
            self._depths.update(dict.fromkeys(unknown, _DEEPEST))
            changed = True
            while changed:
                changed = False
                for struct in unknown:
                    depth = min(_DEEPEST, self._struct(struct))
                    changed = changed or depth != self._depths[struct]
                    self._depths[struct] = depth
        return self._least(type_)

    def _least(self, type_: AnyType) -> int:
        return min(self._depths[option.type] if is_struct(option.type) else 0 for option in options(type_))

    def _struct(self, struct: type[msgspec.Struct]) -> int:
        needed = [field.type for field in fields_of(struct).values() if field.required and not field.nullable]
        return 1 + max(map(self._least, needed), default=0)


def _required_structs(type_: AnyType) -> dict[type[msgspec.Struct], None]:
    """The structs that a value of the type cannot do without, in some of its forms."""
    found: dict[type[msgspec.Struct], None] = {}
    waiting = [option.type for option in options(type_)]
    while waiting:
        struct = waiting.pop()
        if is_struct(struct) and struct not in found:
            found[struct] = None
            needed = [inner.type for inner in fields_of(struct).values() if inner.required and not inner.nullable]
            waiting += [option.type for inner in needed for option in options(inner)]
    return found
