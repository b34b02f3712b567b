"""Aliases and actions: paths into the payloads, checked step by step."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Word, part_of, place_of, quote
from tamis_codegen.model.rules import Alias, KindPath, Step
from tamis_codegen.model.types import ListOf, ListType, ObjectType, Ref, UnionType, without_null
from tamis_codegen.names import attribute
from tamis_codegen.resolve.checks.paths import report_missing
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.queries import Kind
    from tamis_codegen.model.types import Field, TypeDef, TypeRef

_DEEPEST = 32
_MOST_PATHS = 500
_STEP = re.compile(r"(?P<name>[^.\[\]]+)(?:\[(?P<index>-?\d+)\])?\Z")


def fields_behind(type_ref: TypeRef, types: Mapping[str, TypeDef]) -> list[Mapping[str, Field]]:
    """The fields of the object types a value of this type can be; one mapping a type."""
    if not isinstance(type_ref, Ref):
        return []
    found = types.get(type_ref.name)
    if isinstance(found, ObjectType):
        return [found.fields]
    if isinstance(found, UnionType):
        return [fields for member in found.members for fields in fields_behind(Ref(member), types)]
    return []


class PathResolver:
    def __init__(
        self, spec: notation.Spec, kinds: Mapping[str, Kind], types: Mapping[str, TypeDef], problems: Problems
    ) -> None:
        self.spec = spec
        self.kinds = kinds
        self.types = types
        self.problems = problems
        self.rooted = (spec.discriminator.by if spec.discriminator else "key") == "key"
        self._aliases: dict[str, tuple[KindPath, ...]] = {}

    # --- aliases ---

    def aliases(self) -> dict[str, Alias]:
        resolved: dict[str, Alias] = {}
        for name, written in self.spec.aliases.items():
            node = written if isinstance(written, notation.Alias) else notation.Alias(paths=written)
            attr = attribute(name)
            paths = self._alias_paths(name, ())
            if attr is not None:  # `resolve/attributes.py` says what is wrong with the names
                resolved[str(name)] = Alias(str(name), attr, paths, node.doc)
        return resolved

    def _alias_paths(self, name: str, chain: tuple[str, ...]) -> tuple[KindPath, ...]:
        if name in self._aliases:
            return self._aliases[name]
        if name in chain:
            loop = " -> ".join((*chain[chain.index(name) :], name))
            self.problems.add(
                name, f"aliases are defined by each other: {loop}", hint="give one of them a path of its own"
            )
            return ()
        key = next(key for key in self.spec.aliases if key == name)
        written = self.spec.aliases[key]
        paths = written.paths if isinstance(written, notation.Alias) else written
        if not paths:
            self.problems.add(key, f"alias {quote(key)} has no paths", hint="name where to look: `kind.field`")
        if len(chain) >= _DEEPEST:
            what = f"aliases that stand on more than {_DEEPEST} others"
            self.problems.add(key, what, hint="write some of the paths out")
            return ()
        found: dict[KindPath, None] = {}
        for text in paths:
            found.update(dict.fromkeys(self.expand(text, f"alias {quote(name)}", (*chain, name))))
            if len(found) > _MOST_PATHS:
                what = f"alias {quote(key)} stands for more than {_MOST_PATHS} paths"
                self.problems.add(key, what, hint="no event has so many places to look; write out those that count")
                found.clear()
                break
        self._aliases[str(name)] = tuple(found)
        return self._aliases[str(name)]

    # --- paths ---

    def expand(self, text: str, user: str, chain: tuple[str, ...] = ()) -> list[KindPath]:
        """`kind.field`, `@alias.field`, or (root payloads) `field`, as paths from kinds' payloads."""
        steps = self._steps(text, user)
        if not steps:
            return []
        head = steps[0].attr
        if head.startswith("@"):
            name = head[1:]
            if name not in self.spec.aliases:
                self.problems.add_unknown(f"alias in {user}:", part_of(name, text), self.spec.aliases)
                return []
            if steps[0].index is not None:
                hint = "an index follows a field that is a list"
                self.problems.add(text, f"{user}: {quote(str(text))} has an index behind an alias", hint=hint)
                return []
            bases = self._alias_paths(part_of(name, text), chain)
            return self._walk_all(list(bases), steps[1:], text, user)
        if not self.rooted:
            bases = tuple(KindPath(kind, ()) for kind in self.kinds if self.kinds[kind].payload)
            return self._walk_all(list(bases), steps, text, user)
        if head not in self.kinds or head == ROOT or steps[0].index is not None:
            kinds = [name for name in self.kinds if name != ROOT]
            self.problems.add_unknown(
                f"kind in {user}:", Word.at(text.partition(".")[0].strip(), place_of(text)), kinds
            )
            return []
        return self._walk_all([KindPath(head, ())], steps[1:], text, user)

    def _walk_all(self, bases: list[KindPath], steps: list[Step], text: str, user: str) -> list[KindPath]:
        """The steps from every base; those that cannot be walked are left out, and reported when it is all of them."""
        found: list[KindPath] = []
        missing: list[tuple[Step, set[str]]] = []
        for base in bases:
            path = self._walk(base, steps)
            if isinstance(path, KindPath):
                found.append(path)
            else:
                missing.append(path)
        if missing and not found:
            report_missing(missing, steps, text, user, self.problems)
        return found

    def _steps(self, text: str, user: str) -> list[Step]:
        steps: list[Step] = []
        for part in text.split("."):
            found = _STEP.match(part.strip())
            if found is None:
                self.problems.add(
                    text, f"{user}: {quote(str(text))} is no path", hint="names joined by dots: @msg.chat.id"
                )
                return []
            index = found["index"]
            steps.append(Step(found["name"], int(index) if index is not None else None))
        return steps

    def _walk(self, base: KindPath, steps: list[Step]) -> KindPath | tuple[Step, set[str]]:
        """A path with steps added, or the step that cannot be walked and the fields there are in its place."""
        current = self.type_at(base)
        done = list(base.steps)
        for step in steps:
            candidates = fields_behind(current, self.types) if current else []
            field = next((fields[step.attr] for fields in candidates if step.attr in fields), None)
            if field is None or (step.index is not None and self._item(field.type) is None):
                return step, {str(name) for fields in candidates for name in fields}
            done.append(Step(field.attr, step.index))
            current = self._type_after(field.type, step)
        return KindPath(base.kind, tuple(done))

    def _type_after(self, type_ref: TypeRef, step: Step) -> TypeRef:
        return (self._item(type_ref) or type_ref) if step.index is not None else type_ref

    def _item(self, type_ref: TypeRef) -> TypeRef | None:
        """The type of a list's elements; None where there is no list."""
        if isinstance(type_ref, ListOf):
            return without_null(type_ref.item)
        named = self.types.get(type_ref.name) if isinstance(type_ref, Ref) else None
        return without_null(named.item) if isinstance(named, ListType) else None

    def type_at(self, path: KindPath) -> TypeRef | None:
        """The type of what a path leads to."""
        payload = self.kinds[path.kind].payload
        current: TypeRef | None = Ref(payload) if payload else None
        for step in path.steps:
            field = next(
                (
                    field
                    for fields in (fields_behind(current, self.types) if current else [])
                    for field in fields.values()
                    if field.attr == step.attr
                ),
                None,
            )
            if field is None:
                return None
            current = self._type_after(field.type, step)
        return current
