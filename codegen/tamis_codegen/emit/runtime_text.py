"""Texts of the runtime as stubs show them: docstrings, and the options of an app with the spec's own types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.runtime_source import docstring_of, keyword_parameters_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_NARROWER = {
    "mode": 'Literal["first", "all", "parallel"]',
    "guard": "Guard[Never] | None",
    "lane": 'Literal["chat", "topic", "user in chat"] | Callable[[Any], Any] | None',
    "unless": 'Guard[Never] | Literal["commands"] | None',
    "on_misfit": 'Literal["handle", "park"] | Callable[[Event], Literal["handle", "park"] | None]',
    "verdict": "Callable[[Any, Callable[..., Any]], type[Flow] | None] | None",
}
"""Types of options that the runtime, which is not generic, writes more loosely."""


def app_options(me_type: str) -> list[str]:
    """The keyword parameters of every app, as in `App.__init__`; `me_type` is the type of a bot's id."""
    return _narrow("App.__init__", _NARROWER | {"me": f"{me_type} | None"})


def steps_options() -> list[str]:
    """The keyword parameters of a handler in steps, as in `Route.steps`."""
    return _narrow("Route.steps", _NARROWER)


def _narrow(method: str, narrower: Mapping[str, str]) -> list[str]:
    return [
        f"{option.name}: {narrower.get(option.name, option.annotation)} = {option.default}"
        for option in keyword_parameters_of(method)
    ]


def docstring_text(name: str) -> str:
    """The docstring of a public name of the runtime, to stand between triple quotes."""
    text = docstring_of(name).strip().replace("\\", "\\\\").replace('"""', r"\"\"\"")
    return f"{text}\n" if "\n" in text or text.endswith('"') else text
