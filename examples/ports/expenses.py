"""Expenses of a chat: the bot of `expenses_aiogram.py`, for Tamis.

What a conversation has heard is kept in the inbox's file, and so it goes on after a restart.

BOT_TOKEN=123:abc python examples/ports/expenses.py
"""

from __future__ import annotations

from collections import defaultdict

from msgspec import Struct, field

from tamis_telegram import (
    Bot,
    CallbackQueryMessageEvent,
    Command,
    Conversations,
    Event,
    MessageEvent,
    MessageTextEvent,
    MsgEvent,
    Session,
    from_user,
)
from tamis_telegram.keyboards import CallbackData, InlineKeyboard, ReplyKeyboard, remove_keyboard

CATEGORIES = ["food", "travel", "rent"]
ADMINS = {111}


class OverLimitError(Exception):
    pass


class Entry(Struct):
    amount: int
    category: str
    note: str


class Ledger(Struct):
    limit: int = 1000
    entries: dict[int, Entry] = field(default_factory=dict[int, Entry])
    last: int = 0

    def add(self, entry: Entry) -> int:
        if self.total() + entry.amount > self.limit:
            raise OverLimitError(f"That is more than the limit of {self.limit}.")
        self.last += 1
        self.entries[self.last] = entry
        return self.last

    def total(self, category: str = "") -> int:
        return sum(entry.amount for entry in self.entries.values() if category in {"", entry.category})


class Drop(CallbackData, prefix="drop"):
    entry: int


class Adding(Struct):
    amount: int = 0
    category: str = ""


bot = Bot(name="expenses")
ledgers: defaultdict[int, Ledger] = defaultdict(Ledger)


@bot.provide(Ledger)
def ledger_of(event: Event) -> Ledger:
    return ledgers[event.chat.id if event.chat else 0]


is_admin = from_user(*ADMINS)


@bot.on("message:text").command("start", description="Says what there is")
async def start(event: MessageTextEvent) -> None:
    await event.reply("I keep expenses. /add, /list, /total, /cancel")


@bot.on("message:text").command("cancel", description="Forgets what was begun")
async def cancel(event: MessageTextEvent, conversations: Conversations) -> None:
    if await conversations.cancel(event):
        await event.reply("Cancelled.", reply_markup=remove_keyboard())
    else:
        await event.reply("There is nothing to cancel.")


@bot.on("message:text").command("limit", description="Sets the limit").filter(is_admin)
async def limit(event: MessageTextEvent, command: Command, ledger: Ledger) -> None:
    if not command.args.isdigit():
        await event.reply("/limit 500")
        return
    ledger.limit = int(command.args)
    await event.reply(f"The limit is {ledger.limit}.")


@bot.on("message:text").command("total", description="Adds all up")
async def total(event: MessageTextEvent, command: Command, ledger: Ledger) -> None:
    category = command.args
    await event.reply(f"Total{' of ' + category if category else ''}: {ledger.total(category)}")


@bot.on("message:text").command("list", description="Lists the entries")
async def list_entries(event: MessageTextEvent, ledger: Ledger) -> None:
    if not ledger.entries:
        await event.reply("Nothing yet.")
        return
    keyboard = InlineKeyboard()
    for number, entry in ledger.entries.items():
        keyboard.callback(f"Drop {entry.category} {entry.amount}", Drop(number)).row()
    await event.reply(f"{len(ledger.entries)} entries", reply_markup=keyboard)


@bot.on("callback_query:message").filter(Drop.filter())
async def drop(event: CallbackQueryMessageEvent, data: Drop, ledger: Ledger) -> None:
    entry = ledger.entries.pop(data.entry, None)
    await event.answer_callback(text="Dropped." if entry else "It is gone already.")
    if entry:
        await event.edit_text(text=f"{len(ledger.entries)} entries")


adding = bot.on("message:text").command("add", description="Adds an entry").steps(Adding, name="adding")


@adding.got("amount", "How much?", type=int, invalid="A number, please.")
async def amount(event: MessageTextEvent, amount: int, session: Session[Adding]) -> None:
    session.state.amount = amount
    await event.reply("For what?", reply_markup=ReplyKeyboard(resize_keyboard=True).text(*CATEGORIES))


@adding.got("category")
async def category(event: MessageTextEvent, category: str, session: Session[Adding]) -> None:
    if category not in CATEGORIES:
        session.reject(f"One of {', '.join(CATEGORIES)}, please.")
    session.state.category = category
    await event.reply("A note?", reply_markup=remove_keyboard())


@adding.got("note")
async def note(event: MessageTextEvent, note: str, session: Session[Adding], ledger: Ledger) -> None:
    entry = Entry(session.state.amount, session.state.category, note)
    number = ledger.add(entry)
    await event.reply(f"Entry {number}: {entry.amount} for {entry.category}, {entry.note}.")


@bot.on("message:photo").on("message:caption")
async def receipt(event: MessageEvent) -> None:
    await event.reply(f"Kept the receipt for {event.msg.caption}.")


@bot.on("message:text", priority=100)
async def unknown(event: MessageTextEvent) -> None:
    await event.reply("I do not understand. /start")


@bot.catch(OverLimitError)
async def over_limit(error: OverLimitError, event: MsgEvent) -> None:
    await event.reply(str(error))


if __name__ == "__main__":
    bot.run()
