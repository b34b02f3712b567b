"""OneBot V11: messages in groups, small notices and requests. The kind has levels; segments can be asked for.

./dev python examples/groups.py
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Literal

from tamis_onebot import (
    Event,
    Filter,
    MessageGroupEvent,
    NoticeNotifyPokeEvent,
    RequestGroupInviteEvent,
    Router,
    TextSegment,
    decode,
    match,
)

EVENTS = Path(__file__).with_name("groups.jsonl")

router = Router()
group = router.on("message.group")


def plain_text(event: MessageGroupEvent) -> str:
    """The text of a message, which may have come as segments or as one string with codes."""
    return "".join(part.data.text for part in event.message if isinstance(part, TextSegment)).strip()


@group.on("message:at:me").filter(match("message.group:sender:admin") | match("message.group:sender:owner"))
async def asked_by_admin(event: MessageGroupEvent) -> None:
    print("an admin of", event.group_id, "says", repr(plain_text(event)), event.reply("at your service"))


@router.on("message.group:image")
def picture(event: Filter[Literal["message.group:image"]]) -> None:
    print("a picture in", event.group_id, "from", event.sender.nickname or event.user_id)


@router.on("notice.notify.poke:me")
def poked(event: NoticeNotifyPokeEvent) -> None:
    print("poked by", event.user_id)


@router.on("request.group.invite")
async def invited(event: RequestGroupInviteEvent) -> None:
    print("invited to", event.group_id, event.set_group_add_request(approve=True))


@router
def rest(event: Event) -> None:
    print("no handler for", event.kind, event.json())


async def main() -> None:
    for line in EVENTS.read_bytes().splitlines():
        await router.dispatch(decode(line))


if __name__ == "__main__":
    asyncio.run(main())
