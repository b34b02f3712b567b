# Made by `codegen build` from the spec 'telegram', digest 825e096586b6b43c. Do not edit: change the spec.
"""An app with a client: what receives events and carries out the calls they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tamis.telegram.bot import TelegramBot as _Bot

from .api import METHODS, Api
from .routing import App

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.api import Method


class Bot(_Bot, App):
    api_class: ClassVar[type[Api]] = Api
    methods: ClassVar[Mapping[str, Method]] = METHODS


__all__ = ["Bot"]
