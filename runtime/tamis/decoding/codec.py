"""From bytes to an event: strict and fast first; tolerant, and saying so, when something does not fit.

Three ways to tell an event's kind, one class each: by the key that is present, by the values of root fields, and by a
header with fields. Generated packages make one with their structs and tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from tamis import wire
from tamis.decoding.lenient import Fitter
from tamis.decoding.unions import dec_hook
from tamis.errors import DecodeError, Misfit
from tamis.events.event import UNKNOWN_KIND, Event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Headers = Mapping[str, str] | Sequence[tuple[str, str]]

_NO_OBJECT = "An event is a JSON object."

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
    ) -> None:
        self.me_attribute = me
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
        if self._fitter is None:
            self._fitter = Fitter({frozenset(members): unknown for members, unknown in self._unknowns.items()})
        return self._fitter.fit(value, payload, at=at)

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
    ) -> None:
        super().__init__(event=event, payloads=payloads, unknowns=unknowns, me=me)
        self.envelope = envelope
        self._pick = pick
        self.keys = keys
        self._strict: Callable[[Any], Any] | None = None

    def decode(self, raw: Raw, *, me: int | str | None = None) -> Event:
        strict = self._strict
        if strict is None:
            strict = self._strict = self.decoder(self.envelope).decode
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
            value = data.get(key)
            if value is None:
                continue
            try:
                payload, left_out = self.fit(value, self.payloads[name], key)
            except Misfit as misfit:
                problems.append(str(misfit))
                continue
            kind = name
            problems += left_out
            break
        around = {key: value for key, value in data.items() if key not in self.keys}
        try:
            envelope, left_out = self.fit(around, self.envelope)
        except Misfit as misfit:
            raise DecodeError(f"{misfit}", advice="Check that this is an event of the right source.") from None
        problems += left_out
        if me is None:
            me = self.own_id(envelope)
        return self.event(
            kind=kind, payload=payload, raw=as_bytes(raw), me=me, envelope=envelope, problems=tuple(problems)
        )


class FieldsCodec(Codec):
    """The kind is told by root fields, level by level; the root object is the payload (OneBot)."""

    def __init__(
        self,
        *,
        event: type[Any],
        payloads: Mapping[str, type[Any] | None],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        splits: Mapping[str, str],
        me: str | None = None,
    ) -> None:
        super().__init__(event=event, payloads=payloads, unknowns=unknowns, me=me)
        self.splits = splits
        # Raw, so that a field of another type is no level, and not the end of the strict way.
        self._attrs = {name: f"f{place}" for place, name in enumerate(dict.fromkeys(splits.values()))}
        peek = msgspec.defstruct(
            "Peek",
            [(attr, msgspec.Raw, msgspec.Raw()) for attr in self._attrs.values()],
            rename={attr: name for name, attr in self._attrs.items()},
        )
        self._peek = msgspec.json.Decoder(peek).decode

    def decode(self, raw: Raw, *, me: int | str | None = None, head: str | None = None) -> Event:
        try:
            peek = self._peek(raw)
            path = self._path(lambda name: _text(getattr(peek, self._attrs[name])), head)
            kind = path[-1]
            payload = self.decoder(self.payloads[kind]).decode(raw)
        except wire.DECODER_FAILURES:
            kind, payload = UNKNOWN_KIND, None
        if payload is None:
            return self._decode_leniently(raw, me, head)
        known = self.own_id(payload) if me is None else me
        kept = raw if type(raw) is bytes else as_bytes(raw)
        return self.event(kind=kind, payload=payload, raw=kept, me=known, envelope=payload)

    def _path(self, read: Callable[[str], str | None], head: str | None) -> list[str]:
        """The known kinds that hold for an event, from `*` down."""
        path = [UNKNOWN_KIND]
        if head is not None:
            if head not in self.payloads:
                return path
            path.append(head)
        while (split := self.splits.get(path[-1])) is not None:
            level = read(split)
            if level is None:
                break
            below = level if path[-1] == UNKNOWN_KIND else f"{path[-1]}.{level}"
            if below not in self.payloads:
                break
            path.append(below)
        return path

    def _decode_leniently(self, raw: Raw, me: int | str | None, head: str | None) -> Event:
        data = self.parse_object(raw)
        path = self._path(lambda name: data[name] if isinstance(data.get(name), str) else None, head)
        problems: list[str] = []
        for kind in reversed(path):
            target = self.payloads[kind]
            if target is None:
                return self.event(kind=kind, payload=None, raw=as_bytes(raw), me=me, problems=tuple(problems))
            try:
                payload, left_out = self.fit(data, target)
            except Misfit as misfit:
                problems.append(f"as {kind}: {misfit}")
                continue
            known = self.own_id(payload) if me is None else me
            return self.event(
                kind=kind, payload=payload, raw=as_bytes(raw), me=known, envelope=payload,
                problems=(*problems, *left_out),
            )  # fmt: skip
        raise DecodeError(problems[-1], advice="Check that this is an event of the right source.")


class HeaderCodec(FieldsCodec):
    """The first level of the kind stands in a header outside the body, the others in root fields (GitHub)."""

    def __init__(
        self,
        *,
        event: type[Any],
        payloads: Mapping[str, type[Any] | None],
        unknowns: Mapping[tuple[type[Any], ...], type[Any]],
        splits: Mapping[str, str],
        header: str,
        me: str | None = None,
    ) -> None:
        super().__init__(event=event, payloads=payloads, unknowns=unknowns, splits=splits, me=me)
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


_decode_text = msgspec.json.Decoder(str).decode


def _text(raw: msgspec.Raw) -> str | None:
    """The string a raw JSON value is, or None; nothing at all is none."""
    try:
        return _decode_text(raw)
    except msgspec.DecodeError:
        return None
