"""Checks of fields and their values: names that can be decoded, values that fit the type, each listed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tamis_codegen.errors import quote
from tamis_codegen.model.types import ListOf, OneOf, Scalar, without_null

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeRef

    Kind: TypeAlias = Literal["str", "int", "bool"]

_KINDS: tuple[Kind, ...] = ("str", "int", "bool")


def kind_of_value(value: str | int | bool) -> Kind:
    """The scalar that a listed value is of; True is no integer."""
    return "bool" if isinstance(value, bool) else "int" if isinstance(value, int) else "str"


def listed_values(name: str, node: notation.Field, problems: Problems) -> list[str | int | bool]:
    """The values of an enum or constant, without null. A number with a fraction cannot be one."""
    written = node.enum if node.enum is not None else [node.const] if node.has_const else []
    values: list[str | int | bool] = []
    for value in written:
        if isinstance(value, float):
            hint = "texts, whole numbers, true, false and null can; write `type: float`, or quote it"
            problems.add(name, f"{value!r} of field {quote(name)} cannot be a constant", hint=hint)
        elif value is not None and not isinstance(value, msgspec.UnsetType):
            values.append(value)
    if node.enum is not None and node.has_const:
        problems.add(name, f"field {quote(name)} has `enum` and `const`", hint="keep one of them")
    return values


def check_field_name(name: str, problems: Problems) -> None:
    """A field has a name that a decoder can look for."""
    if any(char in '"\\' or char < " " for char in name):
        hint = "names with quotes, backslashes or control characters cannot be decoded"
        problems.add(name, f"{quote(name)} cannot be the name of a field", hint=hint)


def check_values(
    name: str, node: notation.Field, values: Sequence[str | int | bool], type_ref: TypeRef, problems: Problems
) -> None:
    """The values of an enum or constant are of the field's type (of its elements', for a list), and listed once."""
    listed = without_null(type_ref.item) if isinstance(type_ref, ListOf) else type_ref
    members = listed.members if isinstance(listed, OneOf) else (listed,)
    kinds = [member.name for member in members if isinstance(member, Scalar) and member.name in _KINDS]
    if values and node.type is not None and len(kinds) != len(members):
        hint = "only str, int and bool have values that can be listed"
        problems.add(node.type, f"field {quote(name)} lists values, but its type is {quote(node.type)}", hint=hint)
        return
    for place, value in enumerate(values):
        where = value if isinstance(value, str) else name
        if any(type(value) is type(other) and value == other for other in values[:place]):
            problems.add(where, f"value {shown_value(value)} of field {quote(name)} is listed twice", hint="keep one")
        if kinds and kind_of_value(value) not in kinds:
            what = f"value {shown_value(value)} of field {quote(name)} is not of its type"
            problems.add(where, what, hint=_how_to_mend(value, kinds))


def shown_value(value: str | int | bool) -> str:
    """A value as it is written in a spec."""
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _how_to_mend(value: str | int | bool, kinds: Sequence[str]) -> str:
    if isinstance(value, bool):
        return "write `type: bool`, or quote it to make it text"
    return "quote it, or change the type" if "str" in kinds else "take the quotes away, or change the type"
