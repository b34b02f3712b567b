"""An event system of one's own: `spec.yaml` beside this file is all that Tamis needs to know.

./dev codegen build examples/shop --out build
PYTHONPATH=build ./dev python examples/shop/orders.py
"""

from __future__ import annotations

import asyncio
import json

from tamis_shop import CardPayment, Event, OrderPaidEvent, Router, decode, has

EVENTS: list[dict[str, object]] = [
    {
        "event": "order",
        "change": "placed",
        "shop_id": 1,
        "number": 100,
        "customer": {"name": "Ann", "email": "ann@example.com", "is_member": True},
        "items": [{"name": "sieve", "count": 2, "size": "large"}],
        "payment": None,
    },
    {
        "event": "order",
        "change": "paid",
        "shop_id": 1,
        "number": 100,
        "customer": {"name": "Ann", "email": "ann@example.com", "is_member": True},
        "items": [{"name": "sieve", "count": 2, "size": "large"}],
        "payment": {"by": "card", "last_digits": "1234"},
    },
    {"event": "stock", "shop_id": 1, "item": "sieve", "left": 3, "moved_from": 1},
]

router = Router()


@router.on("order.paid")
async def paid(event: OrderPaidEvent) -> None:
    # An order that is paid has a payment: the spec says so under `implies`.
    how = f"card …{event.payment.last_digits}" if isinstance(event.payment, CardPayment) else event.payment.by
    print("paid by", how)
    if has(event, "order:customer:email"):
        print(event.write(text="Thank you!"))


@router.on("order:items:large").on("order:buyer:is_member")
async def large_order_of_member(event: Event) -> None:
    print("wrap it well:", event.number)


@router.on("stock:me")
async def own_stock(event: Event) -> None:
    print("moved from this shop:", event.item)


async def main() -> None:
    for event in EVENTS:
        await router.dispatch(decode(json.dumps(event)))


if __name__ == "__main__":
    asyncio.run(main())
