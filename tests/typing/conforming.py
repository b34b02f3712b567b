"""Whether a value is of a type that is written as source, as the compiler's tables write it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from tamis_codegen.python_types.text import split

if TYPE_CHECKING:
    from collections.abc import Callable


def conforms(value: Any, text: str, package: Any) -> bool:
    """Whether a value is of a type that is written as source."""
    return any(_test(part, package)(value) for part in split(text))


@cache
def _test(text: str, package: Any) -> Callable[[Any], bool]:
    name, _, _ = text.partition("[")
    match name:
        case "Literal":
            values = eval(text.removeprefix("Literal"), {})
            return lambda value: value in values and type(value) is not float
        case "Any":
            return lambda value: value is not None
        case "list":
            item = text.removeprefix("list[").removesuffix("]")
            return lambda value: isinstance(value, list) and all(conforms(part, item, package) for part in value)
        case "str" | "int" | "bool" | "float" | "dict":
            types = {"str": str, "int": int, "bool": bool, "float": (int, float), "dict": dict}[name]
            return lambda value: isinstance(value, types)
        case _:
            named = getattr(package, name)
            return lambda value: isinstance(value, named)
