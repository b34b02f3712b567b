"""From bytes to an event: strict and fast first; tolerant, and saying so, when something does not fit.

Three ways to tell an event's kind, one class each: by the key that is present, by the values of root fields, and by a
header with fields. Generated packages make one with their structs and tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

import msgspec

from tamis import wire
from tamis.decoding.kinds import Inner, Peek, kind_by, value_at
from tamis.decoding.lenient import Fitter
from tamis.decoding.unions import dec_hook
from tamis.errors import DecodeError, Misfit
from tamis.events.event import UNKNOWN_KIND, Event
from tamis.wire_limits import SHORT, is_extreme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from tamis.decoding.kinds import Split

    Headers = Mapping[str, str] | Sequence[tuple[str, str]]

_NO_OBJECT = "An event is a JSON object."
_RIGHT_SOURCE = "Check that this is an event of the right source."

Raw = bytes | bytearray | memoryview | str


class Codec:
    """What the three ways share."""

    def __init__(
        self,
        *,
        event: type[Any],
        payloads: Mapping[str, type[Any] | None],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        me: str | None = None,
        lax: bool = False,
    ) -> None:
        self.me_attribute = me
        self._lax = lax
        self.event: Callable[..., Event] = event
        self.payloads = payloads
        self._unknowns = unknowns
        self._fitter: Fitter | None = None
        self._decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

    def decoder(self, payload: Any) -> msgspec.json.Decoder[Any]:
        """The strict decoder of a type, made at first use: building it walks every type it can reach."""
        found = self._decoders.get(payload)
        if found is None:
            found = self._decoders[payload] = msgspec.json.Decoder(payload, dec_hook=dec_hook)
        return found

    def fit(self, value: object, payload: Any, at: str | None = None) -> tuple[Any, tuple[str, ...]]:
        """The tolerant way: (struct, what was left out). Raises `Misfit` when nothing can be made of it.

        `at` is the key the value stands under; places in the event begin with it.
        """
        return self._fitting.fit(value, payload, at=at)

    def fit_object(self, value: object, class_: type[Any], at: str | None = None) -> tuple[Any, tuple[str, ...]]:
        """As `fit`, for the payload of a known kind, whatever is in it. Raises `Misfit` for what is no object."""
        return self._fitting.fit_object(value, class_, at=at)

    @property
    def _fitting(self) -> Fitter:
        if self._fitter is None:
            unknowns = {frozenset(members): unknown for members, unknown in self._unknowns.items()}
            self._fitter = Fitter(unknowns, lax=self._lax)
        return self._fitter

    def own_id(self, around: Any) -> int | str | None:
        """The bot's own id, where the event says it."""
        return getattr(around, self.me_attribute, None) if self.me_attribute is not None else None

    def decode(self, raw: Raw, *, me: int | str | None = None) -> Event:
        """The event in `raw`. Raises `DecodeError` when it is none."""
        raise NotImplementedError

    def decode_with(self, raw: Raw, headers: Headers, *, me: int | str | None = None) -> Event:
        """The event in `raw`, where headers may say more of it."""
        del headers  # codecs that need them read them
        return self.decode(raw, me=me)

    takes_bodies: ClassVar[bool] = False
    """Whether a request's body may be something else than the JSON of one event."""

    def decode_all(self, raw: Raw, headers: Headers | None = None, *, me: int | str | None = None) -> list[Event]:
        """All events in a request's body."""
        return [self.decode(raw, me=me) if headers is None else self.decode_with(raw, headers, me=me)]

    def root_of(self, raw: Raw) -> bytes:
        """A request's body as JSON. Raises `DecodeError` for what is no such body."""
        return as_bytes(raw)

    def split(self, raw: Raw) -> list[bytes]:
        """The JSON of each event in a request's body. Raises `DecodeError` for what is no such body."""
        return [as_bytes(raw)]

    def parse_object(self, raw: Raw) -> dict[str, Any]:
        """The raw event as a JSON object, or `DecodeError`."""
        value = wire.parse(raw)
        if not isinstance(value, dict):
            raise DecodeError(f"it is a JSON {_json_kind(value)}, not an object", advice=_NO_OBJECT)
        return cast("dict[str, Any]", value)


