"""Random calls in any order; each inbox answers as lists of numbers with the rules spelled out."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from tamis.errors import LaneLostError

from .conftest import place_of
from .places import LEASE, Clock, update

if TYPE_CHECKING:
    from tamis.storage.inbox import LaneClaim

CHATS = st.sampled_from("abcde")
KINDS = st.sampled_from(["message", "callback_query", "edited_message"])


class Calls(RuleBasedStateMachine):
    """Appends updates of five chats, of several kinds, many of them twice; and works on them as workers do."""

    place: Any

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = Clock()
        self.at = self.place()
        self.inbox = self.at.open(self.clock)
        self.waiting: dict[str, list[str]] = {}
        self.claims: dict[str, LaneClaim] = {}
        self.until: dict[str, float] = {}
        """By lane, when it can be claimed again: the end of its lease, or its next try."""
        self.owners: dict[str, str] = {}
        self.begun: dict[str, bool] = {}
        self.interrupted: dict[str, int] = {}
        self.lost: list[LaneClaim] = []
        self.parked: list[str] = []
        self.seen: set[str] = set()
        self.tried: dict[str, int] = {}

    def do(self, call: Any) -> Any:
        try:
            return self.runner.run(call)
        except LaneLostError as error:
            return error

    def teardown(self) -> None:
        self.do(self.inbox.close())
        self.runner.close()

    @rule(several=st.lists(st.tuples(st.integers(1, 40), KINDS), max_size=6))
    def append(self, several: list[tuple[int, str]]) -> None:
        said = self.do(self.inbox.append([update(one, "abcde"[one % 5], kind=kind) for one, kind in several]))
        for (one, _), became in zip(several, said, strict=True):
            name = str(one)
            assert (became == "duplicate") is (name in self.seen)
            if name not in self.seen:
                self.seen.add(name)
                self.waiting.setdefault("abcde"[one % 5], []).append(name)

    @property
    def leases_are_of_workers(self) -> bool:
        """Whether all lanes of a worker have one lease; and who claims frees all lanes whose lease is over."""
        return self.at.kind == "postgres"

    def extend(self, worker: str) -> None:
        if self.leases_are_of_workers:
            for key, owner in self.owners.items():
                if owner == worker:
                    self.until[key] = self.clock.now + LEASE

    def free_what_is_over(self, worker: str) -> None:
        if self.leases_are_of_workers:
            for key in [key for key in self.claims if self.until[key] <= self.clock.now and self.owners[key] != worker]:
                self.lost.append(self.claims[key])
                self.interrupt(key)
                self.leave(key)

    @rule(limit=st.integers(1, 4), worker=st.sampled_from("wv"), suspects=st.booleans())
    def claim(self, limit: int, worker: str, suspects: bool) -> None:
        self.free_what_is_over(worker)
        ready = {
            key: self.times_of(key)
            for key in self.waiting
            if self.until.get(key, 0) <= self.clock.now and self.owners.get(key) != worker
        }
        suspicious = {key: times for key, times in ready.items() if times > 2}
        claims = self.do(self.inbox.claim(worker, limit, LEASE, None, suspects))
        if suspects and suspicious:
            assert [claim.suspect for claim in claims] == [True]
            assert suspicious[claims[0].order_key] == min(suspicious.values())
        else:
            ordinary = len(ready) - len(suspicious)
            # Until a suspect is known to be one, it may take the place of an ordinary one that is looked at.
            assert max(0, min(limit, len(ready)) - len(suspicious)) <= len(claims) <= min(limit, ordinary)
        for claim in claims:
            key = claim.order_key
            assert claim.suspect is (ready[key] > 2)
            if key in self.claims:  # its lease ran out
                self.lost.append(self.claims[key])
                self.interrupt(key)
            self.claims[key], self.owners[key] = claim, worker
            self.until[key] = self.clock.now + LEASE
            self.begun[key] = not claim.suspect
        if claims:
            self.extend(worker)

    def times_of(self, key: str) -> int:
        """How often the first update of a lane counts as interrupted, once the lane is free."""
        head = self.waiting[key][0]
        return self.interrupted.get(head, 0) + (key in self.claims and self.begun[key])

    def interrupt(self, key: str) -> None:
        if self.begun[key]:
            head = self.waiting[key][0]
            self.interrupted[head] = self.interrupted.get(head, 0) + 1
            self.tries(key)

    def tries(self, key: str) -> None:
        head = self.waiting[key][0]
        self.tried[head] = self.tried.get(head, 0) + 1

    @rule(key=CHATS)
    def begin(self, key: str) -> None:
        if key in self.claims:
            self.do(self.inbox.begin(self.claims[key]))
            self.begun[key] = True

    @rule(worker=st.sampled_from("wv"), forgets=st.booleans())
    def renew(self, worker: str, forgets: bool) -> None:
        """A worker renews what it holds; if it forgets one, that is free again."""
        mine = [key for key, owner in self.owners.items() if owner == worker]
        forgotten = mine[:1] if forgets else []
        known = [self.claims[key] for key in mine if key not in forgotten]
        assert self.do(self.inbox.renew(worker, [*known, *self.lost[-1:]], LEASE)) == self.lost[-1:]
        for key in mine:
            if key not in forgotten:
                self.until[key] = self.clock.now + LEASE
        assert self.do(self.inbox.release_others(worker, known)) == len(forgotten)
        for key in forgotten:
            if self.begun[key]:
                self.tries(key)  # it may have run
            self.lost.append(self.claims[key])
            self.leave(key)

    def leave(self, key: str) -> None:
        del self.claims[key], self.until[key], self.owners[key], self.begun[key]

    @rule(
        key=CHATS,
        how=st.sampled_from(["complete", "park", "retry", "release", "cut off", "stop"]),
        wait=st.integers(1, 50),
    )
    def work(self, key: str, how: str, wait: int) -> None:
        claim = self.claims.get(key)
        if claim is None:
            return
        found = self.do(self.inbox.next(claim, 100))
        assert found
        assert [one.dedupe_key for one in found] == self.waiting[key][: len(found)]
        head = found[0]
        assert head.attempt == self.tried.get(head.dedupe_key, 0) + 1
        if how in {"complete", "park"}:
            done = self.waiting[key].pop(0)
            if how == "complete":
                goes_on = self.do(self.inbox.complete(claim, head.seq))
            else:
                goes_on = self.do(self.inbox.park(claim, head.seq, "broken"))
                self.parked.append(done)
            assert goes_on is bool(self.waiting[key])
            if not goes_on:
                del self.waiting[key]
                self.leave(key)
            else:
                self.begun[key] = True
            return
        self.leave(key)
        if how == "retry":
            self.do(self.inbox.retry(claim, head.seq, wait, "broken"))
            self.until[key] = self.clock.now + wait
        else:
            self.do(self.inbox.release(claim, begun=how == "cut off", stopped=how == "stop"))
        if how != "release":
            self.tries(key)
        if how == "cut off":
            self.interrupted[self.waiting[key][0]] = self.interrupted.get(self.waiting[key][0], 0) + 1

    @rule(again=st.booleans())
    def people(self, again: bool) -> None:
        if not self.parked:
            return
        one = self.do(self.inbox.listed(limit=1))[0]
        assert one.dedupe_key in self.parked  # it is the first that arrived, not the first that was parked
        self.parked.remove(one.dedupe_key or "")
        if again:
            assert self.do(self.inbox.requeue([one.seq])) == 1
            self.waiting.setdefault(one.order_key, []).append(one.dedupe_key)
            self.tried.pop(one.dedupe_key, None)
            self.interrupted.pop(one.dedupe_key, None)
        else:
            assert self.do(self.inbox.drop([one.seq])) == 1

    @rule()
    def zombies(self) -> None:
        for claim in self.lost[-3:]:
            assert isinstance(self.do(self.inbox.complete(claim, 1)), LaneLostError)
            self.do(self.inbox.release(claim, begun=True))

    @rule(seconds=st.integers(1, 40))
    def time_passes(self, seconds: int) -> None:
        self.clock.now += seconds

    @rule()
    def killed(self) -> None:
        """Another process: all is there, and no lease of the dead one is waited for."""
        if self.at.kind == "memory":
            return
        if self.at.kind == "postgres":  # nobody knows that it is dead: its leases count
            self.do(self.inbox.close())
            self.inbox = self.at.open(self.clock)
            return
        self.do(self.inbox.close())
        self.inbox = self.at.open(self.clock)
        dead = dict(self.claims)
        if self.do(self.inbox.claim("nobody", 0, LEASE)):
            raise AssertionError
        for key, claim in dead.items():
            self.lost.append(claim)
            self.interrupt(key)
            self.leave(key)

    @invariant()
    def all_is_as_in_the_model(self) -> None:
        counts = self.do(self.inbox.counts())
        waiting = [one for lane in self.waiting.values() for one in lane]
        assert (counts.waiting, counts.parked) == (len(waiting), len(self.parked))
        assert counts.seen == len(self.seen) - len(waiting) - len(self.parked)
        assert counts.size == sum(map(len, [*waiting, *self.parked]))
        listed = self.do(self.inbox.listed(parked=False))
        assert sorted(one.dedupe_key for one in listed) == sorted(waiting)


@pytest.mark.parametrize("kind", ["memory", "sqlite", "postgres"])
def test_an_inbox_does_what_the_rules_say(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    class Here(Calls):
        @staticmethod
        def place() -> Any:
            return place_of(kind, Path(tempfile.mkdtemp(dir=tmp_path)), request)

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples={"memory": 60, "sqlite": 12, "postgres": 8}[kind], stateful_step_count=30, deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
