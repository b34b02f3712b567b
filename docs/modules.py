"""`python -m docs.modules`: writes what docs/architecture.md says of each folder and module, from their docstrings.

The list of layers comes from the contract in pyproject.toml.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
TREES = ("runtime", "codegen")
_HEADING = "## Every module\n"
_LAYERS = re.compile(r"(?<=^```text layers\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_CONTRACT = "the runtime, a folder a layer"


def packages() -> list[Path]:
    """The folders of all packages, each before those inside it."""
    found = {path.parent for tree in TREES for path in (ROOT / tree).rglob("__init__.py")}
    return sorted(found, key=lambda folder: (TREES.index(folder.relative_to(ROOT).parts[0]), folder.parts))


def modules_in(folder: Path) -> list[Path]:
    """The modules of a package, without its `__init__.py` and `__main__.py`."""
    return sorted(path for path in folder.glob("*.py") if not path.stem.startswith("__"))


def summary(path: Path) -> str:
    """The first sentence of a module's docstring, which may go over several lines. Raises `ValueError` without one."""
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    if not text:
        raise ValueError(f"{path.relative_to(ROOT).as_posix()} has no docstring, so nobody can find it")
    return " ".join(text.partition("\n\n")[0].split()).replace("|", "\\|")


def tables() -> str:
    """A section for each folder: what the package is for, and a table of its modules."""
    lines: list[str] = []
    for folder in packages():
        lines += [f"### `{folder.relative_to(ROOT).as_posix()}/`", "", summary(folder / "__init__.py"), ""]
        modules = modules_in(folder)
        if modules:
            lines += ["| module | |", "| --- | --- |"]
            lines += [f"| `{path.name}` | {summary(path)} |" for path in modules]
            lines.append("")
    return "\n".join(lines)


def layers() -> str:
    """The layers of the runtime, from the top down, as pyproject.toml has them."""
    settings: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    names: list[str] = next(found["layers"] for found in contracts if found["name"] == _CONTRACT)
    return "".join(f"{name}\n" for name in names)


def written(page: str) -> str:
    """The page with its layers and tables as they are now."""
    head, heading, _ = page.partition(_HEADING)
    if not heading or not _LAYERS.search(head):
        raise ValueError(f"{PAGE.name} needs a block `text layers`, and at its end the heading {_HEADING.strip()!r}")
    return f"{_LAYERS.sub(lambda _: layers(), head)}{heading}\n{tables()}"


def main(arguments: list[str]) -> Iterator[str]:
    """Writes the page, or says with `--check` whether it is as it would be written."""
    page = PAGE.read_text(encoding="utf-8")
    fresh = written(page)
    if fresh == page:
        yield f"{PAGE.name} is up to date"
    elif "--check" in arguments:
        raise SystemExit(f"{PAGE.name} is not up to date\nrun: ./dev python -m docs.modules")
    else:
        PAGE.write_text(fresh, encoding="utf-8")
        yield f"{PAGE.name} is written"


if __name__ == "__main__":
    for line in main(sys.argv[1:]):
        sys.stdout.write(f"{line}\n")
