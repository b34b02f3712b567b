"""What asks a matcher's rule and permission, as guards of the router."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.guards.guard import ASYNC_COST, Guard

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis_nonebot.bound import Bound
    from tamis_nonebot.permission import Permission


class Asked(Guard):
    """Whether a conversation may begin: the permission and the rule. For answers, the permission alone is kept."""

    __slots__ = ("_bound",)

    def __init__(self, bound: Bound) -> None:
        super().__init__(bound.matcher.name.partition(": ")[2], ASYNC_COST, is_async=True)
        self._bound = bound

    async def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return await self._bound.may_begin(event)

    def kept_part(self) -> Guard:
        return Kept(self._bound)


class Kept(Guard):
    """Whether an event may be an answer."""

    __slots__ = ("_bound",)

    def __init__(self, bound: Bound) -> None:
        super().__init__(repr(bound.matcher.permission), ASYNC_COST, is_async=True)
        self._bound = bound

    async def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        run = self._bound.asked(event, is_new=False)
        return await self._bound.matcher.permission.check(run)


class Further(Guard):
    """Whether an event may be an answer to a question that was opened to others."""

    __slots__ = ("_bound", "permission")

    def __init__(self, bound: Bound, permission: Permission) -> None:
        super().__init__(repr(permission), ASYNC_COST, is_async=True)
        self._bound = bound
        self.permission = permission

    async def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return await self.permission.check(self._bound.asked(event, is_new=False))
