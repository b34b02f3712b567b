"""Commands in captions: a photo with `/sell 5` below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.guards.rules.commands import guard_of_table
from tamis.queries.tables import CommandTable, Marks, TextAt

if TYPE_CHECKING:
    import argparse

    from tamis.guards.guard import Guard

_KINDS = ("message", "channel_post", "business_message")
_TABLE = CommandTable(
    dict.fromkeys(_KINDS, (TextAt(("caption",)),)),
    ("/",),
    mention="@",
    marks=Marks("caption_entities", "type", "bot_command", "offset", "length", "utf16"),
)


def caption_command(
    *names: str, boundary: bool = True, ignore_case: bool = False, parser: argparse.ArgumentParser | None = None
) -> Guard:
    """A guard for messages whose caption is such a command; handlers behind it can take the `Command`."""
    return guard_of_table(_TABLE, names, boundary=boundary, ignore_case=ignore_case, parser=parser)
