"""Permissions: one of their checkers must say yes; none at all is for everybody. They hold for answers, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.errors import RegistrationError
from tamis_nonebot.checking import Predicate, checkers_of, run_for

if TYPE_CHECKING:
    from typing import NoReturn

    from tamis_nonebot.checking import Checker
    from tamis_nonebot.current import MatcherRun


class Permission:
    """Says yes when one of its checkers does; they take what handlers take. `|` joins, and None is nothing.

    >>> allowed = SUPERUSER | GROUP_ADMIN
    """

    HANDLER_PARAM_TYPES: ClassVar[list[Any]] = []
    """Kinds of parameters that checkers take besides those that are always there."""

    def __init__(self, *checkers: Any) -> None:
        self.checkers: tuple[Checker, ...] = checkers_of(checkers, Permission)

    async def __call__(self, bot: Any, event: Any, *_: Any, **__: Any) -> bool:
        """Whether it says yes for an event."""
        return await self.check(run_for(bot, event))

    async def check(self, run: MatcherRun) -> bool:
        """Whether one says yes. An error of one does not undo the yes of another."""
        failed: Exception | None = None
        for checker in self.checkers:
            try:
                if await checker(run):
                    return True
            except Exception as error:  # noqa: BLE001 - it is raised below, unless another says yes
                failed = failed or error
        if failed is not None:
            raise failed
        return not self.checkers

    def __or__(self, other: Any) -> Permission:
        return Permission(self, other)

    def __ror__(self, other: Any) -> Permission:
        return Permission(other, self)

    def __and__(self, other: Any) -> NoReturn:
        raise RegistrationError("permissions are joined by `|`; for both, give one of them as a rule")

    def __repr__(self) -> str:
        return f"Permission({', '.join(checker.shown for checker in self.checkers)})"


class User(Predicate):
    """The sender is one of these, by session ids such as `group_1_2` or `2`; and `perm` says yes, too."""

    def __init__(self, users: tuple[str, ...], perm: Permission | None = None) -> None:
        super().__init__(f"USER({', '.join(map(repr, users))})", self._is_member)
        self.users = users
        self.perm = perm

    def _is_member(self, run: MatcherRun) -> bool:
        try:
            return run.event.get_session_id() in self.users
        except ValueError:
            return False


def USER(*users: str, perm: Permission | None = None) -> Permission:  # noqa: N802 - NoneBot's name
    """Those with these session ids, such as `event.get_session_id()` gives; with `perm`, if that says yes, too."""
    members = User(users, perm)
    if perm is None or not perm.checkers:
        return Permission(members)
    return Permission(_both_of(members, perm))


def _both_of(members: User, perm: Permission) -> Any:
    from tamis_nonebot.current import current

    async def user_and_permission() -> bool:
        run = current("USER(…)")
        return members.test(run) and await perm.check(run)

    return user_and_permission


def _is_superuser(run: MatcherRun) -> bool:
    try:
        return run.event.get_user_id() in run.host.settings.superusers
    except ValueError:
        return False


def _of_type(name: str) -> Permission:
    return Permission(Predicate(name.upper(), lambda run: run.event.get_type() == name))


class SuperUser(Predicate):
    """The sender is one of those that the setting `superusers` names."""

    def __init__(self) -> None:
        super().__init__("SUPERUSER", _is_superuser)


SUPERUSER = Permission(SuperUser())
"""Those that the setting `superusers` names."""
MESSAGE = _of_type("message")
NOTICE = _of_type("notice")
REQUEST = _of_type("request")
METAEVENT = _of_type("meta_event")

__all__ = ["MESSAGE", "METAEVENT", "NOTICE", "REQUEST", "SUPERUSER", "USER", "Permission", "SuperUser", "User"]
