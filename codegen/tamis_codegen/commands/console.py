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
from tamis_codegen.settings import Settings, SettingsError, read_settings

if TYPE_CHECKING:
    from collections.abc import Generator

SPECS = Path("spec")
OUT = Path("generated")

OutPath = Annotated[
    Path | None,
    typer.Option("--out", help="The folder that holds the packages. [default: tool.tamis.out, or generated]"),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]


def fail(text: str, code: int = 1) -> NoReturn:
    """Ends the command with a message on standard error."""
    sys.stderr.write(f"{text}\n")
    raise typer.Exit(code)


def print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


@contextmanager
def print_problems() -> Generator[None]:
    """Shows what is wrong with a spec, or with the disk, as text, and ends with exit code 1."""
    try:
        yield
    except SpecError as error:
        number = len(error.problems)
        fail(f"{error}\n\n{number} problem{'s' if number > 1 else ''}; nothing was written.")
    except RuntimeSourceError as error:
        fail(f"{error}\nnothing was written.")
    except OSError as error:
        fail(os_error_text(error))


def os_error_text(error: OSError) -> str:
    """One line with the path and the reason."""
    paths = [str(path) for path in (error.filename, error.filename2) if path is not None]
    return f"{' -> '.join(paths) or 'the disk'}: {error.strerror or error}"


def settings() -> Settings:
    """The settings of the project; ends the command where they are wrong."""
    try:
        return read_settings(Path())
    except SettingsError as error:
        fail(str(error), 2)
    except OSError as error:
        fail(os_error_text(error), 2)


def out_path(out: Path | None) -> Path:
    """The folder that holds the packages: the one named, else that of the settings, else `generated`."""
    return out or settings().out or OUT


def own_specs() -> list[Path]:
    """The specs of the project: those of its settings, else every folder of `spec/` that holds one."""
    return list(settings().specs) or sorted(path.parent for path in SPECS.glob("*/spec.yaml"))


def spec_paths(paths: list[Path] | None) -> list[Path]:
    """The specs to work on: those named, else those of the project."""
    found = paths or own_specs()
    if not found:
        fail(
            "no spec here: looked for spec/*/spec.yaml\n"
            "name one (`codegen build PATH`), or make one (`codegen init NAME`)",
            2,
        )
    # A spec that is named twice, once by its folder perhaps, is one spec.
    return list({_spec_file(path): path for path in reversed(found)}.values())[::-1]


def _spec_file(path: Path) -> Path:
    return (path / "spec.yaml" if path.is_dir() else path).resolve()


def spec_paths_to_read(paths: list[Path] | None) -> list[Path]:
    """The specs to look things up in: as `spec_paths`, and without one those of the installed packages."""
    from tamis_codegen.commands.installed import installed_specs

    return paths or own_specs() or installed_specs() or spec_paths(None)
