"""What stands on the wire for each level of a kind, and the fields in which it stands."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import ObjectType
from tamis_codegen.resolve.constants import exact, forms_of, forms_of_type, read_value, shown
from tamis_codegen.resolve.kinds import ROOT
from tamis_codegen.resolve.meanings import object_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.queries import Split
    from tamis_codegen.model.types import Constant, Field, TypeDef
    from tamis_codegen.resolve.kinds import KindNode

_JSON_KINDS = {
    "str": "a text",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "flag": "true or false",
}


def fields_along(path: tuple[str, ...], owner: str | None, types: Mapping[str, TypeDef]) -> list[Field] | None:
    """The declared fields along a path from an object of a type; None where one is not declared."""
    found: list[Field] = []
    current = types.get(owner or "")
    for key in path:
        field = current.fields.get(key) if isinstance(current, ObjectType) else None
        if field is None:
            return None
        found.append(field)
        current = object_behind(field.type, types)
    return found


def root_type(kind: KindNode, spec: notation.Spec) -> str | None:
    """The type of the root of a kind's events: what stands around the payload, or the payload itself."""
    return spec.envelope if kind.at else kind.payload


class LevelResolver:
    """Gives every kind its values, and checks that the fields they stand in can hold them."""

    def __init__(
        self, spec: notation.Spec, types: Mapping[str, TypeDef], nodes: Mapping[str, KindNode], problems: Problems
    ) -> None:
        self.spec = spec
        self.types = types
        self.nodes = nodes
        self.problems = problems
        self.by = spec.discriminator.by if spec.discriminator else "key"

    def resolve(self) -> None:
        for kind in self.nodes.values():
            if kind.name == ROOT:
                continue
            teller = self.nodes[kind.told_by] if kind.told_by is not None else None
            split = teller.split if teller is not None else None
            if split is not None and split.on:
                kind.values = self._parts(kind, split)
            elif split is not None and split.path and teller is not None:
                kind.values = self._constants(kind, self.field_of(teller, split))
            else:
                kind.values = self._texts(kind)
        self._check_twice()

    def field_of(self, teller: KindNode, split: Split) -> Field | None:
        """The field that a kind is split by, where it is declared."""
        fields = fields_along(split.path, root_type(teller, self.spec), self.types)
        depth = len(teller.at)
        if fields is None and teller.at and split.path[:depth] == teller.at and len(split.path) > depth:
            fields = fields_along(split.path[depth:], teller.payload, self.types)
        return fields[-1] if fields else None

    # --- values ---

    def _written(self, kind: KindNode) -> list[Constant]:
        """What `is` says, as a list; empty where it says nothing."""
        written = kind.node.is_
        if isinstance(written, list):
            if not written:
                hint = f"leave it out: {quote(kind.level)} is then the value"
                self.problems.add(kind.name, f"`is` of kind {quote(kind.name)} lists nothing", hint=hint)
            return [value for value in written if self._is_value(kind, value)]
        return [] if written is None else [written]

    def _is_value(self, kind: KindNode, value: Constant) -> bool:
        if value is None:
            hint = "an event whose field is null has the kind of the level above"
            self.problems.add(kind.name, f"`is` of kind {quote(kind.name)} lists null", hint=hint)
        return value is not None

    def _texts(self, kind: KindNode) -> tuple[Constant, ...]:
        """Keys of the root, or values of a header: texts."""
        values = self._written(kind) or [kind.level]
        what = "a key" if self.by == "key" else "the value of a header"
        for value in values:
            if not isinstance(value, str):
                hint = f"quote it: `is: '{shown(value)}'`"
                self.problems.add(kind.name, f"`is: {shown(value)}` is no text, and {what} is one", hint=hint)
        if self.by == "key" and len(values) > 1:
            hint = "write a kind for each; a shortcut can stand for both"
            self.problems.add(kind.name, f"kind {quote(kind.name)} stands for several keys", hint=hint)
        return tuple(str(value) for value in values)

    def _parts(self, kind: KindNode, split: Split) -> tuple[Constant, ...]:
        """Whole values, of which this level is the last part."""
        parts = self._written(kind) or [kind.level]
        for part in parts:
            if not isinstance(part, str) or split.on in part:
                hint = f"the levels of its value are joined by {split.on!r}: write each behind its own level"
                what = f"`is: {shown(part)}` of kind {quote(kind.name)} is no part of a text"
                self.problems.add(part if isinstance(part, str) else kind.name, what, hint=hint)
        above = self.nodes[kind.parent or ROOT]
        before = [str(value) for value in above.values] if above.told_by == kind.told_by else []
        texts = [str(part) for part in parts]
        return tuple(f"{head}{split.on}{text}" for head, text in product(before, texts)) if before else tuple(texts)

    def _constants(self, kind: KindNode, field: Field | None) -> tuple[Constant, ...]:
        """Values of a field: what is written must be of its type; a name is read as one where it has to be."""
        forms = forms_of_type(field.type) if field is not None else set[str]()
        written = self._written(kind)
        for value in written:
            if forms and not forms & forms_of(value):
                name = field.name if field is not None else ""
                allowed = " or ".join(sorted({_JSON_KINDS[form] for form in forms}))
                hint = f"write it as {allowed}" + (f": `is: '{shown(value)}'`" if forms == {"str"} else "")
                text = quote(value) if isinstance(value, str) else shown(value)
                what = f"`is: {text}` of kind {quote(kind.name)} is no value of {quote(name)}"
                where = value if isinstance(value, str) else kind.name
                self.problems.add(where, f"{what}, which is {allowed}", hint=hint)
        return tuple(written) or (self._named_value(kind, forms, field),)

    def _named_value(self, kind: KindNode, forms: set[str], field: Field | None) -> Constant:
        """The value that the name of a level is: a text, or what else the field can hold."""
        listed = {shown(value): value for value in self.nodes[kind.parent or ROOT].node.values}
        text = kind.level
        if "str" in forms or (not forms and not isinstance(listed.get(text, ""), int | float)):
            return text
        value = read_value(text)
        if forms and not forms & forms_of(value):
            name = field.name if field is not None else ""
            what = f"kind {quote(kind.name)} stands for {quote(text)}, which is no value of {quote(name)}"
            self.problems.add(kind.name, what, hint="say what stands on the wire for it: `is: 2`")
        return value

    # --- checks ---

    def _check_twice(self) -> None:
        """No value stands for two kinds under one parent."""
        seen: dict[tuple[str | None, str | None, str], str] = {}
        for kind in self.nodes.values():
            own = {exact(value) for value in kind.values}
            for value in sorted(own):
                key = (kind.told_by, None if self._is_on(kind) else kind.parent, value)
                if key in seen:
                    what = f"kinds {quote(seen[key])} and {quote(kind.name)} both stand for {value}"
                    self.problems.add(
                        kind.name, what, hint="give one of them its own value with `is:`, or leave it out"
                    )
                seen[key] = kind.name

    def _is_on(self, kind: KindNode) -> bool:
        split = self.nodes[kind.told_by].split if kind.told_by is not None else None
        return split is not None and bool(split.on)
