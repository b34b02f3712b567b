"""The updaters of a matcher, as conversations call them: of which type the next event is to be, and from whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from tamis.errors import FlowError
from tamis.routing.session_keys import ids_of
from tamis.storage.sessions import SessionKey
from tamis_nonebot.guards import Candidate, PermissionGuard
from tamis_nonebot.permission import Permission, User

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.session import Session
    from tamis.routing.steps import Steps
    from tamis_nonebot.current import MatcherRun
    from tamis_nonebot.matcher import Matcher


class Conversing(Candidate, Protocol):
    """What updaters use of a matcher that stands in a router."""

    steps: Steps

    @property
    def matcher(self) -> type[Matcher]: ...

    @property
    def vocabulary(self) -> Vocabulary: ...

    def event_types(self) -> tuple[str, ...]: ...

    def run_of(self, event: Event) -> MatcherRun: ...

    def open(self, run: MatcherRun, session: Session[Any]) -> None: ...

    def save(self, run: MatcherRun, session: Session[Any]) -> None: ...


async def _call_updater(bound: Conversing, wire: Any, event: Event, session: Session[Any]) -> Any:
    run = bound.run_of(event)
    bound.open(run, session)
    with run.current():
        answer = await wire(run)
        await run.flush()
    bound.save(run, session)
    return answer


async def next_type(bound: Conversing, event: Event, session: Session[Any]) -> tuple[str, ...]:
    """The kinds of events that are waited for."""
    type_ = await _call_updater(bound, bound.matcher.type_update, event, session)
    if not isinstance(type_, str):
        raise FlowError(f"type_updater of {bound.matcher.name} returned {type_!r}; return a type such as 'message'")
    return (type_,) if type_ else bound.event_types()


async def next_permission(bound: Conversing, event: Event, session: Session[Any]) -> SessionKey | Guard | None:
    """From whom they are to be."""
    permission = await _call_updater(bound, bound.matcher.permission_update, event, session)
    if permission is None:
        return None
    if not isinstance(permission, Permission):
        raise FlowError(f"permission_updater of {bound.matcher.name} returned {permission!r}; return a Permission")
    bot, chat, user = ids_of(event, bound.vocabulary)
    anybody = SessionKey(bot, chat, None) if chat is not None else SessionKey(bot, None, user)
    session.key = anybody
    known = set(bound.matcher.permission.checkers)
    more = [checker for checker in permission.checkers if checker not in known]
    if not more or len(more) < len(permission.checkers):
        return anybody  # `a | b` holds where `a`, which is kept, does
    users = [checker.subject.users for checker in more if isinstance(checker.subject, User)]
    if len(users) == len(more) == 1 and len(users[0]) == 1:
        return _key_of(users[0][0], bot)
    return _named_guard(bound, permission)


def _named_guard(bound: Conversing, permission: Permission) -> Guard:
    """A guard for answers, by a name under which this process finds it again."""
    name = shown = repr(permission)
    number = 1
    guards = bound.steps.named_guards
    while name in guards:
        found = guards[name]
        if isinstance(found, PermissionGuard) and found.permission.checkers == permission.checkers:
            return found
        number += 1  # written alike, and another one: a function inside a function, say
        name = f"{shown} #{number}"
    guard = PermissionGuard(bound, permission)
    bound.steps.kept(**{name: guard})
    return guard


def _key_of(session_id: str, bot: str | None) -> SessionKey:
    """The key of a session id as OneBot writes it: `group_1_2`, or `2` for a user, wherever they are."""
    if session_id.startswith("group_"):
        chat, _, user = session_id.removeprefix("group_").rpartition("_")
        return SessionKey(bot, chat or user, user if chat else None)
    return SessionKey(bot, None, session_id)
