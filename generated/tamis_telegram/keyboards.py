# Made by `codegen build` from the spec 'telegram', digest 93378c2bccd710c4. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Keyboards as they look, and classes of what their buttons carry. The methods are those of tamis_bot_api."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec import field
from tamis_bot_api.buttons.callback_data import CallbackData as _CallbackData
from tamis_bot_api.buttons.callback_data import Rejected, read_start_payload, start_link, start_payload
from tamis_bot_api.buttons.callback_data import StartData as _StartData
from tamis_bot_api.buttons.keyboards import InlineRows, ReplyRows, check_placeholder, new_rows

from .inputs import (
    ForceReply,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from .types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)


class InlineKeyboard(InlineKeyboardMarkup, InlineRows, frozen=True, kw_only=True):
    inline_keyboard: list[list[InlineKeyboardButton]] = field(default_factory=new_rows)
    button_type: ClassVar[Any] = InlineKeyboardButton


class ReplyKeyboard(ReplyKeyboardMarkup, ReplyRows, frozen=True, kw_only=True):
    keyboard: list[list[KeyboardButton]] = field(default_factory=new_rows)
    button_type: ClassVar[Any] = KeyboardButton


def remove_keyboard(*, selective: bool | None = None) -> ReplyKeyboardRemove:
    return ReplyKeyboardRemove(remove_keyboard=True, selective=selective)


def force_reply(placeholder: str | None = None, *, selective: bool | None = None) -> ForceReply:
    check_placeholder(placeholder)
    return ForceReply(force_reply=True, input_field_placeholder=placeholder, selective=selective)


class CallbackData(_CallbackData):
    __rule__: ClassVar[Any] = "callback_data"


class StartData(_StartData):
    pass


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
