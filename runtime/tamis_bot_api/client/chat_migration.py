"""Groups that become supergroups get another id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis_bot_api.client.errors import ChatMigrated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_bot_api.client.transformers import CallNext


async def follow_migrations(call_next: CallNext, method: str, params: Mapping[str, Any], /) -> Any:
    """Calls once more with the new id, where a group has become a supergroup; a transformer.

    The old id fails again the next time: keep the new one, which `ChatMigrated.chat_id` and the message
    `migrate_to_chat_id` tell.

    >>> bot.client.transform(follow_migrations)
    """
    try:
        return await call_next(method, params)
    except ChatMigrated as error:
        moved = error.chat_id
    return await call_next(method, {**params, "chat_id": moved})
