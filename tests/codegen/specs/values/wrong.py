"""Mistakes of a user of the values package: a type checker complains of every line that says so, and of no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tamis_values import Filter, Router

if TYPE_CHECKING:
    from datetime import datetime

    from tamis_values.api import Api
    from tamis_values.types import Order, Person

router = Router()


def attributes(order: Order, person: Person) -> None:
    print(order.created + 1)  # wrong: a time is no number
    print(order.day.hour)  # wrong: a date has none
    print(order.paid.year)  # wrong: perhaps there is none
    print(order.price + 0.5)  # wrong: a decimal and a float
    print(order.blob.decode())  # wrong: perhaps there is none
    print([name.upper() for name in order.names])  # wrong: perhaps null
    print(order.nothing.upper())  # wrong: it is always null
    print(order.agreed.upper())  # wrong: it is a bool
    print(person.since.year)  # wrong: perhaps there is none


@router.on("order:paid")
async def paid(event: Filter[Literal["order:paid"]]) -> None:
    print(event.paid.year)
    print(event.took.days)  # wrong: perhaps there is none
    for person in event.people or ():
        print(person.id)  # wrong: perhaps null


async def call(api: Api, when: datetime) -> None:
    await api.book(when="2024-01-01", until=1)  # wrong: a time
    await api.book(when=when, until=when)  # wrong: what is sent is the number
