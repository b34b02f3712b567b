"""Calls: their parameters, results, and Python methods."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, part_of, quote
from tamis_codegen.model.types import Method, Scalar, TypeDef
from tamis_codegen.names import method_attribute
from tamis_codegen.resolve.fields import resolve_fields
from tamis_codegen.resolve.number_times import as_numbers, check_no_numbers
from tamis_codegen.resolve.type_expressions import SCALARS, parse_type, refs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation


def resolve_methods(spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> dict[str, Method]:
    """Calls with their parameters and results."""
    methods: dict[str, Method] = {}
    taken: dict[str, str] = {}
    for name, node in spec.methods.items():
        params = {
            param: replace(field, type=as_numbers(field.type))
            for param, field in resolve_fields(name, node.params, problems).items()
        }
        returns = Scalar("null") if node.returns == "null" else parse_type(node.returns, problems).type
        check_no_numbers(node.returns, returns, "what a method returns", problems)
        for text in [
            node.returns,
            *(w if isinstance(w, str) else w.type or "str" for w in node.params.values()),
        ]:
            for ref in refs(parse_type(text, Problems()).type):
                if ref not in types:
                    problems.add_unknown("type", part_of(ref, text), [*types, *SCALARS])
        attr = _method_attribute(name, node.as_, taken, problems)
        methods[str(name)] = Method(str(name), attr, params, returns, node.doc, node.facts or None)
    return methods


def _method_attribute(name: str, wish: str | None, taken: dict[str, str], problems: Problems) -> str:
    written = name if wish is None else wish
    attr = method_attribute(written)
    if attr is None:
        hint = "give it a Python name with `as:`: letters, digits and _, starting with a letter"
        problems.add(written, f"method {quote(written)} cannot be a Python method", hint=hint)
        return "unnamed"
    if attr in taken:
        what = f"methods {quote(taken[attr])} and {quote(name)} are both {attr!r} in Python"
        problems.add(written, what, hint="give one of them another Python name with `as:`")
    taken[attr] = name
    return attr
