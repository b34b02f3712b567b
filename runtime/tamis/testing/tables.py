"""What a spec says of values beyond their Python types: the generated tables that only tests need."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.queries.tables import Condition, Constant

Steps = tuple[str | int, ...]
"""A place in a payload: attributes and indexes."""


class About(NamedTuple):
    """What is said of one field.

    `values` are those it may have (with `open`, more may come). `time` is seconds since 1970. `least` and `most` limit
    a number, the characters of a text, or the items of a list. `only_when`: there only for these values of a sibling.
    """

    values: tuple[str | int, ...] = ()
    open: bool = False
    time: bool = False
    least: int | None = None
    most: int | None = None
    only_when: Mapping[str, tuple[Constant, ...]] = {}


class Group(NamedTuple):
    """Fields of which at most one is there; with `one`, exactly one."""

    one: bool
    attrs: tuple[str, ...]


class Facts(NamedTuple):
    """The tables of one package. Types are named as their classes, fields by their attributes.

    `twins`: by type and field, what is then there, too. `kinds`: what always holds for a kind. `ids`: by payload, the
    fields that are the event's own id, another one for every event. `me` is the type of the bot's id.
    """

    fields: Mapping[str, Mapping[str, About]]
    groups: Mapping[str, tuple[Group, ...]]
    twins: Mapping[str, Mapping[str, tuple[Condition, ...]]]
    kinds: Mapping[str, tuple[Condition, ...]]
    ids: Mapping[str, tuple[str, ...]]
    me: type[int | str]
    roots: Mapping[str, tuple[Condition, ...]] = {}
    """What always holds for the root, of kinds whose payload lies inside of it."""


NOTHING = About()
