"""What every inbox does: order, duplicates, leases and epochs, failures, and what people do with what is parked."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import InboxFullError, LaneLostError
from tamis.storage.inbox import Appended, Change, Counts, LaneClaim, open_inbox
from tamis.storage.inbox.memory import MemoryInbox
from tamis.storage.inbox.sqlite import SqliteInbox

from .places import LEASE, Clock, Place, handled, run, update

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox, Stored

NEW, DUPLICATE, PARKED = Appended.NEW, Appended.DUPLICATE, Appended.PARKED


async def first(inbox: Inbox, worker: str = "w") -> tuple[LaneClaim, Stored]:
    """The lane that is claimed first, and its first update."""
    (claim,) = await inbox.claim(worker, 1, LEASE)
    return claim, (await inbox.next(claim))[0]


def test_updates_of_a_lane_come_in_the_order_of_their_arrival(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        assert await inbox.append([update(9), update(3), update(5, "b")]) == [NEW] * 3
        assert await inbox.append([update(1)]) == [NEW]
        assert await handled(inbox) == ["9", "3", "1", "5"]
        assert await inbox.counts() == Counts(0, 0, 4, 0)

    run(place, scenario)


def test_what_was_stored_comes_out_as_it_was(place: Place) -> None:
    clock = Clock()
    raw = b'\xff\x00"\xed\xa0\x80' * 1000

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, payload=raw, deadline=17.5, headers=(("X-Event", "push"),))])
        _, one = await first(inbox)
        assert (one.payload, one.deadline, one.headers) == (raw, 17.5, (("X-Event", "push"),))
        assert (one.source, one.dedupe_key, one.order_key, one.kind) == ("bot", "1", "a", "message")
        assert (one.received, one.attempt, one.parked, one.error) == (clock.now, 1, False, None)
        assert await inbox.get(one.seq) == one
        assert await inbox.listed(parked=False) == [one]
        assert await inbox.listed() == []

    run(place, scenario, clock)


def test_an_update_is_taken_once_also_after_it_was_handled(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        assert await inbox.append([update(1), update(2), update(1)]) == [NEW, NEW, DUPLICATE]
        assert await inbox.append([update(2)]) == [DUPLICATE]
        assert await handled(inbox) == ["1", "2"]
        assert await inbox.append([update(1), update(1, source="other")]) == [DUPLICATE, NEW]
        assert await inbox.append([update(None, "c"), update(None, "c")]) == [NEW, NEW]
        assert await handled(inbox) == ["1", "0", "0"]

    run(place, scenario)


def test_three_deliveries_over_four_connections_are_handled_once(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        async def connection(start: int) -> list[Appended]:
            order = [(start + step * 7) % 60 for step in range(45)]
            return [one for number in order for one in await inbox.append([update(number, f"c{number % 5}")])]

        said = await asyncio.gather(*(connection(start) for start in (0, 17, 31, 43)))
        assert sum(each.count(NEW) for each in said) == 60
        assert sorted(await handled(inbox), key=int) == [str(number) for number in range(60)]

    run(place, scenario)


def test_an_id_that_comes_again_after_the_window_is_new(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(500), update(7)])
        claim, one = await first(inbox)
        await inbox.complete(claim, one.seq)
        await inbox.park(claim, (await inbox.next(claim))[0].seq, "broken")
        clock.now += 7 * 86_400
        assert await inbox.append([update(499), update(500), update(7)]) == [NEW] * 3
        assert await handled(inbox) == ["499", "500", "7"]
        assert [one.error for one in await inbox.listed()] == ["broken"]

    run(place, scenario, clock)


def test_old_ids_are_forgotten_and_young_ones_are_not(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1)])
        await handled(inbox)
        clock.now += 86_400
        await inbox.append([update(2)])
        await handled(inbox)
        clock.now += 86_400
        if place.kind == "postgres":  # there they are forgotten by whole days of the calendar
            clock.now += 43_200
        assert await inbox.prune() == 1
        assert (await inbox.counts()).seen == 1
        assert await inbox.append([update(1), update(2)]) == [NEW, DUPLICATE]

    run(place, scenario, clock)


def test_a_redelivery_by_hand_of_what_is_parked_goes_in_again(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        for number in (1, 2):
            await inbox.append([update(number, requeues=True)])
        claim, one = await first(inbox)
        await inbox.complete(claim, one.seq)
        await inbox.park(claim, (await inbox.next(claim))[0].seq, "broken")
        assert await inbox.append([update(2)]) == [DUPLICATE]  # the source did that by itself
        assert await inbox.append([update(1, requeues=True), update(2, requeues=True)]) == [DUPLICATE, NEW]
        assert await inbox.listed() == []
        assert await handled(inbox) == ["2"]

    run(place, scenario)


def test_a_lane_has_one_owner_and_others_go_on_meanwhile(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2), update(3, "b"), update(4, "c")])
        (one,) = await inbox.claim("w", 1, LEASE)
        two = await inbox.claim("v", 5, LEASE)
        assert [claim.order_key for claim in (one, *two)] == ["a", "b", "c"]
        await inbox.append([update(5)])
        assert await inbox.claim("u", 5, LEASE) == []
        assert [each.dedupe_key for each in await inbox.next(one, 10)] == ["1", "2", "5"]
        await inbox.release(one)
        assert [claim.order_key for claim in await inbox.claim("u", 5, LEASE)] == ["a"]

    run(place, scenario)


def test_who_comes_back_after_the_lease_changes_nothing(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2)])
        zombie, one = await first(inbox)
        clock.now += LEASE + 1
        claim, again = await first(inbox, "other")
        assert (again.seq, again.attempt, again.interrupted) == (one.seq, 2, 1)
        calls: list[Any] = [
            inbox.complete(zombie, one.seq), inbox.park(zombie, one.seq, "late"), inbox.next(zombie),
            inbox.retry(zombie, one.seq, 0, "late"),
        ]  # fmt: skip
        for call in calls:
            with pytest.raises(LaneLostError, match="lane a is not held by epoch"):
                await call
        await inbox.release(zombie)
        assert await inbox.renew("other", [zombie, claim], LEASE) == [zombie]
        assert await inbox.complete(claim, again.seq)

    run(place, scenario, clock)


def test_an_epoch_is_never_used_again_for_a_lane(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1)])
        zombie, _ = await first(inbox)
        await inbox.release(zombie)
        await handled(inbox)
        await inbox.append([update(2)])
        claim, one = await first(inbox)
        assert claim.epoch > zombie.epoch
        with pytest.raises(LaneLostError):
            await inbox.complete(zombie, one.seq)

    run(place, scenario)


def test_a_renewed_lease_is_held_longer(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1)])
        claim, _ = await first(inbox)
        clock.now += 20
        assert await inbox.renew("w", [claim], LEASE) == []
        clock.now += 20
        assert await inbox.claim("other", 1, LEASE) == []

    run(place, scenario, clock)


def test_a_failure_is_tried_again_at_its_time_and_what_is_behind_it_waits(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2), update(3, "b")])
        claim, one = await first(inbox)
        await inbox.retry(claim, one.seq, 5, "broken")
        assert await handled(inbox) == ["3"]
        await inbox.append([update(4)])
        assert await handled(inbox) == []
        clock.now += 5
        claim, again = await first(inbox)
        assert (again.seq, again.attempts, again.attempt, again.error) == (one.seq, 1, 2, "broken")
        await inbox.release(claim, begun=True)
        assert (await first(inbox))[1].attempt == 3

    run(place, scenario, clock)


def test_what_is_parked_is_listed_and_the_lane_goes_on(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        assert await inbox.append([update(1), update(2), update(3, error="no event")]) == [NEW, NEW, PARKED]
        claim, one = await first(inbox)
        assert await inbox.park(claim, one.seq, "broken")
        assert [(each.dedupe_key, each.error) for each in await inbox.listed()] == [("1", "broken"), ("3", "no event")]
        assert await inbox.listed(limit=1, after=one.seq) == (await inbox.listed())[1:]
        assert await inbox.counts() == Counts(1, 2, 0, 3)
        await inbox.complete(claim, (await inbox.next(claim))[0].seq)
        assert await handled(inbox) == []

    run(place, scenario)


def test_parked_updates_go_in_again_behind_the_others_or_are_dropped(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2), update(3)])
        claim, one = await first(inbox)
        await inbox.park(claim, one.seq, "broken")
        (_, two) = await inbox.next(claim, 2)
        assert await inbox.requeue([one.seq, two.seq, 99]) == 1
        await inbox.release(claim)
        assert await inbox.get(one.seq) is None
        assert [each.attempt for each in await inbox.listed(parked=False)] == [1, 1, 1]
        assert await handled(inbox) == ["2", "3", "1"]
        await inbox.append([update(4, error="no event")])
        (parked,) = await inbox.listed()
        assert await inbox.drop([parked.seq, parked.seq]) == 1
        assert (await inbox.counts())[:2] == (0, 0)
        assert await inbox.append([update(4)]) == [DUPLICATE]

    run(place, scenario)


def test_a_full_inbox_takes_nothing_and_says_when_to_come_again(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2)])
        with pytest.raises(InboxFullError, match=r"2 updates wait \(at most 2\)") as caught:
            await inbox.append([update(3), update(4)])
        assert caught.value.retry_after == 5
        assert await handled(inbox) == ["1", "2"]
        await inbox.append([update(3, payload=b"x" * 100)])
        with pytest.raises(InboxFullError, match=r"it holds 100 bytes \(at most 100\)"):
            await inbox.append([update(4)])
        await handled(inbox)
        assert await inbox.append([update(4)]) == [NEW]

    run(place, scenario, rows=2, size=100)


def test_what_is_to_be_sent_is_written_down_with_the_completion_or_neither_is_done(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1)])
        claim, one = await first(inbox)
        with pytest.raises(ValueError, match="which is not where this inbox is"):
            await inbox.complete(claim, one.seq, [Change(object(), "a", None, None)], [b"send"])
        assert await inbox.next(claim) == [one]
        assert await inbox.outgoing() == []
        await inbox.complete(claim, one.seq, (), [b"send", b"more"])
        (send, more) = await inbox.outgoing()
        assert (send.content, send.seq) == (b"send", one.seq)
        await inbox.sent([send.number])
        assert await inbox.outgoing() == [more]

    run(place, scenario)


def test_waiting_ends_when_something_comes_and_when_a_try_is_due(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        assert await inbox.claim("w", 1, LEASE) == []
        asyncio.get_running_loop().call_later(0.02, lambda: asyncio.ensure_future(inbox.append([update(1)])))
        await asyncio.wait_for(inbox.wait(60), 5)
        claim, one = await first(inbox)
        await inbox.retry(claim, one.seq, 0, "at once")
        await asyncio.wait_for(inbox.wait(60), 5)
        assert await handled(inbox) == ["1"]
        await inbox.wait(0.01)

    run(place, scenario)


def test_a_place_says_which_inbox(tmp_path: Any) -> None:
    assert isinstance(open_inbox(), MemoryInbox)
    assert isinstance(open_inbox(tmp_path / "a.db"), SqliteInbox)
    assert repr(open_inbox("a.db")) == "<SqliteInbox a.db>"
    mine = MemoryInbox()
    assert open_inbox(mine) is mine
    with pytest.raises(ValueError, match="there is no inbox for mysql://; write a path, or postgresql://"):
        open_inbox("mysql://host/0")
