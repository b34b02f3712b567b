"""Parameters that a client gives to all calls which take them and do not say: `parse_mode` and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.decoding.results import Results

_PARSE_MODE = "parse_mode"
_INSIDE = frozenset({_PARSE_MODE, "link_preview_options"})
"""What stands for objects inside of calls, too: of a media group, of results of an inline query."""


class Defaults:
    """Values by the names of parameters. `parse_mode` is also for those such as `question_parse_mode`, and is only for
    texts that are there and have no entities.

    Raises `ValueError`, when the first call is made, for a name that no method takes.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = dict(values)
        self._checked_for: Results | None = None

    def fill(self, results: Results | None, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of a call, and the defaults that it takes."""
        if results is None:
            raise ValueError("defaults need the methods of a package: give the client to a Bot, or results=Api.results")
        self._check(results)
        spec = results.methods.get(method)
        filled = {name: self._fill_inside(value) for name, value in params.items()}
        if spec is not None:
            filled.update(self._missing(spec.params, filled.get, self._values))
        return filled

    def _check(self, results: Results) -> None:
        if self._checked_for is results:
            return
        known = {name for method in results.methods.values() for name in method.params}
        for name in self._values:
            if name not in known:
                raise ValueError(f"defaults: no method takes {name!r}")
        self._checked_for = results

    def _missing(self, names: Any, get: Callable[[str], Any], values: Mapping[str, Any]) -> dict[str, Any]:
        """The defaults for what was not given, of the parameters or fields with these names."""
        found = {name: value for name, value in values.items() if name in names and name != _PARSE_MODE}
        if _PARSE_MODE in values:
            modes = [name for name in names if name.endswith(_PARSE_MODE) and _is_for_plain_text(name, get)]
            found.update(dict.fromkeys(modes, values[_PARSE_MODE]))
        return {name: value for name, value in found.items() if get(name) is None}

    def _fill_inside(self, value: Any) -> Any:
        """The value, or a copy of it with the defaults: what a caller gave is not changed."""
        if isinstance(value, list | tuple):
            return [self._fill_inside(item) for item in cast("list[Any]", value)]
        if not isinstance(value, msgspec.Struct):
            return value
        names = value.__struct_fields__
        changes = {name: self._fill_inside(getattr(value, name)) for name in names}
        changes = {name: new for name, new in changes.items() if new != getattr(value, name)}
        inside = {name: default for name, default in self._values.items() if name in _INSIDE}
        changes.update(self._missing(names, lambda name: getattr(value, name, None), inside))
        return msgspec.structs.replace(value, **changes) if changes else value


def _is_for_plain_text(name: str, get: Callable[[str], Any]) -> bool:
    """Whether a `…parse_mode` is for a text that is there, and has no entities that say its format already."""
    prefix = name.removesuffix(_PARSE_MODE)
    texts = [prefix[:-1]] if prefix else ["text", "caption", "message_text"]
    entities = [f"{prefix}entities"] if prefix else ["entities", "caption_entities"]
    return any(isinstance(get(text), str) for text in texts) and all(get(list_) is None for list_ in entities)
