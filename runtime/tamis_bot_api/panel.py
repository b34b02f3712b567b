"""The panel in Telegram: a message with an inline keyboard, which is edited when a button is pressed."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.plugins.panel.actions import PREFIX, parse

if TYPE_CHECKING:
    from tamis.guards.guard import Guard
    from tamis.plugins.panel.front import FrontOptions
    from tamis.plugins.panel.pages import Page
    from tamis.plugins.panel.panel import Panel

_LOG = logging.getLogger(__name__)
_LONGEST_TEXT = 4096
_LONGEST_NOTICE = 200
_REFUSED = "Only admins may use this."


class KeyboardPanel:
    """Four handlers: opening and pressing, for admins and for others. There are never more of them.

    Calls are made through `event.bot`, so that whoever delivered the event carries them out.
    """

    style: ClassVar[str] = "keyboard"

    def __init__(self, panel: Panel, options: FrontOptions) -> None:
        self._panel = panel
        self._command = options.command or "setting"
        self._refusal = options.refusal
        self._deleting: set[asyncio.Task[None]] = set()

    def register(self, router: Any, allowed: Guard) -> None:
        opening = router.on("message").command(self._command, stop=True)
        pressing = router.on("callback_query:data").callback_data(startswith=PREFIX, stop=True)
        opening.filter(allowed, name="panel: open", description="Opens the panel")(self.open)
        opening.options(name="panel: refuse")(self.refuse)
        pressing.filter(allowed, name="panel: press")(self.press)
        pressing.options(name="panel: refuse a press")(self.refuse_press)

    async def open(self, event: Any) -> None:
        page = await self._panel.open(self._chat(event))
        await event.bot.call("sendMessage", {**_place(event.payload), **_fields_of(page)})

    async def press(self, event: Any) -> None:
        """Does what the button says, and shows what came of it in its message. The press is answered in any case."""
        query = event.payload
        said = "The panel could not do that; its log says why."
        try:
            page, said = await self._panel.act(parse(query.data), self._chat(event))
            if query.message is not None:
                target = {"chat_id": query.message.chat.id, "message_id": query.message.message_id}
                await _edit(event, {**target, **_fields_of(page)})
        finally:
            notice = {"text": said[:_LONGEST_NOTICE]} if said else {}
            await event.bot.call("answerCallbackQuery", {"callback_query_id": query.id, **notice})

    async def refuse(self, event: Any) -> None:
        """Says no, and deletes that after a while."""
        reply = {"reply_parameters": {"message_id": event.payload.message_id, "allow_sending_without_reply": True}}
        sent: Any = await event.bot.call("sendMessage", {**_place(event.payload), "text": _REFUSED, **reply})
        number = _id_of(sent)
        if number is not None:
            task = asyncio.create_task(self._delete(event.bot, event.payload.chat.id, number))
            self._deleting.add(task)
            task.add_done_callback(self._deleting.discard)

    async def refuse_press(self, event: Any) -> None:
        answer = {"callback_query_id": event.payload.id, "text": _REFUSED, "show_alert": True}
        await event.bot.call("answerCallbackQuery", answer)

    def stop(self) -> None:
        """Leaves undone what is still to be deleted; the app stops."""
        for task in self._deleting:
            task.cancel()

    async def _delete(self, bot: Any, chat: int, message: int) -> None:
        await asyncio.sleep(self._refusal)
        try:
            await bot.call("deleteMessage", {"chat_id": chat, "message_id": message})
        except Exception as error:  # noqa: BLE001 - somebody else may have deleted it
            _LOG.warning("a refusal in chat %s is not deleted: %r", chat, error)

    def _chat(self, event: Any) -> str | None:
        return self._panel.plugins.chat_of(event)


def _id_of(message: Any) -> int | None:
    """The id of a message that was sent, as a struct or as plain data."""
    found: Any = message.get("message_id") if hasattr(message, "get") else getattr(message, "message_id", None)
    return found if isinstance(found, int) else None


async def _edit(event: Any, params: dict[str, Any]) -> None:
    try:
        await event.bot.call("editMessageText", params)
    except Exception as error:
        if "not modified" not in str(error):  # which is how Telegram answers when a page is the same as before
            raise


def _place(message: Any) -> dict[str, Any]:
    """Where to answer a message: its chat, and the topic there."""
    topic = message.message_thread_id if message.is_topic_message else None
    return {"chat_id": message.chat.id, **({} if topic is None else {"message_thread_id": topic})}


def _fields_of(page: Page) -> dict[str, Any]:
    keyboard = [[{"text": button.text, "callback_data": button.action.data} for button in row] for row in page.rows]
    return {"text": page.text[:_LONGEST_TEXT], "reply_markup": {"inline_keyboard": keyboard}}
