"""Schemas where they stand: a piece of a document, how its references are followed, and its place for reports."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import referencing
import referencing.exceptions

from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import JsonObject, fail, object_of, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# Classes of attrs, whose parameters checkers learn only where attrs is installed.
_REGISTRY: Any = referencing.Registry
_RESOURCE: Any = referencing.Resource
_NO_RESOURCE: Any = referencing.exceptions.NoSuchResource

_HINT = "nothing is fetched: name the file it leads to as a further source"


@dataclass(frozen=True, slots=True, eq=False)
class SchemaNode:
    """A schema: an object, or true or false. Two nodes are the same where their `key` is."""

    contents: object
    resolver: Any
    place: str
    name: str = ""
    """The name by which a reference leads here; empty for what stands inside of another schema."""

    @property
    def key(self) -> int:
        return id(self.contents)

    @property
    def entries(self) -> JsonObject:
        return object_of(self.contents)

    def below(self, key: str | int) -> SchemaNode:
        """What stands under a key, or at a place of a list."""
        inner = cast("Any", self.contents)[key]
        return SchemaNode(inner, self.resolver, f"{self.place}/{_escape(str(key))}")

    def items(self, key: str) -> list[SchemaNode]:
        """The schemas of a list under `key`."""
        inner = self.entries.get(key)
        return [self.below(key).below(at) for at in range(len(cast("list[object]", inner)))] if _is_list(inner) else []

    def named_items(self, key: str) -> dict[str, SchemaNode]:
        """The schemas of an object under `key`, in alphabetical order."""
        inner = self.entries.get(key)
        names = sorted(cast("JsonObject", inner)) if isinstance(inner, dict) else []
        return {name: self.below(key).below(name) for name in names}

    def text(self, key: str) -> str:
        found = self.entries.get(key)
        return found if isinstance(found, str) else ""

    def follow(self, ref: str) -> SchemaNode:
        """The schema that a reference leads to. Raises `SpecError`."""
        try:
            found = self.resolver.lookup(ref)
        except (referencing.exceptions.Unresolvable, ValueError, LookupError, TypeError, AttributeError) as error:
            reason = f": {error.__cause__}" if isinstance(error.__cause__, OSError) else ""
            fail(Place(self.place), f"the reference {ref!r} leads nowhere{reason}", _HINT)
        place = f"{self.place.partition('#')[0]}{ref}" if ref.startswith("#") else ref
        return SchemaNode(found.contents, found.resolver, place, _name_of(ref))


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _escape(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _name_of(ref: str) -> str:
    """The last part of a reference: that of its fragment, else of its path without the suffix of a file."""
    path, _, fragment = ref.partition("#")
    last = fragment.rpartition("/")[2] if fragment.strip("/") else Path(path).name.split(".")[0]
    return unquote(last).replace("~1", "/").replace("~0", "~")


@dataclass(frozen=True, slots=True)
class Source:
    """A document: as the user named it, and its content."""

    shown: str
    path: Path | None
    contents: object


def read_sources(paths: Iterable[Path]) -> list[Source]:
    return [Source(path.as_posix(), path, read_document(path)) for path in paths]


def root_nodes(sources: list[Source], dialect: object) -> list[SchemaNode]:
    """The whole documents as nodes, whose references may lead to each other and to files beside them."""
    folders = [source.path.resolve().parent for source in sources if source.path is not None]
    registry: Any = _REGISTRY(retrieve=_retrieve(folders, dialect))
    uris: list[str] = []
    for source in sources:
        uri = source.path.resolve().as_uri() if source.path is not None else f"urn:tamis:{len(uris)}"
        resource: Any = _RESOURCE(contents=source.contents, specification=dialect)
        registry = registry.with_resource(uri, resource)
        own = resource.id()
        if own:
            registry = registry.with_resource(own, resource)
        uris.append(own or uri)
    with suppress(AttributeError, TypeError):  # what is no schema of that dialect has no ids inside that count
        registry = registry.crawl()
    return [
        SchemaNode(source.contents, registry.resolver(base_uri=uri), f"{source.shown}#")
        for source, uri in zip(sources, uris, strict=True)
    ]


def _retrieve(folders: list[Path], dialect: object) -> Callable[[str], object]:
    """Files in the folders of the sources and in those beside them; nothing else is opened."""

    def retrieve(uri: str) -> object:
        parts = urlsplit(uri)
        if parts.scheme != "file":
            raise cast("Exception", _NO_RESOURCE(ref=uri))
        path = Path(url2pathname(parts.path)).resolve()
        if not any(path.is_relative_to(folder.parent) for folder in folders) or not path.is_file():
            raise cast("Exception", _NO_RESOURCE(ref=uri))
        return _RESOURCE(contents=read_document(Path(os.path.relpath(path))), specification=dialect)

    return retrieve
