"""From schemas to shapes: references, inline objects, `allOf`, several forms in one place.

A *conjunction* is a tuple of schemas that hold together: one alone, or what `allOf` joins. Objects are read once, by
the conjunction they are; loops are fine.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias, cast

from tamis_codegen.errors import printable
from tamis_codegen.importers.json_schema.naming import Names
from tamis_codegen.importers.json_schema.nodes import SchemaNode
from tamis_codegen.importers.json_schema.scalars import TYPES, note_limits, scalars_of, types_of
from tamis_codegen.importers.json_schema.shapes import (
    ANY,
    Alternatives,
    FieldShape,
    ObjectShape,
    Shape,
    Shapes,
    join,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.importers.losses import Losses

Conjunction: TypeAlias = tuple[SchemaNode, ...]

LATER = "@"
_LONGEST_DOC = 200
_DEEPEST = 150
# Says nothing of what a value looks like.
_ANNOTATIONS = frozenset(
    {"title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "$comment", "$id",
     "id", "$schema", "discriminator", "$anchor",  "externalDocs", "xml", "definitions", "$defs", "$vocabulary",
     "summary"}
)  # fmt: skip
# Says something that our notation cannot: what is left out of a type is reported.
_LEFT_OUT = (
    "not", "if", "then", "else", "dependentSchemas", "dependentRequired", "dependencies", "propertyNames", "contains",
    "$dynamicRef", "$recursiveRef",
)  # fmt: skip
_OBJECT_KEYS = ("properties", "additionalProperties", "patternProperties", "unevaluatedProperties", "required")
_COMBINERS = ("oneOf", "anyOf")


@dataclass(frozen=True, slots=True)
class Heirs:
    """A schema with a discriminator and no list of alternatives: whoever stands on it. (value, schema)."""

    tag: str
    members: tuple[tuple[str, SchemaNode], ...]


@dataclass(slots=True)
class Reader:
    """Reads schemas into `shapes`. With `docs`, descriptions are kept, cut to a line."""

    losses: Losses
    sibling_refs: bool = True
    """Whether what stands beside a `$ref` counts (since draft 2019-09, and OpenAPI 3.1)."""
    docs: bool = False
    shapes: Shapes = field(default_factory=Shapes)
    names: Names = field(default_factory=Names)
    _known: dict[tuple[int, ...], Shape] = field(default_factory=dict[tuple[int, ...], Shape])
    _open: set[tuple[int, ...]] = field(default_factory=set[tuple[int, ...]])
    _without: dict[tuple[int, str], SchemaNode] = field(default_factory=dict[tuple[int, str], SchemaNode])
    _reported: set[int] = field(default_factory=set[int])
    _later: dict[str, tuple[tuple[int, ...], str]] = field(default_factory=dict[str, tuple[tuple[int, ...], str]])
    _endless: set[str] = field(default_factory=set[str])
    heirs: Mapping[int, Heirs] = field(default_factory=dict[int, "Heirs"])
    """By the key of a schema: those that it stands for where it is referred to."""

    def shape(self, nodes: Conjunction, path: str) -> Shape:
        """What these schemas say together of a value; `path` names what has no name of its own."""
        key = tuple(node.key for node in nodes)
        if key in self._known:
            return self._known[key]
        if key in self._open:  # several forms, one of which holds them again: known when all is read
            self._later[f"{LATER}{'.'.join(map(str, key))}"] = (key, nodes[0].place)
            return Shape(objects=(f"{LATER}{'.'.join(map(str, key))}",))
        if len(self._open) > _DEEPEST:
            self.losses.add("types that are nested too deeply: any", nodes[0].place)
            return ANY
        self._open.add(key)
        try:
            found = self._read(nodes, key, path)
        finally:
            self._open.discard(key)
        self._known[key] = found
        return found

    def finish(self) -> None:
        """Puts what was not known yet in its places. Call it when all is read."""
        for made in self.shapes.objects.values():
            made.fields = {name: replace(known, shape=self.known(known.shape)) for name, known in made.fields.items()}
            made.extra = self.known(made.extra) if made.extra is not None else None
        for objects, source in list(self.shapes.alternatives.items()):
            if any(name in self._later for name in objects):
                known = self.known(Shape(objects=tuple(sorted(objects))))
                self.shapes.alternatives.setdefault(frozenset(known.objects), source)

    def known(self, shape: Shape, inside: frozenset[str] = frozenset()) -> Shape:
        """A shape without anything that is known later."""
        parts: list[Shape] = []
        for name in shape.objects:
            if name not in self._later:
                parts.append(Shape(objects=(name,)))
                continue
            key, place = self._later[name]
            if name in inside:
                if name not in self._endless:
                    self.losses.add("a type that consists of itself alone: any", place)
                    self._endless.add(name)
                return replace(ANY, nullable=shape.nullable)
            parts.append(self.known(self._known[key], inside | {name}))
        rest = replace(
            shape,
            objects=(),
            list_=self.known(shape.list_, inside) if shape.list_ is not None else None,
            map_=self.known(shape.map_, inside) if shape.map_ is not None else None,
        )
        return join([*parts, rest])

    # --- references and allOf ---

    def _read(self, nodes: Conjunction, key: tuple[int, ...], path: str) -> Shape:
        own_name = nodes[0].name if len(nodes) == 1 else ""
        if own_name and nodes[0].key in self.heirs:
            return self._any_heir(nodes[0])
        if own_name:  # a reference led here: what follows is what it says
            path, nodes = own_name, (SchemaNode(nodes[0].contents, nodes[0].resolver, nodes[0].place),)
        parts = self._parts(nodes, is_open=False)
        references = [part for part in parts if part.name]
        inline = [part for part in parts if not part.name]
        if not parts:
            return ANY
        is_readable = len(references) == 1 and (
            (references[0].key,) in self._known
            or (references[0].key,) not in self._open
            or references[0].key in self.heirs
        )
        if len(references) == 1 and (is_readable or not inline):
            if all(_says_only_null(part) for part in inline):
                found = self.shape((references[0],), references[0].name)
                is_nullable = any("null" in (types_of(part) or ()) or _is_nullable(part) for part in inline)
                return join([found, Shape(nullable=True)]) if is_nullable else found
            if all(_only_fields(part) for part in inline):
                base = self._base(references[0])
                alone = base == Shape(objects=base.objects, nullable=base.nullable)
                if len(base.objects) == 1 and alone and not base.objects[0].startswith(LATER):
                    return self._derived(base.objects[0], references[0], inline, key, path, own_name)
        return self._conjunction(self._parts(nodes, is_open=True), key, path, own_name)

    def _base(self, reference: SchemaNode) -> Shape:
        """The type that others stand on; of one that stands for its heirs, what they have in common."""
        if reference.key not in self.heirs:
            return self.shape((reference,), reference.name)
        plain = self._stripped(reference, "discriminator")
        return self.shape((plain,), f"{reference.name} base")

    def _any_heir(self, node: SchemaNode) -> Shape:
        heirs = self.heirs[node.key]
        found = [self.shape((member,), member.name) for _, member in heirs.members]
        mapping = [
            (value, shape.objects[0])
            for (value, _), shape in zip(heirs.members, found, strict=True)
            if len(shape.objects) == 1
        ]
        whole = join(found)
        made = Alternatives(node.name, node.place, heirs.tag, tuple(mapping))
        self.shapes.alternatives[frozenset(whole.objects)] = made
        return whole

    def _parts(self, nodes: Conjunction, *, is_open: bool) -> list[SchemaNode]:
        """What holds together, `allOf` taken apart. References stay; with `is_open` their content is taken."""
        found: list[SchemaNode] = []
        seen: set[int] = set()

        def visit(node: SchemaNode, chain: frozenset[int]) -> None:
            if node.key in chain or node.key in seen:
                return
            chain |= {node.key}
            if not is_open and node.name:
                seen.add(node.key)
                found.append(node)
                return
            if node.name and (node.key,) in self._open:  # a form of itself: what all of its forms have
                node = self._stripped(node, *_COMBINERS, "discriminator")
            entries = node.entries
            if node.contents is False:
                self.losses.add("`false`, which no value fits: any", node.place)
            ref = entries.get("$ref")
            if isinstance(ref, str):
                visit(node.follow(ref), chain)
                if self.sibling_refs and any(name not in _ANNOTATIONS for name in entries if name != "$ref"):
                    visit(self._stripped(node, "$ref"), chain)
                return
            members = node.items("allOf")
            for member in members:
                visit(member, chain)
            rest = self._stripped(node, "allOf") if members else node
            if any(name not in _ANNOTATIONS for name in rest.entries):
                seen.add(rest.key)
                found.append(rest)

        for node in nodes:
            visit(node, frozenset())
        return found

    def _stripped(self, node: SchemaNode, *keys: str) -> SchemaNode:
        """A schema without some of its keys; always the same one, so that it is read once."""
        key = (node.key, ",".join(keys))
        if key not in self._without:
            contents = {name: value for name, value in node.entries.items() if name not in keys}
            self._without[key] = SchemaNode(contents, node.resolver, node.place)
        return self._without[key]

    def _derived(
        self,
        base: str,
        reference: SchemaNode,
        inline: list[SchemaNode],
        key: tuple[int, ...],
        path: str,
        own_name: str,
    ) -> Shape:
        """`allOf` of one reference and what is added to it."""
        name = self.names.take(path)
        made = ObjectShape(name, inline[0].place, base=base, doc=self._doc(inline), own_name=bool(own_name))
        self.shapes.objects[name] = made
        found = Shape(objects=(name,))
        self._known[key] = found
        own = {field for part in inline for field in part.named_items("properties")}
        required = {field for part in inline for field in _required(part)}
        whole = self._parts((reference, *inline), is_open=True)
        self._fields(made, whole, only=own | required)
        made.extra = self._extra(inline, name)
        return found

    # --- forms ---

    def _conjunction(self, parts: list[SchemaNode], key: tuple[int, ...], path: str, own_name: str) -> Shape:
        """What schemas without references say together."""
        self._report(parts)
        for at, part in enumerate(parts):
            for combiner in _COMBINERS:
                if combiner in part.entries:
                    return self._alternatives(parts, at, combiner, path)
        types, scalars = scalars_of(parts, self.losses)
        found = [scalars]
        if "array" in types:
            found.append(Shape(list_=self._item(parts, path)))
        if "object" in types:
            found.append(self._object(parts, key, path, own_name))
        nullable = "null" in types
        if not types:
            return ANY
        whole = join(found)
        if whole.is_empty and nullable:
            return Shape(nullable=True)
        return join([whole, Shape(nullable=True)]) if nullable else whole

    def _report(self, parts: list[SchemaNode]) -> None:
        for part in parts:
            if part.key in self._reported:
                continue
            self._reported.add(part.key)
            for name in _LEFT_OUT:
                if name in part.entries and name not in ("then", "else"):
                    what = "`if`, `then`, `else`" if name == "if" else f"`{name}`"
                    self.losses.add(f"{what}: left out", part.place)
            note_limits(part, self.losses)

    def _item(self, parts: list[SchemaNode], path: str) -> Shape:
        """The shape of a list's items."""
        schemas: list[SchemaNode] = []
        places: list[SchemaNode] = []
        for part in parts:
            places += part.items("prefixItems") + part.items("items")
            keys = [key for key in ("items", "additionalItems") if isinstance(part.entries.get(key), dict)]
            schemas += [part.below(key) for key in keys]
        if not places:
            return self.shape(tuple(schemas), path) if schemas else ANY
        found = [self.shape((place,), path) for place in places]
        if len(set(found)) > 1 or schemas:
            self.losses.add("a list whose places differ: a list of any of them", parts[0].place)
        return join([*found, *(self.shape((schema,), path) for schema in schemas)])

    def _object(self, parts: list[SchemaNode], key: tuple[int, ...], path: str, own_name: str) -> Shape:
        if not any(part.named_items("properties") or _required(part) for part in parts):
            return Shape(map_=self._extra(parts, path) or ANY)
        name = self.names.take(own_name or path)
        made = ObjectShape(name, parts[0].place, doc=self._doc(parts), own_name=bool(own_name))
        self.shapes.objects[name] = made
        # What stands inside may lead back here.
        nullable = "null" in scalars_of(parts, None)[0]
        self._known.setdefault(key, Shape(objects=(name,), nullable=nullable))
        self._fields(made, parts)
        made.extra = self._extra(parts, name)
        return Shape(objects=(name,))

    def _fields(self, made: ObjectShape, parts: list[SchemaNode], only: set[str] | None = None) -> None:
        schemas: dict[str, list[SchemaNode]] = {}
        required: set[str] = set()
        for part in parts:
            for name, node in part.named_items("properties").items():
                schemas.setdefault(name, []).append(node)
            required.update(_required(part))
        for name in sorted(required - schemas.keys()):
            self.losses.note("a required field that nothing describes: any", f"{made.place}/{name}")
        for name in sorted(schemas.keys() | required):
            if only is not None and name not in only:
                continue
            nodes = schemas.get(name, [])
            shape = self.shape(tuple(nodes), f"{made.name} {name}") if nodes else ANY
            place = nodes[0].place if nodes else made.place
            made.fields[name] = FieldShape(shape, name in required, self._doc(nodes), place)

    def _extra(self, parts: list[SchemaNode], path: str) -> Shape | None:
        """The shape of the values under keys that are not named, where the source says one."""
        found: list[Shape] = []
        for part in parts:
            keys = ("additionalProperties", "unevaluatedProperties")
            typed = [key for key in keys if isinstance(part.entries.get(key), dict) and part.entries[key]]
            found += [self.shape((part.below(key),), path) for key in typed]
            patterns = part.named_items("patternProperties")
            for pattern, node in patterns.items():
                self.losses.note(f"keys of the pattern {pattern!r}: any further key", node.place)
                found.append(self.shape((node,), path))
        if not found or any(shape == ANY for shape in found):
            return None
        return join(found)

    # --- one of several ---

    def _alternatives(self, parts: list[SchemaNode], at: int, combiner: str, path: str) -> Shape:
        chosen = parts[at]
        rest = [*parts[:at], self._stripped(chosen, combiner, "discriminator"), *parts[at + 1 :]]
        rest = [part for part in rest if any(key not in _ANNOTATIONS for key in part.entries)]
        members = chosen.items(combiner)
        if all(_only_requires(member) for member in members):
            self.losses.add(f"`{combiner}` of required keys: each of them may be missing", chosen.place)
            return self.shape(tuple(rest), path)
        if all(_says_only_the_type(part) for part in rest):
            rest = [part for part in rest if not set(types_of(part) or ()) <= {"object"}]
        found: list[Shape] = []
        for number, member in enumerate(members, 1):
            inner = path if len(members) == 1 else f"{path} {_label(member, number)}"
            found.append(self.shape((member, *rest), inner))
        whole = join(found)
        if whole.any and any(not shape.any for shape in found):
            self.losses.add(f"`{combiner}` with a member that may be anything: any", chosen.place)
        if len({shape.list_ for shape in found if shape.list_}) > 1:
            self.losses.add("different lists in one place: one list of all their items", chosen.place)
        if len(whole.objects) > 1:
            self._note_alternatives(whole.objects, chosen, path, members, found)
        return whole

    def _note_alternatives(
        self, objects: tuple[str, ...], chosen: SchemaNode, path: str, members: list[SchemaNode], found: list[Shape]
    ) -> None:
        declared = chosen.entries.get("discriminator")
        tag: str | None = None
        mapping: list[tuple[str, str]] = []
        if isinstance(declared, dict):
            entries = cast("dict[str, object]", declared)
            named = entries.get("propertyName")
            tag = named if isinstance(named, str) else None
            types = {
                member.follow(cast("str", member.entries["$ref"])).key: (shape.objects[0], member)
                for member, shape in zip(members, found, strict=True)
                if isinstance(member.entries.get("$ref"), str) and len(shape.objects) == 1
            }
            mapping = _mapping(entries.get("mapping"), chosen, types)
        known = self.shapes.alternatives.get(frozenset(objects))
        if known is None or known.merge:
            made = Alternatives(path, chosen.place, tag, tuple(mapping))
            self.shapes.alternatives[frozenset(objects)] = made

    def _doc(self, nodes: list[SchemaNode]) -> str:
        if not self.docs:
            return ""
        text = next((node.text("description") for node in nodes if node.text("description")), "")
        line = " ".join(text.split())
        sentence = line.partition(". ")[0] + ("." if ". " in line else "")
        return printable(sentence, _LONGEST_DOC)