def as_bytes(raw: Raw) -> bytes:
    """What arrived, to be kept with the event."""
    if isinstance(raw, bytes):
        return raw
    if isinstance(raw, str):
        return raw.encode("utf-8", "surrogatepass")
    return bytes(raw)


def is_foreign(envelope: Any) -> bool:
    """Whether nothing that every event of the system has stands in this one."""
    needed = [field.name for field in msgspec.structs.fields(envelope) if field.required]
    return bool(needed) and all(getattr(envelope, name) is None for name in needed)


def _json_kind(value: object) -> str:
    names: dict[type, str] = {
        list: "array",
        str: "string",
        bool: "boolean",
        int: "number",
        float: "number",
        type(None): "null",
    }
    return names.get(type(value), type(value).__name__)


class KeyCodec(Codec):
    """The kind is the known key that is present; its value is the payload (Telegram)."""

    def __init__(
        self,
        *,
        event: type[Any],
        envelope: type[Any],
        pick: Callable[[Any], tuple[str, Any]],
        payloads: Mapping[str, type[Any] | None],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        keys: Mapping[str, str],
        me: str | None = None,
        lax: bool = False,
    ) -> None:
        super().__init__(event=event, payloads=payloads, unknowns=unknowns, me=me, lax=lax)
        self.envelope = envelope
        self._pick = pick
        self.keys = keys
        self._strict: Callable[[Any], Any] | None = None

    def decode(self, raw: Raw, *, me: int | str | None = None) -> Event:
        strict = self._strict
        if strict is None:
            strict = self._strict = self.decoder(self.envelope).decode
        if len(raw) > SHORT and is_extreme(raw):
            return self._decode_leniently(raw, me)
        try:
            envelope = strict(raw)
        except wire.DECODER_FAILURES:
            envelope = None
        if envelope is None:  # outside of `except`: a DecodeError must not show the strict decoder's error too
            return self._decode_leniently(raw, me)
        if me is None and self.me_attribute is not None:
            me = self.own_id(envelope)
        kind, payload = self._pick(envelope)
        kept = raw if type(raw) is bytes else as_bytes(raw)
        return self.event(kind=kind, payload=payload, raw=kept, me=me, envelope=envelope)

    def _decode_leniently(self, raw: Raw, me: int | str | None) -> Event:
        data = self.parse_object(raw)
        problems: list[str] = []
        kind, payload = UNKNOWN_KIND, None
        # In the order of the kinds, as the strict way does it, whatever the order in the event.
        for key, name in self.keys.items():
            value, class_ = data.get(key), self.payloads[name]
            if value is None or class_ is None:
                continue
            try:
                payload, left_out = self.fit_object(value, class_, key)
            except Misfit as misfit:
                problems.append(str(misfit))
                continue
            kind = name
            problems += left_out
            break
        around = {key: value for key, value in data.items() if key not in self.keys}
        try:
            envelope, left_out = self.fit_object(around, self.envelope)
        except Misfit as misfit:  # Python's stack is full
            raise DecodeError(f"{misfit}", advice=_RIGHT_SOURCE) from None
        if kind == UNKNOWN_KIND and is_foreign(envelope):
            raise DecodeError(left_out[0], advice=_RIGHT_SOURCE)
        problems += left_out
        if me is None:
            me = self.own_id(envelope)
        return self.event(
            kind=kind, payload=payload, raw=as_bytes(raw), me=me, envelope=envelope, problems=tuple(problems)
        )


