"""Checks of fields and their values: names that can be decoded, values that fit the type, each listed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import ListOf, Scalar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeRef

_WITH_VALUES = (Scalar("str"), Scalar("int"))


def check_field_name(name: str, problems: Problems) -> None:
    """A field has a name that a decoder can look for."""
    if any(char in '"\\' or char < " " for char in name):
        hint = "names with quotes, backslashes or control characters cannot be decoded"
        problems.add(name, f"{quote(name)} cannot be the name of a field", hint=hint)


def check_values(
    name: str, node: notation.Field, values: Sequence[str | int], type_ref: TypeRef, problems: Problems
) -> None:
    """The values of an enum or constant are of the field's type (of its elements', for a list), and listed once."""
    listed = type_ref.item if isinstance(type_ref, ListOf) else type_ref
    if values and node.type is not None and listed not in _WITH_VALUES:
        hint = "only str and int have values that can be listed"
        problems.add(node.type, f"field {quote(name)} lists values, but its type is {quote(node.type)}", hint=hint)
    for place, value in enumerate(values):
        where = value if isinstance(value, str) else name
        if value in values[:place]:
            problems.add(where, f"value {value!r} of field {quote(name)} is listed twice", hint="keep one")
        if listed in _WITH_VALUES and isinstance(value, str) != (listed == Scalar("str")):
            what = f"value {value!r} of field {quote(name)} is not of its type"
            problems.add(where, what, hint="quote it, or change the type")