def _mapping(written: object, chosen: SchemaNode, types: dict[int, tuple[str, SchemaNode]]) -> list[tuple[str, str]]:
    """The values of a declared discriminator; those it does not list are the names of the schemas."""
    found: list[tuple[str, str]] = []
    listed: set[int] = set()
    for value, ref in sorted(cast("dict[str, str]", written).items()) if isinstance(written, dict) else ():
        target = ref if ref.startswith("#") or "/" in ref or "." in ref else f"#/components/schemas/{ref}"
        key = chosen.follow(target).key
        if key in types:
            found.append((value, types[key][0]))
            listed.add(key)
    for key, (name, member) in types.items():
        if key not in listed:
            found.append((member.follow(cast("str", member.entries["$ref"])).name, name))
    return found


def _only_fields(node: SchemaNode) -> bool:
    return set(types_of(node) or ("object",)) <= {"object"} and not any(key in node.entries for key in _COMBINERS)


def _says_only_null(node: SchemaNode) -> bool:
    """Whether a schema adds no more to an object than that it may be null."""
    return _says_only_the_type(node) and set(types_of(node) or ()) <= {"object", "null"}


def _is_nullable(node: SchemaNode) -> bool:
    return node.entries.get("nullable") is True


def _required(node: SchemaNode) -> list[str]:
    listed = node.entries.get("required")
    return [name for name in cast("list[object]", listed) if isinstance(name, str)] if isinstance(listed, list) else []


def _only_requires(node: SchemaNode) -> bool:
    keys = [key for key in node.entries if key not in _ANNOTATIONS]
    return keys in (["required"], ["not"]) or set(keys) == {"required", "type"}


def _says_only_the_type(node: SchemaNode) -> bool:
    return all(key in _ANNOTATIONS or key in ("type", "nullable") for key in node.entries)


def _label(member: SchemaNode, number: int) -> str:
    """How an inline member of several is named: by its constant, else by its number."""
    for node in member.named_items("properties").values():
        value = node.entries.get("const")
        listed = node.entries.get("enum")
        if value is None and isinstance(listed, list) and len(cast("list[object]", listed)) == 1:
            value = cast("list[object]", listed)[0]
        if isinstance(value, str):
            return value
    return str(number)


__all__ = ["TYPES", "Conjunction", "Reader"]
