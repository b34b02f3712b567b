"""Kinds of a description: the tree of them, one payload for each event, and what is certain in each of its actions."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Place
from tamis_codegen.importers.documents import fail
from tamis_codegen.importers.json_schema.messages import Tell, Told, find_tell, header_values, values_at
from tamis_codegen.importers.json_schema.shapes import Constant, FieldShape, ObjectShape, Shape, scalar
from tamis_codegen.names import camel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tamis_codegen.importers.json_schema.settle import Settler
    from tamis_codegen.importers.losses import Losses

_NAME = re.compile(r"[A-Za-z0-9_+\-]+\Z")
_ANY = None
"""The value of a message that may have any at a level."""


@dataclass(slots=True)
class FoundKind:
    """A kind, in the words of our notation; `wire` is its `is`, where its name is not its value."""

    payload: str | None = None
    wire: Constant | None = None
    stem: str | None = None
    split: str | None = None
    on: str | None = None
    values: list[str] = field(default_factory=list[str])
    any: bool = False
    doc: str = ""

    def plain(self) -> dict[str, object]:
        """As it is written; what is not said is left out."""
        split = {"field": self.split, "on": self.on} if self.on is not None else self.split
        keys = {
            "is": self.wire, "as": self.stem, "payload": self.payload, "split": split, "values": self.values,
            "any": self.any, "doc": self.doc,
        }  # fmt: skip
        return {
            key: value
            for key, value in keys.items()
            if value not in (None, [], "") and (value is not False or key == "is")
        }


@dataclass(slots=True)
class KindTree:
    """What was found: the kinds and their payloads, and what is said of them."""

    discriminator: notation.Discriminator
    kinds: dict[str, FoundKind] = field(default_factory=dict[str, FoundKind])
    payloads: set[str] = field(default_factory=set[str])
    availability: list[notation.Availability] = field(default_factory=list[notation.Availability])
    certain: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


@dataclass(slots=True)
class _Group:
    """The messages with one value at a level; `value` is None for those that may have any."""

    value: Constant | None
    members: list[Told] = field(default_factory=list[Told])


@dataclass(slots=True)
class KindBuilder:
    """Builds the tree. `tells` are what tells kinds apart, as far as the user said it."""

    settler: Settler
    losses: Losses
    source: str
    tells: Sequence[Tell]
    docs: bool = False
    _plain: list[tuple[str, Tell]] = field(default_factory=list[tuple[str, Tell]])

    def build(self, told: Sequence[Told]) -> KindTree:
        first = self.tells[0] if self.tells else self._first_tell(told)
        by_header = first.by == "header"
        tree = KindTree(
            notation.Discriminator(by="header" if by_header else "fields", header=first.name if by_header else None)
        )
        groups = self._groups(told, first)
        dotted = not by_header and _is_dotted([group.value for group in groups])
        if not by_header:
            tree.kinds["*"] = FoundKind(split=first.name, on="." if dotted else None)
        used: set[str] = set()
        classes: set[str] = set()
        for group in sorted(groups, key=lambda group: str(group.value)):
            if group.value is _ANY:
                what = f"messages that may have any {first.name}: no kind of their own"
                self.losses.add(what, group.members[0].message.schema.place)
                continue
            name = self._name(group.value, used, dotted=dotted)
            self._add(tree, name, group, first, classes)
        if not tree.kinds.keys() - {"*"}:
            hint = "name what tells kinds apart: --kind field:type"
            fail(Place(self.source), "there is no message that a kind could be made of", hint)
        if dotted:
            _add_parents(tree)
        for payload, tell in self._plain:
            self._make_plain(payload, tell)
        return tree

    def _first_tell(self, told: Sequence[Told]) -> Tell:
        fixed = _fixed_header(told)
        found = find_tell(self.settler.shapes, told)
        if fixed is not None and (found is None or len(told) > 1):
            values = {one.message.headers[fixed.name.lower()] for one in told}
            if found is None or len(values) == len(told):
                return fixed
        if found is None:
            shown = ", ".join(one.message.name for one in told[:4]) + (" …" if len(told) > 4 else "")
            fail(
                Place(self.source),
                f"nothing tells these messages apart: {shown}",
                "say what does: --kind field:PATH (a field that is constant in each) or --kind header:NAME",
            )
        self.losses.note(f"kinds are told apart by the field {found.name!r}", self.source)
        return found

    # --- groups ---

    def _groups(self, told: Sequence[Told], tell: Tell) -> list[_Group]:
        if tell.by == "header":
            values: list[Sequence[Constant | None]] = [[value] for value in self._header_values(told, tell)]
        else:
            values = [self._values(one, tell) for one in told]
        groups: dict[tuple[type, Constant | None], _Group] = {}
        for one, found in zip(told, values, strict=True):
            for value in found:
                groups.setdefault((type(value), value), _Group(value)).members.append(one)
        return list(groups.values())

    def _values(self, one: Told, tell: Tell) -> Sequence[Constant | None]:
        found = values_at(self.settler.shapes, one.type, tell.path)
        return found or (_ANY,)

    def _header_values(self, told: Sequence[Told], tell: Tell) -> list[str]:
        split = self.tells[1] if len(self.tells) > 1 else None
        actions: dict[int, Sequence[str]] = {}
        for at, one in enumerate(told):
            paths = [split.path] if split is not None else [("action",), ("type",)]
            found = [values_at(self.settler.shapes, one.type, path) or () for path in paths]
            actions[at] = [str(value) for values in found for value in values]
        values = header_values(told, tell.name, actions)
        if any(one.message.headers.get(tell.name.lower()) != value for one, value in zip(told, values, strict=True)):
            what = f"values of {tell.name} that are taken from the names of messages: {len(set(values))}"
            self.losses.note(what, self.source)
        return values

    # --- a kind and what is below it ---

    def _name(self, value: Constant | None, used: set[str], *, dotted: bool) -> str:
        """A name for a kind: its value on the wire, where that can be one."""
        text = str(value).lower() if isinstance(value, bool) else str(value)
        if not isinstance(value, str) or not _is_name(text, dotted=dotted):
            parts = text.split(".") if dotted else [text]
            words = ["_".join(re.findall(r"[A-Za-z0-9]+", part)).lower() or "other" for part in parts]
            text = ".".join(word if word[0].isalpha() else f"kind_{word}" for word in words)
        name, number = text, 2
        while name in used:
            name, number = f"{text}_{number}", number + 1
        used.add(name)
        return name

    def _add(self, tree: KindTree, name: str, group: _Group, first: Tell, classes: set[str]) -> None:
        split = self._split_of(group, first)
        kind = FoundKind(
            payload=self._payload(tree, name, group.members, [first, *([split] if split else [])]),
            wire=_wire(group.value, name, tree),
            stem=_class_of(name, classes),
            split=split.name if split is not None else None,
            doc=group.members[0].message.doc if self.docs and len(group.members) == 1 else "",
        )
        tree.kinds[name] = kind
        if split is None:
            return
        children = self._groups(group.members, split)
        named: dict[str, list[Told]] = {}
        used: set[str] = set()
        plain: list[str] = []
        is_any = False
        for child in sorted(children, key=lambda child: str(child.value)):
            if child.value is _ANY:
                free = (values_at(self.settler.shapes, one.type, split.path) == () for one in child.members)
                is_any = is_any or any(free)
                continue
            level = self._name(child.value, used, dotted=False)
            named[f"{name}.{level}"] = child.members
            stem = _class_of(f"{name}.{level}", classes)
            wire = None if child.value == level and isinstance(child.value, str) else child.value
            doc = child.members[0].message.doc if self.docs and len(child.members) == 1 else ""
            if wire is None and stem is None and not doc:
                plain.append(level)
            else:
                tree.kinds[f"{name}.{level}"] = FoundKind(wire=wire, stem=stem, doc=doc)
        kind.values, kind.any = plain, is_any and not named
        if kind.payload is not None:
            self._say_certain(tree, kind.payload, named, group.members)

    def _split_of(self, group: _Group, first: Tell) -> Tell | None:
        """What tells the next level: as the user said it, else what is found where there are several messages."""
        if len(self.tells) > 1:
            has = [values_at(self.settler.shapes, one.type, self.tells[1].path) for one in group.members]
            return self.tells[1] if any(found is not None for found in has) else None
        told = list({one.type: one for one in group.members}.values())
        if len(told) > 1:
            return find_tell(self.settler.shapes, told, [first])
        if first.by == "header" and values_at(self.settler.shapes, told[0].type, ("action",)):
            return Tell("field", "action")
        return None

    def _payload(self, tree: KindTree, name: str, members: list[Told], tells: list[Tell]) -> str:
        """One type for all messages of an event. What tells kinds apart is plain in it: the kind says its value."""
        types = list(dict.fromkeys(one.type for one in members))
        made = types[0]
        if len(types) > 1:
            made = self.settler.merge(types, f"{camel(name)} payload")
            what = "an event whose actions differ: one payload with what not all have as optional"
            self.losses.note(what, members[0].message.schema.place)
        self._plain += [(made, tell) for tell in tells if tell.by == "field" and len(tell.path) == 1]
        tree.payloads.add(made)
        return made

    def _make_plain(self, type_name: str, tell: Tell) -> None:
        known = self.settler.shapes.fields_of(type_name).get(tell.name)
        if known is not None and known.shape.listed:
            kinds = [replace(found, values=(), is_open=False) for found in known.shape.scalars]
            self.settler.shapes.objects[type_name].fields[tell.name] = replace(
                known, shape=Shape(scalars=tuple(kinds), nullable=known.shape.nullable)
            )

    def _say_certain(self, tree: KindTree, payload: str, named: dict[str, list[Told]], members: list[Told]) -> None:
        """Which fields that may be missing from the payload are there in an action, and where each occurs at all."""
        fields = self.settler.shapes.fields_of(payload)
        only: dict[tuple[str, ...], list[str]] = {}
        listed = {one.type for found in named.values() for one in found}
        beside = [one for one in members if one.type not in listed]
        for field_name, known in fields.items():
            if known.required and not known.shape.nullable:
                continue
            there = [kind for kind, found in named.items() if any(self._own(found, field_name))]
            if not known.required and 0 < len(there) < len(named) and not any(self._own(beside, field_name)):
                only.setdefault(tuple(there), []).append(field_name)
            for kind, found in named.items():
                own = self._own(found, field_name)
                if all(one is not None and one.required and not one.shape.nullable for one in own):
                    tree.certain.setdefault(kind, []).append(field_name)
        for kinds, names in sorted(only.items()):
            tree.availability.append(notation.Availability(type=payload, fields=sorted(names), only_in=list(kinds)))

    def _own(self, told: list[Told], field_name: str) -> list[FieldShape | None]:
        """A field as each of these messages has it."""
        return [self.settler.shapes.fields_of(one.type).get(field_name) for one in told]


def _is_name(text: str, *, dotted: bool) -> bool:
    parts = text.split(".") if dotted else [text]
    return all(_NAME.match(part) and (part[0].isalpha() or part[0] == "_") for part in parts)


def _is_dotted(values: Iterable[Constant | None]) -> bool:
    """Whether values are words joined by dots, and share their first ones: `invoice.paid`, `invoice.voided`."""
    texts = [value for value in values if isinstance(value, str)]
    dotted = [text for text in texts if "." in text and all(text.split("."))]
    return len(dotted) * 2 > len(texts)


def _wire(value: Constant | None, name: str, tree: KindTree) -> Constant | None:
    """What stands on the wire for a kind, where that is not the last part of its name."""
    root = tree.kinds.get("*")
    level = value.rpartition(".")[2] if root is not None and root.on is not None and isinstance(value, str) else value
    return None if isinstance(level, str) and level == name.rpartition(".")[2] else level


def _class_of(name: str, classes: set[str]) -> str | None:
    """The stem of a kind's event classes where the one made of its name is taken, or is none."""
    stem = camel(name)
    own = bool(stem) and stem[0].isalpha() and stem.isidentifier()
    wanted = stem if own else f"Kind{stem}"
    found, number = wanted, 2
    while found in classes:
        found, number = f"{wanted}{number}", number + 1
    classes.add(found)
    return None if own and found == stem else found


