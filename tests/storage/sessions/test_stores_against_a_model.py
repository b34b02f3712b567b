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
from tamis.storage.sessions import Reach, SessionKey

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
VERSIONS = st.sampled_from(["old", "new"])
CHATS = st.sampled_from(["", "-100"])
BOTS = st.sampled_from(["", "1", "2"])
EVENTS = st.sampled_from(["", "event 1", "event 2"])
REACHES = st.one_of(
    st.none(),
    st.builds(
        Reach,
        st.frozensets(BOTS, max_size=2),
        st.frozensets(st.tuples(HANDLERS, VERSIONS), max_size=3),
        st.sampled_from([0.0, 20.0]),
    ),
)


class Model:
    """What a store is to do, looked up by going through all there is."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.records: dict[str, SessionRecord] = {}
        self.leases: dict[str, float] = {}
        self.claimants: dict[str, str] = {}
        self.parked: dict[str, tuple[SessionRecord, str]] = {}
        self.switches: dict[tuple[str, str, str], bool] = {}

    def is_free(self, one: SessionRecord, claimant: str) -> bool:
        if self.leases[one.id] > self.clock.now:
            return claimant != "" and self.claimants.get(one.id, "") == claimant
        return one.deadline is None or one.deadline > self.clock.now

    def find(self, *keys: SessionKey, claimant: str) -> list[SessionRecord]:
        found = [one for one in self.records.values() if one.key in keys and self.is_free(one, claimant)]
        return sorted(found, key=lambda one: (one.created, one.id))

    def due(self, one: SessionRecord) -> float | None:
        return None if one.deadline is None else max(one.deadline, self.leases[one.id])

    def is_known(self, one: SessionRecord, reach: Reach | None) -> bool:
        return reach is None or (one.handler, one.handler_version) in reach.steps

    def due_in(self, reach: Reach | None) -> float | None:
        found: list[float] = []
        for one in self.records.values():
            due = self.due(one)
            if due is None or (reach is not None and one.owner not in reach.bots):
                continue
            if due > self.clock.now or self.is_known(one, reach):
                found.append(max(0.0, due - self.clock.now))
        return min(found, default=None)

    def expired(self, limit: int, lease: float, claimant: str, reach: Reach | None) -> list[SessionRecord]:
        past: list[tuple[float, str]] = []
        for one in self.records.values():
            due = self.due(one)
            if due is None or due > self.clock.now or (reach is not None and one.owner not in reach.bots):
                continue
            if self.is_known(one, reach) or (reach is not None and due <= self.clock.now - reach.patience):
                past.append((due, one.id))
        taken = [self.take(self.records[session], lease, claimant) for _, session in sorted(past)[:limit]]
        return sorted(taken, key=lambda one: (one.deadline or 0.0, one.id))

    def take(self, one: SessionRecord, lease: float, claimant: str) -> SessionRecord:
        self.leases[one.id] = self.clock.now + lease
        self.claimants[one.id] = claimant
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

    @rule(
        target=seen, key=KEYS, wait=WAITS, queries=QUERIES, bot=BOTS, handler=HANDLERS, version=VERSIONS,
        relative=st.booleans(),
    )  # fmt: skip
    def put(
        self, key: SessionKey, wait: int | None, queries: tuple[str, ...], bot: str, handler: str, version: str,
        relative: bool,
    ) -> SessionRecord:  # fmt: skip
        self.put_so_far += 1  # random ids would make the order of what is equally old random
        new = record(
            id=f"{self.put_so_far:03}",
            key=key,
            bot=bot or None,
            handler=handler,
            handler_version=version,
            queries=queries,
            deadline=None if wait is None or relative else self.clock.now + wait,
        )
        stored = self.do(self.store.put(new, within=wait if relative else None))
        deadline = None if wait is None else self.clock.now + wait
        assert stored == replace(new, version=1, created=self.clock.now, updated=self.clock.now, deadline=deadline)
        self.model.records[new.id] = stored
        self.model.leases[new.id] = 0.0
        return stored

    @rule(one=seen)
    def put_again(self, one: SessionRecord) -> None:
        if one.id in self.model.records:
            assert isinstance(self.do(self.store.put(one)), StaleSessionError)

    @rule(target=seen, one=seen, lease=st.integers(1, 60), claimant=EVENTS)
    def claim(self, one: SessionRecord, lease: int, claimant: str) -> Any:
        held = self.do(self.store.claim(one.id, one.version, claimant, lease))
        if not self.model.is_latest(one) or not self.model.is_free(self.model.records[one.id], claimant):
            assert held is None
            return multiple()
        assert held == self.model.take(self.model.records[one.id], lease, claimant)
        return held

    @rule(
        target=seen, one=seen, key=KEYS, wait=WAITS, queries=QUERIES, lease=st.one_of(st.none(), st.integers(1, 60)),
        relative=st.booleans(),
    )  # fmt: skip
    def save(
        self, one: SessionRecord, key: SessionKey, wait: int | None, queries: tuple[str, ...], lease: int | None,
        relative: bool,
    ) -> Any:  # fmt: skip
        deadline = None if wait is None else self.clock.now + wait
        changed = replace(one, key=key, queries=queries, deadline=None if relative else deadline)
        saved = self.do(self.store.save(changed, lease, within=wait if relative else None))
        if not self.model.is_latest(one):
            assert isinstance(saved, StaleSessionError)
            return multiple()
        assert saved == replace(changed, version=one.version + 1, updated=self.clock.now, deadline=deadline)
        self.model.records[one.id] = saved
        self.model.leases[one.id] = 0.0 if lease is None else self.clock.now + lease
        return saved

    @rule(one=seen)
    def release(self, one: SessionRecord) -> None:
        latest = self.model.is_latest(one)
        assert self.do(self.store.release(one)) is latest
        if latest:
            self.model.take(self.model.records[one.id], 0, "")
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

    @rule(one=seen, why=st.sampled_from(["damaged", "unknown"]))
    def park(self, one: SessionRecord, why: str) -> None:
        ended = self.do(self.store.park(one, why))
        if not self.model.is_latest(one):
            assert isinstance(ended, StaleSessionError)
            return
        assert ended is None
        kept = self.model.records.pop(one.id)
        self.model.parked[one.id] = (kept, why)
        (latest,) = self.do(self.store.parked(1))
        assert latest == (one.id, kept.owner, kept.handler, why, self.clock.now, kept)
        self.clock.now += 1  # parked at one moment, they have no order

    @rule(one=seen)
    def unpark(self, one: SessionRecord) -> None:
        put_back = self.do(self.store.unpark(one.id))
        assert put_back is (one.id in self.model.parked)
        if put_back:
            self.model.records[one.id] = self.model.parked.pop(one.id)[0]
            self.model.take(self.model.records[one.id], 0, "")
            self.model.leases[one.id] = 0.0

    @rule(limit=st.integers(1, 4), lease=st.integers(1, 60), claimant=EVENTS, reach=REACHES)
    def expired(self, limit: int, lease: int, claimant: str, reach: Reach | None) -> None:
        expected = self.model.expired(limit, lease, claimant, reach)
        assert self.do(self.store.expired(limit, claimant, lease, reach)) == expected

    @rule(target=seen, keys=st.lists(KEYS, min_size=1, max_size=3), claimant=EVENTS)
    def find(self, keys: list[SessionKey], claimant: str) -> Any:
        found = self.do(self.store.find(*keys, claimant=claimant))
        assert found == self.model.find(*keys, claimant=claimant)
        return multiple(*found)

    @rule(reach=REACHES)
    def due_in(self, reach: Reach | None) -> None:
        assert self.do(self.store.due_in(reach)) == self.model.due_in(reach)

    @rule(bots=st.frozensets(BOTS, max_size=2))
    def queries(self, bots: frozenset[str]) -> None:
        there = [one for one in self.model.records.values() if one.owner in bots]
        assert self.do(self.store.queries(bots)) == {query for one in there for query in one.queries}

    @rule(seconds=st.integers(1, 30))
    def time_passes(self, seconds: int) -> None:
        self.clock.now += seconds

    @rule(handler=HANDLERS, chat=CHATS, bot=BOTS, enabled=st.sampled_from([True, False, None]))
    def switch(self, handler: str, chat: str, bot: str, enabled: bool | None) -> None:
        before = self.do(self.store.switches.revision())
        self.do(self.store.switches.set(handler, enabled, chat, bot=bot))
        assert self.do(self.store.switches.revision()) > before
        if enabled is not None:
            self.model.switches[bot, handler, chat] = enabled
        else:
            self.model.switches.pop((bot, handler, chat), None)
            self.model.switches.pop(("", handler, chat), None)
        assert self.do(self.store.switches.get(handler, chat, bot=bot)) == enabled

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
        assert self.do(self.store.due_in()) == model.due_in(None)
        assert self.do(self.store.queries()) == {query for one in model.records.values() for query in one.queries}
        assert {one.id for one in self.do(self.store.parked(1000))} == set(model.parked)
        assert all(self.store.may_wait(["nobody", one.key.who]) for one in model.records.values())
        for bot in ("", "1", "2"):
            switches = {(name, chat): on for (of, name, chat), on in model.switches.items() if of == ""}
            switches |= {(name, chat): on for (of, name, chat), on in model.switches.items() if of == bot}
            assert self.do(self.store.switches.all(bot=bot)) == switches


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
