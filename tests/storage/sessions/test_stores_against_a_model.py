"""Random calls in any order: each store answers as a dict of records with the rules of `store.py` spelled out."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions import SessionKey

from .conftest import place_of
from .places import Clock, record

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from tamis.storage.sessions import SessionRecord

KEYS = st.sampled_from(
    [SessionKey(chat="1"), SessionKey(chat="1", user="1"), SessionKey(user="1"), SessionKey(bot="1")]
)
WAITS = st.one_of(st.none(), st.integers(-5, 60))
QUERIES = st.lists(st.sampled_from(["message", "message:text", "poll"]), max_size=2).map(tuple)
HANDLERS = st.sampled_from(["weather", "shop"])
CHATS = st.sampled_from(["", "-100"])


class Model:
    """What a store is to do, looked up by going through all there is."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.records: dict[str, SessionRecord] = {}
        self.leases: dict[str, float] = {}
        self.switches: dict[tuple[str, str], bool] = {}

    def waits(self, one: SessionRecord) -> bool:
        past = one.deadline is not None and one.deadline <= self.clock.now
        return not past and self.leases[one.id] <= self.clock.now

    def find(self, *keys: SessionKey) -> list[SessionRecord]:
        found = [one for one in self.records.values() if one.key in keys and self.waits(one)]
        return sorted(found, key=lambda one: (one.created, one.id))

    def due(self, one: SessionRecord) -> float | None:
        return None if one.deadline is None else max(one.deadline, self.leases[one.id])

    def next_deadline(self) -> float | None:
        return min((due for one in self.records.values() if (due := self.due(one)) is not None), default=None)

    def expired(self, limit: int, lease: float) -> list[SessionRecord]:
        past = [
            (due, one.id)
            for one in self.records.values()
            if (due := self.due(one)) is not None and due <= self.clock.now
        ]
        taken = [self.take(self.records[session], lease) for _, session in sorted(past)[:limit]]
        return sorted(taken, key=lambda one: (one.deadline or 0.0, one.id))

    def take(self, one: SessionRecord, lease: float) -> SessionRecord:
        self.leases[one.id] = self.clock.now + lease
        self.records[one.id] = replace(one, version=one.version + 1)
        return self.records[one.id]

    def is_latest(self, one: SessionRecord) -> bool:
        return one.id in self.records and self.records[one.id].version == one.version


class Calls(RuleBasedStateMachine):
    """Calls a store and the model alike. `seen` are records of any age, most of them stale."""

    place: Any
    seen = Bundle("seen")

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = Clock()
        self.model = Model(self.clock)
        self.at = self.place()
        self.store = self.at.open(self.clock)
        self.put_so_far = 0

    def do(self, call: Coroutine[Any, Any, Any]) -> Any:
        try:
            return self.runner.run(call)
        except StaleSessionError as error:
            return error

    def teardown(self) -> None:
        self.do(self.store.close())
        self.runner.close()

    @initialize(target=seen)
    def first(self) -> SessionRecord:
        return record(id="unknown", version=3)

    @rule(target=seen, key=KEYS, wait=WAITS, queries=QUERIES)
    def put(self, key: SessionKey, wait: int | None, queries: tuple[str, ...]) -> SessionRecord:
        self.put_so_far += 1  # random ids would make the order of what is equally old random
        new = record(
            id=f"{self.put_so_far:03}",
            key=key,
            queries=queries,
            deadline=None if wait is None else self.clock.now + wait,
        )
        stored = self.do(self.store.put(new))
        assert stored == replace(new, version=1, created=self.clock.now, updated=self.clock.now)
        self.model.records[new.id] = stored
        self.model.leases[new.id] = 0.0
        return stored

    @rule(one=seen)
    def put_again(self, one: SessionRecord) -> None:
        if one.id in self.model.records:
            assert isinstance(self.do(self.store.put(one)), StaleSessionError)

    @rule(target=seen, one=seen, lease=st.integers(1, 60))
    def claim(self, one: SessionRecord, lease: int) -> Any:
        held = self.do(self.store.claim(one.id, one.version, "me", lease))
        if not self.model.is_latest(one) or not self.model.waits(self.model.records[one.id]):
            assert held is None
            return multiple()
        assert held == self.model.take(self.model.records[one.id], lease)
        return held

    @rule(target=seen, one=seen, key=KEYS, wait=WAITS, queries=QUERIES, lease=st.one_of(st.none(), st.integers(1, 60)))
    def save(
        self, one: SessionRecord, key: SessionKey, wait: int | None, queries: tuple[str, ...], lease: int | None
    ) -> Any:
        changed = replace(one, key=key, queries=queries, deadline=None if wait is None else self.clock.now + wait)
        saved = self.do(self.store.save(changed, lease))
        if not self.model.is_latest(one):
            assert isinstance(saved, StaleSessionError)
            return multiple()
        assert saved == replace(changed, version=one.version + 1, updated=self.clock.now)
        self.model.records[one.id] = saved
        self.model.leases[one.id] = 0.0 if lease is None else self.clock.now + lease
        return saved

    @rule(one=seen)
    def release(self, one: SessionRecord) -> None:
        latest = self.model.is_latest(one)
        assert self.do(self.store.release(one)) is latest
        if latest:
            self.model.take(self.model.records[one.id], 0)
            self.model.leases[one.id] = 0.0

    @rule(one=seen)
    def finish(self, one: SessionRecord) -> None:
        ended = self.do(self.store.finish(one))
        if self.model.is_latest(one):
            assert ended is None
            del self.model.records[one.id]
        else:
            there = self.model.records.get(one.id)
            assert isinstance(ended, StaleSessionError)
            assert ended.current == (None if there is None else there.version)

    @rule(limit=st.integers(1, 4), lease=st.integers(1, 60))
    def expired(self, limit: int, lease: int) -> None:
        assert self.do(self.store.expired(limit, "me", lease)) == self.model.expired(limit, lease)

    @rule(target=seen, keys=st.lists(KEYS, min_size=1, max_size=3))
    def find(self, keys: list[SessionKey]) -> Any:
        found = self.do(self.store.find(*keys))
        assert found == self.model.find(*keys)
        return multiple(*found)

    @rule(seconds=st.integers(1, 30))
    def time_passes(self, seconds: int) -> None:
        self.clock.now += seconds

    @rule(handler=HANDLERS, chat=CHATS, enabled=st.sampled_from([True, False, None]))
    def switch(self, handler: str, chat: str, enabled: bool | None) -> None:
        self.do(self.store.switches.set(handler, enabled, chat))
        self.model.switches.pop((handler, chat), None)
        if enabled is not None:
            self.model.switches[handler, chat] = enabled
        assert self.do(self.store.switches.get(handler, chat)) == enabled

    @rule()
    def start_again(self) -> None:
        """Another process: all is there."""
        if self.at.kind != "memory":
            self.do(self.store.close())
            self.store = self.at.open(self.clock)

    @invariant()
    def all_is_as_in_the_model(self) -> None:
        model = self.model
        assert self.do(self.store.count()) == len(model.records)
        assert self.do(self.store.next_deadline()) == model.next_deadline()
        assert self.do(self.store.queries()) == {query for one in model.records.values() for query in one.queries}
        assert self.do(self.store.switches.all()) == model.switches


@pytest.mark.parametrize("kind", ["memory", "sqlite", "redis"])
def test_a_store_does_what_the_rules_say(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    class Here(Calls):
        @staticmethod
        def place() -> Any:
            return place_of(kind, request, Path(tempfile.mkdtemp(dir=tmp_path)))

    examples = 200 if kind == "memory" else 40
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=examples, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
