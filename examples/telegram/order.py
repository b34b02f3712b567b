"""A conversation in steps: it asks, waits for the answer, and survives a restart between the two.

`bot.run()` keeps updates and conversations in a file in the current folder, `bot-123.inbox.db` for the bot 123. Kill
the process after a question, start it again, and answer: it goes on where it was.

BOT_TOKEN=123:abc python examples/telegram/order.py
"""

from __future__ import annotations

from msgspec import Struct

from tamis_telegram import Bot, Conversations, MessageTextEvent, Session, Template
from tamis_telegram.keyboards import ReplyKeyboard, remove_keyboard

bot = Bot(name="order")


class Order(Struct):
    """What is stored of a conversation, until it is over."""

    pizza: str = ""
    count: int = 0


order = bot.on("message:text").command("order", description="Orders pizza").steps(Order, name="order")
MENU = ["Margherita", "Funghi"]


@order.handle
async def menu(event: MessageTextEvent) -> None:
    await event.reply("Here is the menu.", reply_markup=ReplyKeyboard(one_time_keyboard=True).text(*MENU))


@order.got("pizza", "Which pizza would you like?")
async def pizza(event: MessageTextEvent, pizza: str, session: Session[Order]) -> None:
    if pizza not in MENU:
        session.reject(f"We have {' and '.join(MENU)}. Which one?")
    session.state.pizza = pizza


@order.got("count", Template("How many {pizza}?"), type=int, invalid="A number, please.")
async def count(event: MessageTextEvent, count: int, session: Session[Order]) -> None:
    session.state.count = count
    await event.reply(f"{count} {session.state.pizza}, coming!", reply_markup=remove_keyboard())


@bot.on("message:text").command("cancel", name="cancel", description="Forgets the order")
async def cancel(event: MessageTextEvent, conversations: Conversations) -> None:
    ended = await conversations.cancel(event)
    await event.reply("It is forgotten." if ended else "There is no order.")


@bot.on("message:text", name="rest", priority=100)
async def rest(event: MessageTextEvent) -> None:
    await event.reply("Hungry? /order")


if __name__ == "__main__":
    bot.run()
