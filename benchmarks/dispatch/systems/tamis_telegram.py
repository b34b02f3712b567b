"""Ours with Telegram's updates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.dispatch.systems.tamis import started
from tamis_telegram import App

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally


async def build(rules: Sequence[Rule], tally: Tally) -> Process:
    return await started(App(), rules, tally, "message:{}".format, lambda event: event.message.text)
