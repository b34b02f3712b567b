"""Updates on their way to the bot: built, queued, polled for, or sent to its webhook."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, cast

import msgspec

from tamis_bot_api.testing.hooks import Webhook
from tamis_bot_api.testing.plain import is_list, is_object
from tamis_bot_api.testing.queue import UpdateQueue, WaitingUpdate
from tamis_bot_api.testing.refusals import Refusal, bad

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping
    from types import ModuleType

    from tamis.testing.make import Maker

_NOT_BY_DEFAULT = frozenset(("chat_member", "message_reaction", "message_reaction_count"))
_FIRST_ID = 100_000_001
_POLLS = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
_SET = "Conflict: terminated by setWebhook request"
_MOST = 100
_LONGEST = 50


class Updates:
    """The queue of one bot, and the way it is emptied."""

    def __init__(
        self,
        package: ModuleType,
        maker: Maker,
        carry_out: Callable[[dict[str, Any]], Coroutine[Any, Any, None]],
        *,
        retry: float,
        conflict_delay: float,
    ) -> None:
        self.queue = UpdateQueue(conflict_delay)
        self.webhook: Webhook | None = None
        self._maker = maker
        self._identity: Any = package.Router.vocabulary.identity
        self._kinds = [kind for kind, table in package.Router.vocabulary.kinds.items() if table.parent == "*"]
        self._carry_out = carry_out
        self._retry = retry
        self._ids = itertools.count(_FIRST_ID)
        self._allowed = self._allowed_kinds(())

    @property
    def waiting(self) -> int:
        """How many updates are not confirmed yet."""
        return len(self.queue)

    @property
    def confirmed(self) -> int:
        """How many updates were confirmed, and are forgotten."""
        return self.queue.confirmed

    # --- in -----------------------------------------------------------------------------------------------------------

    def make(self, query: str, me: int, number: int, fields: Mapping[str, Any]) -> dict[str, Any]:
        """The update that a query matches, without an id."""

        def preferred(kind: str) -> dict[Any, object]:
            return self._maker.preferred(kind, number=number)

        built = self._maker.raw(query, me, fields, preferred)
        update = cast("dict[str, Any]", msgspec.json.decode(built.raw))
        update.pop("update_id", None)
        return update

    def push(self, update: bytes | Mapping[str, Any]) -> int | None:
        """Queues an update; gives its id, or None where its kind is not asked for."""
        if isinstance(update, bytes):
            data, raw = _read(update), update
        else:
            data = {"update_id": 0, **update}
            data["update_id"] = data["update_id"] or next(self._ids)
            raw = msgspec.json.encode(data)
        kind = next((name for name in data if name in self._kinds), "")
        if kind and kind not in self._allowed:
            return None
        number = data.get("update_id")
        number = number if isinstance(number, int) else next(self._ids)
        self.queue.add(WaitingUpdate(number, kind, self._lane(kind, data.get(kind)), raw))
        if self.webhook is not None:
            self.webhook.wake()
        return number

    def _lane(self, kind: str, payload: Any) -> str:
        """Messages travel by chat, all else by user: a button can overtake the message before it, as in reality."""
        for name, paths in (("chat", self._identity.chat), ("user", self._identity.user)):
            if name == "chat" and not (kind.endswith(("message", "_post"))):
                continue
            for path in paths.get(kind, ()):
                value = _at(payload, path)
                if isinstance(value, (int, str)):
                    return f"{name} {kind.partition('_')[0] if name == 'user' else ''} {value}"
        return kind

    # --- out ----------------------------------------------------------------------------------------------------------

    def _allowed_kinds(self, kinds: Iterable[str]) -> frozenset[str]:
        return frozenset(kinds) or frozenset(self._kinds) - _NOT_BY_DEFAULT

    def _take_allowed(self, params: Mapping[str, Any]) -> None:
        if "allowed_updates" in params:
            self._allowed = self._allowed_kinds(params["allowed_updates"])

    async def get(self, params: Mapping[str, Any]) -> list[bytes]:
        """What a poll gives. Raises `Refusal` while a webhook is set, and when another poll comes."""
        if self.webhook is not None:
            raise Refusal(409, _POLLS)
        self._take_allowed(params)
        limit = min(max(params.get("limit", _MOST), 1), _MOST)
        return await self.queue.get(params.get("offset", 0), limit, min(params.get("timeout", 0), _LONGEST))

    async def manage(self, method: str, params: Mapping[str, Any]) -> Any:
        """setWebhook, deleteWebhook, getWebhookInfo."""
        if method == "getWebhookInfo":
            return self._info()
        if method == "setWebhook" and params["url"] and not params["url"].startswith(("http://", "https://")):
            raise bad("bad webhook: invalid webhook URL specified")
        if params.get("drop_pending_updates"):
            self.queue.clear()
        await self.close()
        if method == "setWebhook" and params["url"]:
            self._take_allowed(params)
            self.queue.interrupt(_SET)
            self.webhook = Webhook(self.queue, dict(params), self._carry_out, self._retry)
        return True

    def _info(self) -> dict[str, Any]:
        hook = self.webhook
        info: dict[str, Any] = {
            "url": hook.url if hook else "", "has_custom_certificate": False, "pending_update_count": self.waiting,
        }  # fmt: skip
        if hook is not None:
            info["max_connections"] = hook.connections
            if hook.failed:
                info["last_error_date"], info["last_error_message"] = hook.failed
        if self._allowed != self._allowed_kinds(()):
            info["allowed_updates"] = sorted(self._allowed)
        return info

    async def close(self) -> None:
        """Ends the webhook; nothing is forgotten."""
        hook, self.webhook = self.webhook, None
        if hook is not None:
            await hook.close()


def _read(raw: bytes) -> dict[str, Any]:
    try:
        data = msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        return {}
    return data if is_object(data) else {}


def _at(payload: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        name = step.removesuffix("_") if isinstance(step, str) else step
        if is_object(payload) and isinstance(name, str):
            payload = payload.get(name)
        elif is_list(payload) and isinstance(name, int):
            payload = payload[name] if -len(payload) <= name < len(payload) else None
        else:
            return None
    return payload
