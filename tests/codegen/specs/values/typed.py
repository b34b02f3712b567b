"""What checkers know of values of every type: each line here is right, and says of what type something is."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, assert_type

from tamis_values import Event, Filter, Router, decode, expect
from tamis_values.types import Open, Order, Person, Times

if TYPE_CHECKING:
    from tamis_values.api import Api

router = Router()


def attributes(order: Order, person: Person) -> None:
    assert_type(order.at, datetime | None)
    assert_type(order.created, datetime)
    assert_type(order.day, date)
    assert_type(order.paid, datetime | None)
    assert_type(order.took, timedelta | None)
    assert_type(order.price, Decimal)
    assert_type(order.blob, bytes | None)
    assert_type(order.seen, list[datetime] | None)
    assert_type(order.waits, dict[str, timedelta | None] | None)
    assert_type(order.either, datetime | None)
    assert_type(order.names, list[str | None])
    assert_type(order.labels, dict[str, int | None] | None)
    assert_type(order.people, list[Person | None] | None)
    assert_type(order.agreed, Literal[True])
    assert_type(order.nothing, None)
    assert_type(order.answer, bool)
    assert_type(person.since, datetime | None)
    assert_type(person.fixed, Literal[7])
    if order.level is not None:
        print(order.level + 1)


@router.on("order:paid")
async def paid(event: Filter[Literal["order:paid"]]) -> None:
    assert_type(event.paid, datetime)
    assert_type(event.created, datetime)
    print(event.paid - event.created)


@router.on("order:people")
async def people(event: Filter[Literal["order:people"]]) -> None:
    for person in event.people:
        if person is not None:
            print(person.id)


def use(raw: bytes) -> None:
    event: Event = decode(raw)
    print(expect(event, "order:took").took.total_seconds())


async def call(api: Api, when: datetime) -> None:
    person = await api.book(when=when, until=17, price=Decimal(1), waits=[1.5, 2])
    assert_type(person, Person)
    assert_type(await api.list_days(), list[date | None])


def extra(opened: Open, times: Times) -> None:
    assert_type(opened.extra, dict[str, str | int])
    assert_type(times.extra, dict[str, datetime])
