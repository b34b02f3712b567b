"""What the commands share: where specs and packages are, and how problems are shown."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from tamis_codegen.errors import SpecError
from tamis_codegen.runtime_source import RuntimeSourceError

if TYPE_CHECKING:
    from collections.abc import Generator

SPECS = Path("spec")
OUT = Path("generated")

SpecPath = Annotated[Path, typer.Option("--spec", help="A spec.yaml, or the folder that holds it.")]
OutPath = Annotated[Path, typer.Option("--out", help="The folder that holds the packages.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]


def fail(text: str, code: int = 1) -> NoReturn:
    """Ends the command with a message on standard error."""
    sys.stderr.write(f"{text}\n")
    raise typer.Exit(code)


def print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


@contextmanager
def print_problems() -> Generator[None]:
    """Shows a spec's problems as text and ends with exit code 1."""
    try:
        yield
    except SpecError as error:
        number = len(error.problems)
        fail(f"{error}\n\n{number} problem{'s' if number > 1 else ''}; nothing was written.")
    except RuntimeSourceError as error:
        fail(f"{error}\nnothing was written.")


def spec_paths(paths: list[Path] | None) -> list[Path]:
    """The specs to work on: those named, else every folder of `spec/` that holds one."""
    if paths:
        return paths
    found = sorted(path.parent for path in SPECS.glob("*/spec.yaml"))
    if not found:
        fail(
            "no spec here: looked for spec/*/spec.yaml\n"
            "name one (`codegen build PATH`), or make one (`codegen init NAME`)",
            2,
        )
    return found
