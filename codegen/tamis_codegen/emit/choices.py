"""The run-time rules by which members of a union are told apart, as source.

Only identifiers of the spec and escaped literals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.types import ListOf, Scalar, TextForm, TypeRef, UnionType
from tamis_codegen.python_types.text import literal, type_text

if TYPE_CHECKING:
    from collections.abc import Iterable


def union_rule(union: UnionType) -> str:
    """The run-time rule of a union, as source: only identifiers of the spec and escaped literals."""
    objects = f"_{union.name}Object" if union.plain_tag else ""
    if union.value is not None:
        field, equals, then, otherwise = union.value
        rule = f"ByValue({literal(field)}, {literal(equals)}, lambda: {then}, lambda: {otherwise})"
    elif union.variants and not union.plain_tag:
        pairs = ", ".join(f"{literal(value)}: {_members(union, names)}" for value, names in union.variants.items())
        rule = f"ByTag({literal(union.tag)}, {{{pairs}}})"
    elif union.keys:
        rule = _by_keys(dict(union.keys))
    else:
        rule = f"lambda: {objects}" if objects else ""
    if not union.also:
        return rule
    forms = [f"object={rule}"] if rule else []
    forms += [f"{_form(also)}={_lazy(also)}" for also in union.also]
    return f"ByForm({', '.join(forms)})"


def _members(union: UnionType, names: Iterable[str]) -> str:
    listed = list(names)
    keys = dict(union.keys)
    return f"lambda: {listed[0]}" if len(listed) == 1 else _by_keys({name: keys[name] for name in listed})


def _by_keys(keys: dict[str, tuple[str, ...]]) -> str:
    pairs = ", ".join(f"(lambda: {name}, ({', '.join(map(literal, asked))},))" for name, asked in keys.items())
    return f"ByKeys([{pairs}])"


def _form(type_ref: TypeRef) -> str:
    names = {"str": "text", "int": "integer", "float": "number", "bool": "boolean", "flag": "boolean"}
    return (
        "array" if isinstance(type_ref, ListOf) else names[type_ref.name] if isinstance(type_ref, Scalar) else "object"
    )


def _lazy(type_ref: TypeRef) -> str:
    return type_text(type_ref) if isinstance(type_ref, Scalar) else f"lambda: {type_text(type_ref)}"


def text_form_source(form: TextForm) -> str:
    """The text form of a list, as source."""
    parts = [f"open={literal(form.open)}", f"close={literal(form.close)}"]
    parts += [f"separator={literal(form.separator)}", f"assign={literal(form.assign)}"]
    escapes = ", ".join(f"{literal(char)}: {literal(written)}" for char, written in form.escapes)
    inner = ", ".join(f"{literal(char)}: {literal(written)}" for char, written in form.value_escapes)
    plain = f"({literal(form.plain[0])}, {literal(form.plain[1])})"
    parts += [f"escapes={{{escapes}}}", f"plain={plain}", f"value_escapes={{{inner}}}"]
    return f"TextForm({', '.join(parts)})"
