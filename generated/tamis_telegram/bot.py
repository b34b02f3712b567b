# Made by `codegen build` from the spec 'telegram', digest c166267d6611fa74. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""An app with a client: what receives events and carries out the calls they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tamis_bot_api.bot import TelegramBot as _Bot

from .api import METHODS, Api
from .routing import App

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.decoding.results import Method


class Bot(_Bot, App):
    api_class: ClassVar[type[Api]] = Api
    methods: ClassVar[Mapping[str, Method]] = METHODS


__all__ = ["Bot"]