def _add_parents(tree: KindTree) -> None:
    """Kinds for what several dotted values begin with."""
    for name in list(tree.kinds):
        parts = name.split(".")
        for at in range(1, len(parts)):
            tree.kinds.setdefault(".".join(parts[:at]), FoundKind())
    tree.kinds = dict(sorted(tree.kinds.items()))


def _fixed_header(told: Sequence[Told]) -> Tell | None:
    """A header that has a fixed value in every message, not the same in all."""
    common = [name for name in told[0].message.headers if all(name in one.message.headers for one in told)]
    for name in sorted(common):
        if len({one.message.headers[name] for one in told}) > 1:
            return Tell("header", name)
    return None


def envelope_of(settler: Settler, payloads: Iterable[str], tells: Sequence[Tell]) -> str:
    """A type of the fields that events have in common, where they have them alike; what tells kinds is among them."""
    shapes = settler.shapes
    known = [shapes.fields_of(name) for name in sorted(payloads)]
    made = ObjectShape(settler.names.take("Envelope"), "")
    counts: dict[str, list[FieldShape]] = {}
    for fields in known:
        for name, found in fields.items():
            counts.setdefault(name, []).append(found)
    for name, there in sorted(counts.items()):
        forms = Counter(replace(one.shape, nullable=False) for one in there)
        shape, times = min(forms.items(), key=lambda item: (-item[1], repr(item[0])))
        if len(there) * 2 > len(known) and times * 3 >= len(there) * 2:
            required = len(there) == len(known) == times and all(one.required for one in there)
            shape = replace(shape, nullable=any(one.shape.nullable for one in there))
            made.fields[name] = FieldShape(shape, required, there[0].doc, there[0].place)
    for tell in tells[:1]:
        if tell.by == "field" and len(tell.path) == 1:
            made.fields[tell.name] = FieldShape(_plain_of(counts.get(tell.name, [])), required=True)
        elif tell.by == "field" and tell.path[0] not in made.fields:
            made.fields[tell.path[0]] = _common_step(settler, counts[tell.path[0]], tell)
    shapes.objects[made.name] = made
    return made.name


def _plain_of(found: list[FieldShape]) -> Shape:
    names = {one.name for known in found for one in known.shape.scalars}
    return scalar(names.pop() if len(names) == 1 else "str")


def _common_step(settler: Settler, found: list[FieldShape], tell: Tell) -> FieldShape:
    """The object in which the field is that tells kinds: with that field alone."""
    name = settler.names.take(f"Envelope {tell.path[0]}")
    settler.shapes.objects[name] = ObjectShape(
        name, found[0].place, fields={tell.path[1]: FieldShape(scalar("str"), required=True)}
    )
    return FieldShape(Shape(objects=(name,)), required=all(known.required for known in found), place=found[0].place)
