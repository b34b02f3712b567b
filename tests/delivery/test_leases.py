"""When leases are renewed: once a third of the oldest one is over, for all lanes together, and not before."""

from __future__ import annotations

import asyncio
import time
from typing import Any, cast

import pytest

from tamis.delivery.claimed_lane import ClaimedLane
from tamis.delivery.leases import Leases
from tamis.storage.inbox import LaneClaim

LEASE = 30.0


class Calls:
    """An inbox that renews everything, and notes what."""

    def __init__(self) -> None:
        self.inbox = self
        self.renewed: list[list[str]] = []

    async def renew(self, worker: str, lanes: list[LaneClaim], lease: float) -> list[LaneClaim]:
        assert (worker, lease) == ("w", LEASE)
        self.renewed.append([lane.order_key for lane in lanes])
        return []


def job(key: str) -> ClaimedLane:
    return ClaimedLane(cast("Any", None), LaneClaim("1", key, 1), time.monotonic() + LEASE)


@pytest.mark.parametrize(("share", "times"), [(0.0, 0), (0.3, 0), (0.34, 1), (0.6, 1)])
def test_a_lease_is_renewed_when_a_third_of_it_is_over(share: float, times: int) -> None:
    async def scenario() -> None:
        calls = Calls()
        leases = Leases(cast("Any", calls), "w", LEASE)
        leases.add([job("a")], time.monotonic() - share * LEASE)
        await leases.renew()
        await leases.renew()  # and it is as good as new
        assert calls.renewed == [["a"]] * times

    asyncio.run(scenario())


def test_what_is_claimed_later_does_not_put_off_the_renewal_of_the_others() -> None:
    async def scenario() -> None:
        calls = Calls()
        leases = Leases(cast("Any", calls), "w", LEASE)
        leases.add([job("a")], time.monotonic() - LEASE / 2)
        leases.add([job("b")], time.monotonic())
        await leases.renew()
        assert calls.renewed == [["a", "b"]]

    asyncio.run(scenario())


def test_a_renewed_lease_is_as_long_as_at_first_from_when_that_was_asked_for() -> None:
    async def scenario() -> None:
        leases = Leases(cast("Any", Calls()), "w", LEASE)
        held = job("a")
        leases.add([held], time.monotonic() - LEASE / 2)
        held.until -= LEASE / 2
        before = time.monotonic()
        await leases.renew()
        assert before + LEASE <= held.until <= time.monotonic() + LEASE

    asyncio.run(scenario())
