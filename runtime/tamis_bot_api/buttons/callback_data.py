"""What buttons and start links carry, as classes: fields with types, packed into the few bytes there are.

>>> class Page(CallbackData, prefix="page"):
...     number: int
...     sort: Literal["new", "old"] = "new"
>>> Page(2).pack()
'page:2:new'

Anybody can send any data, so what comes back is never trusted: `unpack` gives the value or a `Rejected` that says why,
and the guards say no. Neither raises.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

import msgspec

from tamis.errors import Misfit, RegistrationError, TamisError, shown
from tamis_bot_api.buttons.packing import SIGN, pack, packed_fields_of, unpack
from tamis_bot_api.buttons.packing_guard import Atom, PackedGuard

if TYPE_CHECKING:
    from typing import Literal, Self

    from tamis.guards.guard import Guard
    from tamis_bot_api.buttons.packing import PackedField

MOST_BYTES = 64
"""Of the data of a button, as UTF-8."""
MOST_CHARACTERS = 64
"""Of what a start link carries."""

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
_START = re.compile(r"/start(?:@(\w+))? ([A-Za-z0-9_-]{1,64})", re.ASCII)
_USERNAME = re.compile(r"[A-Za-z0-9_]{3,}", re.ASCII)

T = TypeVar("T")


class PackError(TamisError, ValueError):
    """A value cannot be packed: one of its fields has no text, or all of them together are too long."""


class Rejected(msgspec.Struct, frozen=True):
    """Why data from outside is no value of a class: forged, cut off, or made by an older version of the bot.

    `data` is the beginning of it, safe to print. It is falsy.
    """

    why: str
    data: str

    def __bool__(self) -> bool:
        return False


@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class PackedMeta(msgspec.StructMeta):
    """Takes `prefix=` from a class statement, and works out how the fields are packed."""

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, prefix: str = "", **options: Any
    ) -> Any:
        if re.search(r"[\\:]", prefix) or not prefix.isprintable() or len(prefix) > MOST_BYTES // 2:
            raise RegistrationError(f"class {name}: prefix {prefix!r} must be short and without ':' and '\\'")
        options.setdefault("frozen", True)
        made: Any = super().__new__(mcls, name, bases, namespace, **options)
        if not prefix and made.__struct_fields__:
            raise RegistrationError(
                f"class {name} needs a prefix that tells its data from that of others: "
                f"class {name}({bases[0].__name__}, prefix={name.lower()!r})"
            )
        made.__prefix__ = prefix
        with contextlib.suppress(NameError):  # a type that is not there yet: when the first is packed
            _packed_fields_of(made)
        return made


def _packed_fields_of(cls: Any) -> tuple[PackedField, ...]:
    try:
        parts = packed_fields_of(cls)
    except Misfit as error:
        raise RegistrationError(f"class {cls.__name__}, field {error}") from None
    cls.__packed_fields__ = parts
    return parts


class Packed(msgspec.Struct, metaclass=PackedMeta):
    """What both sorts of data have in common: fields packed behind a prefix."""

    if TYPE_CHECKING:

        def __init_subclass__(cls, *, prefix: str = "") -> None: ...

    __prefix__: ClassVar[Any] = ""
    __packed_fields__: ClassVar[Any] = None

    def _text(self) -> str:
        cls = type(self)
        if not cls.__prefix__:
            raise PackError(f"class {cls.__name__} has no prefix, so nothing can be packed")
        parts = _packed_fields_of(cls) if cls.__packed_fields__ is None else cls.__packed_fields__
        try:
            packed = pack(parts, self)
        except Misfit as error:
            raise PackError(f"{cls.__name__} cannot be packed: {error}") from None
        return f"{cls.__prefix__}{SIGN}{packed}" if parts else cls.__prefix__

    @classmethod
    def _value(cls, text: str) -> Self | Rejected:
        parts = _packed_fields_of(cls) if cls.__packed_fields__ is None else cls.__packed_fields__
        prefix, colon, fields = text.partition(SIGN)
        if not cls.__prefix__ or prefix != cls.__prefix__:
            return _rejection_of(f"it does not begin with {cls.__prefix__!r}", text)
        try:
            return cls(**unpack(parts, fields if colon else None))
        except Misfit as error:
            return _rejection_of(str(error), text)

    @classmethod
    def _guard(cls, atom: Atom, wanted: dict[str, Any]) -> Guard:
        known = {field.name for field in msgspec.structs.fields(cls)}
        for name in wanted:
            if name not in known:
                raise RegistrationError(
                    f"{cls.__name__}.filter({name}=…): there is no such field; there are: "
                    f"{', '.join(sorted(known)) or 'none'}"
                )
        shown_fields = ", ".join(f"{name}={value!r}" for name, value in wanted.items())
        return PackedGuard(f"{cls.__name__}.filter({shown_fields})", cls, atom, cls.unpack, wanted)

    @classmethod
    def unpack(cls, data: str | None) -> Self | Rejected:
        """The value, or why there is none."""
        raise NotImplementedError


class CallbackData(Packed):
    """The base of classes of what buttons carry: `class Page(CallbackData, prefix="page")`.

    Fields can be str, int, float, bool, Literal, an Enum, UUID, Decimal, a date or time, and any of them or None; with
    `Annotated[int, msgspec.Meta(ge=1)]` their limits are checked, too. Objects are immutable.
    """

    __rule__: ClassVar[Any] = None
    """The spec's rule over the data of buttons, so that the index of a dispatcher knows the prefix."""

    def pack(self) -> str:
        """The data of a button. Raises `PackError` when it is longer than 64 bytes, or a field does not fit."""
        text = self._text()
        size = len(text.encode())
        if size > MOST_BYTES:
            raise PackError(
                f"{shown(text)!r} has {size} bytes, and a button can carry {MOST_BYTES}; "
                "use a shorter prefix or shorter fields, or keep the rest in a session and pack an id"
            )
        return text

    @classmethod
    def unpack(cls, data: str | None) -> Self | Rejected:
        """The value that was packed, or why the data is none. Never raises, whatever the data.

        Fields with a default may be missing at the end: buttons from before they were added still work.
        """
        if data is None:
            return _rejection_of("there is no data", "")
        if len(data) > MOST_BYTES or len(data.encode("utf-8", "replace")) > MOST_BYTES:
            return _rejection_of(f"it is longer than {MOST_BYTES} bytes", data)
        return cls._value(data)

    @classmethod
    def filter(cls, **fields: Any) -> Guard:
        """A guard for presses of such buttons whose fields have these values; handlers behind it can take the value.

        A function stands for all values for which it says yes. Raises `RegistrationError` for a field there is not.

        >>> @router.filter(Page.filter(sort="new"))
        ... async def turn(event, page: Page) -> None: ...
        """
        return cls._guard(_data_atom(cls.__rule__, cls.__prefix__), fields)

    @classmethod
    def rejected(cls) -> Guard:
        """A guard for presses of buttons with this prefix whose data is not valid; it provides `Rejected`."""

        def read(data: str | None) -> Rejected | None:
            value = cls.unpack(data)
            return value if isinstance(value, Rejected) and data and split_prefix(data) == cls.__prefix__ else None

        return PackedGuard(f"{cls.__name__}.rejected()", Rejected, _data_atom(cls.__rule__, cls.__prefix__), read, {})


