"""Telegram: the bot of a shop. Routers in scopes, commands, what handlers take, errors, and why one did not run.

./dev python examples/shop_bot.py
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from tamis_telegram import (
    App,
    CallbackQueryDataEvent,
    Command,
    Event,
    Match,
    MessageEvent,
    MessageTextEvent,
    Next,
    Router,
    callback_data,
    chat_type,
    guard,
)

UPDATES = Path(__file__).with_name("shop_bot.jsonl")
STAFF = {7: "Ann"}
SHELF = {"sieve": 3}

app = App(name="shop", username="shop_bot")
customers = Router(name="customers")
staff = Router(name="staff")
watching = Router(name="watching", mode="all")


@dataclass
class Employee:
    name: str


class OutOfStockError(Exception):
    """There is less of it than was ordered."""


class Basket:
    """Changes to the shelf, of which all are made or none."""

    def __init__(self) -> None:
        self.taken: dict[str, int] = {}

    def take(self, item: str, count: int) -> None:
        left = SHELF.get(item, 0) - self.taken.get(item, 0)
        if count > left:
            raise OutOfStockError(f"{left} of {item} left")
        self.taken[item] = self.taken.get(item, 0) + count

    def pay(self) -> None:
        for item, count in self.taken.items():
            SHELF[item] -= count


@customers.use
async def basket(event: Event, next: Next[Basket]) -> None:
    """Around each handler that is about to run; when it fails, nothing is paid."""
    basket = Basket()
    await next(event, basket)
    basket.pay()


@customers.on("message:text").command("start", name="start", description="Says hello")
async def start(event: MessageTextEvent, command: Command) -> None:
    print(event.reply(f"Hello, {command.args or 'stranger'}"))


@customers.on("message:text").text(regex=r"order (\d+)", name="order", description="Orders sieves")
async def order(event: MessageTextEvent, match: Match, basket: Basket) -> None:
    basket.take("sieve", int(match[1]))
    print(event.reply(f"Sold: {match[1]}"))


@customers.filter(callback_data(startswith="buy:"), name="button")
async def button(event: CallbackQueryDataEvent, match: Match, basket: Basket) -> None:
    basket.take(match.rest, 1)
    print(event.answer_callback(text=f"one {match.rest} is yours"))


@customers.catch(OutOfStockError)
async def sold_out(error: OutOfStockError, event: Event) -> None:
    print("sorry:", error, "for update", event.update_id)


@guard(provides=Employee)
def employee(event: Event) -> Employee | None:
    """Someone who works here, or nobody."""
    name = STAFF.get(event.from_.id) if event.from_ else None
    return Employee(name) if name else None


@staff.on("message:text").command("restock", name="restock", description="Puts something on the shelf")
async def restock(event: MessageTextEvent, command: Command, employee: Employee) -> None:
    item, count = command.argv
    SHELF[item] = SHELF.get(item, 0) + int(count)
    print(event.reply(f"Thank you, {employee.name}: {SHELF[item]} of {item}"))


@watching.on("message", name="count", stop=False)
async def count(event: MessageEvent) -> None:
    print("message", event.msg.message_id, "in", event.chat.id)


@app.on("message", name="rest", priority=100)
async def rest(event: MessageEvent) -> None:
    print(event.reply("I do not understand"))


# Who sees what: everybody is counted; in private, employees have commands of their own, before those of customers.
pm = app.filter(chat_type("private"))
app.include(watching, priority=-10)
pm.filter(employee).include(staff)
pm.include(customers)


async def main() -> None:
    async with app:
        updates = UPDATES.read_bytes().splitlines()
        for update in updates:
            ran = await app.handle(update)
            print("   ran:", ", ".join(handler.name for handler in ran))
        print("subscriptions:", ", ".join(sorted(app.subscriptions())))

        trace = await app.explain(app.decode(updates[-1]))
        for name in ("staff", "start", "order", "rest"):
            print(f"{name}: {trace.why(name)}")


if __name__ == "__main__":
    asyncio.run(main())
