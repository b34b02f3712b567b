"""The shared middle of all importers: messages with their schemas -> a schema of our notation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from tamis_codegen import notation
from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import fail
from tamis_codegen.importers.json_schema.kinds import KindBuilder, KindTree, envelope_of
from tamis_codegen.importers.json_schema.messages import Message, Tell, Told
from tamis_codegen.importers.json_schema.reader import Reader
from tamis_codegen.importers.json_schema.settle import Settler
from tamis_codegen.importers.json_schema.types import TypeWriter, merge_equal
from tamis_codegen.importers.json_schema.values import propose_values
from tamis_codegen.importers.losses import Losses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tamis_codegen.importers.json_schema.reader import Heirs
    from tamis_codegen.importers.json_schema.shapes import Shape


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says beside the sources. `tells`: what tells kinds apart, the first level first."""

    tells: tuple[Tell, ...] = ()
    docs: bool = False
    root: str | None = None
    pattern: str | None = None
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Description:
    """What a format found in its sources."""

    source: str
    title: str
    version: str
    messages: Sequence[Message]
    sibling_refs: bool = True
    delivery: dict[str, object] = field(default_factory=dict[str, object])
    heirs: Mapping[int, Heirs] = field(default_factory=dict[int, "Heirs"])
    losses: Losses = field(default_factory=Losses)
    """What the format itself has lost."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A schema as it is written to `schema.json`, and what it does not say."""

    schema: dict[str, object]
    title: str
    losses: Losses


def build_schema(description: Description, wishes: Wishes) -> Imported:
    """The schema of a description. Raises `SpecError` where no schema can be made."""
    losses = description.losses
    reader = Reader(losses, sibling_refs=description.sibling_refs, docs=wishes.docs, heirs=description.heirs)
    told = _read(reader, description)
    settler = Settler(reader.shapes, reader.names, losses)
    builder = KindBuilder(settler, losses, description.source, wishes.tells, docs=wishes.docs)
    tree = builder.build(told)
    first = tree.kinds["*"].split if "*" in tree.kinds else None
    tells = [Tell("field", first)] if first is not None else [Tell("header", tree.discriminator.header or "")]
    envelope = envelope_of(settler, tree.payloads, tells)
    tree.payloads.add(envelope)
    types = TypeWriter(settler, tree.payloads).write()
    kept = {name for name, shape in reader.shapes.objects.items() if shape.own_name} | tree.payloads
    replaced = merge_equal(types, kept)
    _break_endless(types, losses)
    return Imported(_plain(description, tree, envelope, types, replaced), description.title, losses)


def _read(reader: Reader, description: Description) -> list[Told]:
    shapes: list[Shape] = []
    for message in description.messages:
        name = message.schema.name or f"{message.name} payload"
        shapes.append(reader.shape((message.schema,), name))
    reader.finish()
    found: list[Told] = []
    for message, shape in zip(description.messages, shapes, strict=True):
        found += _objects_of(reader, message, reader.known(shape))
    if not found:
        fail(Place(description.source), "there is no message whose payload is an object", "kinds are made of those")
    return found


def _objects_of(reader: Reader, message: Message, shape: Shape) -> Iterable[Told]:
    """A message that is one of several objects is several messages."""
    if not shape.objects:
        reader.losses.add("a message that is no object: left out", message.schema.place)
    elif shape.scalars or shape.list_ or shape.map_:
        reader.losses.add("a message that may be no object: only its objects", message.schema.place)
    for name in shape.objects:
        yield Told(message, name)


def _plain(
    description: Description,
    tree: KindTree,
    envelope: str,
    types: dict[str, notation.Type],
    replaced: dict[str, str],
) -> dict[str, object]:
    kinds = dict(tree.kinds)
    for kind in kinds.values():
        if kind.payload is not None:
            kind.payload = replaced.get(kind.payload, kind.payload)
    names = {kind.payload: name for name, kind in kinds.items() if kind.payload is not None}
    optional = {
        (name, field_name)
        for name, type_ in types.items()
        for field_name, written in type_.fields.items()
        if (written if isinstance(written, str) else written.type or "").endswith("?")
    }
    availability = [
        msgspec.structs.replace(rule, type=replaced.get(rule.type, rule.type), fields=fields)
        for rule in tree.availability
        if (fields := [name for name in rule.fields if (replaced.get(rule.type, rule.type), name) in optional])
    ]
    certain = {kind: sorted(names) for kind, names in sorted(tree.certain.items())}
    found: dict[str, object] = {
        "source": description.source,
        "version": description.version,
        "discriminator": msgspec.to_builtins(tree.discriminator),
        "envelope": envelope,
        "delivery": description.delivery or _event_id(types[envelope]),
        "kinds": {name: kind.plain() for name, kind in kinds.items()},
        "values": msgspec.to_builtins(propose_values(types, names, envelope)),
        "implies": {"kinds": certain} if certain else {},
        "availability": msgspec.to_builtins(availability),
        "types": {name: msgspec.to_builtins(types[name]) for name in sorted(types)},
    }
    return {key: value for key, value in found.items() if value}


def _event_id(envelope: notation.Type) -> dict[str, object]:
    """A field of every event that is its id, where its name leaves no doubt."""
    for name in ("event_id", "eventId"):
        if envelope.fields.get(name) in ("str", "int"):
            return {"id": name}
    return {}


def _break_endless(types: dict[str, notation.Type], losses: Losses) -> None:
    """A type that requires itself has no value: such a field may be missing."""
    done: set[str] = set()

    def visit(name: str, chain: tuple[str, ...]) -> None:
        if name in done or name not in types:
            return
        type_ = types[name]
        for field_name, written in list(type_.fields.items()):
            text = written if isinstance(written, str) else written.type
            if text is None or text not in types or types[text].union is not None:
                continue
            if text in (*chain, name):
                losses.add("a type that requires itself: that field may be missing", f"{name}.{field_name}")
                node = written if isinstance(written, notation.Field) else notation.Field(type=text)
                changed = msgspec.structs.replace(node, type=f"{text}?")
                loose = f"{text}?" if isinstance(written, str) else changed
                types[name] = msgspec.structs.replace(types[name], fields={**types[name].fields, field_name: loose})
            else:
                visit(text, (*chain, name))
        done.add(name)

    for name in sorted(types):
        visit(name, ())
