"""Unions that msgspec cannot tell apart by itself, decoded by looking at the value once.

msgspec knows unions of JSON kinds and unions with one tag field. Event systems also tell variants by the
value of a field, by which keys are there, or mix objects, strings and lists. Such a union is a `Chosen` class
in the annotations of a payload, and `dec_hook` gives msgspec the member. Members are never tried one after
another: with unions nested in unions, that would double the time on every level.

    class RichText(Chosen, choice=ByForm(object=lambda: Bold, text=str, array=lambda: list[RichText])):
        '''Text with markup.'''

    json.Decoder(Message, dec_hook=dec_hook)
"""

from __future__ import annotations

import functools
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, cast

import msgspec

from tamis.errors import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis.decoding.text_form import TextForm

# A type as annotations have it (`int | None`, `list[X]`): Python cannot say so before 3.15.
AnyType: TypeAlias = Any
# A member of a union: its type, a further choice, or a function that returns either (types refer to each
# other).
Member: TypeAlias = Any

DecodeHook: TypeAlias = "Callable[[type, object], object]"

MOST_NESTED = 190
"""Unions inside each other, for the strict decoder: what Python's stack has room for on every version."""

_NAMES: dict[type, str] = {dict: "object", type(None): "null"}


def json_name(value: object) -> str:
    """What error texts call the kind of a JSON value: object, list, str, int, float, bool, null."""
    return _NAMES.get(type(value), type(value).__name__)


def _hook_before(inner: DecodeHook) -> DecodeHook:
    """The hook for a value in which `inner` decodes the unions."""

    def dec_hook(type_: type, value: object) -> object:
        if not issubclass(type_, Chosen):
            raise NotImplementedError(
                f"{type_.__name__} is neither known to msgspec nor a tamis.decoding.unions.Chosen"
            )
        member, value = type_.choice.choose(value)
        kind: object = member
        if isinstance(kind, type) and not isinstance(value, list):
            return msgspec.convert(value, member, dec_hook=inner)
        try:
            box: Any = msgspec.convert({"value": value}, _box(member), dec_hook=inner)
        except msgspec.ValidationError as error:  # said of the box; converting again for it would double on every level
            raise msgspec.ValidationError(str(error).replace("`$.value", "`$", 1)) from None
        return box.value

    return dec_hook


def _refuse(type_: type, value: object) -> object:  # noqa: ARG001 - the signature of a hook
    raise msgspec.ValidationError(f"more than {MOST_NESTED} unions inside each other")


def _make_hook() -> DecodeHook:
    hook: DecodeHook = _refuse
    for _ in range(MOST_NESTED):
        hook = _hook_before(hook)
    return hook


@functools.cache
def _box(member: AnyType) -> Any:
    """A struct that holds one value of a type: msgspec remembers what it learns of structs, and of no other types."""
    return msgspec.defstruct("Box", [("value", member)])


class Choice:
    """How the member of a union that a JSON value belongs to is found."""

    __slots__ = ()

    def choose(self, value: object) -> tuple[AnyType, object]:
        """The member and the value to fit it with. Raises msgspec.ValidationError if there is none."""
        raise NotImplementedError

    def alternatives(self) -> list[AnyType]:
        """All members."""
        raise NotImplementedError


class _EverythingIsAnInstance(type):
    # msgspec checks that what the hook returns is an instance of the annotated type.
    def __instancecheck__(cls, instance: object) -> bool:
        return True


class Chosen(metaclass=_EverythingIsAnInstance):
    """Base of union types that are told apart by a `Choice`. For annotations only: there are no instances."""

    choice: ClassVar[Choice]

    def __init_subclass__(cls, *, choice: Choice) -> None:
        super().__init_subclass__()
        cls.choice = choice


class ByForm(Choice):
    """Told apart by JSON kind. `number` takes integers too, unless `integer` is given.

    >>> ByForm(object=lambda: RichTextBold, text=str, array=lambda: list[RichText])
    """

    __slots__ = ("members",)

    def __init__(
        self,
        *,
        object: Member = None,  # noqa: A002
        array: Member = None,
        text: Member = None,
        integer: Member = None,
        number: Member = None,
        boolean: Member = None,
    ) -> None:
        given: dict[type, Member] = {
            dict: object,
            list: array,
            str: text,
            int: number if integer is None else integer,
            float: number,
            bool: boolean,
        }
        self.members = {kind: _defer(member) for kind, member in given.items() if member is not None}

    def choose(self, value: object) -> tuple[AnyType, object]:
        member = self.members.get(type(value))
        if member is None:
            names = [_NAMES.get(kind, kind.__name__) for kind in self.members]
            raise _unexpected(" or ".join(names), value)
        return _resolve(member(), value)

    def alternatives(self) -> list[AnyType]:
        return [member() for member in self.members.values()]


