"""Faults of conversations that are put back on purpose: simulated runs find each of them within a few seeds."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from tamis.conversation.context import SessionContext
from tamis.delivery import claimed_lane
from tamis.storage.inbox.memory_lanes import MemoryLanes
from tamis.testing import Process, simulate
from tamis_telegram import App, Event, MessageTextEvent, Session

from . import test_simulated_faults as faults
from .test_simulation import UPDATES

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from tamis.storage.inbox.memory_lanes import MemoryLane


def says(number: int, text: str, chat: int = 1) -> bytes:
    user = {"id": chat, "is_bot": False, "first_name": "A"}
    message = {"message_id": number, "date": 1, "text": text, "chat": {"id": chat, "type": "private"}, "from": user}
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return json.dumps({"update_id": number, "message": message}).encode()


def first_seed_that_fails(check: Callable[[int], None]) -> int | None:
    return faults.first_seed_that_fails(check, 20)


class Shop:
    """A bot that takes orders; version 2 asks one thing more. `answers` are what it was told, `strays` what is not."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, str, str]] = []
        self.strays: list[tuple[int, str]] = []
        self.late: list[int] = []

    def make_new(self) -> App:
        return self.make(version=2)

    def make(self, me: int = 1, *, version: int = 1, **options: Any) -> App:
        app = App(watchdog=None, me=me)

        async def call(method: str, params: Any, /) -> Any:
            await asyncio.sleep(0.01)
            return {"message_id": 1}

        setattr(app, "call", call)  # noqa: B010 - a client is what an app may have
        order = app.on("message:text").command("order").steps(name="order", **options)

        @order.got("what", "What?")
        async def what(event: MessageTextEvent, what: str) -> None:
            await asyncio.sleep(0.1)
            self.answers.append((event.msg.chat.id, "what", what))

        if version == 2:

            @order.got("size", "Which size?")
            async def size(event: MessageTextEvent, size: str) -> None:
                self.answers.append((event.msg.chat.id, "size", size))

        @order.got("count", "How many?")
        async def count(event: MessageTextEvent, count: str, session: Session) -> None:
            await asyncio.sleep(0.1)
            self.answers.append((event.msg.chat.id, "count", count))
            session.finish("Done.")

        @order.on_timeout
        async def late(event: MessageTextEvent) -> None:
            self.late.append(me)

        @app.on("message:text")
        async def stray(event: MessageTextEvent) -> None:
            if (event.msg.chat.id, "count", str(event.msg.text)) not in self.answers:  # else it has ended its session
                self.strays.append((event.msg.chat.id, str(event.msg.text)))

        return app


# --- what had begun when a process ended ------------------------------------------------------------------------------


def only_what_had_begun_is_interrupted(seed: int) -> None:
    """Each kill interrupts at most one update of each chat: none of them is tried once more for the others' sake."""
    tries: Counter[int] = Counter()

    def make() -> App:
        app = App(watchdog=None)

        @app.on("message:text")
        async def work(event: MessageTextEvent) -> None:
            tries[event.update_id] = max(tries[event.update_id], event.attempt)
            await asyncio.sleep(0.5)

        return app

    report = simulate(make, UPDATES, seed=seed, kills=2)
    for chat in range(4):
        more = sum(attempt - 1 for number, attempt in tries.items() if number % 4 == chat)
        assert more <= report.kills, f"seed {seed}: {more} updates of a chat were interrupted by {report.kills} kills"


def test_a_crash_interrupts_only_what_had_begun() -> None:
    assert first_seed_that_fails(only_what_had_begun_is_interrupted) is None


def test_interruptions_that_count_for_what_stands_behind_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def count_all(lanes: MemoryLanes, lane: MemoryLane) -> None:
        for seq in lane.waiting:
            update = lanes._updates[seq]
            lanes._updates[seq] = update._replace(interrupted=update.interrupted + 1)

    monkeypatch.setattr(MemoryLanes, "count_interruption", count_all)
    assert first_seed_that_fails(only_what_had_begun_is_interrupted) is not None


