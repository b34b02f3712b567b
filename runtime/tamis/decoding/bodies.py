"""From a request's body to the JSON of each event in it: forms become JSON, and a list of events is taken apart."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import parse_qsl

import msgspec

from tamis import wire
from tamis.decoding.codec import Codec, Raw, as_bytes
from tamis.errors import DecodeError, Misfit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tamis.events.event import Event

    Headers = Mapping[str, str] | Sequence[tuple[str, str]]

_MOST_FIELDS = 1000
"""Fields of a form, at most."""
_SPACE = b" \t\r\n\xef\xbb\xbf"
_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_OTHER_BODY = "Check how the service is set up to send its events."


class Form(NamedTuple):
    """A form that is taken as a body: with the JSON in `field`, or (None) its fields are the root.

    `add` are fields that the root then has beside them.
    """

    field: str | None = None
    add: Mapping[str, Any] = {}


class BodyCodec(Codec):
    """A codec around another one, for bodies that are not the JSON of one event.

    `json`: whether JSON is taken at all. `batch`: the path to the list of events; () is the body itself. `envelope` is
    the class of what stands around that list.
    """

    takes_bodies = True

    def __init__(
        self,
        inner: Any,
        *,
        json: bool = True,
        forms: Sequence[Form] = (),
        batch: tuple[str, ...] | None = None,
        envelope: type[Any] | None = None,
    ) -> None:
        super().__init__(event=inner.event, payloads=inner.payloads, unknowns={}, me=inner.me_attribute)
        self.inner = inner
        self.batch = batch
        self._json = json
        self._forms = forms
        self._envelope = envelope

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def decode(self, raw: Raw, *, me: int | str | None = None, **told: Any) -> Event:
        return self._decode(self._only(raw), None, me, told)

    def decode_with(self, raw: Raw, headers: Headers, *, me: int | str | None = None) -> Event:
        return self._decode(self._only(raw), headers, me, {})

    def _only(self, raw: Raw) -> bytes:
        """The event of a body that holds one."""
        events = self.split(raw)
        if len(events) != 1:
            what = f"it is a batch of {len(events)} events"
            raise DecodeError(what, advice="Use decode_all, which returns all of them.")
        return events[0]

    def decode_all(self, raw: Raw, headers: Headers | None = None, *, me: int | str | None = None) -> list[Event]:
        return [self._decode(event, headers, me, {}) for event in self.split(raw)]

    def split(self, raw: Raw) -> list[bytes]:
        """The JSON of each event, with what stands around it. Raises `DecodeError` for what is no such body."""
        data = self.root_of(raw)
        return [data] if self.batch is None else self._elements(data, self.batch)

    # --- forms --------------------------------------------------------------------------------------------------------

    def root_of(self, raw: Raw) -> bytes:
        """The body as JSON. No form begins as JSON objects and lists do."""
        data = as_bytes(raw)
        if data.lstrip(_SPACE)[:1] in (b"{", b"[", b""):
            if not self._json:
                raise DecodeError("a form is expected, and this is JSON", advice=_OTHER_BODY)
            return data
        if not self._forms:
            return data  # the decoder says what is wrong with it
        try:
            pairs = parse_qsl(data.decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError:
            raise DecodeError("it is neither JSON nor a form", advice=_OTHER_BODY) from None
        fields = dict(pairs)
        for form in self._forms:
            if form.field is None and fields:
                return msgspec.json.encode({**fields, **form.add})
            if form.field in fields:
                text = fields[form.field].encode()
                return _added(text, form.add) if form.add else text
        wanted = " or ".join(repr(form.field) for form in self._forms if form.field)
        raise DecodeError(f"it is a form without the field {wanted}" if fields else "it is no form", advice=_OTHER_BODY)

    # --- batches ------------------------------------------------------------------------------------------------------

    def _elements(self, data: bytes, path: tuple[str, ...]) -> list[bytes]:
        try:
            found = _split(data, path)
        except wire.DECODER_FAILURES:  # once more, as the tolerant way reads it
            found = _split(json.dumps(wire.parse(data)).encode(), path)
        return [data] if found is None else found  # what has no such list is one event by itself

    def _decode(self, event: bytes, headers: Headers | None, me: int | str | None, told: Mapping[str, Any]) -> Event:
        inner = (
            event if self.batch is None else _inner_of(event, self.batch, merged=bool(getattr(self.inner, "at", None)))
        )
        if headers is None:
            found: Event = self.inner.decode(inner or event, me=me, **told)
        else:
            found = self.inner.decode_with(inner or event, headers, me=me)
        if inner is None:  # an event without anything around it
            found.envelope = found.envelope if self.batch is None else None
        elif self.batch is not None:
            found.raw = event
            self._surround(found, event, me)
        return found

    def _surround(self, found: Event, event: bytes, me: int | str | None) -> None:
        """Gives an event of a batch what stands around it."""
        if self._envelope is None:
            if not getattr(self.inner, "at", None):
                found.envelope = None
            return
        try:
            around: Any = self.inner.decoder(self._envelope).decode(event)
        except wire.DECODER_FAILURES:
            try:
                around, left_out = self.inner.fit_object(wire.parse(event), self._envelope)
            except Misfit as misfit:
                around, left_out = None, (str(misfit),)
            found.problems = (*found.problems, *left_out)
        found.envelope = around
        if me is None and around is not None:
            found.me = self.own_id(around)


def _added(text: bytes, add: Mapping[str, Any]) -> bytes:
    """A JSON object with further fields, which do not hide its own."""
    value = wire.parse(text)
    return msgspec.json.encode({**add, **cast("dict[str, Any]", value)}) if isinstance(value, dict) else text


def _split(data: bytes, path: tuple[str, ...]) -> list[bytes] | None:
    """Each element of the lists at a path, with what stands around it; None where no list is."""
    if not path:
        return [bytes(item) for item in _LIST.decode(data)] if _is_list(data) else None
    if _is_list(data):  # a list on the way: its elements have the lists
        items = [bytes(item) for item in _LIST.decode(data)]
        found = [_split(item, path) if _is_open(item) else None for item in items]
        if all(elements is None for elements in found):
            return None
        alone = zip(items, found, strict=True)  # an element without such a list is an event that nobody knows
        return [b"[%b]" % element for item, elements in alone for element in ([item] if elements is None else elements)]
    fields = _OBJECT.decode(data)
    inner = fields.get(path[0])
    below = _split(bytes(inner), path[1:]) if inner is not None and _is_open(bytes(inner)) else None
    if below is None:
        return None
    last = len(path) == 1
    return [
        msgspec.json.encode({**fields, path[0]: msgspec.Raw(b"[%b]" % element if last else element)})
        for element in below
    ]


def _inner_of(event: bytes, path: tuple[str, ...], *, merged: bool) -> bytes | None:
    """The one event of a body that `_split` made; `merged` with the fields around it, for payloads inside of it."""
    if not path:
        return event if not _is_list(event) else None
    try:
        around = _OBJECT.decode(event)
        value = event
        for key in path:
            if _is_list(value):
                value = bytes(_LIST.decode(value)[0])
            value = bytes(_OBJECT.decode(value)[key])
        element = bytes(_LIST.decode(value)[0])
        if merged:
            around.pop(path[0])
            return msgspec.json.encode({**around, **_OBJECT.decode(element)})
    except (*wire.DECODER_FAILURES, KeyError, IndexError):
        return None
    return element


def _is_list(data: bytes) -> bool:
    return data.lstrip(_SPACE)[:1] == b"["


def _is_open(data: bytes) -> bool:
    return data.lstrip(_SPACE)[:1] in (b"[", b"{")
