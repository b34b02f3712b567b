"""Events by the classes that OneBot's adapter for NoneBot has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis_nonebot.event import Event
from tamis_nonebot.utils import escape_tag

if TYPE_CHECKING:
    from tamis.events.event import Event as CoreEvent
    from tamis.queries.vocabulary import Vocabulary
    from tamis_nonebot.settings import Settings


class MessageEvent(Event):
    """A message."""

    kinds: ClassVar[tuple[str, ...]] = ("message",)

    if TYPE_CHECKING:
        message_type: str
        sub_type: str
        message_id: int
        user_id: int
        raw_message: str
        font: int
        sender: Any


class PrivateMessageEvent(MessageEvent):
    """A private message."""

    kinds: ClassVar[tuple[str, ...]] = ("message.private",)

    def get_event_description(self) -> str:
        text = escape_tag(self.original_message.to_rich_text())
        return f"Message {self.message_id} from {self.user_id} {text!r}"


class GroupMessageEvent(MessageEvent):
    """A message in a group."""

    kinds: ClassVar[tuple[str, ...]] = ("message.group",)

    def get_event_description(self) -> str:
        text = escape_tag(self.original_message.to_rich_text())
        return f"Message {self.message_id} from {self.user_id}@[群:{self.group_id}] {text!r}"

    if TYPE_CHECKING:
        group_id: int
        anonymous: Any


class NoticeEvent(Event):
    """Something happened."""

    kinds: ClassVar[tuple[str, ...]] = ("notice",)

    if TYPE_CHECKING:
        notice_type: str
        user_id: int


class GroupNotice(NoticeEvent):
    """Something happened in a group."""

    kinds: ClassVar[tuple[str, ...]] = ()

    if TYPE_CHECKING:
        group_id: int


class GroupUploadNoticeEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.group_upload",)

    if TYPE_CHECKING:
        file: Any


class GroupAdminNoticeEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.group_admin",)
    me_field: ClassVar[str | None] = "user_id"

    if TYPE_CHECKING:
        sub_type: str


class GroupDecreaseNoticeEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.group_decrease",)
    me_field: ClassVar[str | None] = "user_id"

    if TYPE_CHECKING:
        sub_type: str
        operator_id: int


class GroupIncreaseNoticeEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.group_increase",)
    me_field: ClassVar[str | None] = "user_id"

    if TYPE_CHECKING:
        sub_type: str
        operator_id: int


class GroupBanNoticeEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.group_ban",)
    me_field: ClassVar[str | None] = "user_id"

    if TYPE_CHECKING:
        sub_type: str
        operator_id: int
        duration: int


class FriendAddNoticeEvent(NoticeEvent):
    kinds: ClassVar[tuple[str, ...]] = ("notice.friend_add",)


class GroupRecallNoticeEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.group_recall",)
    me_field: ClassVar[str | None] = "user_id"

    if TYPE_CHECKING:
        operator_id: int
        message_id: int


class FriendRecallNoticeEvent(NoticeEvent):
    kinds: ClassVar[tuple[str, ...]] = ("notice.friend_recall",)

    if TYPE_CHECKING:
        message_id: int


class NotifyEvent(GroupNotice):
    kinds: ClassVar[tuple[str, ...]] = ("notice.notify",)

    if TYPE_CHECKING:
        sub_type: str


class PokeNotifyEvent(NotifyEvent):
    kinds: ClassVar[tuple[str, ...]] = ("notice.notify.poke",)
    me_field: ClassVar[str | None] = "target_id"

    if TYPE_CHECKING:
        target_id: int


class LuckyKingNotifyEvent(NotifyEvent):
    kinds: ClassVar[tuple[str, ...]] = ("notice.notify.lucky_king",)
    me_field: ClassVar[str | None] = "target_id"

    if TYPE_CHECKING:
        target_id: int

    def get_user_id(self) -> str:
        return str(self.target_id)

    def get_session_id(self) -> str:
        return f"group_{self.group_id}_{self.target_id}"


class HonorNotifyEvent(NotifyEvent):
    kinds: ClassVar[tuple[str, ...]] = ("notice.notify.honor",)
    me_field: ClassVar[str | None] = "user_id"

    if TYPE_CHECKING:
        honor_type: str


class RequestEvent(Event):
    """Somebody asks for something."""

    kinds: ClassVar[tuple[str, ...]] = ("request",)

    if TYPE_CHECKING:
        request_type: str
        user_id: int
        comment: str | None
        flag: str


class FriendRequestEvent(RequestEvent):
    """Somebody wants to be a friend."""

    kinds: ClassVar[tuple[str, ...]] = ("request.friend",)

    async def approve(self, bot: Any, remark: str = "") -> Any:
        """Says yes."""
        return await bot.set_friend_add_request(flag=self.flag, approve=True, remark=remark)

    async def reject(self, bot: Any) -> Any:
        """Says no."""
        return await bot.set_friend_add_request(flag=self.flag, approve=False)


class GroupRequestEvent(RequestEvent):
    """Somebody wants to be in a group, or wants the bot to."""

    kinds: ClassVar[tuple[str, ...]] = ("request.group",)

    if TYPE_CHECKING:
        sub_type: str
        group_id: int

    async def approve(self, bot: Any) -> Any:
        """Says yes."""
        return await bot.set_group_add_request(flag=self.flag, sub_type=self.sub_type, approve=True)

    async def reject(self, bot: Any, reason: str = "") -> Any:
        """Says no, and why."""
        return await bot.set_group_add_request(flag=self.flag, sub_type=self.sub_type, approve=False, reason=reason)


class MetaEvent(Event):
    """About the implementation itself."""

    kinds: ClassVar[tuple[str, ...]] = ("meta_event",)

    if TYPE_CHECKING:
        meta_event_type: str


class LifecycleMetaEvent(MetaEvent):
    kinds: ClassVar[tuple[str, ...]] = ("meta_event.lifecycle",)

    if TYPE_CHECKING:
        sub_type: str


class HeartbeatMetaEvent(MetaEvent):
    kinds: ClassVar[tuple[str, ...]] = ("meta_event.heartbeat",)

    if TYPE_CHECKING:
        status: Any
        interval: int


def _below(kind: type[Event]) -> list[type[Event]]:
    return [kind, *(deeper for each in kind.__subclasses__() for deeper in _below(each))]


CLASSES: dict[str, type[Event]] = {kind: class_ for class_ in _below(Event) for kind in class_.kinds}


def event_of(core: CoreEvent, vocabulary: Vocabulary, settings: Settings) -> Event:
    """The event as plugins see it: of the deepest class that there is for its kind."""
    kind = core.kind
    while kind not in CLASSES:
        kind = kind.rpartition(".")[0]
    return CLASSES[kind](core, vocabulary, settings)