class StartData(Packed):
    """The base of classes of what start links carry: `class Invite(StartData, prefix="i")`.

    Packed as base64url, because Telegram takes 64 characters of A-Z, a-z, 0-9, _ and - there: that is 48 bytes.
    """

    def pack(self) -> str:
        """The payload. Raises `PackError` when it is longer than 64 characters, or a field does not fit."""
        return start_payload(self._text())

    def link(self, username: str, *, to: Literal["start", "startgroup", "startchannel", "startapp"] = "start") -> str:
        """The link that starts the bot of that username with this payload."""
        return start_link(username, self.pack(), to=to)

    @classmethod
    def unpack(cls, data: str | None) -> Self | Rejected:
        """The value in a payload, or why it has none. Never raises."""
        text = read_start_payload(data)
        return text if isinstance(text, Rejected) else cls._value(text)

    @classmethod
    def filter(cls, **fields: Any) -> Guard:
        """A guard for `/start` messages with such a payload whose fields have these values; it provides the value."""
        return cls._guard(Atom("message", ("text",), read=_start_of), fields)


def start_payload(text: str) -> str:
    """A text as the payload of a start link. Raises `PackError` when it has more than 48 bytes.

    >>> start_payload("ann & bob")
    'YW5uICYgYm9i'
    """
    try:
        payload = base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()
    except UnicodeEncodeError:
        raise PackError(f"{shown(text)!r} holds half a character") from None
    if not 0 < len(payload) <= MOST_CHARACTERS:
        raise PackError(
            f"{shown(text)!r} takes {len(payload)} characters as a payload, and a link can carry 1 to {MOST_CHARACTERS}"
        )
    return payload


def read_start_payload(payload: str | None) -> str | Rejected:
    """The text in the payload of a start link, or why there is none. Never raises."""
    if not payload:
        return _rejection_of("there is no payload", "")
    if not _PAYLOAD.fullmatch(payload):
        return _rejection_of("it is longer than 64 characters, or has others than A-Z, a-z, 0-9, _ and -", payload)
    try:
        return base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return _rejection_of("it is no text in base64url", payload)


def start_link(
    username: str, payload: str, *, to: Literal["start", "startgroup", "startchannel", "startapp"] = "start"
) -> str:
    """The link that starts a bot with a payload, which is sent to it as `/start PAYLOAD`.

    >>> start_link("sieve_bot", "abc")
    'https://t.me/sieve_bot?start=abc'
    """
    username = username.removeprefix("@")
    if not _USERNAME.fullmatch(username):
        raise PackError(f"{username!r} is no username of a bot")
    if not _PAYLOAD.fullmatch(payload):
        raise PackError(f"{shown(payload)!r} is no payload: 1 to 64 of A-Z, a-z, 0-9, _ and -; use start_payload(…)")
    return f"https://t.me/{username}?{to}={payload}"


def split_prefix(data: str) -> str:
    """What stands before the first sign."""
    return data.partition(SIGN)[0]


def _data_atom(rule: str | None, prefix: str) -> Atom:
    return Atom("callback_query", ("data",), rule=rule, prefix=prefix)


def _start_of(text: str, username: str | None) -> str | None:
    found = _START.fullmatch(text.strip())
    if found is None or (found[1] and username and found[1].lower() != username.lower()):
        return None
    return found[2]


def _rejection_of(why: str, data: str) -> Rejected:
    return Rejected(why, shown(data))