class ByValue(Choice):
    """Told apart by one field: `then` if it equals `equals`, else `otherwise` (also when it is missing).

    >>> ByValue("date", 0, lambda: InaccessibleMessage, lambda: Message)
    """

    __slots__ = ("equals", "key", "otherwise", "then")

    def __init__(self, key: str, equals: object, then: Member, otherwise: Member) -> None:
        self.key = key
        self.equals = equals
        self.then = _defer(then)
        self.otherwise = _defer(otherwise)

    def choose(self, value: object) -> tuple[AnyType, object]:
        found = _object(value).get(self.key)
        matches = type(found) is type(self.equals) and found == self.equals  # False == 0, but is another value
        return _resolve(self.then() if matches else self.otherwise(), value)

    def alternatives(self) -> list[AnyType]:
        return [self.then(), self.otherwise()]


class ByKeys(Choice):
    """Told apart by which keys are present and not null; the member that asks for most is looked at first.

    >>> ByKeys([(lambda: Venue, ("location", "title")), (lambda: Location, ("location",))])
    """

    __slots__ = ("members",)

    def __init__(self, members: Iterable[tuple[Member, Iterable[str]]]) -> None:
        with_keys = [(_defer(member), tuple(keys)) for member, keys in members]
        self.members = sorted(with_keys, key=lambda member: -len(member[1]))

    def choose(self, value: object) -> tuple[AnyType, object]:
        present = _object(value).get
        for member, keys in self.members:
            if all(present(key) is not None for key in keys):
                return _resolve(member(), value)
        choices = " or ".join("+".join(keys) for _, keys in self.members)
        raise msgspec.ValidationError(f"expected an object with {choices}")

    def alternatives(self) -> list[AnyType]:
        return [member() for member, _ in self.members]


class ByTag(Choice):
    """Told apart by a tag where msgspec cannot: several members share a tag value.

    >>> ByTag("type", {"photo": ByKeys([(lambda: CachedPhoto, ("file_id",)), (lambda: Photo, ("url",))])})
    """

    __slots__ = ("members", "tag")

    def __init__(self, tag: str, members: Mapping[str | int, Member]) -> None:
        self.tag = tag
        self.members = {value: _defer(member) for value, member in members.items()}

    def choose(self, value: object) -> tuple[AnyType, object]:
        found = _object(value).get(self.tag)
        member = self.members.get(found) if type(found) is str or type(found) is int else None
        if member is None:
            raise msgspec.ValidationError(f"unknown {self.tag} {shown(repr(found), limit=40)}")
        return _resolve(member(), value)

    def alternatives(self) -> list[AnyType]:
        return [member() for member in self.members.values()]


class TextOrList(Choice):
    """A list that may also arrive as one string with codes.

    >>> TextOrList(lambda: Segment, TextForm(open="[CQ:", close="]", ...))
    """

    __slots__ = ("form", "list_type")

    def __init__(self, item: Member, form: TextForm) -> None:
        item_type = _defer(item)
        self.list_type: Callable[[], AnyType] = functools.cache(lambda: list[item_type()])  # type: ignore[misc]
        self.form = form

    def choose(self, value: object) -> tuple[AnyType, object]:
        if type(value) is str:
            return self.list_type(), self.form.parse(value)
        if type(value) is list:
            return self.list_type(), cast("list[object]", value)
        raise _unexpected("str or list", value)

    def alternatives(self) -> list[AnyType]:
        return [self.list_type()]


def _defer(member: Member) -> Callable[[], AnyType]:
    if isinstance(member, FunctionType):
        return functools.cache(member)
    return lambda: member


def _resolve(member: AnyType, value: object) -> tuple[AnyType, object]:
    return member.choose(value) if isinstance(member, Choice) else (member, value)


def _object(value: object) -> dict[str, object]:
    if type(value) is not dict:
        raise _unexpected("object", value)
    return cast("dict[str, object]", value)


def _unexpected(expected: str, value: object) -> msgspec.ValidationError:
    return msgspec.ValidationError(f"expected {expected}, got {json_name(value)}")


dec_hook = _make_hook()
"""Decodes `Chosen` types; give it to msgspec's decoders and `convert`. Raises msgspec.ValidationError."""
