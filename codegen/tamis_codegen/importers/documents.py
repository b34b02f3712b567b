"""Files of others as plain data: JSON, YAML or JSON lines, within limits, with the place of what cannot be read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, cast

from tamis_codegen.errors import Place, Problems

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import yaml

JsonObject: TypeAlias = dict[str, object]

LARGEST = 64 * 1024 * 1024
_DEEPEST = 400
_MOST_VALUES = 5_000_000


def object_of(value: object) -> JsonObject:
    """An object of JSON; an empty one for anything else."""
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def read_document(path: Path) -> object:
    """The content of a file: YAML where it is named so, else JSON. Raises `SpecError`."""
    text = read_text(path)
    is_yaml = path.suffix.lower() in (".yaml", ".yml")
    found = _yaml(text, path) if is_yaml else json_of(text, path.as_posix())
    _check_size(found, path.as_posix())
    return found


def read_text(path: Path) -> str:
    """The text of a file, UTF-8 and not too large. Raises `SpecError`, or `OSError` where it cannot be opened."""
    shown = path.as_posix()
    if path.stat().st_size > LARGEST:
        fail(Place(shown), f"{shown} is larger than {LARGEST // 1024 // 1024} MiB", "is it the right file?")
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        place = Place(shown, before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        fail(place, f"the byte 0x{error.object[error.start]:02x} is not UTF-8", "save it as UTF-8 text")


def json_of(text: str, file: str, line: int = 1) -> object:
    """JSON, where `line` of `file` is its first. A key that comes twice is an error: one of the two would be lost."""

    def pairs(items: list[tuple[str, object]]) -> JsonObject:
        found = dict(items)
        if len(found) != len(items):
            keys = [key for key, _ in items]
            double = next(key for key in keys if keys.count(key) > 1)
            fail(Place(file, line), f"the key {double!r} comes twice in one object", "keep one of them")
        return found

    def constant(word: str) -> NoReturn:
        fail(Place(file, line), f"{word} is no JSON", "write a number, or null")

    try:
        return cast("object", json.loads(text, object_pairs_hook=pairs, parse_constant=constant))
    except json.JSONDecodeError as error:
        fail(Place(file, line + error.lineno - 1, error.colno), f"this is no JSON: {error.msg}", "")
    except RecursionError:
        fail(Place(file, line), "the values are nested too deeply", "is it the right file?")
    except ValueError as error:  # more digits than Python is willing to read
        fail(Place(file, line), f"this cannot be read: {error}", "")


# What a plain word of YAML is, as JSON and YAML 1.2 have it: `no`, `on` and dates are texts.
_WORDS: tuple[tuple[str, str, str], ...] = (
    ("tag:yaml.org,2002:bool", r"(?:true|True|TRUE|false|False|FALSE)", "tTfF"),
    ("tag:yaml.org,2002:null", r"(?:~|null|Null|NULL|)", "~nN\0"),
    ("tag:yaml.org,2002:int", r"[-+]?[0-9]{1,4000}", "-+0123456789"),
    ("tag:yaml.org,2002:float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+0123456789."),
)


def _integer(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> int:
    return int(str(loader.construct_scalar(node)))


def _yaml(text: str, path: Path) -> object:
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = type("Loader", (base,), {"yaml_implicit_resolvers": {}})
    for tag, pattern, first in _WORDS:
        letters = [char if char != "\0" else "" for char in first]
        loader.add_implicit_resolver(tag, re.compile(rf"(?:{pattern})\Z"), letters)
    loader.add_constructor("tag:yaml.org,2002:int", _integer)
    shown = path.as_posix()
    try:
        return cast("object", yaml.load(text, Loader=loader))  # noqa: S506 - a safe loader with fewer words
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = Place(shown, mark.line + 1, mark.column + 1) if mark is not None else Place(shown)
        fail(place, f"this is no YAML: {error.problem or error}", "")
    except (yaml.YAMLError, ValueError) as error:
        fail(Place(shown), f"this is no YAML: {str(error).splitlines()[0]}", "")
    except RecursionError:
        fail(Place(shown), "the values are nested too deeply", "is it the right file?")


def _check_size(found: object, file: str) -> None:
    """Anchors of YAML can stand for a great many values: those are refused before anyone walks through them."""
    count = 0
    waiting: list[tuple[object, int]] = [(found, 0)]
    while waiting:
        value, depth = waiting.pop()
        count += 1
        if count > _MOST_VALUES or depth > _DEEPEST:
            what = f"more than {_MOST_VALUES:,} values" if count > _MOST_VALUES else "the values are nested too deeply"
            fail(Place(file), what, "is it the right file?")
        if isinstance(value, dict):
            entries = cast("dict[object, object]", value)
            for key in entries:
                if not isinstance(key, str):
                    fail(Place(file), f"the key {key!r} is no text", "quote it")
            waiting += [(item, depth + 1) for item in entries.values()]
        elif isinstance(value, list):
            waiting += [(item, depth + 1) for item in cast("list[object]", value)]


def fail(place: Place, what: str, hint: str) -> NoReturn:
    """Raises `SpecError` with this one problem."""
    problems = Problems()
    problems.add(place, what, hint=hint)
    problems.stop_if_any()
    raise AssertionError(what)


def json_lines(text: str, file: str, take: Callable[[object, str], None]) -> None:
    """Hands each line's value on, with its place. A last line that was cut off is an error as any other."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            take(json_of(line, file, number), f"{file}:{number}")
