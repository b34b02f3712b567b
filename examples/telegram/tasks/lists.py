"""The router for everybody: /add, /list, and a button to strike a task off."""

from __future__ import annotations

from provided import TheTasks

from tamis_telegram import CallbackQueryMessageEvent, Command, MessageTextEvent, Router
from tamis_telegram.keyboards import CallbackData, InlineKeyboard

router = Router(name="lists")


class Done(CallbackData, prefix="done"):
    """A button beside a task."""

    number: int


def keyboard(tasks: TheTasks) -> InlineKeyboard:
    """A button for each task, one in a row."""
    buttons = InlineKeyboard()
    for number, text in tasks.all():
        buttons.row().callback(f"✓ {text}", Done(number))
    return buttons


@router.on("message:text").command("add", name="add", description="Adds a task")
async def add(event: MessageTextEvent, command: Command, tasks: TheTasks) -> None:
    if not command.args:
        raise ValueError("Write what there is to do: /add buy milk")
    tasks.add(command.args)
    await event.reply(f"{len(tasks.all())} to do")


@router.on("message:text").command("list", name="list", description="Lists the tasks")
async def show(event: MessageTextEvent, tasks: TheTasks) -> None:
    await event.reply("To do:" if tasks.all() else "Nothing to do", reply_markup=keyboard(tasks))


@router.on("callback_query:message").filter(Done.filter(), name="done")
async def strike_off(event: CallbackQueryMessageEvent, done: Done, tasks: TheTasks) -> None:
    await event.answer_callback(text="Well done!" if tasks.remove(done.number) else "That was done already.")
    await event.edit_text(text="To do:" if tasks.all() else "Nothing to do", reply_markup=keyboard(tasks))


@router.catch(ValueError)
async def explain(error: ValueError, event: MessageTextEvent) -> None:
    await event.reply(str(error))