# --- a step that was killed -------------------------------------------------------------------------------------------


def an_answer_is_always_the_conversation_s(seed: int) -> None:
    shop = Shop()
    updates: list[bytes] = []
    for number, words in enumerate(("/order", "cake", "3")):
        updates += [says(number * 3 + chat, words, chat) for chat in (1, 2, 3)]
    simulate(shop.make, updates, seed=seed, kills=3)
    assert shop.strays == [], f"seed {seed}: {shop.strays} went to the handler for everything else"
    told = dict.fromkeys(shop.answers)  # a step may have run twice
    assert set(told) >= {(chat, "count", "3") for chat in (1, 2, 3)}, f"seed {seed}: {list(told)}"


def test_a_step_that_was_killed_is_answered_by_the_same_event_again() -> None:
    assert first_seed_that_fails(an_answer_is_always_the_conversation_s) is None


def test_sessions_that_are_claimed_under_a_name_of_the_process_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def claimant_of(context: SessionContext, event: Event) -> str:
        return f"{context.name}:{next(context._numbers)}"

    monkeypatch.setattr(SessionContext, "claimant_of", claimant_of)
    assert first_seed_that_fails(an_answer_is_always_the_conversation_s) is not None


# --- rolling deploys --------------------------------------------------------------------------------------------------


def no_conversation_ends_in_a_deploy(seed: int) -> None:
    """Two versions of a bot share its updates: only the one that began a conversation knows the steps of it."""
    shop = Shop()
    updates = [says(number, words) for number, words in enumerate(("/order", "cake", "large", "3"))]
    simulate([Process(shop.make, updates), Process(shop.make_new, ())], seed=seed)
    of_old = [(1, "what", "cake"), (1, "count", "large")]
    of_new = [(1, "what", "cake"), (1, "size", "large"), (1, "count", "3")]
    assert (shop.answers, shop.strays) in ((of_old, [(1, "3")]), (of_new, [])), f"seed {seed}: {shop.answers}"


def test_a_conversation_outlives_a_deploy() -> None:
    assert first_seed_that_fails(no_conversation_ends_in_a_deploy) is None


def test_versions_that_end_the_conversations_of_others_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SessionContext, "seconds_left", lambda *_: 0.0)
    assert first_seed_that_fails(no_conversation_ends_in_a_deploy) is not None


def test_inboxes_that_give_up_an_answer_which_is_for_another_version_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claimed_lane, "left_for", lambda _: 0.0)
    assert first_seed_that_fails(no_conversation_ends_in_a_deploy) is not None


# --- sessions have an owner -------------------------------------------------------------------------------------------


def timeouts_are_run_by_their_own_bot(seed: int) -> None:
    """Two bots share a store; the conversations of each time out, and the other one has no such handler."""
    mine, theirs = Shop(), Shop()

    def other() -> App:
        app = App(watchdog=None, me=2)

        @app.on("message:text").command("book").steps(name="book", answer_within=20).got("when", None)
        async def when(event: MessageTextEvent, when: str) -> None: ...

        return app

    def make() -> App:
        return mine.make(1, answer_within=20)

    updates = [says(number, "/order", number) for number in range(1, 5)]
    late = [says(number, "hello", number) for number in range(10, 40)]
    bots = [Process(make, updates, source="1"), Process(other, late, source="2")]
    simulate(bots, seed=seed, rest=60.0)
    assert (mine.late, theirs.late) == ([1] * 4, []), f"seed {seed}: {len(mine.late)} of 4 bots minded"


def test_timeouts_of_a_bot_are_its_own() -> None:
    assert first_seed_that_fails(timeouts_are_run_by_their_own_bot) is None


def test_timeouts_that_any_bot_runs_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SessionContext, "reach_of", lambda *_: None)
    assert first_seed_that_fails(timeouts_are_run_by_their_own_bot) is not None
