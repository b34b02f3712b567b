"""How events arrive, resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature over a request. `timestamp` is a header, `pairs` are the keys of a timestamp and of signatures."""

    header: str
    algorithm: str
    encoding: str
    prefix: str
    over: str
    timestamp: str | None
    tolerance: int | None
    pairs: tuple[str | None, str] | None


@dataclass(frozen=True, slots=True)
class Token:
    """A header with the secret itself, behind `prefix`."""

    header: str
    prefix: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form that is taken: with the JSON in `field`, or (None) its fields are the root, with those of `add`."""

    field: str | None
    add: Mapping[str, Scalar]


@dataclass(frozen=True, slots=True)
class Handshake:
    when: tuple[tuple[tuple[str, ...], Scalar], ...]
    reply: object


@dataclass(frozen=True, slots=True)
class Delivery:
    """How events arrive at a webhook, as far as the spec says; sizes are in bytes."""

    secret_header: str | None = None
    max_bytes: int | None = None
    id: tuple[str, ...] | None = None
    """The path to an event's id, where it is no field of the envelope alone."""
    account: tuple[str, ...] | None = None
    account_header: str | None = None
    json: bool = True
    forms: tuple[Form, ...] = ()
    batch: tuple[str, ...] | None = None
    verify: tuple[Signature | Token, ...] = ()
    answers: tuple[Handshake, ...] = ()
    replies: Mapping[str, float] = field(default_factory=dict[str, float])
    """Kind -> seconds that the source waits for what a handler returns."""

    @property
    def is_verified(self) -> bool:
        return bool(self.verify) or self.secret_header is not None

    @property
    def has_bodies(self) -> bool:
        """Whether a request's body is anything but the JSON of one event."""
        return bool(self.forms) or not self.json or self.batch is not None
