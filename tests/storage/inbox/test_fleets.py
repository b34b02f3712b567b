"""Who works on an inbox, what only one of them does, and what there is for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.inbox.reasons import reason_of

from .places import LEASE, Clock, Place, run, update

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox


def test_of_several_workers_one_holds_a_name_until_its_lease_is_over(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        assert await inbox.hold("poll:42", "w", 10)
        assert not await inbox.hold("poll:42", "v", 10)
        assert await inbox.hold("poll:43", "v", 10)
        clock.now += 6
        assert await inbox.hold("poll:42", "w", 10)
        clock.now += 6
        assert not await inbox.hold("poll:42", "v", 10)
        clock.now += 5
        assert await inbox.hold("poll:42", "v", 10)
        assert not await inbox.hold("poll:42", "w", 10)

    run(place, scenario, clock)


def test_it_says_who_works_what_waits_for_how_long_and_why_things_are_parked(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.heartbeat("w", "0.1.0", "host:1")
        await inbox.heartbeat("v", "0.2.0", "host:2")
        await inbox.append([update(number, key) for number, key in enumerate("abcd")])
        clock.now += 12
        claims = await inbox.claim("w", 9, LEASE)
        seqs = {claim.order_key: (claim, (await inbox.next(claim))[0].seq) for claim in claims}
        await inbox.park(*seqs["a"], "Traceback\nKeyError: 'order 17'")
        await inbox.park(*seqs["b"], "Traceback\nKeyError: 'order 18'")
        await inbox.retry(*seqs["c"], 5, "broken")
        said = await inbox.fleet()
        assert {(each.worker, each.version, each.place) for each in said.workers} == {
            ("w", "0.1.0", "host:1"), ("v", "0.2.0", "host:2"),
        }  # fmt: skip
        (source,) = said.sources
        assert (source.source, source.waiting, source.held, source.parked, source.retries) == ("bot", 2, 1, 2, 1)
        assert source.oldest == 12
        assert [tuple(each) for each in said.parked] == [("bot", "KeyError: '...'", 2)]

    run(place, scenario, clock)


def test_a_reason_leaves_out_what_differs_from_one_update_to_the_next() -> None:
    assert reason_of("", "not JSON") == "no event"
    assert reason_of("message", "Traceback\nKeyError: 'x'\ntoo late: its time was over 3.1 s ago") == "too late"
    assert reason_of("message", "the process ended 10 times") == reason_of("message", "the process ended 11 times")
    assert len(reason_of("message", "ValueError: " + "x" * 500)) == 80
