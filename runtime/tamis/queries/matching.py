"""Turns a query's tests into one Python function, so that a match costs a few attribute reads and nothing else.

The source that is compiled here holds only attribute names (checked to be identifiers) and our own keywords; kinds and
values reach it as objects in its namespace, never as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from tamis.errors import MeUnknownError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tamis.events.event import Event
    from tamis.queries.tables import Condition, Test


def is_me(value: object, event: Event) -> bool:
    """Whether a value is the bot's own id; ids sent as strings count too."""
    me = event.me
    if me is None:
        raise MeUnknownError
    return value == me or (value is not None and str(value) == str(me))


def compile_tests(text: str, tests: Sequence[tuple[frozenset[str], Test | None]]) -> Callable[[Event], bool]:
    """One function that is true if any of the tests is: each some kinds (none: all), and what the payload must be."""
    names: dict[str, object] = {"is_me": is_me}
    lines = ["def test(event):"]
    for number, (kinds, test) in enumerate(tests):
        if not kinds and test is None:
            lines.append("    return True")
            continue
        names[f"kinds{number}"] = kinds
        if len(kinds) == 1:
            names[f"kinds{number}"] = next(iter(kinds))
            lines.append(f"    if event.kind == kinds{number}:")
        else:
            lines.append(f"    if event.kind in kinds{number}:")
        lines += [f"        {line}" for line in _body(test, number, names)]
    lines.append("    return False")
    exec(compile("\n".join(lines), f"<query {text!r}>", "exec"), names)  # noqa: S102 - see the module's docstring
    return cast("Callable[[Event], bool]", names["test"])


def _body(test: Test | None, number: int, names: dict[str, object]) -> list[str]:
    if test is None:
        return ["return True"]
    value = f"value{number}"
    lines = [f"{value} = {read('event.envelope' if test.root else 'event.payload', test.path)}"]
    if not test.conditions:
        return [*lines, f"if {value} is not None:", "    return True"]
    if test.each:
        condition = _conditions(test, "element", number, names)
        return [
            *lines,
            f"if {value} is not None:",
            f"    for element in {value}:",
            f"        if element is not None and {condition}:",
            "            return True",
        ]
    condition = _conditions(test, value, number, names)
    needs_value = any(part.path or part.op == "me" for part in test.conditions)
    guard = f"{value} is not None and " if needs_value else ""
    return [*lines, f"if {guard}{condition}:", "    return True"]


def _conditions(test: Test, value: str, number: int, names: dict[str, object]) -> str:
    return " and ".join(
        _condition(part, value, f"constant{number}_{place}", names) for place, part in enumerate(test.conditions)
    )


def _condition(part: Condition, value: str, constant: str, names: dict[str, object]) -> str:
    reading = read(value, part.path)
    match part.op:
        case "present":
            return f"{reading} is not None"
        case "true":
            return f"{reading} is True"
        case "equals":
            if isinstance(part.value, bool):
                return f"{reading} is {part.value}"
            names[constant] = part.value
            # True is 1 in Python, and another value in JSON.
            other = f" and type({reading}) is not bool" if part.value in (0, 1) else ""
            return f"{reading} == {constant}{other}"
        case _:
            return f"is_me({reading}, event)"


def read(value: str, path: tuple[str, ...]) -> str:
    """Source that reads a path. Whatever stands behind the first step may be missing, so it is read with a default."""
    for place, attr in enumerate(path):
        if not attr.isidentifier():
            raise ValueError(f"{attr!r} is no attribute")
        value = f"{value}.{attr}" if place == 0 else f"getattr({value}, {attr!r}, None)"
    return value
