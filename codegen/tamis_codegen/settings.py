"""The settings of a project: the table `[tool.tamis]` of its `pyproject.toml`, so that commands need no flags.

[tool.tamis]
specs = ["spec/*"]      # folders of specs, or their files; patterns are allowed
out = "src/myapp"       # the folder that holds the packages
format = "ruff"         # or "none": the files are left as they were made
verify = false          # whether a build type-checks what it has written
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from tamis_codegen.errors import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE = "pyproject.toml"
KEYS = ("specs", "out", "format", "verify")


class SettingsError(Exception):
    """A setting that is wrong; the text names the file and the key."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project says of its builds. Paths are as they lead there from the current folder."""

    specs: tuple[Path, ...] = ()
    out: Path | None = None
    format: Literal["ruff", "none"] = "ruff"
    verify: bool = False


def read_settings(start: Path) -> Settings:
    """The settings of the nearest `pyproject.toml`, in `start` or above it. Raises `SettingsError`."""
    folder = start.resolve()
    for place in (folder, *folder.parents):
        if (place / FILE).is_file():
            return _Reader(place, folder).settings()
    return Settings()


class _Reader:
    def __init__(self, place: Path, start: Path) -> None:
        self._place = place
        self._start = start
        self._file = self._shown(place / FILE)

    def settings(self) -> Settings:
        table = self._table()
        for key in table:
            if key not in KEYS:
                raise self._error(key, f"unknown key; allowed: {', '.join(KEYS)}", nearest(key, KEYS))
        verify = table.get("verify", False)
        if not isinstance(verify, bool):
            raise self._error("verify", f"{verify!r} is neither true nor false")
        formatter = table.get("format", "ruff")
        if formatter not in ("ruff", "none"):
            raise self._error("format", f'{formatter!r} is not allowed; allowed: "ruff", "none"')
        return Settings(self._specs(table), self._out(table), formatter, verify)

    def _table(self) -> Mapping[str, Any]:
        try:
            tool: object = tomllib.loads((self._place / FILE).read_text(encoding="utf-8")).get("tool", {})
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SettingsError(f"{self._file}: this is no TOML: {error}") from error
        table: object = cast("dict[str, object]", tool).get("tamis", {}) if isinstance(tool, dict) else None
        if table is None:
            return {}
        if not isinstance(table, dict):
            raise SettingsError(f"{self._file}: tool.tamis: {table!r} is no table; write [tool.tamis]")
        return cast("dict[str, Any]", table)

    def _specs(self, table: Mapping[str, Any]) -> tuple[Path, ...]:
        if "specs" not in table:
            return ()
        given: object = table["specs"]
        patterns = [given] if isinstance(given, str) else given
        if not isinstance(patterns, list) or not patterns:
            raise self._error("specs", f'{given!r} is no list of folders; write for example ["spec/*"]')
        found: dict[Path, None] = {}
        for pattern in cast("list[object]", patterns):
            if not isinstance(pattern, str) or not pattern:
                raise self._error("specs", f"{pattern!r} is no path")
            found.update(dict.fromkeys(self._matching(pattern)))
        return tuple(found)

    def _matching(self, pattern: str) -> list[Path]:
        if not any(sign in pattern for sign in "*?["):
            path = self._place / pattern
            if not path.exists():
                raise self._error("specs", f"there is nothing at {pattern!r}")
            return [self._from_here(path)]
        try:
            paths = sorted(
                path for path in self._place.glob(pattern) if (path / "spec.yaml").is_file() or path.is_file()
            )
        except (ValueError, NotImplementedError) as error:
            raise self._error("specs", f"{pattern!r} is no pattern: {error}") from error
        paths = [path for path in paths if path.is_dir() or path.suffix in (".yaml", ".yml")]
        if not paths:
            raise self._error("specs", f"{pattern!r} finds no folder with a spec.yaml")
        return [self._from_here(path) for path in paths]

    def _out(self, table: Mapping[str, Any]) -> Path | None:
        if "out" not in table:
            return None
        out: object = table["out"]
        if not isinstance(out, str) or not out:
            raise self._error("out", f"{out!r} is no path of a folder")
        return self._from_here(self._place / out)

    def _from_here(self, path: Path) -> Path:
        return path.relative_to(self._start) if path.is_relative_to(self._start) else path

    def _shown(self, path: Path) -> str:
        return self._from_here(path).as_posix()

    def _error(self, key: str, what: str, hint: str = "") -> SettingsError:
        return SettingsError(f"{self._file}: tool.tamis.{key}: {what}{chr(10) + '    ' + hint if hint else ''}")
