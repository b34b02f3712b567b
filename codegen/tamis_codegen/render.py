"""From views to text: jinja2 templates, strict about names, with one way to write a string: as an escaped literal.

Templates of the compiler never fail. One of a client can: that is reported with its place, as a wrong spec is.
"""

from __future__ import annotations

import ast
import traceback
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader, StrictUndefined, TemplateError

from tamis_codegen.errors import Place, Problems, quote
from tamis_codegen.python_types.text import docstring, literal

if TYPE_CHECKING:
    from pathlib import Path

    from tamis_codegen.emit import Output


@cache
def _environment(folder: Path | None) -> Environment:
    """What renders the templates of a client's folder, or those of the compiler. Both can use its macros."""
    own = PackageLoader("tamis_codegen")
    environment = Environment(
        loader=own if folder is None else ChoiceLoader([FileSystemLoader(folder), own]),
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
    """The text of a file, before polishing. Raises `SpecError` for a template of a client that is wrong."""
    if output.folder is None:
        return _environment(None).get_template(output.template).render(output.view)
    file = (output.folder / output.template).as_posix()
    problems = Problems()
    text = ""
    try:
        text = _environment(output.folder).get_template(output.template).render(output.view)
        ast.parse(text)
    except SyntaxError as error:
        what = f"what the template makes is no Python: {error.msg} in line {error.lineno}"
        wrong = text.splitlines()[error.lineno - 1 : error.lineno] if error.lineno else []
        problems.add(Place(file), what, hint=f"the line is {quote(wrong[0].strip())}" if wrong else "")
    except (TemplateError, TypeError, ValueError) as error:
        hint = f"a template sees {', '.join(output.view)}"
        problems.add(Place(file, _line_of(error, file)), f"the template fails: {error}", hint=hint)
    problems.stop_if_any()
    return text


def _line_of(error: Exception, file: str) -> int:
    """The line of the template in which it failed."""
    line = getattr(error, "lineno", None)
    frames = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    return line or next((number for number in reversed(frames) if number), 1)
