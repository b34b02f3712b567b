"""Ours with OneBot's events, for what is compared with NoneBot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.dispatch.cases import FIELDS
from benchmarks.dispatch.systems.tamis import started
from tamis_onebot import App

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally

# What a text message does not have, one for each field of the cases.
QUERIES = (
    *(f"message:{segment}" for segment in ("image", "video", "record", "music", "share", "face", "at", "dice", "rps")),
    *(f"message:{segment}" for segment in ("contact", "location", "shake", "poke", "anonymous", "reply", "forward")),
    *(f"message:{segment}" for segment in ("node", "xml", "json", "image:flash", "at:all", "contact:qq")),
    "message.group:text",
    "notice",
)


async def build(rules: Sequence[Rule], tally: Tally) -> Process:
    queries = dict(zip(FIELDS, QUERIES, strict=True))
    return await started(App(), rules, tally, queries.__getitem__, _text)


def _text(event: Any) -> str:
    return "".join(part.data.text for part in event.message if part.type == "text")
