# Made by `codegen build` from the spec 'telegram', digest c0083b9537296af7. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportIncompatibleMethodOverride=false, reportPrivateUsage=false
from typing import Any

from tamis.events.known import Is
from tamis_bot_api.buttons.callback_data import CallbackData as _CallbackData
from tamis_bot_api.buttons.callback_data import Rejected as Rejected
from tamis_bot_api.buttons.callback_data import StartData as _StartData
from tamis_bot_api.buttons.callback_data import read_start_payload as read_start_payload
from tamis_bot_api.buttons.callback_data import start_link as start_link
from tamis_bot_api.buttons.callback_data import start_payload as start_payload
from tamis_bot_api.buttons.keyboards import InlineRows, ReplyRows

from . import queries as _q
from .inputs import (
    ForceReply,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from .routing import Guard
from .types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

class InlineKeyboard(InlineKeyboardMarkup, InlineRows, frozen=True, kw_only=True):
    """An inline keyboard that is written as it looks; it is an InlineKeyboardMarkup, and is given wherever one is.

    >>> keyboard = InlineKeyboard().callback("Yes", "yes").callback("No", "no").row().url("Why?", "https://example.com")
    >>> await event.reply("Sure?", reply_markup=keyboard)
    """

    inline_keyboard: list[list[InlineKeyboardButton]] = ...

class ReplyKeyboard(ReplyKeyboardMarkup, ReplyRows, frozen=True, kw_only=True):
    """A reply keyboard that is written as it looks; it is a ReplyKeyboardMarkup, whose options it takes.

    >>> keyboard = ReplyKeyboard(resize_keyboard=True).text("Yes", "No").row().contact("Send my number")
    """

    keyboard: list[list[KeyboardButton]] = ...

def remove_keyboard(*, selective: bool | None = None) -> ReplyKeyboardRemove:
    """Takes the reply keyboard away; `selective`: from those only whom the message is for."""

def force_reply(placeholder: str | None = None, *, selective: bool | None = None) -> ForceReply:
    """Opens a reply to the message, as if the user had chosen it. `placeholder`: 1 to 64 characters."""

class CallbackData(_CallbackData):
    """The base of classes of what buttons carry.

    >>> class Page(CallbackData, prefix="page"):
    ...     number: int
    >>> @router.filter(Page.filter())
    ... async def turn(event: Filter[Literal["callback_query:data"]], page: Page) -> None: ...
    """

    @classmethod
    def filter(cls, **fields: Any) -> Guard[Is[_q._CallbackQueryData]]:  # type: ignore[override]
        """A guard for presses of such buttons whose fields have these values; handlers behind it can take the value.

        A function stands for all values for which it says yes. Raises `RegistrationError` for a field there is not.
        """

    @classmethod
    def rejected(cls) -> Guard[Is[_q._CallbackQueryData]]:  # type: ignore[override]
        """A guard for presses of buttons with this prefix whose data is not valid; it provides `Rejected`."""

class StartData(_StartData):
    """The base of classes of what start links carry.

    >>> class Invite(StartData, prefix="i"):
    ...     by: int
    >>> Invite(7).link("sieve_bot")
    'https://t.me/sieve_bot?start=aTo3'
    """

    @classmethod
    def filter(cls, **fields: Any) -> Guard[Is[_q._KeyboardsStarted]]:  # type: ignore[override]
        """A guard for `/start` messages with such a payload whose fields have these values; it provides the value."""

__all__ = [
    "CallbackData",
    "InlineKeyboard",
    "Rejected",
    "ReplyKeyboard",
    "StartData",
    "force_reply",
    "read_start_payload",
    "remove_keyboard",
    "start_link",
    "start_payload",
]
