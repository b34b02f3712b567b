"""What facts say of a parameter, in words for editors: how long, how many, how much, and what it is when left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tamis_codegen.model.types import Field

_RANGES = (("min_length", "max_length", "characters"), ("min_items", "max_items", "of them"), ("min", "max", ""))
_FORMATS = {"unix_time": "a Unix time"}


def limits(field: Field) -> str:
    """`1 to 4096 characters, after entities`; empty where the spec says nothing of that kind."""
    facts = field.facts or {}
    parts = [text for low, high, what in _RANGES if (text := _range(facts.get(low), facts.get(high), _of(field, what)))]
    if facts.get("length_after_entities") and parts:
        parts.append("after entities")
    if facts.get("format") in _FORMATS:
        parts.append(_FORMATS[str(facts["format"])])
    if isinstance(facts.get("unit"), str):
        parts.append(f"in {facts['unit']}")
    if isinstance(default := facts.get("default"), str | int | float):
        parts.append(f"{default} when left out")
    return ", ".join(parts)


def _of(field: Field, what: str) -> str:
    unit = (field.facts or {}).get("length_unit")
    return str(unit) if what == "characters" and isinstance(unit, str) else what


def _range(low: object, high: object, what: str) -> str:
    low = low if isinstance(low, int | float) and low else None
    high = high if isinstance(high, int | float) else None
    if low is None and high is None:
        return ""
    text = f"{low} to {high}" if low is not None and high is not None else f"at least {low}" if low else f"up to {high}"
    return f"{text} {what}".rstrip()