class FieldsCodec(Codec):
    """The kind is told by fields, level by level. The root is the payload (OneBot), or has it at a path inside."""

    def __init__(
        self,
        *,
        event: type[Any],
        payloads: Mapping[str, type[Any] | None],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        splits: Mapping[str, Split],
        inner: Inner | None = None,
        me: str | None = None,
        lax: bool = False,
    ) -> None:
        super().__init__(event=event, payloads=payloads, unknowns=unknowns, me=me, lax=lax)
        self.splits = splits
        self.at, self.envelope = inner or Inner({}, None)
        self._peek = Peek(splits, list(self.at.values()))

    def decode(self, raw: Raw, *, me: int | str | None = None, head: str | None = None) -> Event:
        if len(raw) > SHORT and is_extreme(raw):
            return self._decode_leniently(raw, me, head)
        kind = UNKNOWN_KIND
        try:
            peek = self._peek.read(raw)
            kind = self._peek.kind(peek, head)
            at = self.at.get(kind)
            if at is not None:
                around, payload = self._decode_inner(kind, at, peek, raw)
            else:
                around = payload = self.decoder(self.payloads[kind]).decode(raw)
        except wire.DECODER_FAILURES:
            kind, around, payload = UNKNOWN_KIND, None, None
        if around is None:
            return self._decode_leniently(raw, me, head)
        known = self.own_id(around) if me is None else me
        kept = raw if type(raw) is bytes else as_bytes(raw)
        return self.event(kind=kind, payload=payload, raw=kept, me=known, envelope=around)

    def _decode_inner(self, kind: str, at: tuple[str, ...], peek: Any, raw: Raw) -> tuple[Any, Any]:
        """What stands around a payload, and the payload, if its kind has one; nothing where they do not fit."""
        class_ = self.payloads[kind]
        inner = self._peek.raw(peek, at) if class_ is not None else None
        if self.envelope is None or (class_ is not None and inner is None):
            return None, None
        around = self.decoder(self.envelope).decode(raw)
        return around, None if inner is None else self.decoder(class_).decode(inner)

    def _decode_leniently(self, raw: Raw, me: int | str | None, head: str | None) -> Event:
        data = self.parse_object(raw)
        kind = kind_by(self.splits, lambda path: value_at(data, path) if path else head)
        problems: tuple[str, ...] = ()
        at, class_ = self.at.get(kind), self.payloads[kind]
        payload: Any = None
        if at is not None and class_ is not None:
            try:
                payload, problems = self.fit_object(value_at(data, at), class_, ".".join(at))
            except Misfit as misfit:
                kind, problems = UNKNOWN_KIND, (f"{misfit}",)
                at, class_ = self.at.get(kind), self.payloads[kind]
        around, left_out = self._fit_root(data, class_ if at is None else self.envelope, unknown=kind == UNKNOWN_KIND)
        return self.event(
            kind=kind,
            payload=around if at is None else payload,
            raw=as_bytes(raw),
            me=self.own_id(around) if me is None else me,
            envelope=around,
            problems=(*problems, *left_out),
        )

    def _fit_root(
        self, data: dict[str, Any], class_: type[Any] | None, *, unknown: bool
    ) -> tuple[Any, tuple[str, ...]]:
        """The root as a class; None where the spec says nothing of it."""
        if class_ is None:
            return None, ()
        try:
            around, problems = self.fit_object(data, class_)
        except Misfit as misfit:  # Python's stack is full
            raise DecodeError(f"{misfit}", advice=_RIGHT_SOURCE) from None
        if unknown and is_foreign(around):
            raise DecodeError(problems[0], advice=_RIGHT_SOURCE)
        return around, problems


class HeaderCodec(FieldsCodec):
    """The first level of the kind stands in a header outside the body, the others in root fields (GitHub)."""

    def __init__(
        self,
        *,
        event: type[Any],
        payloads: Mapping[str, type[Any] | None],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        splits: Mapping[str, Split],
        header: str,
        inner: Inner | None = None,
        me: str | None = None,
        lax: bool = False,
    ) -> None:
        super().__init__(event=event, payloads=payloads, unknowns=unknowns, splits=splits, inner=inner, me=me, lax=lax)
        self.header = header

    def decode_with(self, raw: Raw, headers: Headers, *, me: int | str | None = None) -> Event:
        """Decodes a delivery. The case of header names does not matter. Raises `DecodeError` without the header."""
        # Not every mapping of headers says that it is one; what has items() does.
        items = cast("Mapping[str, str]", headers).items() if hasattr(headers, "items") else headers
        pairs = cast("Iterable[tuple[str, str]]", items)
        head = next((value for name, value in pairs if name.lower() == self.header.lower()), None)
        if head is None:
            raise DecodeError(f"the header {self.header} is missing", advice="It says what kind of event this is.")
        return self.decode(raw, me=me, head=head)
