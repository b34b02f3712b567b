"""Aliases and actions: paths into the payloads, checked step by step."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import Word, place_of, quote
from tamis_codegen.model import Action, Alias, Fill, KindPath, ListOf, ListType, ObjectType, Ref, Step, UnionType
from tamis_codegen.names import RESERVED_EVENT, attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model import Field, Kind, Method, TypeDef, TypeRef

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
        self, spec: syntax.Spec, kinds: Mapping[str, Kind], types: Mapping[str, TypeDef], problems: Problems
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
            node = written if isinstance(written, syntax.Alias) else syntax.Alias(paths=written)
            attr = attribute(name)
            if attr is None or attr in RESERVED_EVENT:
                self.problems.add(name, f"{quote(name)} cannot be an attribute of the event", hint="choose another name")
                continue
            if self.rooted and name in self.kinds:
                self.problems.add(name, f"alias {quote(name)} has the name of a kind", hint="choose another name")
                continue
            resolved[str(name)] = Alias(str(name), attr, self._alias_paths(name, ()), node.doc)
        return resolved

    def _alias_paths(self, name: str, chain: tuple[str, ...]) -> tuple[KindPath, ...]:
        if name in self._aliases:
            return self._aliases[name]
        if name in chain:
            loop = " -> ".join((*chain[chain.index(name) :], name))
            self.problems.add(name, f"aliases are defined by each other: {loop}", hint="give one of them a path of its own")
            return ()
        written = self.spec.aliases[name]
        paths = written.paths if isinstance(written, syntax.Alias) else written
        found = tuple(
            dict.fromkeys(one for text in paths for one in self.expand(text, f"alias {name}", (*chain, name)))
        )
        self._aliases[str(name)] = found
        return found

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
                self.problems.unknown(f"alias in {user}:", Word.at(name, place_of(text)), self.spec.aliases)
                return []
            bases = self._alias_paths(Word.at(name, place_of(text)), chain)
            return [path for base in bases for path in self._walk(base, steps[1:], text, user, lenient=True)]
        if not self.rooted:
            paths = [
                path
                for kind in self.kinds
                if self.kinds[kind].payload
                for path in self._walk(KindPath(kind, ()), steps, text, user, lenient=True)
            ]
            if not paths:
                self.problems.add(text, f"{user}: no kind's payload has {quote(str(text))}")
            return paths
        if head not in self.kinds:
            self.problems.unknown(f"kind in {user}:", Word.at(head, place_of(text)), self.kinds)
            return []
        return self._walk(KindPath(head, ()), steps[1:], text, user, lenient=False)

    def _steps(self, text: str, user: str) -> list[Step]:
        steps: list[Step] = []
        for part in text.split("."):
            found = _STEP.match(part.strip())
            if found is None:
                self.problems.add(text, f"{user}: {quote(str(text))} is no path", hint="names joined by dots: @msg.chat.id")
                return []
            index = found["index"]
            steps.append(Step(found["name"], int(index) if index is not None else None))
        return steps

    def _walk(
        self, base: KindPath, steps: list[Step], text: str, user: str, *, lenient: bool
    ) -> list[KindPath]:
        """Adds steps to a path. An alias may lead to several types: there, those without the field are left out."""
        current = self.type_at(base)
        done = list(base.steps)
        for step in steps:
            candidates = fields_behind(current, self.types) if current else []
            holders = [fields for fields in candidates if step.attr in fields]
            if not holders:
                if not lenient:
                    known = sorted({name for fields in candidates for name in fields})
                    self.problems.unknown(f"field in {user}:", Word.at(step.attr, place_of(text)), known)
                return []
            field = holders[0][step.attr]
            done.append(Step(field.attr, step.index))
            current = self._indexed(field.type, step)
        return [KindPath(base.kind, tuple(done))]

    def _indexed(self, type_ref: TypeRef, step: Step) -> TypeRef:
        if step.index is None:
            return type_ref
        if isinstance(type_ref, ListOf):
            return type_ref.item
        named = self.types.get(type_ref.name) if isinstance(type_ref, Ref) else None
        return named.item if isinstance(named, ListType) else type_ref

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
            current = self._indexed(field.type, step)
        return current

    # --- actions ---

    def actions(self, methods: Mapping[str, Method]) -> dict[str, Action]:
        resolved: dict[str, Action] = {}
        for name, node in self.spec.actions.items():
            attr = attribute(name)
            if attr is None or attr in RESERVED_EVENT or attr in self.spec.aliases or (self.rooted and attr in self.kinds):
                self.problems.add(name, f"{quote(name)} cannot be a method of the event", hint="choose another name")
                continue
            method = methods.get(node.call)
            if method is None:
                self.problems.unknown("method", node.call, methods)
                continue
            alternatives = [self._fills(name, node.fill, method)]
            if node.or_fill:
                alternatives.append(self._fills(name, node.or_fill, method))
            resolved[attr] = Action(attr, method.name, tuple(alternatives), node.doc)
        return resolved

    def _fills(self, action: str, written: Mapping[str, str], method: Method) -> tuple[Fill, ...]:
        fills: list[Fill] = []
        for parameter, expression in written.items():
            if parameter not in method.params:
                self.problems.unknown(f"parameter of {method.name} in action {action}:", parameter, method.params)
                continue
            source, has_condition, condition = expression.partition(" if ")
            user = f"action {action}"
            paths = [
                path
                for part in source.split("??")
                for path in self.expand(Word.at(part.strip(), place_of(expression)), user)
            ]
            only_if = (
                tuple(self.expand(Word.at(condition.strip(), place_of(expression)), user)) if has_condition else ()
            )
            fills.append(Fill(method.params[parameter].attr, tuple(dict.fromkeys(paths)), only_if))
        return tuple(fills)
