"""Handlers in a module that knows no word of the flow: they run, or they raise."""

from __future__ import annotations

from typing import Any


def quiet(log: list[str], name: str, *, fails: bool) -> Any:
    async def run(of: Any) -> None:
        log.append(name)
        if fails:
            raise ValueError(name)

    run.__qualname__ = name
    return run
