"""From views to text: jinja2 templates, strict about names, with one way to write a string: as an escaped literal."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from tamis_codegen.python_types.text import docstring, literal

if TYPE_CHECKING:
    from tamis_codegen.emit import Output


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tamis_codegen"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - the output is Python; strings go through the `literal` filter
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["literal"] = literal
    environment.filters["docstring"] = docstring
    return environment


def render(output: Output) -> str:
    """The text of a file, before polishing."""
    return _environment().get_template(output.template).render(output.view)
