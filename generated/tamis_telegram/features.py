# Made by `codegen build` from the spec 'telegram', digest b4d36072019a908e. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What many bots need beside calls and handlers. The functions are those of tamis_bot_api."""

from __future__ import annotations

from tamis_bot_api.features.albums import whole_album
from tamis_bot_api.features.captions import caption_command
from tamis_bot_api.features.chat_action import chat_action, show_chat_action
from tamis_bot_api.features.init_data import InitData, InitDataError, check_init_data, check_login
from tamis_bot_api.features.presses import answer_presses
from tamis_bot_api.features.throttle import throttle

__all__ = [
    "InitData",
    "InitDataError",
    "answer_presses",
    "caption_command",
    "chat_action",
    "check_init_data",
    "check_login",
    "show_chat_action",
    "throttle",
    "whole_album",
]
