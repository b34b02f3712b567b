"""A blocking generator whose event is cancelled while a thread opens it: what is opened is closed."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import TYPE_CHECKING, Any, Literal

import pytest

from tamis.injection.blocking import BlockingOpening
from tamis_telegram import App, Depends, MessageTextEvent

from .helpers import message

if TYPE_CHECKING:
    from collections.abc import Iterator

Scope = Literal["handler", "event", "app"]


class Slow:
    """A dependency that takes as long to open as the test wants."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def open(self) -> Iterator[int]:
        self.begun.set()
        self.go_on.wait(5)
        self.log.append("opened")
        try:
            yield 1
        except BaseException as error:
            self.log.append(type(error).__name__)
            raise
        finally:
            self.log.append("closed")


@pytest.mark.parametrize("scope", ["handler", "event", "app"])
@pytest.mark.parametrize("timeout", [True, False], ids=["time limit", "cancelled"])
def test_what_was_being_opened_is_closed_as_after_an_error(scope: Scope, timeout: bool) -> None:
    slow = Slow()
    app = App(timeout=0.1 if timeout else None)
    ran: list[int] = []

    @app.on("message:text")
    async def handler(event: MessageTextEvent, value: int = Depends(slow.open, scope=scope, blocking=True)) -> None:
        ran.append(value)

    async def main() -> None:
        async with app:
            if timeout:
                await app.feed(message())
                await app.join()
            else:
                task = asyncio.create_task(app.tree.dispatch(message(), []))
                await asyncio.to_thread(slow.begun.wait)
                task.cancel()
                await asyncio.wait([task])
            assert slow.log == []
            slow.go_on.set()
            async with asyncio.timeout(5):
                while "closed" not in slow.log:
                    await asyncio.sleep(0.01)

    asyncio.run(main())
    assert (ran, slow.log) == ([], ["opened", "CancelledError", "closed"])


def test_also_when_the_loop_ends_before_it_is_open() -> None:
    slow = Slow()
    app = App()

    @app.on("message:text")
    async def handler(event: MessageTextEvent, value: int = Depends(slow.open, blocking=True)) -> None: ...

    async def main() -> None:
        task = asyncio.create_task(app.tree.dispatch(message(), []))
        await asyncio.to_thread(slow.begun.wait)
        task.cancel()
        await asyncio.wait([task])
        asyncio.get_running_loop().call_soon(slow.go_on.set)

    asyncio.run(main())  # waits for the threads
    assert slow.log == ["opened", "CancelledError", "closed"]


class _Manager:
    def __init__(self, error: BaseException | None = None) -> None:
        self.closed = threading.Event()
        self._error = error

    def __enter__(self) -> int:
        return 1

    def __exit__(self, *error: object) -> None:
        self.closed.set()
        if self._error is not None:
            raise self._error


def test_what_is_open_in_the_moment_of_the_cancellation_is_closed_too() -> None:
    manager: Any = _Manager()

    async def main() -> None:
        opening = BlockingOpening(manager)
        assert await asyncio.to_thread(opening.open) == 1
        opening.abandon()
        assert await asyncio.to_thread(manager.closed.wait, 5)

    asyncio.run(main())


def test_a_failure_to_close_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    manager: Any = _Manager(OSError("the connection is gone"))

    async def main() -> None:
        opening = BlockingOpening(manager)
        opening.abandon()
        await asyncio.to_thread(opening.open)

    with caplog.at_level(logging.ERROR):
        asyncio.run(main())
    assert ["failed to close" in record.message for record in caplog.records] == [True]
