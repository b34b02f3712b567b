"""What steps say of the event that they are at, and whose answers count in private: found by porting plugins."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tamis.routing.session import Session  # noqa: TC001 - what a step takes is needed when it is registered
from tamis_onebot import App, Event, Flow
from tamis_onebot.testing import Kit

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("way", ["returned", "raised", "session"])
def test_a_step_can_keep_its_event_from_all_other_handlers(way: str) -> None:
    app = App(mode="all")
    log: list[str] = []
    steps = app.on("message").steps()

    @steps.handle
    async def stops(event: Event, session: Session) -> Any:
        log.append("step")
        if way == "session":
            session.stops = True
            return None
        if way == "raised":
            raise Flow.STOP
        return Flow.STOP

    @app.on("message")
    async def later(event: Event) -> None:
        log.append("later")

    asyncio.run(Kit(app).feed("message"))
    assert log == ["step"]


def test_what_is_asked_in_private_is_not_answered_in_a_group() -> None:
    app = App()
    steps = app.command("ask").steps()
    log: list[str] = []

    @steps.got("name", "who?")
    async def name(event: Event, name: str) -> None:
        log.append(name)

    async def talk() -> None:
        kit = Kit(app)
        await kit.feed("message.private", message="/ask", user_id=1)
        await kit.feed("message.group", message="in a group", user_id=1)
        await kit.feed("message.private", message="Bob", user_id=2)
        await kit.feed("message.private", message="Ann", user_id=1)

    asyncio.run(talk())
    assert log == ["Ann"]


def test_an_app_stops_right_after_a_session_was_stored(tmp_path: Path) -> None:
    app = App(sessions=tmp_path / "sessions.db")
    steps = app.command("ask").steps()

    @steps.got("name", "who?")
    async def name(event: Event, name: str) -> None: ...

    async def life() -> None:
        kit = Kit(app)
        async with app:
            await kit.feed("message.private", message="/ask")

    async def in_time() -> None:
        async with asyncio.timeout(10):
            await life()

    asyncio.run(in_time())
