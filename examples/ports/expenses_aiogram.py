"""Expenses of a chat, written for aiogram 3. `expenses.py` beside it is the same bot for Tamis.

pip install aiogram; BOT_TOKEN=123:abc python examples/ports/expenses_aiogram.py
"""

import asyncio
import os
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.filters import Command, CommandObject, CommandStart, ExceptionTypeFilter, Filter, StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, ErrorEvent, Message, ReplyKeyboardRemove, TelegramObject
from aiogram.utils.keyboard import InlineKeyboardBuilder, ReplyKeyboardBuilder

CATEGORIES = ["food", "travel", "rent"]
ADMINS = {111}


class OverLimitError(Exception):
    pass


@dataclass
class Entry:
    amount: int
    category: str
    note: str


@dataclass
class Ledger:
    limit: int = 1000
    entries: dict[int, Entry] = field(default_factory=dict)
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


class Adding(StatesGroup):
    amount = State()
    category = State()
    note = State()


class IsAdmin(Filter):
    async def __call__(self, message: Message) -> bool:
        return message.from_user is not None and message.from_user.id in ADMINS


class Ledgers(BaseMiddleware):
    def __init__(self) -> None:
        self.by_chat: defaultdict[int, Ledger] = defaultdict(Ledger)

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        chat = data["event_chat"]
        data["ledger"] = self.by_chat[chat.id]
        return await handler(event, data)


router = Router()
ledgers = Ledgers()
router.message.middleware(ledgers)
router.callback_query.middleware(ledgers)


@router.message(CommandStart())
async def start(message: Message) -> None:
    await message.answer("I keep expenses. /add, /list, /total, /cancel")


@router.message(Command("cancel"), StateFilter("*"))
async def cancel(message: Message, state: FSMContext) -> None:
    if await state.get_state() is None:
        await message.answer("There is nothing to cancel.")
        return
    await state.clear()
    await message.answer("Cancelled.", reply_markup=ReplyKeyboardRemove())


@router.message(Command("limit"), IsAdmin())
async def limit(message: Message, command: CommandObject, ledger: Ledger) -> None:
    if not command.args or not command.args.isdigit():
        await message.answer("/limit 500")
        return
    ledger.limit = int(command.args)
    await message.answer(f"The limit is {ledger.limit}.")


@router.message(Command("total"))
async def total(message: Message, command: CommandObject, ledger: Ledger) -> None:
    category = command.args or ""
    await message.answer(f"Total{' of ' + category if category else ''}: {ledger.total(category)}")


@router.message(Command("list"))
async def list_entries(message: Message, ledger: Ledger) -> None:
    if not ledger.entries:
        await message.answer("Nothing yet.")
        return
    keyboard = InlineKeyboardBuilder()
    for number, entry in ledger.entries.items():
        keyboard.button(text=f"Drop {entry.category} {entry.amount}", callback_data=Drop(entry=number))
    await message.answer(f"{len(ledger.entries)} entries", reply_markup=keyboard.adjust(1).as_markup())


@router.callback_query(Drop.filter())
async def drop(query: CallbackQuery, callback_data: Drop, ledger: Ledger) -> None:
    entry = ledger.entries.pop(callback_data.entry, None)
    await query.answer("Dropped." if entry else "It is gone already.")
    if entry and isinstance(query.message, Message):
        await query.message.edit_text(f"{len(ledger.entries)} entries")


@router.message(Command("add"))
async def add(message: Message, state: FSMContext) -> None:
    await state.set_state(Adding.amount)
    await message.answer("How much?")


@router.message(Adding.amount, F.text)
async def amount(message: Message, state: FSMContext) -> None:
    if message.text is None or not message.text.isdigit():
        await message.answer("A number, please.")
        return
    await state.update_data(amount=int(message.text))
    await state.set_state(Adding.category)
    keyboard = ReplyKeyboardBuilder()
    for category in CATEGORIES:
        keyboard.button(text=category)
    await message.answer("For what?", reply_markup=keyboard.as_markup(resize_keyboard=True))


@router.message(Adding.category, F.text)
async def category(message: Message, state: FSMContext) -> None:
    if message.text not in CATEGORIES:
        await message.answer(f"One of {', '.join(CATEGORIES)}, please.")
        return
    await state.update_data(category=message.text)
    await state.set_state(Adding.note)
    await message.answer("A note?", reply_markup=ReplyKeyboardRemove())


@router.message(Adding.note, F.text)
async def note(message: Message, state: FSMContext, ledger: Ledger) -> None:
    data = await state.get_data()
    await state.clear()
    number = ledger.add(Entry(data["amount"], data["category"], message.text or ""))
    await message.answer(f"Entry {number}: {data['amount']} for {data['category']}, {message.text}.")


@router.message(F.photo, F.caption)
async def receipt(message: Message) -> None:
    await message.answer(f"Kept the receipt for {message.caption}.")


@router.message(F.text)
async def unknown(message: Message) -> None:
    await message.answer("I do not understand. /start")


@router.errors(ExceptionTypeFilter(OverLimitError), F.update.message.as_("message"))
async def over_limit(event: ErrorEvent, message: Message) -> None:
    await message.answer(str(event.exception))


async def main() -> None:
    url = os.environ.get("BOT_API_URL")
    session = AiohttpSession(api=TelegramAPIServer.from_base(url) if url else PRODUCTION)
    bot = Bot(os.environ["BOT_TOKEN"], session=session)
    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
