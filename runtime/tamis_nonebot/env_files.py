"""Settings from the environment and from `.env` files, as NoneBot reads them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


def settings_of(folder: Path, known: Iterable[str], env_file: str | Path | None = None) -> dict[str, Any]:
    """The settings in `.env`, in `.env.ENVIRONMENT` (`prod` by default), and in variables of the environment that are
    named in a file or `known`; the later ones win. Keys are in lower case; `a__b` is the key `b` of `a`. A value that
    is JSON is what that says, any other one is a text."""
    environment = {name.lower(): value for name, value in os.environ.items()}
    base = _read(folder / ".env")
    kind = environment.get("environment") or base.get("environment") or "prod"
    texts = {**base, **_read(folder / (env_file or f".env.{kind}"))}
    for name in (*known, *texts):
        if name in environment:
            texts[name] = environment[name]
    return _nested({**texts, "environment": kind} if texts else {})


def _read(file: Path) -> dict[str, str]:
    if not file.is_file():
        return {}
    found: dict[str, str] = {}
    lines = iter(file.read_text(encoding="utf-8").splitlines())
    for line in lines:
        name, sign, value = line.strip().removeprefix("export ").partition("=")
        if not sign or name.startswith("#"):
            continue
        found[name.strip().lower()] = _value(value.strip(), lines)
    return found


def _value(text: str, lines: Any) -> str:
    """A value without its quotes or the remark behind it; one in quotes may go on over several lines."""
    quote = text[:1]
    if quote not in {"'", '"'}:
        return text.partition(" #")[0].rstrip()
    while quote not in text[1:]:
        more = next(lines, None)
        if more is None:
            return text[1:]
        text += f"\n{more}"
    return text[1 : text.index(quote, 1)]


def _nested(texts: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in texts.items():
        *path, last = name.split("__") if not name.startswith("__") else [name]
        place = found
        for part in path:
            inner = place.get(part)
            if not isinstance(inner, dict):
                inner = place[part] = {}
            place = cast("dict[str, Any]", inner)
        place[last] = _json(text)
    return found


def _json(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text
