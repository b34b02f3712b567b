"""A storm: handlers that time out, cancel, raise, wait, swallow cancellations, use task groups, all at random."""

import asyncio
import random
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from tamis.delivery import lanes
from tamis_telegram import App, MessageTextEvent

from .feeding import numbered, soon

EVENTS, CHATS = 10_000, 60
FAST = ("ok", "raise", "catch", "nap")
ODD = (
    "cancel",
    "cancel often",
    "swallow",
    "late",
    "group",
    "child",
    "time out",
    "deaf",
    "wait",
    "wait and cancel",
    "own limit",
    "exit",
)


class Storm:
    """An app whose handler does what its text says, with the tasks of those that run in each chat."""

    def __init__(self, app: App, seed: int) -> None:
        self.random = random.Random(seed)
        self.running: dict[int, asyncio.Task[Any]] = {}
        self.last: dict[int, int] = {}
        self.out_of_order: list[tuple[int, int]] = []
        self.begun: Counter[str] = Counter()
        app.on("message:text", name="own").text("own limit", timeout=0.02)(self.handle)
        app.on("message:text", name="storm")(self.handle)

    async def handle(self, event: MessageTextEvent) -> None:
        chat, number, text = event.msg.chat.id, event.json()["update_id"], str(event.msg.text)
        self.begun[text] += 1
        if event.attempt == 1:
            if self.last.get(chat, 0) > number:
                self.out_of_order.append((chat, number))
            self.last[chat] = number
        task = asyncio.current_task()
        assert task is not None
        self.running[chat] = task
        await self.act(text, event, task)

    async def act(self, text: str, event: MessageTextEvent, task: asyncio.Task[Any]) -> None:  # noqa: C901
        match text:
            case "raise":
                raise ValueError(text)
            case "catch":
                try:
                    {}[text]
                except KeyError:
                    await asyncio.sleep(0)
            case "nap" | "child":
                child = asyncio.create_task(asyncio.sleep(0.001 if text == "nap" else 5))
                if text == "child":
                    asyncio.get_running_loop().call_soon(child.cancel)
                await child
            case "cancel":
                self.random.choice(list(self.running.values())).cancel()
                await asyncio.sleep(0.002)
            case "cancel often":  # also while the lane of that task is on its way to the store
                other = self.random.choice(list(self.running.values()))
                for seconds in (0, 0.0003, 0.0006, 0.001, 0.002):
                    asyncio.get_running_loop().call_later(seconds, other.cancel)
                await asyncio.sleep(0.003)
            case "swallow" | "deaf":
                try:
                    await asyncio.sleep(5)
                except asyncio.CancelledError:
                    if text == "deaf":
                        await asyncio.sleep(0.3)  # longer than the lane's patience
            case "late":
                task.cancel()
            case "group":
                async with asyncio.TaskGroup() as group:
                    group.create_task(asyncio.sleep(5))
                    group.create_task(self.act(self.random.choice(("raise", "nap")), event, task))
                    await asyncio.sleep(0)
                    raise ValueError(text)
            case "time out" | "own limit":
                await asyncio.sleep(5)
            case "wait" | "wait and cancel":
                if text == "wait and cancel":
                    asyncio.get_running_loop().call_later(0.01, task.cancel)
                await event.wait("message:text", timeout=0.03)
            case "exit":
                raise SystemExit(3)


def texts(seed: int) -> list[str]:
    """Mostly plain events, or all would wait for their time limits."""
    chance = random.Random(seed)
    return [chance.choice(ODD if chance.random() < 0.12 else FAST) for _ in range(EVENTS)]


@pytest.mark.parametrize(("seed", "attempts", "stored"), [(1, 3, False), (2, 2, True)])
def test_every_chat_is_alive_after_a_storm_and_nothing_is_counted_wrongly(
    seed: int, attempts: int, stored: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "_PATIENCE", 0.1)

    async def main() -> None:
        app = App(
            timeout=0.1, attempts=attempts, backoff=0.001, concurrency=40, grace=0.2, watchdog=None,
            inbox=tmp_path / "inbox.db" if stored else None,
        )  # fmt: skip
        storm = Storm(app, seed)
        by_chat: dict[int, int] = defaultdict(int)
        async with app:
            batch: list[bytes] = []
            for number, text in enumerate(texts(seed), 1):
                batch.append(numbered(number, chat=number % CHATS + 1, text=text).encode())
                if len(batch) == 50:
                    await soon(app.accept(batch, source="1"), 60)
                    batch.clear()
                    assert 0 <= app.in_flight <= 40
            await soon(app.join(), 120)
            assert app.in_flight == 0
            async with asyncio.timeout(1):  # whoever waited left its lane, so join() did not wait for it
                while app.conversations.waiting.queries:
                    await asyncio.sleep(0.01)
            assert app.conversations.waiting.queries == frozenset()

            @app.registry.owner("test")
            def register() -> None:
                @app.on("message:text", priority=-1, name="alive").text("alive")
                async def alive(event: MessageTextEvent) -> None:
                    by_chat[event.msg.chat.id] += 1

            register()
            for chat in range(1, CHATS + 1):
                await app.feed(numbered(EVENTS + chat, chat=chat, text="alive"))
            await soon(app.join(), 10)
            assert by_chat == dict.fromkeys(range(1, CHATS + 1), 1)
            assert app.in_flight == 0
        assert storm.out_of_order == []
        assert set(storm.begun) == {*FAST, *ODD}

    asyncio.run(main())
