"""Faults that are put back on purpose: simulated runs find each of them within a few seeds."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tamis.delivery.lane import Lane
from tamis.delivery.sources import AppSources
from tamis.storage.inbox.memory import MemoryInbox
from tamis.testing import Process, Report, SimulationError, simulate
from tamis_telegram import App, Event, MessageTextEvent

from .test_simulation import UPDATES, text

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

SEEDS = 50


def first_seed_that_fails(check: Callable[[int], None], seeds: int = SEEDS) -> int | None:
    """The first seed for which a run breaks a promise, of the simulation or of `check` itself."""
    for seed in range(seeds):
        try:
            check(seed)
        except AssertionError:  # as `SimulationError` is, too
            return seed
    return None


# --- a handler that ends cancelled ------------------------------------------------------------------------------------


def app_that_cancels_itself() -> App:
    app = App(watchdog=None)

    @app.on("message:text")
    async def stop(event: MessageTextEvent) -> None:
        task = asyncio.current_task()
        assert task is not None
        if event.update_id % 5 == 0:
            task.cancel()
        await asyncio.sleep(0.05)

    return app


def every_update_ends(seed: int) -> None:
    simulate(app_that_cancels_itself, UPDATES, seed=seed, patience=300.0)


def test_a_cancelled_handler_stops_no_chat() -> None:
    assert first_seed_that_fails(every_update_ends) is None


def test_a_cancelled_handler_that_ends_its_lane_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Lane, "has_to_end", lambda _: True)
    assert first_seed_that_fails(every_update_ends) is not None


# --- updates of another source ----------------------------------------------------------------------------------------


def bot(me: int) -> Callable[[], App]:
    def make() -> App:
        app = App(watchdog=None, me=me)

        @app.on("message:text")
        async def answer(event: Event) -> None:
            await asyncio.sleep(0.01)

        return app

    return make


def each_bot_handles_its_own(seed: int) -> None:
    bots = [Process(bot(1), UPDATES[:12], source="1"), Process(bot(2), UPDATES[12:], source="2")]
    report = simulate(bots, seed=seed, kills=1)
    for run in report.runs:
        assert (run.process[0] == "0") == (run.event.update_id <= 12), f"seed {seed}: the wrong bot handled an update"


def test_two_bots_over_one_inbox_handle_their_own_updates() -> None:
    assert first_seed_that_fails(each_bot_handles_its_own) is None


def test_a_bot_that_claims_what_is_another_s_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AppSources, "own", frozenset({"1", "2", None}))
    assert first_seed_that_fails(each_bot_handles_its_own) is not None


# --- lanes that are claimed though they are being worked on -----------------------------------------------------------


def one_at_a_time(seed: int) -> None:
    """Two processes share an inbox; a chat's updates take longer than a lease, and never run side by side."""
    running: set[int] = set()
    overlaps: list[int] = []

    def make() -> App:
        app = App(watchdog=None)

        @app.on("message:text")
        async def work(event: MessageTextEvent) -> None:
            chat = event.msg.chat.id
            if chat in running:
                overlaps.append(chat)
            running.add(chat)
            await asyncio.sleep(75)
            running.discard(chat)

        return app

    updates = [text(number, number % 2) for number in range(1, 7)]
    simulate([Process(make, updates[:3]), Process(make, updates[3:])], seed=seed)
    assert overlaps == [], f"seed {seed}: two handlers of one chat ran at once"


def test_a_chat_s_updates_never_run_side_by_side_however_long_they_take() -> None:
    assert first_seed_that_fails(one_at_a_time) is None


def test_leases_that_are_not_renewed_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    async def renew(*_: object) -> list[object]:
        return []

    monkeypatch.setattr(MemoryInbox, "renew", renew)
    assert first_seed_that_fails(one_at_a_time) is not None


def test_a_report_fails_as_an_assertion() -> None:
    assert isinstance(Report(seed=3).fail("late"), SimulationError)
    assert issubclass(SimulationError, AssertionError)
