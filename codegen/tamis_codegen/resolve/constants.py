"""Constants of the wire: how they are written and compared, and which field can hold which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import OneOf, Scalar

if TYPE_CHECKING:
    from tamis_codegen.model.types import Constant, TypeRef


def shown(value: Constant) -> str:
    """A value as it is written in a spec."""
    return str(value).lower() if isinstance(value, bool) or value is None else str(value)


def exact(value: Constant) -> str:
    """A value so that 2, "2" and true differ, and 2 and 2.0 do not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return quote(value) if isinstance(value, str) else shown(value)


def read_value(text: str) -> Constant:
    if text in ("true", "false"):
        return text == "true"
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number.is_integer() and "." not in text else number


def forms_of_type(type_ref: TypeRef) -> set[str]:
    """The JSON kinds of a field that kinds are told by; empty: any."""
    match type_ref:
        case Scalar("int" | "float"):
            return {"int", "float"}
        case Scalar("bool" | "flag"):
            return {"bool"}
        case Scalar("str"):
            return {"str"}
        case OneOf(members):
            forms = [forms_of_type(member) for member in members]
            return set[str]().union(*forms) if all(forms) else set()
        case _:
            return set()


def forms_of(value: Constant) -> set[str]:
    if isinstance(value, bool):
        return {"bool"}
    return {"str"} if isinstance(value, str) else {"int", "float"}
