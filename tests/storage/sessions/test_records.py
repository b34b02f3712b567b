"""Keys, states and versions of sessions."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest
from msgspec import Struct
from msgspec.structs import replace

from tamis.errors import SessionStateError, StaleSessionError, StoreUnavailableError
from tamis.storage.sessions import SessionKey, pack_state, steps_digest, unpack_state

from .places import record


class Order(Struct):
    name: str
    since: datetime
    items: dict[str, int] = {}


class Other(Struct):
    name: int


ORDER = Order("Größe 📦", datetime(2026, 1, 2, tzinfo=UTC), {"tea": 2})


def test_keys_with_other_parts_are_other_keys_and_the_same_in_every_process() -> None:
    parts = [None, "", "1", "12", "2", "None"]
    texts = {SessionKey(*three).text for three in product(parts, repeat=3)}
    assert len(texts) == len(parts) ** 3
    assert SessionKey(bot="42", chat="-100123", user="7").text == "8f3809663a4cf1e8aaef6a2ba7485e74"


def test_a_state_comes_back_as_its_type() -> None:
    stored = record(state=pack_state(ORDER), state_version=2)
    assert unpack_state(stored, Order, 2) == ORDER


def test_a_state_of_another_version_or_type_is_refused_with_a_way_out() -> None:
    stored = record(id="1", state=pack_state(ORDER), state_version=2)
    with pytest.raises(SessionStateError) as version:
        unpack_state(stored, Order, 3)
    assert str(version.value) == (
        "session 1 holds version 2 of its state, and Order is at version 3; "
        "end the session, or let handler shop.order convert it"
    )
    for state in (stored.state, b"", b"\xc1", stored.state[:-1], b"\xa1\xff"):
        with pytest.raises(SessionStateError, match="the state of session 1 does not fit Other"):
            unpack_state(replace(stored, state=state), Other, 2)


@pytest.mark.parametrize("state", [object(), {"text": "\ud800"}, 2**64], ids=["object", "surrogate", "large"])
def test_what_cannot_be_stored_is_said_when_it_is_packed(state: object) -> None:
    with pytest.raises(SessionStateError, match=f"a state of type {type(state).__name__} cannot be stored"):
        pack_state(state)


def test_a_handler_has_another_version_when_its_steps_are_others() -> None:
    orders = [[], ["name"], ["name", "address"], ["address", "name"], ["nameaddress"], ["name", "address", ""]]
    assert len({steps_digest(steps) for steps in orders}) == len(orders)
    assert steps_digest(iter(["name", "address"])) == steps_digest(("name", "address"))


def test_errors_say_what_happened() -> None:
    assert str(StaleSessionError("1", 2, 3)) == (
        "session 1 is at version 3, and version 2 was to be replaced: someone else claimed or saved it meanwhile; "
        "find it again and start from what is there"
    )
    assert str(StaleSessionError("1", 2, None)) == "session 1 is over; version 2 of it cannot be stored"
    assert str(StoreUnavailableError("bot.db", "it was closed")) == "the store bot.db cannot be used: it was closed"
