"""Tells the weather. A plugin is a module with a router; this text is its description, unless it says another."""

from __future__ import annotations

from tamis import Plugin
from tamis_telegram import Command, MessageTextEvent, Router

__plugin__ = Plugin(name="weather", description="Tells the weather", version="1.2", usage="/weather CITY")

router = Router(name="weather")


@router.on("message:text").command("weather", name="weather.city", description="The weather of a city")
async def city(event: MessageTextEvent, command: Command) -> None:
    await event.reply(f"Sunny in {command.args or 'town'}")


@router.on("message:text").command("wind", name="weather.wind", description="How strong the wind is")
async def wind(event: MessageTextEvent) -> None:
    await event.reply("A light breeze")
