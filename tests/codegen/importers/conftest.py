"""Importing a description as a user does, and looking at what was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app

if TYPE_CHECKING:
    from pathlib import Path


class Import:
    """`codegen import` in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.output = ""

    def run(self, *args: str) -> int:
        result = CliRunner().invoke(app, [*args], catch_exceptions=False)
        self.output = result.output.replace(f"{self.folder.as_posix()}/", "")
        return result.exit_code

    def write(self, name: str, content: object) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    def schema(self, format_: str, content: object, *args: str, name: str = "source.json") -> dict[str, Any]:
        """The schema of a source, which must import well."""
        source = self.write(name, content)
        code = self.run("import", format_, str(source), "--to", str(self.folder / "spec" / "shop"), "--force", *args)
        assert code == 0, self.output
        return self.written()

    def written(self) -> dict[str, Any]:
        return json.loads((self.folder / "spec" / "shop" / "schema.json").read_text(encoding="utf-8"))

    def refused(self, format_: str, content: object, *args: str, name: str = "source.json") -> str:
        """What is said of a source that cannot be imported."""
        source = self.write(name, content)
        assert self.run("import", format_, str(source), "--to", str(self.folder / "spec" / "shop"), *args) != 0
        assert not (self.folder / "spec").exists()
        return self.output

    def build(self) -> None:
        """Builds the package of what was imported."""
        code = self.run("build", str(self.folder / "spec" / "shop"), "--out", str(self.folder / "out"))
        assert code == 0, self.output


@pytest.fixture
def importing(tmp_path: Path) -> Import:
    return Import(tmp_path)
