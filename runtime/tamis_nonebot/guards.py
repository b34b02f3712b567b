"""A matcher's rule and permission, as guards of the router."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tamis.guards.guard import ASYNC_COST, Guard

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis_nonebot.current import MatcherRun
    from tamis_nonebot.permission import Permission


class Restricted(Protocol):
    """What guards read of a matcher."""

    @property
    def name(self) -> str: ...

    @property
    def permission(self) -> Permission: ...


class Candidate(Protocol):
    """What guards use of a matcher that stands in a router."""

    @property
    def matcher(self) -> Restricted: ...

    async def may_begin(self, event: Event) -> bool: ...

    def start_run(self, event: Event, *, is_new: bool) -> MatcherRun: ...


class BeginGuard(Guard):
    """Holds where a conversation may begin: by the permission and the rule. For answers, the permission alone stays."""

    __slots__ = ("_candidate",)

    def __init__(self, candidate: Candidate) -> None:
        super().__init__(candidate.matcher.name.partition(": ")[2], ASYNC_COST, is_async=True)
        self._candidate = candidate

    async def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return await self._candidate.may_begin(event)

    def kept_part(self) -> Guard:
        return AnswerGuard(self._candidate)


class AnswerGuard(Guard):
    """Holds where an event may be an answer."""

    __slots__ = ("_candidate",)

    def __init__(self, candidate: Candidate) -> None:
        super().__init__(repr(candidate.matcher.permission), ASYNC_COST, is_async=True)
        self._candidate = candidate

    async def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        run = self._candidate.start_run(event, is_new=False)
        return await self._candidate.matcher.permission.check(run)


class PermissionGuard(Guard):
    """Holds where an event may be an answer to a question that was opened to others."""

    __slots__ = ("_candidate", "permission")

    def __init__(self, candidate: Candidate, permission: Permission) -> None:
        super().__init__(repr(permission), ASYNC_COST, is_async=True)
        self._candidate = candidate
        self.permission = permission

    async def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return await self.permission.check(self._candidate.start_run(event, is_new=False))
