"""Actions: calls that an event fills, with paths into its payload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Word, place_of, quote
from tamis_codegen.model.rules import Action, Fill
from tamis_codegen.names import attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import Method
    from tamis_codegen.resolve.paths import PathResolver


def resolve_actions(
    spec: notation.Spec, paths: PathResolver, methods: Mapping[str, Method], problems: Problems
) -> dict[str, Action]:
    """Methods of the event: calls, and where their parameters come from."""
    resolved: dict[str, Action] = {}
    for name, node in spec.actions.items():
        attr = attribute(name) or ""
        method = methods.get(node.call)
        if method is None:
            problems.add_unknown("method", node.call, methods)
            continue
        alternatives = [_fills(name, node.fill, method, paths, problems)]
        if node.or_fill and not node.fill:
            hint = "write `fill`, or swap the two"
            where = next(iter(node.or_fill))
            problems.add(where, f"action {quote(name)} has `or_fill` without `fill`", hint=hint)
        if node.or_fill:
            alternatives.append(_fills(name, node.or_fill, method, paths, problems))
        resolved[attr] = Action(attr, method.name, tuple(alternatives), node.doc)
    return resolved


def _fills(
    action: str, written: Mapping[str, str], method: Method, resolver: PathResolver, problems: Problems
) -> tuple[Fill, ...]:
    fills: list[Fill] = []
    for parameter, expression in written.items():
        if parameter not in method.params:
            what = f"parameter of {method.name} in action {quote(action)}:"
            problems.add_unknown(what, parameter, method.params)
            continue
        source, has_condition, condition = expression.partition(" if ")
        user = f"action {quote(action)}"
        paths = [
            path
            for part in source.split("??")
            for path in resolver.expand(Word.at(part.strip(), place_of(expression)), user)
        ]
        only_if = (
            tuple(resolver.expand(Word.at(condition.strip(), place_of(expression)), user)) if has_condition else ()
        )
        fills.append(Fill(method.params[parameter].attr, tuple(dict.fromkeys(paths)), only_if))
    return tuple(fills)
