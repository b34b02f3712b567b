"""The reference of names: a page for each module that users import from, made of signatures and docstrings.

The pages hold directives of mkdocstrings, which reads the code without running it. Of a generated package, Telegram's
stands for all: they differ in the events, types and methods that their specs have.
"""

from __future__ import annotations

import importlib
import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING

import tamis

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

_OF_PACKAGES = {"bot", "routing", "rules", "keyboards", "formatting", "testing", "client", "errors", "features"}
"""Modules of generated packages that are no list of what the spec has."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page about modules. `place` is its file."""

    place: str
    title: str
    modules: tuple[str, ...]


PAGES = (
    Page("tamis.md", "tamis", ("tamis",)),
    Page("testing.md", "tamis.testing", ("tamis.testing",)),
    Page("package.md", "tamis_telegram", ("tamis_telegram", "tamis_telegram.rules")),
    Page("client.md", "Telegram's client", ("tamis_telegram.bot", "tamis_telegram.client", "tamis_telegram.errors")),
    Page(
        "texts.md",
        "Keyboards, formatting, features",
        ("tamis_telegram.keyboards", "tamis_telegram.formatting", "tamis_telegram.features"),
    ),
    Page("kit.md", "tamis_telegram.testing", ("tamis_telegram.testing",)),
)


@dataclass(frozen=True, slots=True)
class PublicName:
    """A name that users import. `path` is where it is defined, `thing` what it is."""

    module: str
    name: str
    path: str
    thing: object


def public_names(name: str) -> list[PublicName]:
    """What users import from a module, in alphabetical order; of a package without what its spec lists."""
    module = importlib.import_module(name)
    listed: list[str] = getattr(module, "__all__", None) or [found for found in dir(module) if found[0] != "_"]
    names = (PublicName(name, found, _path_of(module, found), getattr(module, found)) for found in sorted(set(listed)))
    return [found for found in names if callable(found.thing) and _is_told(found)]


def _is_told(found: PublicName) -> bool:
    """Whether a page tells it: it is Tamis' own, and of the module, not only used there."""
    home, _, _ = found.path.rpartition(".")
    if not home.startswith("tamis"):
        return False
    package, _, inside = home.partition(".")
    is_generated = package not in {"tamis", "tamis_bot_api", "tamis_nonebot"}
    return not is_generated or inside in _OF_PACKAGES


def _path_of(module: ModuleType, name: str) -> str:
    if module is tamis and name in vars(tamis)["_MODULES"]:
        return f"{vars(tamis)['_MODULES'][name]}.{name}"
    thing = inspect.unwrap(getattr(module, name))
    home = getattr(thing, "__module__", None) or module.__name__
    return f"{home}.{getattr(thing, '__qualname__', name)}"


def write_api(folder: Path) -> None:
    """Writes the pages. A name that several modules have is on the first of their pages."""
    folder.mkdir(parents=True, exist_ok=True)
    seen: set[int] = set()
    for page in PAGES:
        parts = [f"# {page.title}\n"]
        for module in page.modules:
            for found in public_names(module):
                if id(found.thing) not in seen:
                    seen.add(id(found.thing))
                    parts.append(_directive(found))
        (folder / page.place).write_text("\n".join(parts), encoding="utf-8")


def _directive(found: PublicName) -> str:
    inherits = "      inherited_members: true\n" if found.name == "Bot" else ""  # what a bot can do is in its bases
    return f"::: {found.path}\n    options:\n      heading: {found.name}\n{inherits}"


__all__ = ["PAGES", "Page", "PublicName", "public_names", "write_api"]
