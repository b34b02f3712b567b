"""Whatever the tests of this folder print and log, at every level, the token is not in it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from .server import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = TOKEN.partition(":")[2]


@pytest.fixture(autouse=True)
def canary(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    for name in ("asyncio", "tamis", "aiohttp", "aiohttp.client", "aiohttp.internal", "aiohttp.server"):
        caplog.set_level(logging.DEBUG, logger=name)
    yield
    printed = capsys.readouterr()
    logged = caplog.text + "".join(f"{record.__dict__}" for record in caplog.get_records("call"))
    assert SECRET not in logged + printed.out + printed.err
