"""The pages as the site shows them: files of the repository, with the links and code blocks its builder understands."""

from __future__ import annotations

import os.path
import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FENCE = re.compile(r"^```(\w+) ([\w./-]+)$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^)#\s:]+)(?P<anchor>#[^)\s]*)?\)")
_ASSETS = {".png", ".svg", ".py", ".mjs", ".yaml"}
_TITLES = {"output": "prints", "mypy": "mypy says"}
"""What a reader is told of a block; a file is told by its name. Other words behind a fence are for tests
(`tests/docs/test_docs.py`)."""


class BrokenLinkError(Exception):
    """A page links to what the site does not have."""


def sources() -> dict[str, Path]:
    """The pages made of files, by their place in the site."""
    return {
        "index.md": ROOT / "README.md",
        "spec.md": ROOT / "spec" / "README.md",
        "changes.md": ROOT / "CHANGELOG.md",
        "contributing.md": ROOT / "CONTRIBUTING.md",
        "reporting.md": ROOT / "SECURITY.md",
        **{path.name: path for path in sorted((ROOT / "docs").glob("*.md"))},
    }


def write_pages(folder: Path) -> None:
    """Writes the pages into a folder, with the pictures and examples that they link to.

    Raises `BrokenLinkError` for a link to anything else.
    """
    places = {path: place for place, path in sources().items()}
    for path, place in places.items():
        page = _Page(path, place, places)
        (folder / place).write_text(page.text(), encoding="utf-8")
        for asset in page.assets:
            copy = folder / asset.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(asset, copy)


class _Page:
    """One page. `assets` are the files it shows or links to, once its text has been made."""

    def __init__(self, path: Path, place: str, places: dict[Path, str]) -> None:
        self.path, self.place, self.places = path, place, places
        self.assets: list[Path] = []

    def text(self) -> str:
        """Links lead to pages of the site, and a fence names the lexer alone."""
        whole, done, parts = self.path.read_text(encoding="utf-8"), 0, list[str]()
        for code in _CODE.finditer(whole):
            parts += [_LINK.sub(self._link, whole[done : code.start()]), _FENCE.sub(_fence, code[0])]
            done = code.end()
        return "".join([*parts, _LINK.sub(self._link, whole[done:])])

    def _link(self, found: re.Match[str]) -> str:
        wanted = (self.path.parent / found["target"]).resolve()
        if wanted in self.places:
            place = self.places[wanted]
        elif wanted.is_file() and wanted.is_relative_to(ROOT) and wanted.suffix in _ASSETS:
            place = wanted.relative_to(ROOT).as_posix()
            self.assets.append(wanted)
        else:
            raise BrokenLinkError(
                f"{self.path.relative_to(ROOT)}: the site has no {found['target']!r}; link to a page of docs/, "
                "to a picture, or to an example (.py, .yaml)"
            )
        way = os.path.relpath(place, os.path.dirname(self.place) or ".")  # noqa: PTH120 - places are no paths here
        return f"]({Path(way).as_posix()}{found['anchor'] or ''})"


def _fence(found: re.Match[str]) -> str:
    title = found[2] if "." in found[2] else _TITLES.get(found[2])
    return f'```{found[1]} title="{title}"' if title else f"```{found[1]}"


__all__ = ["ROOT", "BrokenLinkError", "sources", "write_pages"]
