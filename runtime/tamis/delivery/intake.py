"""From bytes to what an inbox stores: each update decoded on its own, with its id, its lane and its deadline."""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import TYPE_CHECKING, Any, cast

from tamis.decoding.codec import as_bytes
from tamis.delivery.lane_rule import is_control_lane
from tamis.delivery.webhook.replies import HEADER, Reply, waiting_for
from tamis.errors import DecodeError
from tamis.events.delivered import note_delivery
from tamis.events.event import UNKNOWN_KIND
from tamis.storage.inbox import Able, Incoming

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tamis.decoding.codec import Raw
    from tamis.events.event import Event
    from tamis.queries.vocabulary import Vocabulary
    from tamis.storage.inbox import Headers, Stored

    GivenHeaders = Mapping[str, str] | Sequence[tuple[str, str]] | None


class Intake:
    """Reads updates for an app."""

    def __init__(self, app: Any) -> None:
        self._app = app
        vocabulary: Vocabulary = app.vocabulary
        self._able = frozenset((*vocabulary.kinds, UNKNOWN_KIND, ""))  # "": what was no event, put in again
        self._delivery = vocabulary.delivery
        self._id_header = vocabulary.identity.header
        self._has_id = vocabulary.identity.event is not None or self._delivery.id is not None
        names = (getattr(app.codec, "header", None), self._id_header, self._delivery.account_header)
        self._kept = {name.lower() for name in names if name is not None}

    @property
    def reads_headers(self) -> bool:
        """Whether anything stands in headers that events need."""
        return bool(self._kept)

    def split(self, raws: Sequence[bytes]) -> list[tuple[bytes, int]]:
        """Each event of some bodies, with its place in its body; what is no body stays as it is."""
        found: list[tuple[bytes, int]] = []
        for raw in raws:
            try:
                events: list[bytes] = self._app.codec.split(raw)
            except DecodeError:
                events = [raw]
            found += ((event, place) for place, event in enumerate(events))
        return found

    def read(
        self, raw: Raw, source: str, headers: GivenHeaders, place: int = 0, reply: Reply | None = None
    ) -> Incoming:
        """What is to be stored of an update, at a place in its body. What is no event comes back with its error."""
        payload = as_bytes(raw)
        kept = self._headers_to_keep(headers)
        given = self._header(kept, self._id_header)
        if given is not None and place:  # all events of a body have the header's id
            given = f"{given}#{place}"
        try:
            event = self.event(payload, kept)
        except DecodeError as error:
            wrong = _digest(payload) if given is None else f"id:{given}"
            return Incoming(source, wrong, f"{source}:{wrong}", "", None, payload, kept, str(error), given is not None)
        key = self._id(event) if given is None else f"id:{given}"
        if reply is not None and reply.is_for(event.kind):
            kept = (*kept, reply.mark())
        lane = self._app.lane_of(event)
        order = f"{source}:{self._lane(lane, event, key)}"
        return Incoming(
            source, key, order, event.kind, self._deadline(event), payload, kept, None, given is not None,
            is_control_lane(lane),
        )  # fmt: skip

    @property
    def able(self) -> Able:
        """What the app can handle. Another version of it may know other kinds."""
        return Able(self._able, self._app.conversations.patience)

    def is_able_to(self, stored: Stored) -> bool:
        """Whether the app knows the kind of an update, which another version of it may have accepted."""
        return stored.kind in self._able

    def event(self, payload: bytes, headers: Headers) -> Event:
        event: Event = self._app.decode(payload, headers or None)
        return event

    def again(self, stored: Stored) -> Event:
        """The event of a stored update, which knows how often it was tried."""
        event = self.event(stored.payload, stored.headers)
        event.attempt = stored.attempt
        reply = waiting_for(self._header(stored.headers, HEADER) or "") if self._delivery.replies else None
        if reply is not None:
            note_delivery(event, reply=reply.give)
        return event

    def _id(self, event: Event) -> str | None:
        value = self._app.vocabulary.id_of(event)
        if value is None and event.problems and self._has_id:  # it has none that fits: the same bytes are the same
            return _digest(event.raw)
        return None if value is None else f"id:{value}"

    @staticmethod
    def _lane(lane: object, event: Event, key: str | None) -> str:
        if lane is event:
            return key or f"alone:{secrets.token_hex(12)}"
        parts = cast("tuple[object, ...]", lane) if isinstance(lane, tuple) else (lane,)
        return ":".join(map(str, parts))

    def _deadline(self, event: Event) -> float | None:
        seconds = self._app.vocabulary.expires(event.kind)
        return None if seconds is None else time.time() + seconds

    def _headers_to_keep(self, headers: GivenHeaders) -> Headers:
        """Of the headers those that are read: others may hold secrets, and are not stored."""
        if headers is None or not self._kept:
            return ()
        items = cast("Mapping[str, str]", headers).items() if hasattr(headers, "items") else headers
        pairs = cast("Iterable[tuple[str, str]]", items)
        return tuple(
            (name, value.encode("utf-8", "backslashreplace").decode())  # servers may hand over half characters
            for name, value in pairs
            if name.lower() in self._kept
        )

    def _header(self, headers: Headers, wanted: str | None) -> str | None:
        if wanted is None:
            return None
        return next((value for name, value in headers if name.lower() == wanted.lower()), None)


def _digest(payload: bytes) -> str:
    return f"blake2b:{hashlib.blake2b(payload, digest_size=16).hexdigest()}"
