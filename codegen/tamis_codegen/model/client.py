"""A client of the runtime: what a spec that names it gets in its package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Reference(NamedTuple):
    """A name of a module."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Option:
    """What `Bot.__init__` takes: `annotation` names the classes of `imports` by their aliases; no default: required."""

    name: str
    annotation: str
    default: str | None
    imports: tuple[tuple[Reference, str], ...] = ()
    """(class, alias)."""


@dataclass(frozen=True, slots=True)
class ClientQuery:
    """A query that a template uses; with `rule`, those that are known behind that rule, where the spec has it."""

    query: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class ClientModule:
    """A module of the generated package, from two templates in the client's folder."""

    name: str
    types: tuple[str, ...]
    queries: Mapping[str, ClientQuery]


@dataclass(frozen=True, slots=True)
class Client:
    name: str
    folder: Path
    """The folder of the manifest, with the templates of `modules`."""
    bot: Reference
    api: Reference
    doc: str
    options: tuple[Option, ...]
    opaque: Mapping[str, Reference]
    reexports: Mapping[str, str | tuple[Reference, ...]]
    modules: Mapping[str, ClientModule]
    reserved: frozenset[str]
    """Names that nothing in a spec with this client can have; with those of its modules."""
