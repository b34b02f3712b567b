# Made by `codegen build` from the spec 'telegram', digest c7355b0a6d756a89. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
from collections.abc import Callable, Sequence
from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeAlias, overload

from tamis.events.known import Certain, K, Known, Needs, Present, Untold
from tamis.events.known import Is as Is
from tamis.routing.session_keys import Per
from typing_extensions import Never, TypeVar

from . import queries as _q
from .inputs import (
    AcceptedGiftTypes,
    BotAccessSettings,
    ChatFullInfo,
    ChatPermissions,
    EphemeralMessageParameters,
    ForceReply,
    ForumTopic,
    InlineQueryResult,
    InlineQueryResultsButton,
    InputChecklist,
    InputFile,
    InputMedia,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaLivePhoto,
    InputMediaPhoto,
    InputMediaVideo,
    InputPaidMedia,
    InputPollMedia,
    InputPollOption,
    InputProfilePhoto,
    InputRichMessage,
    InputStoryContent,
    KeyboardButton,
    LabeledPrice,
    MessageId,
    OwnedGifts,
    PassportElementError,
    PreparedInlineMessage,
    PreparedKeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    SentGuestMessage,
    ShippingOption,
    StoryArea,
    SuggestedPostParameters,
    UserChatBoosts,
    UserProfileAudios,
    UserProfilePhotos,
)
from .types import (
    BotSubscriptionUpdated,
    BusinessConnection,
    BusinessMessagesDeleted,
    CallbackQuery,
    Chat,
    ChatBoostRemoved,
    ChatBoostUpdated,
    ChatInviteLink,
    ChatJoinRequest,
    ChatMember,
    ChatMemberUpdated,
    ChosenInlineResult,
    File,
    InlineKeyboardMarkup,
    InlineQuery,
    LinkPreviewOptions,
    ManagedBotUpdated,
    MaybeInaccessibleMessage,
    Message,
    MessageEntity,
    MessageGenerationStopped,
    MessageReactionCountUpdated,
    MessageReactionUpdated,
    PaidMediaPurchased,
    Poll,
    PollAnswer,
    PreCheckoutQuery,
    ReactionType,
    ShippingQuery,
    StarAmount,
    Story,
    User,
    _ChatTypeChannel,
    _ChatTypeGroup,
    _ChatTypePrivate,
    _ChatTypeSupergroup,
    _UserAddedToAttachmentMenu,
    _UserIsBot,
    _UserIsPremium,
)

# What takes a query has one signature for mypy and ty, which print every overload of a call that fits none. For pyright
# and pyrefly it has one for each part of the queries, because their time, or their limits, go with the size of a
# TypeVar's bound; then one for a variable of type FilterQuery (to pyrefly so large a union is `str`, so it has none); and
# a last one that no call can fit, from whose plain literals editors complete. mypy knows MYPY, pyrefly
# TYPE_CHECKING_WITH_PYREFLY; in a condition, ty reads what a call returns, and pyright does not.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

_F = TypeVar("_F", bound=_q._OneOf)
_F2 = TypeVar("_F2", bound=_q._OneOf, default=_F)
_F3 = TypeVar("_F3", bound=_q._OneOf, default=_F)
_Q = TypeVar("_Q", bound=_q._Single)
_T1 = TypeVar("_T1", bound=_q._Part1)
_T2 = TypeVar("_T2", bound=_q._Part2)
_T3 = TypeVar("_T3", bound=_q._Part3)
_T4 = TypeVar("_T4", bound=_q._Part4)
_T5 = TypeVar("_T5", bound=_q._Part5)
_T6 = TypeVar("_T6", bound=_q._Part6)
_T7 = TypeVar("_T7", bound=_q._Part7)
_T8 = TypeVar("_T8", bound=_q._Part8)
_T9 = TypeVar("_T9", bound=_q._Part9)
_T10 = TypeVar("_T10", bound=_q._Part10)
_T11 = TypeVar("_T11", bound=_q._Part11)
_T12 = TypeVar("_T12", bound=_q._Part12)
_T13 = TypeVar("_T13", bound=_q._Part13)
_T14 = TypeVar("_T14", bound=_q._Part14)
_T15 = TypeVar("_T15", bound=_q._Part15)
_T16 = TypeVar("_T16", bound=_q._Part16)
_T17 = TypeVar("_T17", bound=_q._Part17)
_T18 = TypeVar("_T18", bound=_q._Part18)
_T19 = TypeVar("_T19", bound=_q._Part19)
_T20 = TypeVar("_T20", bound=_q._Part20)
_T21 = TypeVar("_T21", bound=_q._Part21)
_T22 = TypeVar("_T22", bound=_q._Part22)
_T23 = TypeVar("_T23", bound=_q._Part23)
_T24 = TypeVar("_T24", bound=_q._Part24)

class _Event_msg(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Message[K] | MaybeInaccessibleMessage | None: ...
    @overload
    def __get__(self, obj: Certain[_q._CallbackQueryMessage], owner: Any = ...) -> MaybeInaccessibleMessage: ...
    @overload
    def __get__(self, obj: Certain[_q._Msg], owner: Any = ...) -> Message[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMsg], owner: Any = ...) -> Message[K] | MaybeInaccessibleMessage: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Message[K] | MaybeInaccessibleMessage | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChatChatTypeSupergroup], owner: Any = ...) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChatChatTypePrivateChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypePrivate | _ChatTypeSupergroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventChatChatTypeChannelChatTypeGroupChatTypePrivateChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeChannel | _ChatTypeGroup | _ChatTypePrivate | _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChat], owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_sender_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageSenderChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChat], owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFrom], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

# Methods that not every event has. Each need has a class: in place of a method that an event does not have there is a
# `Needs`, which cannot be called and says what the event lacks.
_P = ParamSpec("_P")
_R = TypeVar("_R", covariant=True)

class _needs_a_chat(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChatId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a chat, as in callback_query:message"]]: ...

class _needs_a_chat_and_a_message(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMsgId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a chat and a message, as in callback_query:message"]]: ...

class _needs_an_inline_message_or_a_chat_and_a_message(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanEditLiveLocation], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["an inline message or a chat and a message"]]: ...

class _needs_a_business_connection_and_a_chat(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventBusinessConnectionId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a business connection and a chat"]]: ...

class _needs_a_business_connection_and_a_chat_and_a_message(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageBusinessConnectionId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a business connection and a chat and a message"]]: ...

class _needs_a_user(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFrom], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a user, as in poll_answer:user"]]: ...

class _needs_a_chat_and_a_user(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanGetUserChatBoosts], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a chat and a user, as in channel_post:from"]]: ...

class _needs_a_business_connection(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventBusinessConnectionId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a business connection, as in business_connection"]]: ...

class _needs_a_user_2(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._ManagedBot], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a user, as in managed_bot"]]: ...

class _needs_a_file(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a file, as in :audio"]]: ...

class _needs_a_chat_join_request_query(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatJoinRequestQueryId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a chat join request query"]]: ...

class _needs_a_chat_and_a_message_thread(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageMessageThreadId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a chat and a message thread"]]: ...

class _needs_a_callback_query(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CallbackQuery], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a callback query, as in callback_query"]]: ...

class _needs_a_guest_query(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._GuestMessageGuestQueryId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a guest query, as in guest_message:guest_query_id"]]: ...

class _needs_a_chat_2(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanEditEphemeralMessageText], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a chat, as in msg"]]: ...

class _needs_a_chat_and_an_actor_chat_or_a_chat_and_a_user(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanDeleteAllMessageReactions], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a chat and an actor chat or a chat and a user"]]: ...

class _needs_a_business_connection_and_a_chat_and_a_story(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanEditEphemeralMessageText], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a business connection and a chat and a story"]]: ...

class _needs_an_inline_query(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQuery], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["an inline query, as in inline_query"]]: ...

class _needs_a_shipping_query(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._ShippingQuery], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a shipping query, as in shipping_query"]]: ...

class _needs_a_pre_checkout_query(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._PreCheckoutQuery], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a pre checkout query, as in pre_checkout_query"]]: ...

class _needs_a_user_and_a_telegram_payment_charge(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanRefundStarPayment], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a user and a telegram payment charge"]]: ...

class Event(Known[K]):
    """What a handler receives. K is what is known of it: a union of `Is[queries]`."""

    kind: str
    """The deepest kind the spec knows; `*` for an event of an unknown kind."""
    payload: Any
    raw: bytes
    """The event as it arrived."""
    me: int | None
    """The bot's own id."""
    problems: tuple[str, ...]
    """What in the event did not fit the spec, and was left out of the payload."""
    envelope: Any
    bot: Any
    """The app that delivered the event, None where it was only decoded; a parameter of its type is the same, typed."""
    attempt: int
    """The number of the try, from 1: beyond it, handlers may have run before."""
    def json(self) -> Any:
        """The event as plain data, with what the spec does not know."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            async def wait(
                self, query: _Q, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
            ) -> Event[Is[_Q]]:
                """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
    if not MYPY and not _ty():
        @overload
        async def wait(
            self, query: _T1, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T1]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T2, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T2]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T3, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T3]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T4, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T4]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T5, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T5]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T6, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T6]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T7, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T7]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T8, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T8]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T9, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T9]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T10, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T10]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T11, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T11]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T12, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T12]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T13, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T13]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T14, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T14]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T15, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T15]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T16, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T16]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T17, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T17]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T18, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T18]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T19, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T19]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T20, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T20]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T21, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T21]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T22, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T22]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T23, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T23]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T24, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T24]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            async def wait(
                self,
                query: _q.FilterQuery,
                /,
                *,
                timeout: float | None = None,
                per: Per = "user in chat",
                guard: Any = None,
            ) -> Event[Is[_q.FilterQuery]]: ...
        @overload
        async def wait(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    @property
    def update_id(self) -> int: ...
    message: Present[_q._Message, Message[K]]
    "A new message in a private chat, group or supergroup."

    edited_message: Present[_q._EditedMessage, Message[K]]
    "A message was edited."

    channel_post: Present[_q._ChannelPost, Message[K]]
    "A new post in a channel."

    edited_channel_post: Present[_q._EditedChannelPost, Message[K]]
    "A channel post was edited."

    business_connection: Present[_q._BusinessConnection, BusinessConnection[K]]
    "The bot was connected to, or disconnected from, a business account."

    business_message: Present[_q._BusinessMessage, Message[K]]
    "A new message from a connected business account."

    edited_business_message: Present[_q._EditedBusinessMessage, Message[K]]
    "A message of a connected business account was edited."

    deleted_business_messages: Present[_q._DeletedBusinessMessages, BusinessMessagesDeleted[K]]
    "Messages were deleted from a connected business account."

    guest_message: Present[_q._GuestMessage, Message[K]]
    "A message for the bot in a chat it is a guest of."

    message_reaction: Present[_q._MessageReaction, MessageReactionUpdated[K]]
    "A user changed a reaction."

    message_reaction_count: Present[_q._MessageReactionCount, MessageReactionCountUpdated[K]]
    "Anonymous reactions were counted."

    inline_query: Present[_q._InlineQuery, InlineQuery[K]]
    "A new inline query."

    chosen_inline_result: Present[_q._ChosenInlineResult, ChosenInlineResult[K]]
    "A user chose an inline result."

    callback_query: Present[_q._CallbackQuery, CallbackQuery[K]]
    "A button of an inline keyboard was pressed."

    shipping_query: Present[_q._ShippingQuery, ShippingQuery[K]]
    "A shipping query, for invoices with a flexible price."

    pre_checkout_query: Present[_q._PreCheckoutQuery, PreCheckoutQuery[K]]
    "A pre-checkout query: the last word before a payment."

    purchased_paid_media: Present[_q._PurchasedPaidMedia, PaidMediaPurchased[K]]
    "A user bought paid media."

    poll: Present[_q._Poll, Poll[K]]
    "The state of a poll changed."

    poll_answer: Present[_q._PollAnswer, PollAnswer[K]]
    "A user changed an answer in a public poll."

    my_chat_member: Present[_q._MyChatMember, ChatMemberUpdated[K]]
    "The bot's own membership changed."

    chat_member: Present[_q._ChatMember, ChatMemberUpdated[K]]
    "A member's status changed."

    chat_join_request: Present[_q._ChatJoinRequest, ChatJoinRequest[K]]
    "A user asks to join."

    chat_boost: Present[_q._ChatBoost, ChatBoostUpdated[K]]
    "A boost was added or changed."

    removed_chat_boost: Present[_q._RemovedChatBoost, ChatBoostRemoved[K]]
    "A boost was removed."

    managed_bot: Present[_q._ManagedBot, ManagedBotUpdated[K]]
    "A managed bot was created or changed."

    subscription: Present[_q._Subscription, BotSubscriptionUpdated[K]]
    "A user's subscription to the bot changed."

    stopped_message_generation: Present[_q._StoppedMessageGeneration, MessageGenerationStopped[K]]
    "A user stopped the generation of a message."

    msg: _Event_msg[K]
    "The message of the event, whatever its kind."

    chat: _Event_chat[K]
    "The chat the event is about."

    sender_chat: _Event_sender_chat[K]
    "The chat in whose name a message was sent."

    from_: _Event_from_[K]
    "The user who caused the event."

    msg_id: Present[_q._EventMsgId, int]
    "The id of the message the event is about."

    chat_id: Present[_q._EventChatId, int]
    "The id of the chat the event is about."

    inline_message_id: Present[_q._EventInlineMessageId, str]
    "The id of a message that was sent through inline mode."

    business_connection_id: Present[_q._EventBusinessConnectionId, str]
    "The business connection the event came through."

    file_id: Present[_q._EventFileId, str]
    "The file of a message, the largest where there are several sizes."

    @_needs_a_chat
    async def reply(
        self,
        text: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendMessage, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_rich_message(
        self,
        rich_message: InputRichMessage,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendRichMessage, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat_and_a_message
    async def forward(
        self,
        chat_id: int | str,
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        video_start_timestamp: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
    ) -> Message:
        "forwardMessage, with direct_messages_topic_id, from_chat_id and message_id filled from the event."
    @_needs_a_chat
    async def forward_messages(
        self,
        chat_id: int | str,
        message_ids: Sequence[int],
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
    ) -> list[MessageId]:
        "forwardMessages, with direct_messages_topic_id and from_chat_id filled from the event."
    @_needs_a_chat_and_a_message
    async def copy(
        self,
        chat_id: int | str,
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        video_start_timestamp: int | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> MessageId:
        "copyMessage, with direct_messages_topic_id, from_chat_id and message_id filled from the event."
    @_needs_a_chat
    async def copy_messages(
        self,
        chat_id: int | str,
        message_ids: Sequence[int],
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        remove_caption: bool | None = None,
    ) -> list[MessageId]:
        "copyMessages, with direct_messages_topic_id and from_chat_id filled from the event."
    @_needs_a_chat
    async def reply_photo(
        self,
        photo: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendPhoto, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_live_photo(
        self,
        live_photo: InputFile | str,
        photo: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendLivePhoto, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_audio(
        self,
        audio: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        duration: int | None = None,
        performer: str | None = None,
        title: str | None = None,
        thumbnail: InputFile | str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendAudio, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_document(
        self,
        document: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        thumbnail: InputFile | str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        disable_content_type_detection: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendDocument, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_video(
        self,
        video: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        duration: int | None = None,
        width: int | None = None,
        height: int | None = None,
        thumbnail: InputFile | str | None = None,
        cover: InputFile | str | None = None,
        start_timestamp: int | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        supports_streaming: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendVideo, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_animation(
        self,
        animation: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        duration: int | None = None,
        width: int | None = None,
        height: int | None = None,
        thumbnail: InputFile | str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_spoiler: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendAnimation, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_voice(
        self,
        voice: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        duration: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendVoice, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_video_note(
        self,
        video_note: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        duration: int | None = None,
        length: int | None = None,
        thumbnail: InputFile | str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendVideoNote, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_paid_media(
        self,
        star_count: int,
        media: Sequence[InputPaidMedia],
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        payload: str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendPaidMedia, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_media_group(
        self,
        media: Sequence[InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo],
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
    ) -> list[Message]:
        "sendMediaGroup, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_location(
        self,
        latitude: float,
        longitude: float,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        horizontal_accuracy: float | None = None,
        live_period: int | None = None,
        heading: int | None = None,
        proximity_alert_radius: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendLocation, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_an_inline_message_or_a_chat_and_a_message
    async def edit_live_location(
        self,
        latitude: float,
        longitude: float,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        live_period: int | None = None,
        horizontal_accuracy: float | None = None,
        heading: int | None = None,
        proximity_alert_radius: int | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "editMessageLiveLocation, with business_connection_id, chat_id, inline_message_id and message_id filled from the event."
    @_needs_an_inline_message_or_a_chat_and_a_message
    async def stop_live_location(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "stopMessageLiveLocation, with business_connection_id, chat_id, inline_message_id and message_id filled from the event."
    @_needs_a_chat
    async def reply_venue(
        self,
        latitude: float,
        longitude: float,
        title: str,
        address: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        foursquare_id: str | None = None,
        foursquare_type: str | None = None,
        google_place_id: str | None = None,
        google_place_type: str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendVenue, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_contact(
        self,
        phone_number: str,
        first_name: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        last_name: str | None = None,
        vcard: str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendContact, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_poll(
        self,
        question: str,
        options: Sequence[InputPollOption],
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        question_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        question_entities: Sequence[MessageEntity] | None = None,
        is_anonymous: bool | None = None,
        type: Literal["quiz", "regular"] | str | None = None,
        allows_multiple_answers: bool | None = None,
        allows_revoting: bool | None = None,
        shuffle_options: bool | None = None,
        allow_adding_options: bool | None = None,
        hide_results_until_closes: bool | None = None,
        members_only: bool | None = None,
        country_codes: list[str] | None = None,
        correct_option_ids: Sequence[int] | None = None,
        explanation: str | None = None,
        explanation_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        explanation_entities: Sequence[MessageEntity] | None = None,
        explanation_media: InputPollMedia | None = None,
        open_period: int | None = None,
        close_date: int | None = None,
        is_closed: bool | None = None,
        description: str | None = None,
        description_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        description_entities: Sequence[MessageEntity] | None = None,
        media: InputPollMedia | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendPoll, with business_connection_id, chat_id and message_thread_id filled from the event."
    @_needs_a_business_connection_and_a_chat
    async def reply_checklist(
        self,
        checklist: InputChecklist,
        *,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "sendChecklist, with business_connection_id and chat_id filled from the event."
    @_needs_a_business_connection_and_a_chat_and_a_message
    async def edit_checklist(
        self,
        checklist: InputChecklist,
        *,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "editMessageChecklist, with business_connection_id, chat_id and message_id filled from the event."
    @_needs_a_chat
    async def reply_dice(
        self,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        emoji: Literal["🎲", "🎯", "🏀", "⚽", "🎳", "🎰"] | str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendDice, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_chat_action(
        self,
        action: Literal[
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note",
        ]
        | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
    ) -> bool:
        "sendChatAction, with business_connection_id, chat_id and message_thread_id filled from the event."
    @_needs_a_chat_and_a_message
    async def react(
        self,
        *,
        reaction: Sequence[ReactionType] | None = None,
        is_big: bool | None = None,
    ) -> bool:
        "setMessageReaction, with chat_id and message_id filled from the event."
    @_needs_a_chat
    async def reply_draft(
        self,
        draft_id: int,
        *,
        message_thread_id: int | None = None,
        text: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        can_stop: bool | None = None,
        keep_on_stop: bool | None = None,
    ) -> bool:
        "sendMessageDraft, with chat_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def reply_rich_draft(
        self,
        draft_id: int,
        rich_message: InputRichMessage,
        *,
        message_thread_id: int | None = None,
        can_stop: bool | None = None,
        keep_on_stop: bool | None = None,
    ) -> bool:
        "sendRichMessageDraft, with chat_id and message_thread_id filled from the event."
    @_needs_a_user
    async def get_user_profile_photos(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> UserProfilePhotos:
        "getUserProfilePhotos, with user_id filled from the event."
    @_needs_a_user
    async def get_user_profile_audios(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
    ) -> UserProfileAudios:
        "getUserProfileAudios, with user_id filled from the event."
    @_needs_a_user
    async def set_user_emoji_status(
        self,
        *,
        emoji_status_custom_emoji_id: str | None = None,
        emoji_status_expiration_date: int | None = None,
    ) -> bool:
        "setUserEmojiStatus, with user_id filled from the event."
    @_needs_a_chat_and_a_user
    async def get_user_chat_boosts(
        self,
    ) -> UserChatBoosts:
        "getUserChatBoosts, with chat_id and user_id filled from the event."
    @_needs_a_user
    async def get_user_gifts(
        self,
        *,
        exclude_unlimited: bool | None = None,
        exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None,
        exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None,
        sort_by_price: bool | None = None,
        offset: str | None = None,
        limit: int | None = None,
    ) -> OwnedGifts:
        "getUserGifts, with user_id filled from the event."
    @_needs_a_chat
    async def get_chat_gifts(
        self,
        *,
        exclude_unsaved: bool | None = None,
        exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None,
        exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None,
        exclude_from_blockchain: bool | None = None,
        exclude_unique: bool | None = None,
        sort_by_price: bool | None = None,
        offset: str | None = None,
        limit: int | None = None,
    ) -> OwnedGifts:
        "getChatGifts, with chat_id filled from the event."
    @_needs_a_business_connection
    async def get_business_connection(
        self,
    ) -> BusinessConnection:
        "getBusinessConnection, with business_connection_id filled from the event."
    @_needs_a_user_2
    async def get_managed_bot_token(
        self,
    ) -> str:
        "getManagedBotToken, with user_id filled from the event."
    @_needs_a_user_2
    async def replace_managed_bot_token(
        self,
    ) -> str:
        "replaceManagedBotToken, with user_id filled from the event."
    @_needs_a_user_2
    async def get_managed_bot_access_settings(
        self,
    ) -> BotAccessSettings:
        "getManagedBotAccessSettings, with user_id filled from the event."
    @_needs_a_user_2
    async def set_managed_bot_access_settings(
        self,
        is_access_restricted: bool,
        *,
        added_user_ids: Sequence[int] | None = None,
    ) -> bool:
        "setManagedBotAccessSettings, with user_id filled from the event."
    @_needs_a_file
    async def get_file(
        self,
    ) -> File:
        "getFile, with file_id filled from the event."
    @_needs_a_chat_and_a_user
    async def ban_author(
        self,
        *,
        until_date: int | None = None,
        revoke_messages: bool | None = None,
    ) -> bool:
        "banChatMember, with chat_id and user_id filled from the event."
    @_needs_a_chat
    async def ban_chat_member(
        self,
        user_id: int,
        *,
        until_date: int | None = None,
        revoke_messages: bool | None = None,
    ) -> bool:
        "banChatMember, with chat_id filled from the event."
    @_needs_a_chat
    async def unban_chat_member(
        self,
        user_id: int,
        *,
        only_if_banned: bool | None = None,
    ) -> bool:
        "unbanChatMember, with chat_id filled from the event."
    @_needs_a_chat_and_a_user
    async def restrict_author(
        self,
        permissions: ChatPermissions,
        *,
        use_independent_chat_permissions: bool | None = None,
        until_date: int | None = None,
    ) -> bool:
        "restrictChatMember, with chat_id and user_id filled from the event."
    @_needs_a_chat
    async def restrict_chat_member(
        self,
        user_id: int,
        permissions: ChatPermissions,
        *,
        use_independent_chat_permissions: bool | None = None,
        until_date: int | None = None,
    ) -> bool:
        "restrictChatMember, with chat_id filled from the event."
    @_needs_a_chat_and_a_user
    async def promote_author(
        self,
        *,
        is_anonymous: bool | None = None,
        can_manage_chat: bool | None = None,
        can_delete_messages: bool | None = None,
        can_manage_video_chats: bool | None = None,
        can_restrict_members: bool | None = None,
        can_promote_members: bool | None = None,
        can_change_info: bool | None = None,
        can_invite_users: bool | None = None,
        can_post_stories: bool | None = None,
        can_edit_stories: bool | None = None,
        can_delete_stories: bool | None = None,
        can_post_messages: bool | None = None,
        can_edit_messages: bool | None = None,
        can_pin_messages: bool | None = None,
        can_manage_topics: bool | None = None,
        can_manage_direct_messages: bool | None = None,
        can_manage_tags: bool | None = None,
        can_send_welcome_messages: bool | None = None,
    ) -> bool:
        "promoteChatMember, with chat_id and user_id filled from the event."
    @_needs_a_chat
    async def promote_chat_member(
        self,
        user_id: int,
        *,
        is_anonymous: bool | None = None,
        can_manage_chat: bool | None = None,
        can_delete_messages: bool | None = None,
        can_manage_video_chats: bool | None = None,
        can_restrict_members: bool | None = None,
        can_promote_members: bool | None = None,
        can_change_info: bool | None = None,
        can_invite_users: bool | None = None,
        can_post_stories: bool | None = None,
        can_edit_stories: bool | None = None,
        can_delete_stories: bool | None = None,
        can_post_messages: bool | None = None,
        can_edit_messages: bool | None = None,
        can_pin_messages: bool | None = None,
        can_manage_topics: bool | None = None,
        can_manage_direct_messages: bool | None = None,
        can_manage_tags: bool | None = None,
        can_send_welcome_messages: bool | None = None,
    ) -> bool:
        "promoteChatMember, with chat_id filled from the event."
    @_needs_a_chat_and_a_user
    async def set_chat_administrator_author_custom_title(
        self,
        custom_title: str,
    ) -> bool:
        "setChatAdministratorCustomTitle, with chat_id and user_id filled from the event."
    @_needs_a_chat
    async def set_chat_administrator_custom_title(
        self,
        user_id: int,
        custom_title: str,
    ) -> bool:
        "setChatAdministratorCustomTitle, with chat_id filled from the event."
    @_needs_a_chat_and_a_user
    async def set_author_tag(
        self,
        *,
        tag: str | None = None,
    ) -> bool:
        "setChatMemberTag, with chat_id and user_id filled from the event."
    @_needs_a_chat
    async def set_chat_member_tag(
        self,
        user_id: int,
        *,
        tag: str | None = None,
    ) -> bool:
        "setChatMemberTag, with chat_id filled from the event."
    @_needs_a_chat
    async def ban_chat_sender_chat(
        self,
        sender_chat_id: int,
    ) -> bool:
        "banChatSenderChat, with chat_id filled from the event."
    @_needs_a_chat
    async def unban_chat_sender_chat(
        self,
        sender_chat_id: int,
    ) -> bool:
        "unbanChatSenderChat, with chat_id filled from the event."
    @_needs_a_chat
    async def set_chat_permissions(
        self,
        permissions: ChatPermissions,
        *,
        use_independent_chat_permissions: bool | None = None,
    ) -> bool:
        "setChatPermissions, with chat_id filled from the event."
    @_needs_a_chat
    async def export_chat_invite_link(
        self,
    ) -> str:
        "exportChatInviteLink, with chat_id filled from the event."
    @_needs_a_chat
    async def create_chat_invite_link(
        self,
        *,
        name: str | None = None,
        expire_date: int | None = None,
        member_limit: int | None = None,
        creates_join_request: bool | None = None,
    ) -> ChatInviteLink:
        "createChatInviteLink, with chat_id filled from the event."
    @_needs_a_chat
    async def edit_chat_invite_link(
        self,
        invite_link: str,
        *,
        name: str | None = None,
        expire_date: int | None = None,
        member_limit: int | None = None,
        creates_join_request: bool | None = None,
    ) -> ChatInviteLink:
        "editChatInviteLink, with chat_id filled from the event."
    @_needs_a_chat
    async def create_chat_subscription_invite_link(
        self,
        subscription_period: Literal[2592000] | int,
        subscription_price: int,
        *,
        name: str | None = None,
    ) -> ChatInviteLink:
        "createChatSubscriptionInviteLink, with chat_id filled from the event."
    @_needs_a_chat
    async def edit_chat_subscription_invite_link(
        self,
        invite_link: str,
        *,
        name: str | None = None,
    ) -> ChatInviteLink:
        "editChatSubscriptionInviteLink, with chat_id filled from the event."
    @_needs_a_chat
    async def revoke_chat_invite_link(
        self,
        invite_link: str,
    ) -> ChatInviteLink:
        "revokeChatInviteLink, with chat_id filled from the event."
    @_needs_a_chat
    async def approve_chat_join_request(
        self,
        user_id: int,
    ) -> bool:
        "approveChatJoinRequest, with chat_id filled from the event."
    @_needs_a_chat
    async def decline_chat_join_request(
        self,
        user_id: int,
    ) -> bool:
        "declineChatJoinRequest, with chat_id filled from the event."
    @_needs_a_chat_join_request_query
    async def answer_join_request(
        self,
        result: Literal["approve", "decline", "queue"] | str,
    ) -> bool:
        "answerChatJoinRequestQuery, with chat_join_request_query_id filled from the event."
    @_needs_a_chat_join_request_query
    async def reply_join_request_web_app(
        self,
        web_app_url: str,
    ) -> bool:
        "sendChatJoinRequestWebApp, with chat_join_request_query_id filled from the event."
    @_needs_a_chat_and_a_message
    async def approve_suggested_post(
        self,
        *,
        send_date: int | None = None,
    ) -> bool:
        "approveSuggestedPost, with chat_id and message_id filled from the event."
    @_needs_a_chat_and_a_message
    async def decline_suggested_post(
        self,
        *,
        comment: str | None = None,
    ) -> bool:
        "declineSuggestedPost, with chat_id and message_id filled from the event."
    @_needs_a_chat
    async def set_chat_photo(
        self,
        photo: InputFile,
    ) -> bool:
        "setChatPhoto, with chat_id filled from the event."
    @_needs_a_chat
    async def delete_chat_photo(
        self,
    ) -> bool:
        "deleteChatPhoto, with chat_id filled from the event."
    @_needs_a_chat
    async def set_chat_title(
        self,
        title: str,
    ) -> bool:
        "setChatTitle, with chat_id filled from the event."
    @_needs_a_chat
    async def set_chat_description(
        self,
        *,
        description: str | None = None,
    ) -> bool:
        "setChatDescription, with chat_id filled from the event."
    @_needs_a_chat
    async def pin_chat_message(
        self,
        message_id: int,
        *,
        business_connection_id: str | None = None,
        disable_notification: bool | None = None,
    ) -> bool:
        "pinChatMessage, with business_connection_id and chat_id filled from the event."
    @_needs_a_chat
    async def unpin_chat_message(
        self,
        *,
        business_connection_id: str | None = None,
        message_id: int | None = None,
    ) -> bool:
        "unpinChatMessage, with business_connection_id and chat_id filled from the event."
    @_needs_a_chat
    async def unpin_all_chat_messages(
        self,
    ) -> bool:
        "unpinAllChatMessages, with chat_id filled from the event."
    @_needs_a_chat
    async def leave_chat(
        self,
    ) -> bool:
        "leaveChat, with chat_id filled from the event."
    @_needs_a_chat
    async def get_chat(
        self,
    ) -> ChatFullInfo:
        "getChat, with chat_id filled from the event."
    @_needs_a_chat
    async def get_chat_administrators(
        self,
        *,
        return_bots: bool | None = None,
    ) -> list[ChatMember]:
        "getChatAdministrators, with chat_id filled from the event."
    @_needs_a_chat
    async def get_chat_member_count(
        self,
    ) -> int:
        "getChatMemberCount, with chat_id filled from the event."
    @_needs_a_chat_and_a_user
    async def get_author(
        self,
    ) -> ChatMember:
        "getChatMember, with chat_id and user_id filled from the event."
    @_needs_a_chat
    async def get_chat_member(
        self,
        user_id: int,
    ) -> ChatMember:
        "getChatMember, with chat_id filled from the event."
    @_needs_a_user
    async def get_user_personal_chat_messages(
        self,
        limit: int,
    ) -> list[Message]:
        "getUserPersonalChatMessages, with user_id filled from the event."
    @_needs_a_chat
    async def set_chat_sticker_set(
        self,
        sticker_set_name: str,
    ) -> bool:
        "setChatStickerSet, with chat_id filled from the event."
    @_needs_a_chat
    async def delete_chat_sticker_set(
        self,
    ) -> bool:
        "deleteChatStickerSet, with chat_id filled from the event."
    @_needs_a_chat
    async def create_forum_topic(
        self,
        name: str,
        *,
        icon_color: Literal[7322096, 16766590, 13338331, 9367192, 16749490, 16478047] | int | None = None,
        icon_custom_emoji_id: str | None = None,
    ) -> ForumTopic:
        "createForumTopic, with chat_id filled from the event."
    @_needs_a_chat_and_a_message_thread
    async def edit_forum_topic(
        self,
        *,
        name: str | None = None,
        icon_custom_emoji_id: str | None = None,
    ) -> bool:
        "editForumTopic, with chat_id and message_thread_id filled from the event."
    @_needs_a_chat_and_a_message_thread
    async def close_forum_topic(
        self,
    ) -> bool:
        "closeForumTopic, with chat_id and message_thread_id filled from the event."
    @_needs_a_chat_and_a_message_thread
    async def reopen_forum_topic(
        self,
    ) -> bool:
        "reopenForumTopic, with chat_id and message_thread_id filled from the event."
    @_needs_a_chat_and_a_message_thread
    async def delete_forum_topic(
        self,
    ) -> bool:
        "deleteForumTopic, with chat_id and message_thread_id filled from the event."
    @_needs_a_chat_and_a_message_thread
    async def unpin_all_forum_topic_messages(
        self,
    ) -> bool:
        "unpinAllForumTopicMessages, with chat_id and message_thread_id filled from the event."
    @_needs_a_chat
    async def edit_general_forum_topic(
        self,
        name: str,
    ) -> bool:
        "editGeneralForumTopic, with chat_id filled from the event."
    @_needs_a_chat
    async def close_general_forum_topic(
        self,
    ) -> bool:
        "closeGeneralForumTopic, with chat_id filled from the event."
    @_needs_a_chat
    async def reopen_general_forum_topic(
        self,
    ) -> bool:
        "reopenGeneralForumTopic, with chat_id filled from the event."
    @_needs_a_chat
    async def hide_general_forum_topic(
        self,
    ) -> bool:
        "hideGeneralForumTopic, with chat_id filled from the event."
    @_needs_a_chat
    async def unhide_general_forum_topic(
        self,
    ) -> bool:
        "unhideGeneralForumTopic, with chat_id filled from the event."
    @_needs_a_chat
    async def unpin_all_general_forum_topic_messages(
        self,
    ) -> bool:
        "unpinAllGeneralForumTopicMessages, with chat_id filled from the event."
    @_needs_a_callback_query
    async def answer_callback(
        self,
        *,
        text: str | None = None,
        show_alert: bool | None = None,
        url: str | None = None,
        cache_time: int | None = None,
    ) -> bool:
        "answerCallbackQuery, with callback_query_id filled from the event."
    @_needs_a_guest_query
    async def answer_guest(
        self,
        result: InlineQueryResult,
    ) -> SentGuestMessage:
        "answerGuestQuery, with guest_query_id filled from the event."
    @_needs_an_inline_message_or_a_chat_and_a_message
    async def edit_text(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        text: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        rich_message: InputRichMessage | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "editMessageText, with business_connection_id, chat_id, inline_message_id and message_id filled from the event."
    @_needs_an_inline_message_or_a_chat_and_a_message
    async def edit_caption(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "editMessageCaption, with business_connection_id, chat_id, inline_message_id and message_id filled from the event."
    @_needs_an_inline_message_or_a_chat_and_a_message
    async def edit_media(
        self,
        media: InputMedia,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "editMessageMedia, with business_connection_id, chat_id, inline_message_id and message_id filled from the event."
    @_needs_an_inline_message_or_a_chat_and_a_message
    async def edit_reply_markup(
        self,
        *,
        business_connection_id: str | None = None,
        chat_id: int | str | None = None,
        message_id: int | None = None,
        inline_message_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message | bool:
        "editMessageReplyMarkup, with business_connection_id, chat_id, inline_message_id and message_id filled from the event."
    @_needs_a_chat_and_a_message
    async def stop_poll(
        self,
        *,
        business_connection_id: str | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Poll:
        "stopPoll, with business_connection_id, chat_id and message_id filled from the event."
    @_needs_a_chat_2
    async def edit_ephemeral_message_text(
        self,
        *,
        text: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        entities: Sequence[MessageEntity] | None = None,
        rich_message: InputRichMessage | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        "editEphemeralMessageText, with chat_id, ephemeral_message_id and receiver_user_id filled from the event."
    @_needs_a_chat_2
    async def edit_ephemeral_message_media(
        self,
        media: InputMedia,
        *,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        "editEphemeralMessageMedia, with chat_id, ephemeral_message_id and receiver_user_id filled from the event."
    @_needs_a_chat_2
    async def edit_ephemeral_message_caption(
        self,
        *,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        "editEphemeralMessageCaption, with chat_id, ephemeral_message_id and receiver_user_id filled from the event."
    @_needs_a_chat_2
    async def edit_ephemeral_message_reply_markup(
        self,
        *,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> bool:
        "editEphemeralMessageReplyMarkup, with chat_id, ephemeral_message_id and receiver_user_id filled from the event."
    @_needs_a_chat_and_a_message
    async def delete(
        self,
    ) -> bool:
        "deleteMessage, with chat_id and message_id filled from the event."
    @_needs_a_chat
    async def delete_messages(
        self,
        message_ids: Sequence[int],
    ) -> bool:
        "deleteMessages, with chat_id filled from the event."
    @_needs_a_chat_2
    async def delete_ephemeral_message(
        self,
    ) -> bool:
        "deleteEphemeralMessage, with chat_id, ephemeral_message_id and receiver_user_id filled from the event."
    @_needs_a_chat_and_a_message
    async def delete_message_reaction_user(
        self,
        *,
        user_id: int | None = None,
        actor_chat_id: int | None = None,
    ) -> bool:
        "deleteMessageReaction, with chat_id and message_id filled from the event."
    @_needs_a_chat_and_a_message
    async def delete_message_reaction_chat(
        self,
        *,
        user_id: int | None = None,
        actor_chat_id: int | None = None,
    ) -> bool:
        "deleteMessageReaction, with chat_id and message_id filled from the event."
    @_needs_a_chat_and_an_actor_chat_or_a_chat_and_a_user
    async def delete_all_message_reactions(
        self,
        *,
        user_id: int | None = None,
        actor_chat_id: int | None = None,
    ) -> bool:
        "deleteAllMessageReactions, with actor_chat_id, chat_id and user_id filled from the event."
    @_needs_a_business_connection
    async def delete_business_messages(
        self,
        message_ids: Sequence[int],
    ) -> bool:
        "deleteBusinessMessages, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def set_business_account_name(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
    ) -> bool:
        "setBusinessAccountName, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def set_business_account_username(
        self,
        *,
        username: str | None = None,
    ) -> bool:
        "setBusinessAccountUsername, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def set_business_account_bio(
        self,
        *,
        bio: str | None = None,
    ) -> bool:
        "setBusinessAccountBio, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def set_business_account_profile_photo(
        self,
        photo: InputProfilePhoto,
        *,
        is_public: bool | None = None,
    ) -> bool:
        "setBusinessAccountProfilePhoto, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def remove_business_account_profile_photo(
        self,
        *,
        is_public: bool | None = None,
    ) -> bool:
        "removeBusinessAccountProfilePhoto, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def set_business_account_gift_settings(
        self,
        show_gift_button: bool,
        accepted_gift_types: AcceptedGiftTypes,
    ) -> bool:
        "setBusinessAccountGiftSettings, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def get_business_account_star_balance(
        self,
    ) -> StarAmount:
        "getBusinessAccountStarBalance, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def transfer_business_account_stars(
        self,
        star_count: int,
    ) -> bool:
        "transferBusinessAccountStars, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def get_business_account_gifts(
        self,
        *,
        exclude_unsaved: bool | None = None,
        exclude_saved: bool | None = None,
        exclude_unlimited: bool | None = None,
        exclude_limited_upgradable: bool | None = None,
        exclude_limited_non_upgradable: bool | None = None,
        exclude_unique: bool | None = None,
        exclude_from_blockchain: bool | None = None,
        sort_by_price: bool | None = None,
        offset: str | None = None,
        limit: int | None = None,
    ) -> OwnedGifts:
        "getBusinessAccountGifts, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def convert_gift_to_stars(
        self,
        owned_gift_id: str,
    ) -> bool:
        "convertGiftToStars, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def upgrade_gift(
        self,
        owned_gift_id: str,
        *,
        keep_original_details: bool | None = None,
        star_count: int | None = None,
    ) -> bool:
        "upgradeGift, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def transfer_gift(
        self,
        owned_gift_id: str,
        new_owner_chat_id: int,
        *,
        star_count: int | None = None,
    ) -> bool:
        "transferGift, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def post_story(
        self,
        content: InputStoryContent,
        active_period: Literal[21600, 43200, 86400, 172800] | int,
        *,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        areas: Sequence[StoryArea] | None = None,
        post_to_chat_page: bool | None = None,
        protect_content: bool | None = None,
    ) -> Story:
        "postStory, with business_connection_id filled from the event."
    @_needs_a_business_connection_and_a_chat_and_a_story
    async def repost_story(
        self,
        active_period: Literal[21600, 43200, 86400, 172800] | int,
        *,
        post_to_chat_page: bool | None = None,
        protect_content: bool | None = None,
    ) -> Story:
        "repostStory, with business_connection_id, from_chat_id and from_story_id filled from the event."
    @_needs_a_business_connection
    async def edit_story(
        self,
        story_id: int,
        content: InputStoryContent,
        *,
        caption: str | None = None,
        parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        caption_entities: Sequence[MessageEntity] | None = None,
        areas: Sequence[StoryArea] | None = None,
    ) -> Story:
        "editStory, with business_connection_id filled from the event."
    @_needs_a_business_connection
    async def delete_story(
        self,
        story_id: int,
    ) -> bool:
        "deleteStory, with business_connection_id filled from the event."
    @_needs_a_chat
    async def reply_sticker(
        self,
        sticker: InputFile | str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        ephemeral_message_parameters: EphemeralMessageParameters | None = None,
        emoji: str | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
    ) -> Message:
        "sendSticker, with business_connection_id, chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    async def reply_gift(
        self,
        gift_id: str,
        *,
        user_id: int | None = None,
        chat_id: int | str | None = None,
        pay_for_upgrade: bool | None = None,
        text: str | None = None,
        text_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        text_entities: Sequence[MessageEntity] | None = None,
    ) -> bool:
        "sendGift, with user_id filled from the event."
    async def reply_gift_to_channel(
        self,
        gift_id: str,
        *,
        user_id: int | None = None,
        chat_id: int | str | None = None,
        pay_for_upgrade: bool | None = None,
        text: str | None = None,
        text_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        text_entities: Sequence[MessageEntity] | None = None,
    ) -> bool:
        "sendGift, with chat_id filled from the event."
    @_needs_a_user
    async def gift_premium_subscription(
        self,
        month_count: Literal[3, 6, 12] | int,
        star_count: int,
        *,
        text: str | None = None,
        text_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None,
        text_entities: Sequence[MessageEntity] | None = None,
    ) -> bool:
        "giftPremiumSubscription, with user_id filled from the event."
    @_needs_an_inline_query
    async def answer_inline(
        self,
        results: Sequence[InlineQueryResult],
        *,
        cache_time: int | None = None,
        is_personal: bool | None = None,
        next_offset: str | None = None,
        button: InlineQueryResultsButton | None = None,
    ) -> bool:
        "answerInlineQuery, with inline_query_id filled from the event."
    @_needs_a_user
    async def save_prepared_inline_message(
        self,
        result: InlineQueryResult,
        *,
        allow_user_chats: bool | None = None,
        allow_bot_chats: bool | None = None,
        allow_group_chats: bool | None = None,
        allow_channel_chats: bool | None = None,
    ) -> PreparedInlineMessage:
        "savePreparedInlineMessage, with user_id filled from the event."
    @_needs_a_user
    async def save_prepared_keyboard_button(
        self,
        button: KeyboardButton,
    ) -> PreparedKeyboardButton:
        "savePreparedKeyboardButton, with user_id filled from the event."
    @_needs_a_chat
    async def reply_invoice(
        self,
        title: str,
        description: str,
        payload: str,
        currency: str,
        prices: Sequence[LabeledPrice],
        *,
        message_thread_id: int | None = None,
        direct_messages_topic_id: int | None = None,
        provider_token: str | None = None,
        max_tip_amount: int | None = None,
        suggested_tip_amounts: Sequence[int] | None = None,
        start_parameter: str | None = None,
        provider_data: str | None = None,
        photo_url: str | None = None,
        photo_size: int | None = None,
        photo_width: int | None = None,
        photo_height: int | None = None,
        need_name: bool | None = None,
        need_phone_number: bool | None = None,
        need_email: bool | None = None,
        need_shipping_address: bool | None = None,
        send_phone_number_to_provider: bool | None = None,
        send_email_to_provider: bool | None = None,
        is_flexible: bool | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        suggested_post_parameters: SuggestedPostParameters | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "sendInvoice, with chat_id, direct_messages_topic_id and message_thread_id filled from the event."
    @_needs_a_shipping_query
    async def answer_shipping(
        self,
        ok: bool,
        *,
        shipping_options: Sequence[ShippingOption] | None = None,
        error_message: str | None = None,
    ) -> bool:
        "answerShippingQuery, with shipping_query_id filled from the event."
    @_needs_a_pre_checkout_query
    async def answer_pre_checkout(
        self,
        ok: bool,
        *,
        error_message: str | None = None,
    ) -> bool:
        "answerPreCheckoutQuery, with pre_checkout_query_id filled from the event."
    @_needs_a_user_and_a_telegram_payment_charge
    async def refund_star_payment(
        self,
    ) -> bool:
        "refundStarPayment, with telegram_payment_charge_id and user_id filled from the event."
    @_needs_a_user
    async def edit_user_star_subscription(
        self,
        telegram_payment_charge_id: str,
        is_canceled: bool,
    ) -> bool:
        "editUserStarSubscription, with user_id filled from the event."
    @_needs_a_user
    async def verify_user(
        self,
        *,
        custom_description: str | None = None,
    ) -> bool:
        "verifyUser, with user_id filled from the event."
    @_needs_a_chat
    async def verify_chat(
        self,
        *,
        custom_description: str | None = None,
    ) -> bool:
        "verifyChat, with chat_id filled from the event."
    @_needs_a_user
    async def remove_user_verification(
        self,
    ) -> bool:
        "removeUserVerification, with user_id filled from the event."
    @_needs_a_chat
    async def remove_chat_verification(
        self,
    ) -> bool:
        "removeChatVerification, with chat_id filled from the event."
    @_needs_a_business_connection_and_a_chat_and_a_message
    async def read_business_message(
        self,
    ) -> bool:
        "readBusinessMessage, with business_connection_id, chat_id and message_id filled from the event."
    @_needs_a_user
    async def set_passport_data_errors(
        self,
        errors: Sequence[PassportElementError],
    ) -> bool:
        "setPassportDataErrors, with user_id filled from the event."
    @_needs_a_chat
    async def reply_game(
        self,
        game_short_name: str,
        *,
        business_connection_id: str | None = None,
        message_thread_id: int | None = None,
        disable_notification: bool | None = None,
        protect_content: bool | None = None,
        allow_paid_broadcast: bool | None = None,
        message_effect_id: str | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> Message:
        "sendGame, with business_connection_id, chat_id and message_thread_id filled from the event."

Filter: TypeAlias = Event[Is[_F] | Is[_F2] | Is[_F3]]
"""The event type that a query gives: `Filter[Literal["::url"]]`; or that two or three give which all match."""

MessageEvent: TypeAlias = Event[Is[_q.MessageQueries]]
EditedMessageEvent: TypeAlias = Event[Is[_q.EditedMessageQueries]]
ChannelPostEvent: TypeAlias = Event[Is[_q.ChannelPostQueries]]
EditedChannelPostEvent: TypeAlias = Event[Is[_q.EditedChannelPostQueries]]
BusinessConnectionEvent: TypeAlias = Event[Is[_q._BusinessConnection]]
BusinessMessageEvent: TypeAlias = Event[Is[_q.BusinessMessageQueries]]
EditedBusinessMessageEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageQueries]]
DeletedBusinessMessagesEvent: TypeAlias = Event[Is[_q._DeletedBusinessMessages]]
GuestMessageEvent: TypeAlias = Event[Is[_q.GuestMessageQueries]]
MessageReactionEvent: TypeAlias = Event[Is[_q.MessageReactionQueries]]
MessageReactionCountEvent: TypeAlias = Event[Is[_q.MessageReactionCountQueries]]
InlineQueryEvent: TypeAlias = Event[Is[_q.InlineQueryQueries]]
ChosenInlineResultEvent: TypeAlias = Event[Is[_q._ChosenInlineResult]]
CallbackQueryEvent: TypeAlias = Event[Is[_q._CallbackQuery]]
ShippingQueryEvent: TypeAlias = Event[Is[_q._ShippingQuery]]
PreCheckoutQueryEvent: TypeAlias = Event[Is[_q._PreCheckoutQuery]]
PurchasedPaidMediaEvent: TypeAlias = Event[Is[_q._PurchasedPaidMedia]]
PollEvent: TypeAlias = Event[Is[_q.PollQueries]]
PollAnswerEvent: TypeAlias = Event[Is[_q._PollAnswer]]
MyChatMemberEvent: TypeAlias = Event[Is[_q.MyChatMemberQueries]]
ChatMemberEvent: TypeAlias = Event[Is[_q.ChatMemberQueries]]
ChatJoinRequestEvent: TypeAlias = Event[Is[_q.ChatJoinRequestQueries]]
ChatBoostEvent: TypeAlias = Event[Is[_q._ChatBoost]]
RemovedChatBoostEvent: TypeAlias = Event[Is[_q._RemovedChatBoost]]
ManagedBotEvent: TypeAlias = Event[Is[_q._ManagedBot]]
SubscriptionEvent: TypeAlias = Event[Is[_q._Subscription]]
StoppedMessageGenerationEvent: TypeAlias = Event[Is[_q._StoppedMessageGeneration]]
MessageFromEvent: TypeAlias = Event[Is[_q.MessageFromQueries]]
MessageMessageThreadIdEvent: TypeAlias = Event[Is[_q._MessageMessageThreadId2]]
MessageDirectMessagesTopicEvent: TypeAlias = Event[Is[_q._MessageDirectMessagesTopic2]]
MessageSenderChatEvent: TypeAlias = Event[Is[_q._MessageSenderChat2]]
MessageSenderBoostCountEvent: TypeAlias = Event[Is[_q._MessageSenderBoostCount2]]
MessageSenderBusinessBotEvent: TypeAlias = Event[Is[_q._MessageSenderBusinessBot2]]
MessageSenderTagEvent: TypeAlias = Event[Is[_q._MessageSenderTag2]]
MessageReceiverUserEvent: TypeAlias = Event[Is[_q._MessageReceiverUser2]]
MessageEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._MessageEphemeralMessageId2]]
MessageGuestQueryIdEvent: TypeAlias = Event[Is[_q._MessageGuestQueryId2]]
MessageBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._MessageBusinessConnectionId2]]
MessageForwardOriginEvent: TypeAlias = Event[Is[_q._MessageForwardOrigin2]]
MessageIsTopicMessageEvent: TypeAlias = Event[Is[_q._MessageIsTopicMessage]]
MessageIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._MessageIsAutomaticForward]]
MessageReplyToMessageEvent: TypeAlias = Event[Is[_q._MessageReplyToMessage2]]
MessageExternalReplyEvent: TypeAlias = Event[Is[_q._MessageExternalReply2]]
MessageQuoteEvent: TypeAlias = Event[Is[_q._MessageQuote2]]
MessageReplyToStoryEvent: TypeAlias = Event[Is[_q._MessageReplyToStory2]]
MessageReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._MessageReplyToChecklistTaskId2]]
MessageReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._MessageReplyToPollOptionId2]]
MessageViaBotEvent: TypeAlias = Event[Is[_q._MessageViaBot2]]
MessageGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._MessageGuestBotCallerUser2]]
MessageGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._MessageGuestBotCallerChat2]]
MessageEditDateEvent: TypeAlias = Event[Is[_q._MessageEditDate2]]
MessageHasProtectedContentEvent: TypeAlias = Event[Is[_q._MessageHasProtectedContent]]
MessageIsFromOfflineEvent: TypeAlias = Event[Is[_q._MessageIsFromOffline]]
MessageMediaGroupIdEvent: TypeAlias = Event[Is[_q._MessageMediaGroupId2]]
MessageAuthorSignatureEvent: TypeAlias = Event[Is[_q._MessageAuthorSignature2]]
MessagePaidStarCountEvent: TypeAlias = Event[Is[_q._MessagePaidStarCount2]]
MessageTextEvent: TypeAlias = Event[Is[_q.MessageTextQueries]]
MessageEntitiesEvent: TypeAlias = Event[Is[_q.MessageEntitiesQueries]]
MessageLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._MessageLinkPreviewOptions2]]
MessageSuggestedPostInfoEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostInfo2]]
MessageEffectIdEvent: TypeAlias = Event[Is[_q._MessageEffectId2]]
MessageRichMessageEvent: TypeAlias = Event[Is[_q._MessageRichMessage2]]
MessageAnimationEvent: TypeAlias = Event[Is[_q._MessageAnimation2]]
MessageDocumentEvent: TypeAlias = Event[Is[_q._MessageDocument2]]
MessageAudioEvent: TypeAlias = Event[Is[_q._MessageAudio2]]
MessageLivePhotoEvent: TypeAlias = Event[Is[_q._MessageLivePhoto2]]
MessagePhotoEvent: TypeAlias = Event[Is[_q._MessagePhoto2]]
MessagePaidMediaEvent: TypeAlias = Event[Is[_q._MessagePaidMedia2]]
MessageStickerEvent: TypeAlias = Event[Is[_q.MessageStickerQueries]]
MessageStoryEvent: TypeAlias = Event[Is[_q._MessageStory2]]
MessageVideoEvent: TypeAlias = Event[Is[_q._MessageVideo2]]
MessageVideoNoteEvent: TypeAlias = Event[Is[_q._MessageVideoNote2]]
MessageVoiceEvent: TypeAlias = Event[Is[_q._MessageVoice2]]
MessageCaptionEvent: TypeAlias = Event[Is[_q.MessageCaptionQueries]]
MessageCaptionEntitiesEvent: TypeAlias = Event[Is[_q.MessageCaptionEntitiesQueries]]
MessageShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._MessageShowCaptionAboveMedia]]
MessageHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._MessageHasMediaSpoiler]]
MessageChecklistEvent: TypeAlias = Event[Is[_q._MessageChecklist2]]
MessageContactEvent: TypeAlias = Event[Is[_q._MessageContact2]]
MessageDiceEvent: TypeAlias = Event[Is[_q._MessageDice2]]
MessageGameEvent: TypeAlias = Event[Is[_q._MessageGame2]]
MessagePollEvent: TypeAlias = Event[Is[_q._MessagePoll2]]
MessageVenueEvent: TypeAlias = Event[Is[_q._MessageVenue2]]
MessageLocationEvent: TypeAlias = Event[Is[_q._MessageLocation2]]
MessageNewChatMembersEvent: TypeAlias = Event[Is[_q.MessageNewChatMembersQueries]]
MessageLeftChatMemberEvent: TypeAlias = Event[Is[_q.MessageLeftChatMemberQueries]]
MessageChatOwnerLeftEvent: TypeAlias = Event[Is[_q._MessageChatOwnerLeft2]]
MessageChatOwnerChangedEvent: TypeAlias = Event[Is[_q._MessageChatOwnerChanged2]]
MessageNewChatTitleEvent: TypeAlias = Event[Is[_q._MessageNewChatTitle2]]
MessageNewChatPhotoEvent: TypeAlias = Event[Is[_q._MessageNewChatPhoto2]]
MessageDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._MessageDeleteChatPhoto]]
MessageGroupChatCreatedEvent: TypeAlias = Event[Is[_q._MessageGroupChatCreated]]
MessageSupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._MessageSupergroupChatCreated]]
MessageMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[Is[_q._MessageMessageAutoDeleteTimerChanged2]]
MessageMigrateToChatIdEvent: TypeAlias = Event[Is[_q._MessageMigrateToChatId2]]
MessageMigrateFromChatIdEvent: TypeAlias = Event[Is[_q._MessageMigrateFromChatId2]]
MessagePinnedMessageEvent: TypeAlias = Event[Is[_q._MessagePinnedMessage2]]
MessageInvoiceEvent: TypeAlias = Event[Is[_q._MessageInvoice2]]
MessageSuccessfulPaymentEvent: TypeAlias = Event[Is[_q._MessageSuccessfulPayment2]]
MessageRefundedPaymentEvent: TypeAlias = Event[Is[_q._MessageRefundedPayment2]]
MessageUsersSharedEvent: TypeAlias = Event[Is[_q._MessageUsersShared2]]
MessageChatSharedEvent: TypeAlias = Event[Is[_q._MessageChatShared2]]
MessageGiftEvent: TypeAlias = Event[Is[_q._MessageGift2]]
MessageUniqueGiftEvent: TypeAlias = Event[Is[_q._MessageUniqueGift2]]
MessageGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._MessageGiftUpgradeSent2]]
MessageConnectedWebsiteEvent: TypeAlias = Event[Is[_q._MessageConnectedWebsite2]]
MessageWriteAccessAllowedEvent: TypeAlias = Event[Is[_q._MessageWriteAccessAllowed2]]
MessagePassportDataEvent: TypeAlias = Event[Is[_q._MessagePassportData2]]
MessageProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q._MessageProximityAlertTriggered2]]
MessageBoostAddedEvent: TypeAlias = Event[Is[_q._MessageBoostAdded2]]
MessageChatBackgroundSetEvent: TypeAlias = Event[Is[_q._MessageChatBackgroundSet2]]
MessageChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._MessageChecklistTasksDone2]]
MessageChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._MessageChecklistTasksAdded2]]
MessageCommunityChatAddedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatAdded2]]
MessageCommunityChatJoinedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatJoined2]]
MessageCommunityChatRemovedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatRemoved2]]
MessageForumTopicCreatedEvent: TypeAlias = Event[Is[_q._MessageForumTopicCreated2]]
MessageForumTopicEditedEvent: TypeAlias = Event[Is[_q._MessageForumTopicEdited2]]
MessageForumTopicClosedEvent: TypeAlias = Event[Is[_q._MessageForumTopicClosed2]]
MessageForumTopicReopenedEvent: TypeAlias = Event[Is[_q._MessageForumTopicReopened2]]
MessageGeneralForumTopicHiddenEvent: TypeAlias = Event[Is[_q._MessageGeneralForumTopicHidden2]]
MessageGeneralForumTopicUnhiddenEvent: TypeAlias = Event[Is[_q._MessageGeneralForumTopicUnhidden2]]
MessageGiveawayCreatedEvent: TypeAlias = Event[Is[_q._MessageGiveawayCreated2]]
MessageGiveawayEvent: TypeAlias = Event[Is[_q._MessageGiveaway2]]
MessageGiveawayWinnersEvent: TypeAlias = Event[Is[_q._MessageGiveawayWinners2]]
MessageGiveawayCompletedEvent: TypeAlias = Event[Is[_q._MessageGiveawayCompleted2]]
MessageManagedBotCreatedEvent: TypeAlias = Event[Is[_q._MessageManagedBotCreated2]]
MessagePaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q._MessagePaidMessagePriceChanged2]]
MessagePollOptionAddedEvent: TypeAlias = Event[Is[_q._MessagePollOptionAdded2]]
MessagePollOptionDeletedEvent: TypeAlias = Event[Is[_q._MessagePollOptionDeleted2]]
MessageSuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostApproved2]]
MessageSuggestedPostApprovalFailedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostApprovalFailed2]]
MessageSuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostDeclined2]]
MessageSuggestedPostPaidEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostPaid2]]
MessageSuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostRefunded2]]
MessageVideoChatScheduledEvent: TypeAlias = Event[Is[_q._MessageVideoChatScheduled2]]
MessageVideoChatStartedEvent: TypeAlias = Event[Is[_q._MessageVideoChatStarted2]]
MessageVideoChatEndedEvent: TypeAlias = Event[Is[_q._MessageVideoChatEnded2]]
MessageVideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q._MessageVideoChatParticipantsInvited2]]
MessageWebAppDataEvent: TypeAlias = Event[Is[_q._MessageWebAppData2]]
MessageReplyMarkupEvent: TypeAlias = Event[Is[_q._MessageReplyMarkup2]]
EditedMessageEditDateEvent: TypeAlias = Event[Is[_q.EditedMessageEditDateQueries]]
EditedMessageFromEvent: TypeAlias = Event[Is[_q.EditedMessageFromQueries]]
EditedMessageMessageThreadIdEvent: TypeAlias = Event[Is[_q._EditedMessageMessageThreadId]]
EditedMessageDirectMessagesTopicEvent: TypeAlias = Event[Is[_q._EditedMessageDirectMessagesTopic]]
EditedMessageSenderChatEvent: TypeAlias = Event[Is[_q._EditedMessageSenderChat]]
EditedMessageSenderBoostCountEvent: TypeAlias = Event[Is[_q._EditedMessageSenderBoostCount]]
EditedMessageSenderBusinessBotEvent: TypeAlias = Event[Is[_q._EditedMessageSenderBusinessBot]]
EditedMessageSenderTagEvent: TypeAlias = Event[Is[_q._EditedMessageSenderTag]]
EditedMessageReceiverUserEvent: TypeAlias = Event[Is[_q._EditedMessageReceiverUser]]
EditedMessageEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._EditedMessageEphemeralMessageId]]
EditedMessageGuestQueryIdEvent: TypeAlias = Event[Is[_q._EditedMessageGuestQueryId]]
EditedMessageBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._EditedMessageBusinessConnectionId]]
EditedMessageForwardOriginEvent: TypeAlias = Event[Is[_q._EditedMessageForwardOrigin]]
EditedMessageIsTopicMessageEvent: TypeAlias = Event[Is[_q._EditedMessageIsTopicMessage]]
EditedMessageIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._EditedMessageIsAutomaticForward]]
EditedMessageReplyToMessageEvent: TypeAlias = Event[Is[_q._EditedMessageReplyToMessage]]
EditedMessageExternalReplyEvent: TypeAlias = Event[Is[_q._EditedMessageExternalReply]]
EditedMessageQuoteEvent: TypeAlias = Event[Is[_q._EditedMessageQuote]]
EditedMessageReplyToStoryEvent: TypeAlias = Event[Is[_q._EditedMessageReplyToStory]]
EditedMessageReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._EditedMessageReplyToChecklistTaskId]]
EditedMessageReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._EditedMessageReplyToPollOptionId]]
EditedMessageViaBotEvent: TypeAlias = Event[Is[_q._EditedMessageViaBot]]
EditedMessageGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._EditedMessageGuestBotCallerUser]]
EditedMessageGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._EditedMessageGuestBotCallerChat]]
EditedMessageHasProtectedContentEvent: TypeAlias = Event[Is[_q._EditedMessageHasProtectedContent]]
EditedMessageIsFromOfflineEvent: TypeAlias = Event[Is[_q._EditedMessageIsFromOffline]]
EditedMessageMediaGroupIdEvent: TypeAlias = Event[Is[_q._EditedMessageMediaGroupId]]
EditedMessageAuthorSignatureEvent: TypeAlias = Event[Is[_q._EditedMessageAuthorSignature]]
EditedMessagePaidStarCountEvent: TypeAlias = Event[Is[_q._EditedMessagePaidStarCount]]
EditedMessageTextEvent: TypeAlias = Event[Is[_q.EditedMessageTextQueries]]
EditedMessageEntitiesEvent: TypeAlias = Event[Is[_q.EditedMessageEntitiesQueries]]
EditedMessageLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._EditedMessageLinkPreviewOptions]]
EditedMessageSuggestedPostInfoEvent: TypeAlias = Event[Is[_q._EditedMessageSuggestedPostInfo]]
EditedMessageEffectIdEvent: TypeAlias = Event[Is[_q._EditedMessageEffectId]]
EditedMessageRichMessageEvent: TypeAlias = Event[Is[_q._EditedMessageRichMessage]]
EditedMessageAnimationEvent: TypeAlias = Event[Is[_q._EditedMessageAnimation]]
EditedMessageDocumentEvent: TypeAlias = Event[Is[_q._EditedMessageDocument]]
EditedMessageAudioEvent: TypeAlias = Event[Is[_q._EditedMessageAudio]]
EditedMessageLivePhotoEvent: TypeAlias = Event[Is[_q._EditedMessageLivePhoto]]
EditedMessagePhotoEvent: TypeAlias = Event[Is[_q._EditedMessagePhoto]]
EditedMessagePaidMediaEvent: TypeAlias = Event[Is[_q._EditedMessagePaidMedia]]
EditedMessageStickerEvent: TypeAlias = Event[Is[_q.EditedMessageStickerQueries]]
EditedMessageStoryEvent: TypeAlias = Event[Is[_q._EditedMessageStory]]
EditedMessageVideoEvent: TypeAlias = Event[Is[_q._EditedMessageVideo]]
EditedMessageVideoNoteEvent: TypeAlias = Event[Is[_q._EditedMessageVideoNote]]
EditedMessageVoiceEvent: TypeAlias = Event[Is[_q._EditedMessageVoice]]
EditedMessageCaptionEvent: TypeAlias = Event[Is[_q.EditedMessageCaptionQueries]]
EditedMessageCaptionEntitiesEvent: TypeAlias = Event[Is[_q.EditedMessageCaptionEntitiesQueries]]
EditedMessageShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._EditedMessageShowCaptionAboveMedia]]
EditedMessageHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._EditedMessageHasMediaSpoiler]]
EditedMessageChecklistEvent: TypeAlias = Event[Is[_q._EditedMessageChecklist]]
EditedMessageContactEvent: TypeAlias = Event[Is[_q._EditedMessageContact]]
EditedMessageDiceEvent: TypeAlias = Event[Is[_q._EditedMessageDice]]
EditedMessageGameEvent: TypeAlias = Event[Is[_q._EditedMessageGame]]
EditedMessagePollEvent: TypeAlias = Event[Is[_q._EditedMessagePoll]]
EditedMessageVenueEvent: TypeAlias = Event[Is[_q._EditedMessageVenue]]
EditedMessageLocationEvent: TypeAlias = Event[Is[_q._EditedMessageLocation]]
EditedMessageNewChatMembersEvent: TypeAlias = Event[Is[_q.EditedMessageNewChatMembersQueries]]
EditedMessageLeftChatMemberEvent: TypeAlias = Event[Is[_q.EditedMessageLeftChatMemberQueries]]
EditedMessageChatOwnerLeftEvent: TypeAlias = Event[Is[_q._EditedMessageChatOwnerLeft]]
EditedMessageChatOwnerChangedEvent: TypeAlias = Event[Is[_q._EditedMessageChatOwnerChanged]]
EditedMessageNewChatTitleEvent: TypeAlias = Event[Is[_q._EditedMessageNewChatTitle]]
EditedMessageNewChatPhotoEvent: TypeAlias = Event[Is[_q._EditedMessageNewChatPhoto]]
EditedMessageDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._EditedMessageDeleteChatPhoto]]
EditedMessageGroupChatCreatedEvent: TypeAlias = Event[Is[_q._EditedMessageGroupChatCreated]]
EditedMessageSupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._EditedMessageSupergroupChatCreated]]
EditedMessageMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[Is[_q._EditedMessageMessageAutoDeleteTimerChanged]]
EditedMessageMigrateToChatIdEvent: TypeAlias = Event[Is[_q._EditedMessageMigrateToChatId]]
EditedMessageMigrateFromChatIdEvent: TypeAlias = Event[Is[_q._EditedMessageMigrateFromChatId]]
EditedMessagePinnedMessageEvent: TypeAlias = Event[Is[_q._EditedMessagePinnedMessage]]
EditedMessageInvoiceEvent: TypeAlias = Event[Is[_q._EditedMessageInvoice]]
EditedMessageSuccessfulPaymentEvent: TypeAlias = Event[Is[_q._EditedMessageSuccessfulPayment]]
EditedMessageRefundedPaymentEvent: TypeAlias = Event[Is[_q._EditedMessageRefundedPayment]]
EditedMessageUsersSharedEvent: TypeAlias = Event[Is[_q._EditedMessageUsersShared]]
EditedMessageChatSharedEvent: TypeAlias = Event[Is[_q._EditedMessageChatShared]]
EditedMessageGiftEvent: TypeAlias = Event[Is[_q._EditedMessageGift]]
EditedMessageUniqueGiftEvent: TypeAlias = Event[Is[_q._EditedMessageUniqueGift]]
EditedMessageGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._EditedMessageGiftUpgradeSent]]
EditedMessageConnectedWebsiteEvent: TypeAlias = Event[Is[_q._EditedMessageConnectedWebsite]]
EditedMessageWriteAccessAllowedEvent: TypeAlias = Event[Is[_q._EditedMessageWriteAccessAllowed]]
EditedMessagePassportDataEvent: TypeAlias = Event[Is[_q._EditedMessagePassportData]]
EditedMessageProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q._EditedMessageProximityAlertTriggered]]
EditedMessageBoostAddedEvent: TypeAlias = Event[Is[_q._EditedMessageBoostAdded]]
EditedMessageChatBackgroundSetEvent: TypeAlias = Event[Is[_q._EditedMessageChatBackgroundSet]]
EditedMessageChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._EditedMessageChecklistTasksDone]]
EditedMessageChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._EditedMessageChecklistTasksAdded]]
EditedMessageCommunityChatAddedEvent: TypeAlias = Event[Is[_q._EditedMessageCommunityChatAdded]]
EditedMessageCommunityChatJoinedEvent: TypeAlias = Event[Is[_q._EditedMessageCommunityChatJoined]]
EditedMessageCommunityChatRemovedEvent: TypeAlias = Event[Is[_q._EditedMessageCommunityChatRemoved]]
EditedMessageForumTopicCreatedEvent: TypeAlias = Event[Is[_q._EditedMessageForumTopicCreated]]
EditedMessageForumTopicEditedEvent: TypeAlias = Event[Is[_q._EditedMessageForumTopicEdited]]
EditedMessageForumTopicClosedEvent: TypeAlias = Event[Is[_q._EditedMessageForumTopicClosed]]
EditedMessageForumTopicReopenedEvent: TypeAlias = Event[Is[_q._EditedMessageForumTopicReopened]]
EditedMessageGeneralForumTopicHiddenEvent: TypeAlias = Event[Is[_q._EditedMessageGeneralForumTopicHidden]]
EditedMessageGeneralForumTopicUnhiddenEvent: TypeAlias = Event[Is[_q._EditedMessageGeneralForumTopicUnhidden]]
EditedMessageGiveawayCreatedEvent: TypeAlias = Event[Is[_q._EditedMessageGiveawayCreated]]
EditedMessageGiveawayEvent: TypeAlias = Event[Is[_q._EditedMessageGiveaway]]
EditedMessageGiveawayWinnersEvent: TypeAlias = Event[Is[_q._EditedMessageGiveawayWinners]]
EditedMessageGiveawayCompletedEvent: TypeAlias = Event[Is[_q._EditedMessageGiveawayCompleted]]
EditedMessageManagedBotCreatedEvent: TypeAlias = Event[Is[_q._EditedMessageManagedBotCreated]]
EditedMessagePaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q._EditedMessagePaidMessagePriceChanged]]
EditedMessagePollOptionAddedEvent: TypeAlias = Event[Is[_q._EditedMessagePollOptionAdded]]
EditedMessagePollOptionDeletedEvent: TypeAlias = Event[Is[_q._EditedMessagePollOptionDeleted]]
EditedMessageSuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._EditedMessageSuggestedPostApproved]]
EditedMessageSuggestedPostApprovalFailedEvent: TypeAlias = Event[Is[_q._EditedMessageSuggestedPostApprovalFailed]]
EditedMessageSuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._EditedMessageSuggestedPostDeclined]]
EditedMessageSuggestedPostPaidEvent: TypeAlias = Event[Is[_q._EditedMessageSuggestedPostPaid]]
EditedMessageSuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._EditedMessageSuggestedPostRefunded]]
EditedMessageVideoChatScheduledEvent: TypeAlias = Event[Is[_q._EditedMessageVideoChatScheduled]]
EditedMessageVideoChatStartedEvent: TypeAlias = Event[Is[_q._EditedMessageVideoChatStarted]]
EditedMessageVideoChatEndedEvent: TypeAlias = Event[Is[_q._EditedMessageVideoChatEnded]]
EditedMessageVideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q._EditedMessageVideoChatParticipantsInvited]]
EditedMessageWebAppDataEvent: TypeAlias = Event[Is[_q._EditedMessageWebAppData]]
EditedMessageReplyMarkupEvent: TypeAlias = Event[Is[_q._EditedMessageReplyMarkup]]
ChannelPostSenderChatEvent: TypeAlias = Event[Is[_q.ChannelPostSenderChatQueries]]
ChannelPostMessageThreadIdEvent: TypeAlias = Event[Is[_q._ChannelPostMessageThreadId]]
ChannelPostFromEvent: TypeAlias = Event[Is[_q._ChannelPostFrom]]
ChannelPostSenderBusinessBotEvent: TypeAlias = Event[Is[_q._ChannelPostSenderBusinessBot]]
ChannelPostSenderTagEvent: TypeAlias = Event[Is[_q._ChannelPostSenderTag]]
ChannelPostReceiverUserEvent: TypeAlias = Event[Is[_q._ChannelPostReceiverUser]]
ChannelPostEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._ChannelPostEphemeralMessageId]]
ChannelPostGuestQueryIdEvent: TypeAlias = Event[Is[_q._ChannelPostGuestQueryId]]
ChannelPostBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._ChannelPostBusinessConnectionId]]
ChannelPostForwardOriginEvent: TypeAlias = Event[Is[_q._ChannelPostForwardOrigin]]
ChannelPostIsTopicMessageEvent: TypeAlias = Event[Is[_q._ChannelPostIsTopicMessage]]
ChannelPostIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._ChannelPostIsAutomaticForward]]
ChannelPostReplyToMessageEvent: TypeAlias = Event[Is[_q._ChannelPostReplyToMessage]]
ChannelPostExternalReplyEvent: TypeAlias = Event[Is[_q._ChannelPostExternalReply]]
ChannelPostQuoteEvent: TypeAlias = Event[Is[_q._ChannelPostQuote]]
ChannelPostReplyToStoryEvent: TypeAlias = Event[Is[_q._ChannelPostReplyToStory]]
ChannelPostReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._ChannelPostReplyToChecklistTaskId]]
ChannelPostReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._ChannelPostReplyToPollOptionId]]
ChannelPostViaBotEvent: TypeAlias = Event[Is[_q._ChannelPostViaBot]]
ChannelPostGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._ChannelPostGuestBotCallerUser]]
ChannelPostGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._ChannelPostGuestBotCallerChat]]
ChannelPostEditDateEvent: TypeAlias = Event[Is[_q._ChannelPostEditDate]]
ChannelPostHasProtectedContentEvent: TypeAlias = Event[Is[_q._ChannelPostHasProtectedContent]]
ChannelPostIsFromOfflineEvent: TypeAlias = Event[Is[_q._ChannelPostIsFromOffline]]
ChannelPostIsPaidPostEvent: TypeAlias = Event[Is[_q._ChannelPostIsPaidPost]]
ChannelPostMediaGroupIdEvent: TypeAlias = Event[Is[_q._ChannelPostMediaGroupId]]
ChannelPostAuthorSignatureEvent: TypeAlias = Event[Is[_q._ChannelPostAuthorSignature]]
ChannelPostPaidStarCountEvent: TypeAlias = Event[Is[_q._ChannelPostPaidStarCount]]
ChannelPostTextEvent: TypeAlias = Event[Is[_q.ChannelPostTextQueries]]
ChannelPostEntitiesEvent: TypeAlias = Event[Is[_q.ChannelPostEntitiesQueries]]
ChannelPostLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._ChannelPostLinkPreviewOptions]]
ChannelPostEffectIdEvent: TypeAlias = Event[Is[_q._ChannelPostEffectId]]
ChannelPostRichMessageEvent: TypeAlias = Event[Is[_q._ChannelPostRichMessage]]
ChannelPostAnimationEvent: TypeAlias = Event[Is[_q._ChannelPostAnimation]]
ChannelPostDocumentEvent: TypeAlias = Event[Is[_q._ChannelPostDocument]]
ChannelPostAudioEvent: TypeAlias = Event[Is[_q._ChannelPostAudio]]
ChannelPostLivePhotoEvent: TypeAlias = Event[Is[_q._ChannelPostLivePhoto]]
ChannelPostPhotoEvent: TypeAlias = Event[Is[_q._ChannelPostPhoto]]
ChannelPostPaidMediaEvent: TypeAlias = Event[Is[_q._ChannelPostPaidMedia]]
ChannelPostStickerEvent: TypeAlias = Event[Is[_q.ChannelPostStickerQueries]]
ChannelPostStoryEvent: TypeAlias = Event[Is[_q._ChannelPostStory]]
ChannelPostVideoEvent: TypeAlias = Event[Is[_q._ChannelPostVideo]]
ChannelPostVideoNoteEvent: TypeAlias = Event[Is[_q._ChannelPostVideoNote]]
ChannelPostVoiceEvent: TypeAlias = Event[Is[_q._ChannelPostVoice]]
ChannelPostCaptionEvent: TypeAlias = Event[Is[_q.ChannelPostCaptionQueries]]
ChannelPostCaptionEntitiesEvent: TypeAlias = Event[Is[_q.ChannelPostCaptionEntitiesQueries]]
ChannelPostShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._ChannelPostShowCaptionAboveMedia]]
ChannelPostHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._ChannelPostHasMediaSpoiler]]
ChannelPostContactEvent: TypeAlias = Event[Is[_q._ChannelPostContact]]
ChannelPostDiceEvent: TypeAlias = Event[Is[_q._ChannelPostDice]]
ChannelPostGameEvent: TypeAlias = Event[Is[_q._ChannelPostGame]]
ChannelPostPollEvent: TypeAlias = Event[Is[_q._ChannelPostPoll]]
ChannelPostVenueEvent: TypeAlias = Event[Is[_q._ChannelPostVenue]]
ChannelPostLocationEvent: TypeAlias = Event[Is[_q._ChannelPostLocation]]
ChannelPostNewChatTitleEvent: TypeAlias = Event[Is[_q._ChannelPostNewChatTitle]]
ChannelPostNewChatPhotoEvent: TypeAlias = Event[Is[_q._ChannelPostNewChatPhoto]]
ChannelPostDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._ChannelPostDeleteChatPhoto]]
ChannelPostChannelChatCreatedEvent: TypeAlias = Event[Is[_q._ChannelPostChannelChatCreated]]
ChannelPostMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[Is[_q._ChannelPostMessageAutoDeleteTimerChanged]]
ChannelPostPinnedMessageEvent: TypeAlias = Event[Is[_q._ChannelPostPinnedMessage]]
ChannelPostInvoiceEvent: TypeAlias = Event[Is[_q._ChannelPostInvoice]]
ChannelPostGiftEvent: TypeAlias = Event[Is[_q._ChannelPostGift]]
ChannelPostUniqueGiftEvent: TypeAlias = Event[Is[_q._ChannelPostUniqueGift]]
ChannelPostGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._ChannelPostGiftUpgradeSent]]
ChannelPostProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q._ChannelPostProximityAlertTriggered]]
ChannelPostChatBackgroundSetEvent: TypeAlias = Event[Is[_q._ChannelPostChatBackgroundSet]]
ChannelPostDirectMessagePriceChangedEvent: TypeAlias = Event[Is[_q._ChannelPostDirectMessagePriceChanged]]
ChannelPostGiveawayCreatedEvent: TypeAlias = Event[Is[_q._ChannelPostGiveawayCreated]]
ChannelPostGiveawayEvent: TypeAlias = Event[Is[_q._ChannelPostGiveaway]]
ChannelPostGiveawayWinnersEvent: TypeAlias = Event[Is[_q._ChannelPostGiveawayWinners]]
ChannelPostGiveawayCompletedEvent: TypeAlias = Event[Is[_q._ChannelPostGiveawayCompleted]]
ChannelPostPaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q._ChannelPostPaidMessagePriceChanged]]
ChannelPostVideoChatScheduledEvent: TypeAlias = Event[Is[_q._ChannelPostVideoChatScheduled]]
ChannelPostVideoChatStartedEvent: TypeAlias = Event[Is[_q._ChannelPostVideoChatStarted]]
ChannelPostVideoChatEndedEvent: TypeAlias = Event[Is[_q._ChannelPostVideoChatEnded]]
ChannelPostVideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q._ChannelPostVideoChatParticipantsInvited]]
ChannelPostWebAppDataEvent: TypeAlias = Event[Is[_q._ChannelPostWebAppData]]
ChannelPostReplyMarkupEvent: TypeAlias = Event[Is[_q._ChannelPostReplyMarkup]]
EditedChannelPostEditDateEvent: TypeAlias = Event[Is[_q.EditedChannelPostEditDateQueries]]
EditedChannelPostSenderChatEvent: TypeAlias = Event[Is[_q.EditedChannelPostSenderChatQueries]]
EditedChannelPostMessageThreadIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostMessageThreadId]]
EditedChannelPostFromEvent: TypeAlias = Event[Is[_q._EditedChannelPostFrom]]
EditedChannelPostSenderBusinessBotEvent: TypeAlias = Event[Is[_q._EditedChannelPostSenderBusinessBot]]
EditedChannelPostSenderTagEvent: TypeAlias = Event[Is[_q._EditedChannelPostSenderTag]]
EditedChannelPostReceiverUserEvent: TypeAlias = Event[Is[_q._EditedChannelPostReceiverUser]]
EditedChannelPostEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostEphemeralMessageId]]
EditedChannelPostGuestQueryIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostGuestQueryId]]
EditedChannelPostBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostBusinessConnectionId]]
EditedChannelPostForwardOriginEvent: TypeAlias = Event[Is[_q._EditedChannelPostForwardOrigin]]
EditedChannelPostIsTopicMessageEvent: TypeAlias = Event[Is[_q._EditedChannelPostIsTopicMessage]]
EditedChannelPostIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._EditedChannelPostIsAutomaticForward]]
EditedChannelPostReplyToMessageEvent: TypeAlias = Event[Is[_q._EditedChannelPostReplyToMessage]]
EditedChannelPostExternalReplyEvent: TypeAlias = Event[Is[_q._EditedChannelPostExternalReply]]
EditedChannelPostQuoteEvent: TypeAlias = Event[Is[_q._EditedChannelPostQuote]]
EditedChannelPostReplyToStoryEvent: TypeAlias = Event[Is[_q._EditedChannelPostReplyToStory]]
EditedChannelPostReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostReplyToChecklistTaskId]]
EditedChannelPostReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostReplyToPollOptionId]]
EditedChannelPostViaBotEvent: TypeAlias = Event[Is[_q._EditedChannelPostViaBot]]
EditedChannelPostGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._EditedChannelPostGuestBotCallerUser]]
EditedChannelPostGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._EditedChannelPostGuestBotCallerChat]]
EditedChannelPostHasProtectedContentEvent: TypeAlias = Event[Is[_q._EditedChannelPostHasProtectedContent]]
EditedChannelPostIsFromOfflineEvent: TypeAlias = Event[Is[_q._EditedChannelPostIsFromOffline]]
EditedChannelPostIsPaidPostEvent: TypeAlias = Event[Is[_q._EditedChannelPostIsPaidPost]]
EditedChannelPostMediaGroupIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostMediaGroupId]]
EditedChannelPostAuthorSignatureEvent: TypeAlias = Event[Is[_q._EditedChannelPostAuthorSignature]]
EditedChannelPostPaidStarCountEvent: TypeAlias = Event[Is[_q._EditedChannelPostPaidStarCount]]
EditedChannelPostTextEvent: TypeAlias = Event[Is[_q.EditedChannelPostTextQueries]]
EditedChannelPostEntitiesEvent: TypeAlias = Event[Is[_q.EditedChannelPostEntitiesQueries]]
EditedChannelPostLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._EditedChannelPostLinkPreviewOptions]]
EditedChannelPostEffectIdEvent: TypeAlias = Event[Is[_q._EditedChannelPostEffectId]]
EditedChannelPostRichMessageEvent: TypeAlias = Event[Is[_q._EditedChannelPostRichMessage]]
EditedChannelPostAnimationEvent: TypeAlias = Event[Is[_q._EditedChannelPostAnimation]]
EditedChannelPostDocumentEvent: TypeAlias = Event[Is[_q._EditedChannelPostDocument]]
EditedChannelPostAudioEvent: TypeAlias = Event[Is[_q._EditedChannelPostAudio]]
EditedChannelPostLivePhotoEvent: TypeAlias = Event[Is[_q._EditedChannelPostLivePhoto]]
EditedChannelPostPhotoEvent: TypeAlias = Event[Is[_q._EditedChannelPostPhoto]]
EditedChannelPostPaidMediaEvent: TypeAlias = Event[Is[_q._EditedChannelPostPaidMedia]]
EditedChannelPostStickerEvent: TypeAlias = Event[Is[_q.EditedChannelPostStickerQueries]]
EditedChannelPostStoryEvent: TypeAlias = Event[Is[_q._EditedChannelPostStory]]
EditedChannelPostVideoEvent: TypeAlias = Event[Is[_q._EditedChannelPostVideo]]
EditedChannelPostVideoNoteEvent: TypeAlias = Event[Is[_q._EditedChannelPostVideoNote]]
EditedChannelPostVoiceEvent: TypeAlias = Event[Is[_q._EditedChannelPostVoice]]
EditedChannelPostCaptionEvent: TypeAlias = Event[Is[_q.EditedChannelPostCaptionQueries]]
EditedChannelPostCaptionEntitiesEvent: TypeAlias = Event[Is[_q.EditedChannelPostCaptionEntitiesQueries]]
EditedChannelPostShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._EditedChannelPostShowCaptionAboveMedia]]
EditedChannelPostHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._EditedChannelPostHasMediaSpoiler]]
EditedChannelPostContactEvent: TypeAlias = Event[Is[_q._EditedChannelPostContact]]
EditedChannelPostDiceEvent: TypeAlias = Event[Is[_q._EditedChannelPostDice]]
EditedChannelPostGameEvent: TypeAlias = Event[Is[_q._EditedChannelPostGame]]
EditedChannelPostPollEvent: TypeAlias = Event[Is[_q._EditedChannelPostPoll]]
EditedChannelPostVenueEvent: TypeAlias = Event[Is[_q._EditedChannelPostVenue]]
EditedChannelPostLocationEvent: TypeAlias = Event[Is[_q._EditedChannelPostLocation]]
EditedChannelPostNewChatTitleEvent: TypeAlias = Event[Is[_q._EditedChannelPostNewChatTitle]]
EditedChannelPostNewChatPhotoEvent: TypeAlias = Event[Is[_q._EditedChannelPostNewChatPhoto]]
EditedChannelPostDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._EditedChannelPostDeleteChatPhoto]]
EditedChannelPostChannelChatCreatedEvent: TypeAlias = Event[Is[_q._EditedChannelPostChannelChatCreated]]
EditedChannelPostMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[
    Is[_q._EditedChannelPostMessageAutoDeleteTimerChanged]
]
EditedChannelPostPinnedMessageEvent: TypeAlias = Event[Is[_q._EditedChannelPostPinnedMessage]]
EditedChannelPostInvoiceEvent: TypeAlias = Event[Is[_q._EditedChannelPostInvoice]]
EditedChannelPostGiftEvent: TypeAlias = Event[Is[_q._EditedChannelPostGift]]
EditedChannelPostUniqueGiftEvent: TypeAlias = Event[Is[_q._EditedChannelPostUniqueGift]]
EditedChannelPostGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._EditedChannelPostGiftUpgradeSent]]
EditedChannelPostProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q._EditedChannelPostProximityAlertTriggered]]
EditedChannelPostChatBackgroundSetEvent: TypeAlias = Event[Is[_q._EditedChannelPostChatBackgroundSet]]
EditedChannelPostDirectMessagePriceChangedEvent: TypeAlias = Event[Is[_q._EditedChannelPostDirectMessagePriceChanged]]
EditedChannelPostGiveawayCreatedEvent: TypeAlias = Event[Is[_q._EditedChannelPostGiveawayCreated]]
EditedChannelPostGiveawayEvent: TypeAlias = Event[Is[_q._EditedChannelPostGiveaway]]
EditedChannelPostGiveawayWinnersEvent: TypeAlias = Event[Is[_q._EditedChannelPostGiveawayWinners]]
EditedChannelPostGiveawayCompletedEvent: TypeAlias = Event[Is[_q._EditedChannelPostGiveawayCompleted]]
EditedChannelPostPaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q._EditedChannelPostPaidMessagePriceChanged]]
EditedChannelPostVideoChatScheduledEvent: TypeAlias = Event[Is[_q._EditedChannelPostVideoChatScheduled]]
EditedChannelPostVideoChatStartedEvent: TypeAlias = Event[Is[_q._EditedChannelPostVideoChatStarted]]
EditedChannelPostVideoChatEndedEvent: TypeAlias = Event[Is[_q._EditedChannelPostVideoChatEnded]]
EditedChannelPostVideoChatParticipantsInvitedEvent: TypeAlias = Event[
    Is[_q._EditedChannelPostVideoChatParticipantsInvited]
]
EditedChannelPostWebAppDataEvent: TypeAlias = Event[Is[_q._EditedChannelPostWebAppData]]
EditedChannelPostReplyMarkupEvent: TypeAlias = Event[Is[_q._EditedChannelPostReplyMarkup]]
BusinessConnectionRightsEvent: TypeAlias = Event[Is[_q._BusinessConnectionRights]]
BusinessMessageFromEvent: TypeAlias = Event[Is[_q.BusinessMessageFromQueries]]
BusinessMessageMessageThreadIdEvent: TypeAlias = Event[Is[_q._BusinessMessageMessageThreadId]]
BusinessMessageDirectMessagesTopicEvent: TypeAlias = Event[Is[_q._BusinessMessageDirectMessagesTopic]]
BusinessMessageSenderChatEvent: TypeAlias = Event[Is[_q._BusinessMessageSenderChat]]
BusinessMessageSenderBoostCountEvent: TypeAlias = Event[Is[_q._BusinessMessageSenderBoostCount]]
BusinessMessageSenderBusinessBotEvent: TypeAlias = Event[Is[_q._BusinessMessageSenderBusinessBot]]
BusinessMessageSenderTagEvent: TypeAlias = Event[Is[_q._BusinessMessageSenderTag]]
BusinessMessageReceiverUserEvent: TypeAlias = Event[Is[_q._BusinessMessageReceiverUser]]
BusinessMessageEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._BusinessMessageEphemeralMessageId]]
BusinessMessageGuestQueryIdEvent: TypeAlias = Event[Is[_q._BusinessMessageGuestQueryId]]
BusinessMessageBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._BusinessMessageBusinessConnectionId]]
BusinessMessageForwardOriginEvent: TypeAlias = Event[Is[_q._BusinessMessageForwardOrigin]]
BusinessMessageIsTopicMessageEvent: TypeAlias = Event[Is[_q._BusinessMessageIsTopicMessage]]
BusinessMessageIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._BusinessMessageIsAutomaticForward]]
BusinessMessageReplyToMessageEvent: TypeAlias = Event[Is[_q._BusinessMessageReplyToMessage]]
BusinessMessageExternalReplyEvent: TypeAlias = Event[Is[_q._BusinessMessageExternalReply]]
BusinessMessageQuoteEvent: TypeAlias = Event[Is[_q._BusinessMessageQuote]]
BusinessMessageReplyToStoryEvent: TypeAlias = Event[Is[_q._BusinessMessageReplyToStory]]
BusinessMessageReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._BusinessMessageReplyToChecklistTaskId]]
BusinessMessageReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._BusinessMessageReplyToPollOptionId]]
BusinessMessageViaBotEvent: TypeAlias = Event[Is[_q._BusinessMessageViaBot]]
BusinessMessageGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._BusinessMessageGuestBotCallerUser]]
BusinessMessageGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._BusinessMessageGuestBotCallerChat]]
BusinessMessageEditDateEvent: TypeAlias = Event[Is[_q._BusinessMessageEditDate]]
BusinessMessageHasProtectedContentEvent: TypeAlias = Event[Is[_q._BusinessMessageHasProtectedContent]]
BusinessMessageIsFromOfflineEvent: TypeAlias = Event[Is[_q._BusinessMessageIsFromOffline]]
BusinessMessageMediaGroupIdEvent: TypeAlias = Event[Is[_q._BusinessMessageMediaGroupId]]
BusinessMessageAuthorSignatureEvent: TypeAlias = Event[Is[_q._BusinessMessageAuthorSignature]]
BusinessMessagePaidStarCountEvent: TypeAlias = Event[Is[_q._BusinessMessagePaidStarCount]]
BusinessMessageTextEvent: TypeAlias = Event[Is[_q.BusinessMessageTextQueries]]
BusinessMessageEntitiesEvent: TypeAlias = Event[Is[_q.BusinessMessageEntitiesQueries]]
BusinessMessageLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._BusinessMessageLinkPreviewOptions]]
BusinessMessageSuggestedPostInfoEvent: TypeAlias = Event[Is[_q._BusinessMessageSuggestedPostInfo]]
BusinessMessageEffectIdEvent: TypeAlias = Event[Is[_q._BusinessMessageEffectId]]
BusinessMessageRichMessageEvent: TypeAlias = Event[Is[_q._BusinessMessageRichMessage]]
BusinessMessageAnimationEvent: TypeAlias = Event[Is[_q._BusinessMessageAnimation]]
BusinessMessageDocumentEvent: TypeAlias = Event[Is[_q._BusinessMessageDocument]]
BusinessMessageAudioEvent: TypeAlias = Event[Is[_q._BusinessMessageAudio]]
BusinessMessageLivePhotoEvent: TypeAlias = Event[Is[_q._BusinessMessageLivePhoto]]
BusinessMessagePhotoEvent: TypeAlias = Event[Is[_q._BusinessMessagePhoto]]
BusinessMessagePaidMediaEvent: TypeAlias = Event[Is[_q._BusinessMessagePaidMedia]]
BusinessMessageStickerEvent: TypeAlias = Event[Is[_q.BusinessMessageStickerQueries]]
BusinessMessageStoryEvent: TypeAlias = Event[Is[_q._BusinessMessageStory]]
BusinessMessageVideoEvent: TypeAlias = Event[Is[_q._BusinessMessageVideo]]
BusinessMessageVideoNoteEvent: TypeAlias = Event[Is[_q._BusinessMessageVideoNote]]
BusinessMessageVoiceEvent: TypeAlias = Event[Is[_q._BusinessMessageVoice]]
BusinessMessageCaptionEvent: TypeAlias = Event[Is[_q.BusinessMessageCaptionQueries]]
BusinessMessageCaptionEntitiesEvent: TypeAlias = Event[Is[_q.BusinessMessageCaptionEntitiesQueries]]
BusinessMessageShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._BusinessMessageShowCaptionAboveMedia]]
BusinessMessageHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._BusinessMessageHasMediaSpoiler]]
BusinessMessageChecklistEvent: TypeAlias = Event[Is[_q._BusinessMessageChecklist]]
BusinessMessageContactEvent: TypeAlias = Event[Is[_q._BusinessMessageContact]]
BusinessMessageDiceEvent: TypeAlias = Event[Is[_q._BusinessMessageDice]]
BusinessMessageGameEvent: TypeAlias = Event[Is[_q._BusinessMessageGame]]
BusinessMessagePollEvent: TypeAlias = Event[Is[_q._BusinessMessagePoll]]
BusinessMessageVenueEvent: TypeAlias = Event[Is[_q._BusinessMessageVenue]]
BusinessMessageLocationEvent: TypeAlias = Event[Is[_q._BusinessMessageLocation]]
BusinessMessageNewChatMembersEvent: TypeAlias = Event[Is[_q._BusinessMessageNewChatMembers]]
BusinessMessageLeftChatMemberEvent: TypeAlias = Event[Is[_q._BusinessMessageLeftChatMember]]
BusinessMessageChatOwnerLeftEvent: TypeAlias = Event[Is[_q._BusinessMessageChatOwnerLeft]]
BusinessMessageChatOwnerChangedEvent: TypeAlias = Event[Is[_q._BusinessMessageChatOwnerChanged]]
BusinessMessageNewChatTitleEvent: TypeAlias = Event[Is[_q._BusinessMessageNewChatTitle]]
BusinessMessageNewChatPhotoEvent: TypeAlias = Event[Is[_q._BusinessMessageNewChatPhoto]]
BusinessMessageDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._BusinessMessageDeleteChatPhoto]]
BusinessMessageGroupChatCreatedEvent: TypeAlias = Event[Is[_q._BusinessMessageGroupChatCreated]]
BusinessMessageSupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._BusinessMessageSupergroupChatCreated]]
BusinessMessageMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[
    Is[_q._BusinessMessageMessageAutoDeleteTimerChanged]
]
BusinessMessageMigrateToChatIdEvent: TypeAlias = Event[Is[_q._BusinessMessageMigrateToChatId]]
BusinessMessageMigrateFromChatIdEvent: TypeAlias = Event[Is[_q._BusinessMessageMigrateFromChatId]]
BusinessMessagePinnedMessageEvent: TypeAlias = Event[Is[_q._BusinessMessagePinnedMessage]]
BusinessMessageInvoiceEvent: TypeAlias = Event[Is[_q._BusinessMessageInvoice]]
BusinessMessageSuccessfulPaymentEvent: TypeAlias = Event[Is[_q._BusinessMessageSuccessfulPayment]]
BusinessMessageRefundedPaymentEvent: TypeAlias = Event[Is[_q._BusinessMessageRefundedPayment]]
BusinessMessageUsersSharedEvent: TypeAlias = Event[Is[_q._BusinessMessageUsersShared]]
BusinessMessageChatSharedEvent: TypeAlias = Event[Is[_q._BusinessMessageChatShared]]
BusinessMessageGiftEvent: TypeAlias = Event[Is[_q._BusinessMessageGift]]
BusinessMessageUniqueGiftEvent: TypeAlias = Event[Is[_q._BusinessMessageUniqueGift]]
BusinessMessageGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._BusinessMessageGiftUpgradeSent]]
BusinessMessageConnectedWebsiteEvent: TypeAlias = Event[Is[_q._BusinessMessageConnectedWebsite]]
BusinessMessageWriteAccessAllowedEvent: TypeAlias = Event[Is[_q._BusinessMessageWriteAccessAllowed]]
BusinessMessagePassportDataEvent: TypeAlias = Event[Is[_q._BusinessMessagePassportData]]
BusinessMessageProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q._BusinessMessageProximityAlertTriggered]]
BusinessMessageBoostAddedEvent: TypeAlias = Event[Is[_q._BusinessMessageBoostAdded]]
BusinessMessageChatBackgroundSetEvent: TypeAlias = Event[Is[_q._BusinessMessageChatBackgroundSet]]
BusinessMessageChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._BusinessMessageChecklistTasksDone]]
BusinessMessageChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._BusinessMessageChecklistTasksAdded]]
BusinessMessageCommunityChatAddedEvent: TypeAlias = Event[Is[_q._BusinessMessageCommunityChatAdded]]
BusinessMessageCommunityChatJoinedEvent: TypeAlias = Event[Is[_q._BusinessMessageCommunityChatJoined]]
BusinessMessageCommunityChatRemovedEvent: TypeAlias = Event[Is[_q._BusinessMessageCommunityChatRemoved]]
BusinessMessageForumTopicCreatedEvent: TypeAlias = Event[Is[_q._BusinessMessageForumTopicCreated]]
BusinessMessageForumTopicEditedEvent: TypeAlias = Event[Is[_q._BusinessMessageForumTopicEdited]]
BusinessMessageForumTopicClosedEvent: TypeAlias = Event[Is[_q._BusinessMessageForumTopicClosed]]
BusinessMessageForumTopicReopenedEvent: TypeAlias = Event[Is[_q._BusinessMessageForumTopicReopened]]
BusinessMessageGeneralForumTopicHiddenEvent: TypeAlias = Event[Is[_q._BusinessMessageGeneralForumTopicHidden]]
BusinessMessageGeneralForumTopicUnhiddenEvent: TypeAlias = Event[Is[_q._BusinessMessageGeneralForumTopicUnhidden]]
BusinessMessageGiveawayCreatedEvent: TypeAlias = Event[Is[_q._BusinessMessageGiveawayCreated]]
BusinessMessageGiveawayEvent: TypeAlias = Event[Is[_q._BusinessMessageGiveaway]]
BusinessMessageGiveawayWinnersEvent: TypeAlias = Event[Is[_q._BusinessMessageGiveawayWinners]]
BusinessMessageGiveawayCompletedEvent: TypeAlias = Event[Is[_q._BusinessMessageGiveawayCompleted]]
BusinessMessageManagedBotCreatedEvent: TypeAlias = Event[Is[_q._BusinessMessageManagedBotCreated]]
BusinessMessagePaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q._BusinessMessagePaidMessagePriceChanged]]
BusinessMessagePollOptionAddedEvent: TypeAlias = Event[Is[_q._BusinessMessagePollOptionAdded]]
BusinessMessagePollOptionDeletedEvent: TypeAlias = Event[Is[_q._BusinessMessagePollOptionDeleted]]
BusinessMessageSuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._BusinessMessageSuggestedPostApproved]]
BusinessMessageSuggestedPostApprovalFailedEvent: TypeAlias = Event[Is[_q._BusinessMessageSuggestedPostApprovalFailed]]
BusinessMessageSuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._BusinessMessageSuggestedPostDeclined]]
BusinessMessageSuggestedPostPaidEvent: TypeAlias = Event[Is[_q._BusinessMessageSuggestedPostPaid]]
BusinessMessageSuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._BusinessMessageSuggestedPostRefunded]]
BusinessMessageVideoChatScheduledEvent: TypeAlias = Event[Is[_q._BusinessMessageVideoChatScheduled]]
BusinessMessageVideoChatStartedEvent: TypeAlias = Event[Is[_q._BusinessMessageVideoChatStarted]]
BusinessMessageVideoChatEndedEvent: TypeAlias = Event[Is[_q._BusinessMessageVideoChatEnded]]
BusinessMessageVideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q._BusinessMessageVideoChatParticipantsInvited]]
BusinessMessageWebAppDataEvent: TypeAlias = Event[Is[_q._BusinessMessageWebAppData]]
BusinessMessageReplyMarkupEvent: TypeAlias = Event[Is[_q._BusinessMessageReplyMarkup]]
EditedBusinessMessageEditDateEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageEditDateQueries]]
EditedBusinessMessageFromEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageFromQueries]]
EditedBusinessMessageMessageThreadIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageMessageThreadId]]
EditedBusinessMessageDirectMessagesTopicEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageDirectMessagesTopic]]
EditedBusinessMessageSenderChatEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSenderChat]]
EditedBusinessMessageSenderBoostCountEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSenderBoostCount]]
EditedBusinessMessageSenderBusinessBotEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSenderBusinessBot]]
EditedBusinessMessageSenderTagEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSenderTag]]
EditedBusinessMessageReceiverUserEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageReceiverUser]]
EditedBusinessMessageEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageEphemeralMessageId]]
EditedBusinessMessageGuestQueryIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGuestQueryId]]
EditedBusinessMessageBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageBusinessConnectionId]]
EditedBusinessMessageForwardOriginEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageForwardOrigin]]
EditedBusinessMessageIsTopicMessageEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageIsTopicMessage]]
EditedBusinessMessageIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageIsAutomaticForward]]
EditedBusinessMessageReplyToMessageEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageReplyToMessage]]
EditedBusinessMessageExternalReplyEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageExternalReply]]
EditedBusinessMessageQuoteEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageQuote]]
EditedBusinessMessageReplyToStoryEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageReplyToStory]]
EditedBusinessMessageReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageReplyToChecklistTaskId]]
EditedBusinessMessageReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageReplyToPollOptionId]]
EditedBusinessMessageViaBotEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageViaBot]]
EditedBusinessMessageGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGuestBotCallerUser]]
EditedBusinessMessageGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGuestBotCallerChat]]
EditedBusinessMessageHasProtectedContentEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageHasProtectedContent]]
EditedBusinessMessageIsFromOfflineEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageIsFromOffline]]
EditedBusinessMessageMediaGroupIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageMediaGroupId]]
EditedBusinessMessageAuthorSignatureEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageAuthorSignature]]
EditedBusinessMessagePaidStarCountEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePaidStarCount]]
EditedBusinessMessageTextEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageTextQueries]]
EditedBusinessMessageEntitiesEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageEntitiesQueries]]
EditedBusinessMessageLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageLinkPreviewOptions]]
EditedBusinessMessageSuggestedPostInfoEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSuggestedPostInfo]]
EditedBusinessMessageEffectIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageEffectId]]
EditedBusinessMessageRichMessageEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageRichMessage]]
EditedBusinessMessageAnimationEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageAnimation]]
EditedBusinessMessageDocumentEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageDocument]]
EditedBusinessMessageAudioEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageAudio]]
EditedBusinessMessageLivePhotoEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageLivePhoto]]
EditedBusinessMessagePhotoEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePhoto]]
EditedBusinessMessagePaidMediaEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePaidMedia]]
EditedBusinessMessageStickerEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageStickerQueries]]
EditedBusinessMessageStoryEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageStory]]
EditedBusinessMessageVideoEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVideo]]
EditedBusinessMessageVideoNoteEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVideoNote]]
EditedBusinessMessageVoiceEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVoice]]
EditedBusinessMessageCaptionEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageCaptionQueries]]
EditedBusinessMessageCaptionEntitiesEvent: TypeAlias = Event[Is[_q.EditedBusinessMessageCaptionEntitiesQueries]]
EditedBusinessMessageShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageShowCaptionAboveMedia]]
EditedBusinessMessageHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageHasMediaSpoiler]]
EditedBusinessMessageChecklistEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChecklist]]
EditedBusinessMessageContactEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageContact]]
EditedBusinessMessageDiceEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageDice]]
EditedBusinessMessageGameEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGame]]
EditedBusinessMessagePollEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePoll]]
EditedBusinessMessageVenueEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVenue]]
EditedBusinessMessageLocationEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageLocation]]
EditedBusinessMessageNewChatMembersEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageNewChatMembers]]
EditedBusinessMessageLeftChatMemberEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageLeftChatMember]]
EditedBusinessMessageChatOwnerLeftEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChatOwnerLeft]]
EditedBusinessMessageChatOwnerChangedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChatOwnerChanged]]
EditedBusinessMessageNewChatTitleEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageNewChatTitle]]
EditedBusinessMessageNewChatPhotoEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageNewChatPhoto]]
EditedBusinessMessageDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageDeleteChatPhoto]]
EditedBusinessMessageGroupChatCreatedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGroupChatCreated]]
EditedBusinessMessageSupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSupergroupChatCreated]]
EditedBusinessMessageMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessageMessageAutoDeleteTimerChanged]
]
EditedBusinessMessageMigrateToChatIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageMigrateToChatId]]
EditedBusinessMessageMigrateFromChatIdEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageMigrateFromChatId]]
EditedBusinessMessagePinnedMessageEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePinnedMessage]]
EditedBusinessMessageInvoiceEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageInvoice]]
EditedBusinessMessageSuccessfulPaymentEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSuccessfulPayment]]
EditedBusinessMessageRefundedPaymentEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageRefundedPayment]]
EditedBusinessMessageUsersSharedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageUsersShared]]
EditedBusinessMessageChatSharedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChatShared]]
EditedBusinessMessageGiftEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGift]]
EditedBusinessMessageUniqueGiftEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageUniqueGift]]
EditedBusinessMessageGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGiftUpgradeSent]]
EditedBusinessMessageConnectedWebsiteEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageConnectedWebsite]]
EditedBusinessMessageWriteAccessAllowedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageWriteAccessAllowed]]
EditedBusinessMessagePassportDataEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePassportData]]
EditedBusinessMessageProximityAlertTriggeredEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessageProximityAlertTriggered]
]
EditedBusinessMessageBoostAddedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageBoostAdded]]
EditedBusinessMessageChatBackgroundSetEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChatBackgroundSet]]
EditedBusinessMessageChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChecklistTasksDone]]
EditedBusinessMessageChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageChecklistTasksAdded]]
EditedBusinessMessageCommunityChatAddedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageCommunityChatAdded]]
EditedBusinessMessageCommunityChatJoinedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageCommunityChatJoined]]
EditedBusinessMessageCommunityChatRemovedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageCommunityChatRemoved]]
EditedBusinessMessageForumTopicCreatedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageForumTopicCreated]]
EditedBusinessMessageForumTopicEditedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageForumTopicEdited]]
EditedBusinessMessageForumTopicClosedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageForumTopicClosed]]
EditedBusinessMessageForumTopicReopenedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageForumTopicReopened]]
EditedBusinessMessageGeneralForumTopicHiddenEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessageGeneralForumTopicHidden]
]
EditedBusinessMessageGeneralForumTopicUnhiddenEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessageGeneralForumTopicUnhidden]
]
EditedBusinessMessageGiveawayCreatedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGiveawayCreated]]
EditedBusinessMessageGiveawayEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGiveaway]]
EditedBusinessMessageGiveawayWinnersEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGiveawayWinners]]
EditedBusinessMessageGiveawayCompletedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageGiveawayCompleted]]
EditedBusinessMessageManagedBotCreatedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageManagedBotCreated]]
EditedBusinessMessagePaidMessagePriceChangedEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessagePaidMessagePriceChanged]
]
EditedBusinessMessagePollOptionAddedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePollOptionAdded]]
EditedBusinessMessagePollOptionDeletedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessagePollOptionDeleted]]
EditedBusinessMessageSuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSuggestedPostApproved]]
EditedBusinessMessageSuggestedPostApprovalFailedEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessageSuggestedPostApprovalFailed]
]
EditedBusinessMessageSuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSuggestedPostDeclined]]
EditedBusinessMessageSuggestedPostPaidEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSuggestedPostPaid]]
EditedBusinessMessageSuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageSuggestedPostRefunded]]
EditedBusinessMessageVideoChatScheduledEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVideoChatScheduled]]
EditedBusinessMessageVideoChatStartedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVideoChatStarted]]
EditedBusinessMessageVideoChatEndedEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageVideoChatEnded]]
EditedBusinessMessageVideoChatParticipantsInvitedEvent: TypeAlias = Event[
    Is[_q._EditedBusinessMessageVideoChatParticipantsInvited]
]
EditedBusinessMessageWebAppDataEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageWebAppData]]
EditedBusinessMessageReplyMarkupEvent: TypeAlias = Event[Is[_q._EditedBusinessMessageReplyMarkup]]
GuestMessageMessageThreadIdEvent: TypeAlias = Event[Is[_q._GuestMessageMessageThreadId]]
GuestMessageDirectMessagesTopicEvent: TypeAlias = Event[Is[_q._GuestMessageDirectMessagesTopic]]
GuestMessageFromEvent: TypeAlias = Event[Is[_q._GuestMessageFrom]]
GuestMessageSenderChatEvent: TypeAlias = Event[Is[_q._GuestMessageSenderChat]]
GuestMessageSenderBoostCountEvent: TypeAlias = Event[Is[_q._GuestMessageSenderBoostCount]]
GuestMessageSenderBusinessBotEvent: TypeAlias = Event[Is[_q._GuestMessageSenderBusinessBot]]
GuestMessageSenderTagEvent: TypeAlias = Event[Is[_q._GuestMessageSenderTag]]
GuestMessageReceiverUserEvent: TypeAlias = Event[Is[_q._GuestMessageReceiverUser]]
GuestMessageEphemeralMessageIdEvent: TypeAlias = Event[Is[_q._GuestMessageEphemeralMessageId]]
GuestMessageGuestQueryIdEvent: TypeAlias = Event[Is[_q._GuestMessageGuestQueryId]]
GuestMessageBusinessConnectionIdEvent: TypeAlias = Event[Is[_q._GuestMessageBusinessConnectionId]]
GuestMessageForwardOriginEvent: TypeAlias = Event[Is[_q._GuestMessageForwardOrigin]]
GuestMessageIsTopicMessageEvent: TypeAlias = Event[Is[_q._GuestMessageIsTopicMessage]]
GuestMessageIsAutomaticForwardEvent: TypeAlias = Event[Is[_q._GuestMessageIsAutomaticForward]]
GuestMessageReplyToMessageEvent: TypeAlias = Event[Is[_q._GuestMessageReplyToMessage]]
GuestMessageExternalReplyEvent: TypeAlias = Event[Is[_q._GuestMessageExternalReply]]
GuestMessageQuoteEvent: TypeAlias = Event[Is[_q._GuestMessageQuote]]
GuestMessageReplyToStoryEvent: TypeAlias = Event[Is[_q._GuestMessageReplyToStory]]
GuestMessageReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q._GuestMessageReplyToChecklistTaskId]]
GuestMessageReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q._GuestMessageReplyToPollOptionId]]
GuestMessageViaBotEvent: TypeAlias = Event[Is[_q._GuestMessageViaBot]]
GuestMessageGuestBotCallerUserEvent: TypeAlias = Event[Is[_q._GuestMessageGuestBotCallerUser]]
GuestMessageGuestBotCallerChatEvent: TypeAlias = Event[Is[_q._GuestMessageGuestBotCallerChat]]
GuestMessageEditDateEvent: TypeAlias = Event[Is[_q._GuestMessageEditDate]]
GuestMessageHasProtectedContentEvent: TypeAlias = Event[Is[_q._GuestMessageHasProtectedContent]]
GuestMessageIsFromOfflineEvent: TypeAlias = Event[Is[_q._GuestMessageIsFromOffline]]
GuestMessageMediaGroupIdEvent: TypeAlias = Event[Is[_q._GuestMessageMediaGroupId]]
GuestMessageAuthorSignatureEvent: TypeAlias = Event[Is[_q._GuestMessageAuthorSignature]]
GuestMessagePaidStarCountEvent: TypeAlias = Event[Is[_q._GuestMessagePaidStarCount]]
GuestMessageTextEvent: TypeAlias = Event[Is[_q.GuestMessageTextQueries]]
GuestMessageEntitiesEvent: TypeAlias = Event[Is[_q.GuestMessageEntitiesQueries]]
GuestMessageLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q._GuestMessageLinkPreviewOptions]]
GuestMessageSuggestedPostInfoEvent: TypeAlias = Event[Is[_q._GuestMessageSuggestedPostInfo]]
GuestMessageEffectIdEvent: TypeAlias = Event[Is[_q._GuestMessageEffectId]]
GuestMessageRichMessageEvent: TypeAlias = Event[Is[_q._GuestMessageRichMessage]]
GuestMessageAnimationEvent: TypeAlias = Event[Is[_q._GuestMessageAnimation]]
GuestMessageDocumentEvent: TypeAlias = Event[Is[_q._GuestMessageDocument]]
GuestMessageAudioEvent: TypeAlias = Event[Is[_q._GuestMessageAudio]]
GuestMessageLivePhotoEvent: TypeAlias = Event[Is[_q._GuestMessageLivePhoto]]
GuestMessagePhotoEvent: TypeAlias = Event[Is[_q._GuestMessagePhoto]]
GuestMessagePaidMediaEvent: TypeAlias = Event[Is[_q._GuestMessagePaidMedia]]
GuestMessageStickerEvent: TypeAlias = Event[Is[_q.GuestMessageStickerQueries]]
GuestMessageStoryEvent: TypeAlias = Event[Is[_q._GuestMessageStory]]
GuestMessageVideoEvent: TypeAlias = Event[Is[_q._GuestMessageVideo]]
GuestMessageVideoNoteEvent: TypeAlias = Event[Is[_q._GuestMessageVideoNote]]
GuestMessageVoiceEvent: TypeAlias = Event[Is[_q._GuestMessageVoice]]
GuestMessageCaptionEvent: TypeAlias = Event[Is[_q.GuestMessageCaptionQueries]]
GuestMessageCaptionEntitiesEvent: TypeAlias = Event[Is[_q.GuestMessageCaptionEntitiesQueries]]
GuestMessageShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q._GuestMessageShowCaptionAboveMedia]]
GuestMessageHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._GuestMessageHasMediaSpoiler]]
GuestMessageChecklistEvent: TypeAlias = Event[Is[_q._GuestMessageChecklist]]
GuestMessageContactEvent: TypeAlias = Event[Is[_q._GuestMessageContact]]
GuestMessageDiceEvent: TypeAlias = Event[Is[_q._GuestMessageDice]]
GuestMessageGameEvent: TypeAlias = Event[Is[_q._GuestMessageGame]]
GuestMessagePollEvent: TypeAlias = Event[Is[_q._GuestMessagePoll]]
GuestMessageVenueEvent: TypeAlias = Event[Is[_q._GuestMessageVenue]]
GuestMessageLocationEvent: TypeAlias = Event[Is[_q._GuestMessageLocation]]
GuestMessageNewChatMembersEvent: TypeAlias = Event[Is[_q._GuestMessageNewChatMembers]]
GuestMessageLeftChatMemberEvent: TypeAlias = Event[Is[_q._GuestMessageLeftChatMember]]
GuestMessageChatOwnerLeftEvent: TypeAlias = Event[Is[_q._GuestMessageChatOwnerLeft]]
GuestMessageChatOwnerChangedEvent: TypeAlias = Event[Is[_q._GuestMessageChatOwnerChanged]]
GuestMessageNewChatTitleEvent: TypeAlias = Event[Is[_q._GuestMessageNewChatTitle]]
GuestMessageNewChatPhotoEvent: TypeAlias = Event[Is[_q._GuestMessageNewChatPhoto]]
GuestMessageDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._GuestMessageDeleteChatPhoto]]
GuestMessageGroupChatCreatedEvent: TypeAlias = Event[Is[_q._GuestMessageGroupChatCreated]]
GuestMessageSupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._GuestMessageSupergroupChatCreated]]
GuestMessageMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[Is[_q._GuestMessageMessageAutoDeleteTimerChanged]]
GuestMessageMigrateToChatIdEvent: TypeAlias = Event[Is[_q._GuestMessageMigrateToChatId]]
GuestMessageMigrateFromChatIdEvent: TypeAlias = Event[Is[_q._GuestMessageMigrateFromChatId]]
GuestMessagePinnedMessageEvent: TypeAlias = Event[Is[_q._GuestMessagePinnedMessage]]
GuestMessageInvoiceEvent: TypeAlias = Event[Is[_q._GuestMessageInvoice]]
GuestMessageSuccessfulPaymentEvent: TypeAlias = Event[Is[_q._GuestMessageSuccessfulPayment]]
GuestMessageRefundedPaymentEvent: TypeAlias = Event[Is[_q._GuestMessageRefundedPayment]]
GuestMessageUsersSharedEvent: TypeAlias = Event[Is[_q._GuestMessageUsersShared]]
GuestMessageChatSharedEvent: TypeAlias = Event[Is[_q._GuestMessageChatShared]]
GuestMessageGiftEvent: TypeAlias = Event[Is[_q._GuestMessageGift]]
GuestMessageUniqueGiftEvent: TypeAlias = Event[Is[_q._GuestMessageUniqueGift]]
GuestMessageGiftUpgradeSentEvent: TypeAlias = Event[Is[_q._GuestMessageGiftUpgradeSent]]
GuestMessageConnectedWebsiteEvent: TypeAlias = Event[Is[_q._GuestMessageConnectedWebsite]]
GuestMessageWriteAccessAllowedEvent: TypeAlias = Event[Is[_q._GuestMessageWriteAccessAllowed]]
GuestMessagePassportDataEvent: TypeAlias = Event[Is[_q._GuestMessagePassportData]]
GuestMessageProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q._GuestMessageProximityAlertTriggered]]
GuestMessageBoostAddedEvent: TypeAlias = Event[Is[_q._GuestMessageBoostAdded]]
GuestMessageChatBackgroundSetEvent: TypeAlias = Event[Is[_q._GuestMessageChatBackgroundSet]]
GuestMessageChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._GuestMessageChecklistTasksDone]]
GuestMessageChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._GuestMessageChecklistTasksAdded]]
GuestMessageCommunityChatAddedEvent: TypeAlias = Event[Is[_q._GuestMessageCommunityChatAdded]]
GuestMessageCommunityChatJoinedEvent: TypeAlias = Event[Is[_q._GuestMessageCommunityChatJoined]]
GuestMessageCommunityChatRemovedEvent: TypeAlias = Event[Is[_q._GuestMessageCommunityChatRemoved]]
GuestMessageForumTopicCreatedEvent: TypeAlias = Event[Is[_q._GuestMessageForumTopicCreated]]
GuestMessageForumTopicEditedEvent: TypeAlias = Event[Is[_q._GuestMessageForumTopicEdited]]
GuestMessageForumTopicClosedEvent: TypeAlias = Event[Is[_q._GuestMessageForumTopicClosed]]
GuestMessageForumTopicReopenedEvent: TypeAlias = Event[Is[_q._GuestMessageForumTopicReopened]]
GuestMessageGeneralForumTopicHiddenEvent: TypeAlias = Event[Is[_q._GuestMessageGeneralForumTopicHidden]]
GuestMessageGeneralForumTopicUnhiddenEvent: TypeAlias = Event[Is[_q._GuestMessageGeneralForumTopicUnhidden]]
GuestMessageGiveawayCreatedEvent: TypeAlias = Event[Is[_q._GuestMessageGiveawayCreated]]
GuestMessageGiveawayEvent: TypeAlias = Event[Is[_q._GuestMessageGiveaway]]
GuestMessageGiveawayWinnersEvent: TypeAlias = Event[Is[_q._GuestMessageGiveawayWinners]]
GuestMessageGiveawayCompletedEvent: TypeAlias = Event[Is[_q._GuestMessageGiveawayCompleted]]
GuestMessageManagedBotCreatedEvent: TypeAlias = Event[Is[_q._GuestMessageManagedBotCreated]]
GuestMessagePaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q._GuestMessagePaidMessagePriceChanged]]
GuestMessagePollOptionAddedEvent: TypeAlias = Event[Is[_q._GuestMessagePollOptionAdded]]
GuestMessagePollOptionDeletedEvent: TypeAlias = Event[Is[_q._GuestMessagePollOptionDeleted]]
GuestMessageSuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._GuestMessageSuggestedPostApproved]]
GuestMessageSuggestedPostApprovalFailedEvent: TypeAlias = Event[Is[_q._GuestMessageSuggestedPostApprovalFailed]]
GuestMessageSuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._GuestMessageSuggestedPostDeclined]]
GuestMessageSuggestedPostPaidEvent: TypeAlias = Event[Is[_q._GuestMessageSuggestedPostPaid]]
GuestMessageSuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._GuestMessageSuggestedPostRefunded]]
GuestMessageVideoChatScheduledEvent: TypeAlias = Event[Is[_q._GuestMessageVideoChatScheduled]]
GuestMessageVideoChatStartedEvent: TypeAlias = Event[Is[_q._GuestMessageVideoChatStarted]]
GuestMessageVideoChatEndedEvent: TypeAlias = Event[Is[_q._GuestMessageVideoChatEnded]]
GuestMessageVideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q._GuestMessageVideoChatParticipantsInvited]]
GuestMessageWebAppDataEvent: TypeAlias = Event[Is[_q._GuestMessageWebAppData]]
GuestMessageReplyMarkupEvent: TypeAlias = Event[Is[_q._GuestMessageReplyMarkup]]
MessageReactionUserEvent: TypeAlias = Event[Is[_q._MessageReactionUpdatedUser]]
MessageReactionActorChatEvent: TypeAlias = Event[Is[_q._MessageReactionUpdatedActorChat]]
InlineQueryChatTypeEvent: TypeAlias = Event[Is[_q._InlineQueryChatType]]
InlineQueryLocationEvent: TypeAlias = Event[Is[_q._InlineQueryLocation]]
ChosenInlineResultLocationEvent: TypeAlias = Event[Is[_q._ChosenInlineResultLocation]]
ChosenInlineResultInlineMessageIdEvent: TypeAlias = Event[Is[_q._ChosenInlineResultInlineMessageId]]
CallbackQueryMessageEvent: TypeAlias = Event[Is[_q._CallbackQueryMessage]]
CallbackQueryInlineMessageIdEvent: TypeAlias = Event[Is[_q._CallbackQueryInlineMessageId]]
CallbackQueryDataEvent: TypeAlias = Event[Is[_q._CallbackQueryData]]
CallbackQueryGameShortNameEvent: TypeAlias = Event[Is[_q._CallbackQueryGameShortName]]
PreCheckoutQueryShippingOptionIdEvent: TypeAlias = Event[Is[_q._PreCheckoutQueryShippingOptionId]]
PreCheckoutQueryOrderInfoEvent: TypeAlias = Event[Is[_q._PreCheckoutQueryOrderInfo]]
PollQuestionEntitiesEvent: TypeAlias = Event[Is[_q.PollQuestionEntitiesQueries]]
PollCountryCodesEvent: TypeAlias = Event[Is[_q._PollCountryCodes]]
PollCorrectOptionIdsEvent: TypeAlias = Event[Is[_q._PollCorrectOptionIds]]
PollExplanationEvent: TypeAlias = Event[Is[_q._PollExplanation]]
PollExplanationEntitiesEvent: TypeAlias = Event[Is[_q.PollExplanationEntitiesQueries]]
PollExplanationMediaEvent: TypeAlias = Event[Is[_q._PollExplanationMedia]]
PollOpenPeriodEvent: TypeAlias = Event[Is[_q._PollOpenPeriod]]
PollCloseDateEvent: TypeAlias = Event[Is[_q._PollCloseDate]]
PollDescriptionEvent: TypeAlias = Event[Is[_q._PollDescription]]
PollDescriptionEntitiesEvent: TypeAlias = Event[Is[_q.PollDescriptionEntitiesQueries]]
PollMediaEvent: TypeAlias = Event[Is[_q._PollMedia]]
PollAnswerVoterChatEvent: TypeAlias = Event[Is[_q._PollAnswerVoterChat]]
PollAnswerUserEvent: TypeAlias = Event[Is[_q._PollAnswerUser]]
MyChatMemberInviteLinkEvent: TypeAlias = Event[Is[_q._MyChatMemberInviteLink]]
MyChatMemberViaJoinRequestEvent: TypeAlias = Event[Is[_q._MyChatMemberViaJoinRequest]]
MyChatMemberViaChatFolderInviteLinkEvent: TypeAlias = Event[Is[_q._MyChatMemberViaChatFolderInviteLink]]
ChatMemberInviteLinkEvent: TypeAlias = Event[Is[_q._ChatMemberInviteLink]]
ChatMemberViaJoinRequestEvent: TypeAlias = Event[Is[_q._ChatMemberViaJoinRequest]]
ChatMemberViaChatFolderInviteLinkEvent: TypeAlias = Event[Is[_q._ChatMemberViaChatFolderInviteLink]]
ChatJoinRequestBioEvent: TypeAlias = Event[Is[_q._ChatJoinRequestBio]]
ChatJoinRequestInviteLinkEvent: TypeAlias = Event[Is[_q._ChatJoinRequestInviteLink]]
ChatJoinRequestQueryIdEvent: TypeAlias = Event[Is[_q._ChatJoinRequestQueryId]]
StoppedMessageGenerationMessageThreadIdEvent: TypeAlias = Event[Is[_q._MessageGenerationStoppedMessageThreadId]]
MsgEvent: TypeAlias = Event[Is[_q.MsgQueries]]
StickerEvent: TypeAlias = Event[Is[_q.StickerQueries]]
MsgStickerEvent: TypeAlias = Event[Is[_q.MsgStickerQueries]]
FromEvent: TypeAlias = Event[Is[_q.FromQueries]]
MsgFromEvent: TypeAlias = Event[Is[_q.MsgFromQueries]]
MessageThreadIdEvent: TypeAlias = Event[Is[_q.MessageThreadIdQueries]]
MsgMessageThreadIdEvent: TypeAlias = Event[Is[_q.MsgMessageThreadIdQueries]]
DirectMessagesTopicEvent: TypeAlias = Event[Is[_q._MessageDirectMessagesTopic]]
MsgDirectMessagesTopicEvent: TypeAlias = Event[Is[_q._MessageDirectMessagesTopic]]
SenderChatEvent: TypeAlias = Event[Is[_q.SenderChatQueries]]
MsgSenderChatEvent: TypeAlias = Event[Is[_q.MsgSenderChatQueries]]
SenderBoostCountEvent: TypeAlias = Event[Is[_q._MessageSenderBoostCount]]
MsgSenderBoostCountEvent: TypeAlias = Event[Is[_q._MessageSenderBoostCount]]
SenderBusinessBotEvent: TypeAlias = Event[Is[_q.SenderBusinessBotQueries]]
MsgSenderBusinessBotEvent: TypeAlias = Event[Is[_q.MsgSenderBusinessBotQueries]]
SenderTagEvent: TypeAlias = Event[Is[_q._MessageSenderTag]]
MsgSenderTagEvent: TypeAlias = Event[Is[_q._MessageSenderTag]]
ReceiverUserEvent: TypeAlias = Event[Is[_q.ReceiverUserQueries]]
MsgReceiverUserEvent: TypeAlias = Event[Is[_q.MsgReceiverUserQueries]]
EphemeralMessageIdEvent: TypeAlias = Event[Is[_q.EphemeralMessageIdQueries]]
MsgEphemeralMessageIdEvent: TypeAlias = Event[Is[_q.MsgEphemeralMessageIdQueries]]
GuestQueryIdEvent: TypeAlias = Event[Is[_q._MessageGuestQueryId]]
MsgGuestQueryIdEvent: TypeAlias = Event[Is[_q._MessageGuestQueryId]]
BusinessConnectionIdEvent: TypeAlias = Event[Is[_q.BusinessConnectionIdQueries]]
MsgBusinessConnectionIdEvent: TypeAlias = Event[Is[_q.MsgBusinessConnectionIdQueries]]
ForwardOriginEvent: TypeAlias = Event[Is[_q.ForwardOriginQueries]]
MsgForwardOriginEvent: TypeAlias = Event[Is[_q.MsgForwardOriginQueries]]
IsTopicMessageEvent: TypeAlias = Event[Is[_q._MessageIsTopicMessageLiteralTrue]]
MsgIsTopicMessageEvent: TypeAlias = Event[Is[_q._MessageIsTopicMessageLiteralTrue]]
IsAutomaticForwardEvent: TypeAlias = Event[Is[_q.IsAutomaticForwardQueries]]
MsgIsAutomaticForwardEvent: TypeAlias = Event[Is[_q.MsgIsAutomaticForwardQueries]]
ReplyToMessageEvent: TypeAlias = Event[Is[_q._MessageReplyToMessage]]
MsgReplyToMessageEvent: TypeAlias = Event[Is[_q._MessageReplyToMessage]]
ExternalReplyEvent: TypeAlias = Event[Is[_q._MessageExternalReply]]
MsgExternalReplyEvent: TypeAlias = Event[Is[_q._MessageExternalReply]]
QuoteEvent: TypeAlias = Event[Is[_q._MessageQuote]]
MsgQuoteEvent: TypeAlias = Event[Is[_q._MessageQuote]]
ReplyToStoryEvent: TypeAlias = Event[Is[_q._MessageReplyToStory]]
MsgReplyToStoryEvent: TypeAlias = Event[Is[_q._MessageReplyToStory]]
ReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q.ReplyToChecklistTaskIdQueries]]
MsgReplyToChecklistTaskIdEvent: TypeAlias = Event[Is[_q.MsgReplyToChecklistTaskIdQueries]]
ReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q.ReplyToPollOptionIdQueries]]
MsgReplyToPollOptionIdEvent: TypeAlias = Event[Is[_q.MsgReplyToPollOptionIdQueries]]
ViaBotEvent: TypeAlias = Event[Is[_q.ViaBotQueries]]
MsgViaBotEvent: TypeAlias = Event[Is[_q.MsgViaBotQueries]]
GuestBotCallerUserEvent: TypeAlias = Event[Is[_q.GuestBotCallerUserQueries]]
MsgGuestBotCallerUserEvent: TypeAlias = Event[Is[_q.MsgGuestBotCallerUserQueries]]
GuestBotCallerChatEvent: TypeAlias = Event[Is[_q.GuestBotCallerChatQueries]]
MsgGuestBotCallerChatEvent: TypeAlias = Event[Is[_q.MsgGuestBotCallerChatQueries]]
EditDateEvent: TypeAlias = Event[Is[_q.EditDateQueries]]
MsgEditDateEvent: TypeAlias = Event[Is[_q.MsgEditDateQueries]]
HasProtectedContentEvent: TypeAlias = Event[Is[_q.HasProtectedContentQueries]]
MsgHasProtectedContentEvent: TypeAlias = Event[Is[_q.MsgHasProtectedContentQueries]]
IsFromOfflineEvent: TypeAlias = Event[Is[_q._MessageIsFromOfflineLiteralTrue]]
MsgIsFromOfflineEvent: TypeAlias = Event[Is[_q._MessageIsFromOfflineLiteralTrue]]
MediaGroupIdEvent: TypeAlias = Event[Is[_q._MessageMediaGroupId]]
MsgMediaGroupIdEvent: TypeAlias = Event[Is[_q._MessageMediaGroupId]]
AuthorSignatureEvent: TypeAlias = Event[Is[_q._MessageAuthorSignature]]
MsgAuthorSignatureEvent: TypeAlias = Event[Is[_q._MessageAuthorSignature]]
PaidStarCountEvent: TypeAlias = Event[Is[_q._MessagePaidStarCount]]
MsgPaidStarCountEvent: TypeAlias = Event[Is[_q._MessagePaidStarCount]]
TextEvent: TypeAlias = Event[Is[_q.TextQueries]]
MsgTextEvent: TypeAlias = Event[Is[_q.MsgTextQueries]]
EntitiesEvent: TypeAlias = Event[Is[_q.EntitiesQueries]]
MsgEntitiesEvent: TypeAlias = Event[Is[_q.MsgEntitiesQueries]]
LinkPreviewOptionsEvent: TypeAlias = Event[Is[_q.LinkPreviewOptionsQueries]]
MsgLinkPreviewOptionsEvent: TypeAlias = Event[Is[_q.MsgLinkPreviewOptionsQueries]]
SuggestedPostInfoEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostInfo]]
MsgSuggestedPostInfoEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostInfo]]
EffectIdEvent: TypeAlias = Event[Is[_q._MessageEffectId]]
MsgEffectIdEvent: TypeAlias = Event[Is[_q._MessageEffectId]]
RichMessageEvent: TypeAlias = Event[Is[_q._MessageRichMessage]]
MsgRichMessageEvent: TypeAlias = Event[Is[_q._MessageRichMessage]]
AnimationEvent: TypeAlias = Event[Is[_q._MessageAnimation]]
MsgAnimationEvent: TypeAlias = Event[Is[_q._MessageAnimation]]
DocumentEvent: TypeAlias = Event[Is[_q.DocumentQueries]]
MsgDocumentEvent: TypeAlias = Event[Is[_q.MsgDocumentQueries]]
AudioEvent: TypeAlias = Event[Is[_q._MessageAudio]]
MsgAudioEvent: TypeAlias = Event[Is[_q._MessageAudio]]
LivePhotoEvent: TypeAlias = Event[Is[_q._MessageLivePhoto]]
MsgLivePhotoEvent: TypeAlias = Event[Is[_q._MessageLivePhoto]]
PhotoEvent: TypeAlias = Event[Is[_q.PhotoQueries]]
MsgPhotoEvent: TypeAlias = Event[Is[_q.MsgPhotoQueries]]
PaidMediaEvent: TypeAlias = Event[Is[_q._MessagePaidMedia]]
MsgPaidMediaEvent: TypeAlias = Event[Is[_q._MessagePaidMedia]]
StoryEvent: TypeAlias = Event[Is[_q._MessageStory]]
MsgStoryEvent: TypeAlias = Event[Is[_q._MessageStory]]
VideoEvent: TypeAlias = Event[Is[_q._MessageVideo]]
MsgVideoEvent: TypeAlias = Event[Is[_q._MessageVideo]]
VideoNoteEvent: TypeAlias = Event[Is[_q._MessageVideoNote]]
MsgVideoNoteEvent: TypeAlias = Event[Is[_q._MessageVideoNote]]
VoiceEvent: TypeAlias = Event[Is[_q._MessageVoice]]
MsgVoiceEvent: TypeAlias = Event[Is[_q._MessageVoice]]
CaptionEvent: TypeAlias = Event[Is[_q.CaptionQueries]]
MsgCaptionEvent: TypeAlias = Event[Is[_q.MsgCaptionQueries]]
CaptionEntitiesEvent: TypeAlias = Event[Is[_q.CaptionEntitiesQueries]]
MsgCaptionEntitiesEvent: TypeAlias = Event[Is[_q.MsgCaptionEntitiesQueries]]
ShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q.ShowCaptionAboveMediaQueries]]
MsgShowCaptionAboveMediaEvent: TypeAlias = Event[Is[_q.MsgShowCaptionAboveMediaQueries]]
HasMediaSpoilerEvent: TypeAlias = Event[Is[_q._MessageHasMediaSpoilerLiteralTrue]]
MsgHasMediaSpoilerEvent: TypeAlias = Event[Is[_q._MessageHasMediaSpoilerLiteralTrue]]
ChecklistEvent: TypeAlias = Event[Is[_q.ChecklistQueries]]
MsgChecklistEvent: TypeAlias = Event[Is[_q.MsgChecklistQueries]]
ContactEvent: TypeAlias = Event[Is[_q._MessageContact]]
MsgContactEvent: TypeAlias = Event[Is[_q._MessageContact]]
DiceEvent: TypeAlias = Event[Is[_q.DiceQueries]]
MsgDiceEvent: TypeAlias = Event[Is[_q.MsgDiceQueries]]
GameEvent: TypeAlias = Event[Is[_q._MessageGame]]
MsgGameEvent: TypeAlias = Event[Is[_q._MessageGame]]
MsgPollEvent: TypeAlias = Event[Is[_q._MessagePoll]]
VenueEvent: TypeAlias = Event[Is[_q._MessageVenue]]
MsgVenueEvent: TypeAlias = Event[Is[_q._MessageVenue]]
LocationEvent: TypeAlias = Event[Is[_q._MessageLocation]]
MsgLocationEvent: TypeAlias = Event[Is[_q._MessageLocation]]
NewChatMembersEvent: TypeAlias = Event[Is[_q.NewChatMembersQueries]]
MsgNewChatMembersEvent: TypeAlias = Event[Is[_q.MsgNewChatMembersQueries]]
LeftChatMemberEvent: TypeAlias = Event[Is[_q.LeftChatMemberQueries]]
MsgLeftChatMemberEvent: TypeAlias = Event[Is[_q.MsgLeftChatMemberQueries]]
ChatOwnerLeftEvent: TypeAlias = Event[Is[_q.ChatOwnerLeftQueries]]
MsgChatOwnerLeftEvent: TypeAlias = Event[Is[_q.MsgChatOwnerLeftQueries]]
ChatOwnerChangedEvent: TypeAlias = Event[Is[_q._MessageChatOwnerChanged]]
MsgChatOwnerChangedEvent: TypeAlias = Event[Is[_q._MessageChatOwnerChanged]]
NewChatTitleEvent: TypeAlias = Event[Is[_q._MessageNewChatTitle]]
MsgNewChatTitleEvent: TypeAlias = Event[Is[_q._MessageNewChatTitle]]
NewChatPhotoEvent: TypeAlias = Event[Is[_q._MessageNewChatPhoto]]
MsgNewChatPhotoEvent: TypeAlias = Event[Is[_q._MessageNewChatPhoto]]
DeleteChatPhotoEvent: TypeAlias = Event[Is[_q._MessageDeleteChatPhotoLiteralTrue]]
MsgDeleteChatPhotoEvent: TypeAlias = Event[Is[_q._MessageDeleteChatPhotoLiteralTrue]]
GroupChatCreatedEvent: TypeAlias = Event[Is[_q._MessageGroupChatCreatedLiteralTrue]]
MsgGroupChatCreatedEvent: TypeAlias = Event[Is[_q._MessageGroupChatCreatedLiteralTrue]]
SupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._MessageSupergroupChatCreatedLiteralTrue]]
MsgSupergroupChatCreatedEvent: TypeAlias = Event[Is[_q._MessageSupergroupChatCreatedLiteralTrue]]
MessageAutoDeleteTimerChangedEvent: TypeAlias = Event[Is[_q.MessageAutoDeleteTimerChangedQueries]]
MsgMessageAutoDeleteTimerChangedEvent: TypeAlias = Event[Is[_q.MsgMessageAutoDeleteTimerChangedQueries]]
MigrateToChatIdEvent: TypeAlias = Event[Is[_q._MessageMigrateToChatId]]
MsgMigrateToChatIdEvent: TypeAlias = Event[Is[_q._MessageMigrateToChatId]]
MigrateFromChatIdEvent: TypeAlias = Event[Is[_q._MessageMigrateFromChatId]]
MsgMigrateFromChatIdEvent: TypeAlias = Event[Is[_q._MessageMigrateFromChatId]]
PinnedMessageEvent: TypeAlias = Event[Is[_q._MessagePinnedMessage]]
MsgPinnedMessageEvent: TypeAlias = Event[Is[_q._MessagePinnedMessage]]
InvoiceEvent: TypeAlias = Event[Is[_q._MessageInvoice]]
MsgInvoiceEvent: TypeAlias = Event[Is[_q._MessageInvoice]]
SuccessfulPaymentEvent: TypeAlias = Event[Is[_q._MessageSuccessfulPayment]]
MsgSuccessfulPaymentEvent: TypeAlias = Event[Is[_q._MessageSuccessfulPayment]]
RefundedPaymentEvent: TypeAlias = Event[Is[_q._MessageRefundedPayment]]
MsgRefundedPaymentEvent: TypeAlias = Event[Is[_q._MessageRefundedPayment]]
UsersSharedEvent: TypeAlias = Event[Is[_q._MessageUsersShared]]
MsgUsersSharedEvent: TypeAlias = Event[Is[_q._MessageUsersShared]]
ChatSharedEvent: TypeAlias = Event[Is[_q._MessageChatShared]]
MsgChatSharedEvent: TypeAlias = Event[Is[_q._MessageChatShared]]
GiftEvent: TypeAlias = Event[Is[_q.GiftQueries]]
MsgGiftEvent: TypeAlias = Event[Is[_q.MsgGiftQueries]]
UniqueGiftEvent: TypeAlias = Event[Is[_q.UniqueGiftQueries]]
MsgUniqueGiftEvent: TypeAlias = Event[Is[_q.MsgUniqueGiftQueries]]
GiftUpgradeSentEvent: TypeAlias = Event[Is[_q.GiftUpgradeSentQueries]]
MsgGiftUpgradeSentEvent: TypeAlias = Event[Is[_q.MsgGiftUpgradeSentQueries]]
ConnectedWebsiteEvent: TypeAlias = Event[Is[_q._MessageConnectedWebsite]]
MsgConnectedWebsiteEvent: TypeAlias = Event[Is[_q._MessageConnectedWebsite]]
WriteAccessAllowedEvent: TypeAlias = Event[Is[_q._MessageWriteAccessAllowed]]
MsgWriteAccessAllowedEvent: TypeAlias = Event[Is[_q._MessageWriteAccessAllowed]]
PassportDataEvent: TypeAlias = Event[Is[_q._MessagePassportData]]
MsgPassportDataEvent: TypeAlias = Event[Is[_q._MessagePassportData]]
ProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q.ProximityAlertTriggeredQueries]]
MsgProximityAlertTriggeredEvent: TypeAlias = Event[Is[_q.MsgProximityAlertTriggeredQueries]]
BoostAddedEvent: TypeAlias = Event[Is[_q._MessageBoostAdded]]
MsgBoostAddedEvent: TypeAlias = Event[Is[_q._MessageBoostAdded]]
ChatBackgroundSetEvent: TypeAlias = Event[Is[_q.ChatBackgroundSetQueries]]
MsgChatBackgroundSetEvent: TypeAlias = Event[Is[_q.MsgChatBackgroundSetQueries]]
ChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._MessageChecklistTasksDone]]
MsgChecklistTasksDoneEvent: TypeAlias = Event[Is[_q._MessageChecklistTasksDone]]
ChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._MessageChecklistTasksAdded]]
MsgChecklistTasksAddedEvent: TypeAlias = Event[Is[_q._MessageChecklistTasksAdded]]
CommunityChatAddedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatAdded]]
MsgCommunityChatAddedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatAdded]]
CommunityChatJoinedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatJoined]]
MsgCommunityChatJoinedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatJoined]]
CommunityChatRemovedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatRemoved]]
MsgCommunityChatRemovedEvent: TypeAlias = Event[Is[_q._MessageCommunityChatRemoved]]
ForumTopicCreatedEvent: TypeAlias = Event[Is[_q.ForumTopicCreatedQueries]]
MsgForumTopicCreatedEvent: TypeAlias = Event[Is[_q.MsgForumTopicCreatedQueries]]
ForumTopicEditedEvent: TypeAlias = Event[Is[_q.ForumTopicEditedQueries]]
MsgForumTopicEditedEvent: TypeAlias = Event[Is[_q.MsgForumTopicEditedQueries]]
ForumTopicClosedEvent: TypeAlias = Event[Is[_q._MessageForumTopicClosed]]
MsgForumTopicClosedEvent: TypeAlias = Event[Is[_q._MessageForumTopicClosed]]
ForumTopicReopenedEvent: TypeAlias = Event[Is[_q._MessageForumTopicReopened]]
MsgForumTopicReopenedEvent: TypeAlias = Event[Is[_q._MessageForumTopicReopened]]
GeneralForumTopicHiddenEvent: TypeAlias = Event[Is[_q._MessageGeneralForumTopicHidden]]
MsgGeneralForumTopicHiddenEvent: TypeAlias = Event[Is[_q._MessageGeneralForumTopicHidden]]
GeneralForumTopicUnhiddenEvent: TypeAlias = Event[Is[_q.GeneralForumTopicUnhiddenQueries]]
MsgGeneralForumTopicUnhiddenEvent: TypeAlias = Event[Is[_q.MsgGeneralForumTopicUnhiddenQueries]]
GiveawayCreatedEvent: TypeAlias = Event[Is[_q._MessageGiveawayCreated]]
MsgGiveawayCreatedEvent: TypeAlias = Event[Is[_q._MessageGiveawayCreated]]
GiveawayEvent: TypeAlias = Event[Is[_q.GiveawayQueries]]
MsgGiveawayEvent: TypeAlias = Event[Is[_q.MsgGiveawayQueries]]
GiveawayWinnersEvent: TypeAlias = Event[Is[_q.GiveawayWinnersQueries]]
MsgGiveawayWinnersEvent: TypeAlias = Event[Is[_q.MsgGiveawayWinnersQueries]]
GiveawayCompletedEvent: TypeAlias = Event[Is[_q.GiveawayCompletedQueries]]
MsgGiveawayCompletedEvent: TypeAlias = Event[Is[_q.MsgGiveawayCompletedQueries]]
ManagedBotCreatedEvent: TypeAlias = Event[Is[_q._MessageManagedBotCreated]]
MsgManagedBotCreatedEvent: TypeAlias = Event[Is[_q._MessageManagedBotCreated]]
PaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q.PaidMessagePriceChangedQueries]]
MsgPaidMessagePriceChangedEvent: TypeAlias = Event[Is[_q.MsgPaidMessagePriceChangedQueries]]
PollOptionAddedEvent: TypeAlias = Event[Is[_q._MessagePollOptionAdded]]
MsgPollOptionAddedEvent: TypeAlias = Event[Is[_q._MessagePollOptionAdded]]
PollOptionDeletedEvent: TypeAlias = Event[Is[_q._MessagePollOptionDeleted]]
MsgPollOptionDeletedEvent: TypeAlias = Event[Is[_q._MessagePollOptionDeleted]]
SuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostApproved]]
MsgSuggestedPostApprovedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostApproved]]
SuggestedPostApprovalFailedEvent: TypeAlias = Event[Is[_q.SuggestedPostApprovalFailedQueries]]
MsgSuggestedPostApprovalFailedEvent: TypeAlias = Event[Is[_q.MsgSuggestedPostApprovalFailedQueries]]
SuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostDeclined]]
MsgSuggestedPostDeclinedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostDeclined]]
SuggestedPostPaidEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostPaid]]
MsgSuggestedPostPaidEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostPaid]]
SuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostRefunded]]
MsgSuggestedPostRefundedEvent: TypeAlias = Event[Is[_q._MessageSuggestedPostRefunded]]
VideoChatScheduledEvent: TypeAlias = Event[Is[_q.VideoChatScheduledQueries]]
MsgVideoChatScheduledEvent: TypeAlias = Event[Is[_q.MsgVideoChatScheduledQueries]]
VideoChatStartedEvent: TypeAlias = Event[Is[_q.VideoChatStartedQueries]]
MsgVideoChatStartedEvent: TypeAlias = Event[Is[_q.MsgVideoChatStartedQueries]]
VideoChatEndedEvent: TypeAlias = Event[Is[_q._MessageVideoChatEnded]]
MsgVideoChatEndedEvent: TypeAlias = Event[Is[_q._MessageVideoChatEnded]]
VideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q.VideoChatParticipantsInvitedQueries]]
MsgVideoChatParticipantsInvitedEvent: TypeAlias = Event[Is[_q.MsgVideoChatParticipantsInvitedQueries]]
WebAppDataEvent: TypeAlias = Event[Is[_q._MessageWebAppData]]
MsgWebAppDataEvent: TypeAlias = Event[Is[_q._MessageWebAppData]]
ReplyMarkupEvent: TypeAlias = Event[Is[_q._MessageReplyMarkup]]
MsgReplyMarkupEvent: TypeAlias = Event[Is[_q._MessageReplyMarkup]]
IsPaidPostEvent: TypeAlias = Event[Is[_q._MessageIsPaidPostLiteralTrue]]
MsgIsPaidPostEvent: TypeAlias = Event[Is[_q._MessageIsPaidPostLiteralTrue]]
ChannelChatCreatedEvent: TypeAlias = Event[Is[_q._MessageChannelChatCreatedLiteralTrue]]
MsgChannelChatCreatedEvent: TypeAlias = Event[Is[_q._MessageChannelChatCreatedLiteralTrue]]
DirectMessagePriceChangedEvent: TypeAlias = Event[Is[_q._MessageDirectMessagePriceChanged]]
MsgDirectMessagePriceChangedEvent: TypeAlias = Event[Is[_q._MessageDirectMessagePriceChanged]]

__all__ = [
    "AnimationEvent",
    "AudioEvent",
    "AuthorSignatureEvent",
    "BoostAddedEvent",
    "BusinessConnectionEvent",
    "BusinessConnectionIdEvent",
    "BusinessConnectionRightsEvent",
    "BusinessMessageAnimationEvent",
    "BusinessMessageAudioEvent",
    "BusinessMessageAuthorSignatureEvent",
    "BusinessMessageBoostAddedEvent",
    "BusinessMessageBusinessConnectionIdEvent",
    "BusinessMessageCaptionEntitiesEvent",
    "BusinessMessageCaptionEvent",
    "BusinessMessageChatBackgroundSetEvent",
    "BusinessMessageChatOwnerChangedEvent",
    "BusinessMessageChatOwnerLeftEvent",
    "BusinessMessageChatSharedEvent",
    "BusinessMessageChecklistEvent",
    "BusinessMessageChecklistTasksAddedEvent",
    "BusinessMessageChecklistTasksDoneEvent",
    "BusinessMessageCommunityChatAddedEvent",
    "BusinessMessageCommunityChatJoinedEvent",
    "BusinessMessageCommunityChatRemovedEvent",
    "BusinessMessageConnectedWebsiteEvent",
    "BusinessMessageContactEvent",
    "BusinessMessageDeleteChatPhotoEvent",
    "BusinessMessageDiceEvent",
    "BusinessMessageDirectMessagesTopicEvent",
    "BusinessMessageDocumentEvent",
    "BusinessMessageEditDateEvent",
    "BusinessMessageEffectIdEvent",
    "BusinessMessageEntitiesEvent",
    "BusinessMessageEphemeralMessageIdEvent",
    "BusinessMessageEvent",
    "BusinessMessageExternalReplyEvent",
    "BusinessMessageForumTopicClosedEvent",
    "BusinessMessageForumTopicCreatedEvent",
    "BusinessMessageForumTopicEditedEvent",
    "BusinessMessageForumTopicReopenedEvent",
    "BusinessMessageForwardOriginEvent",
    "BusinessMessageFromEvent",
    "BusinessMessageGameEvent",
    "BusinessMessageGeneralForumTopicHiddenEvent",
    "BusinessMessageGeneralForumTopicUnhiddenEvent",
    "BusinessMessageGiftEvent",
    "BusinessMessageGiftUpgradeSentEvent",
    "BusinessMessageGiveawayCompletedEvent",
    "BusinessMessageGiveawayCreatedEvent",
    "BusinessMessageGiveawayEvent",
    "BusinessMessageGiveawayWinnersEvent",
    "BusinessMessageGroupChatCreatedEvent",
    "BusinessMessageGuestBotCallerChatEvent",
    "BusinessMessageGuestBotCallerUserEvent",
    "BusinessMessageGuestQueryIdEvent",
    "BusinessMessageHasMediaSpoilerEvent",
    "BusinessMessageHasProtectedContentEvent",
    "BusinessMessageInvoiceEvent",
    "BusinessMessageIsAutomaticForwardEvent",
    "BusinessMessageIsFromOfflineEvent",
    "BusinessMessageIsTopicMessageEvent",
    "BusinessMessageLeftChatMemberEvent",
    "BusinessMessageLinkPreviewOptionsEvent",
    "BusinessMessageLivePhotoEvent",
    "BusinessMessageLocationEvent",
    "BusinessMessageManagedBotCreatedEvent",
    "BusinessMessageMediaGroupIdEvent",
    "BusinessMessageMessageAutoDeleteTimerChangedEvent",
    "BusinessMessageMessageThreadIdEvent",
    "BusinessMessageMigrateFromChatIdEvent",
    "BusinessMessageMigrateToChatIdEvent",
    "BusinessMessageNewChatMembersEvent",
    "BusinessMessageNewChatPhotoEvent",
    "BusinessMessageNewChatTitleEvent",
    "BusinessMessagePaidMediaEvent",
    "BusinessMessagePaidMessagePriceChangedEvent",
    "BusinessMessagePaidStarCountEvent",
    "BusinessMessagePassportDataEvent",
    "BusinessMessagePhotoEvent",
    "BusinessMessagePinnedMessageEvent",
    "BusinessMessagePollEvent",
    "BusinessMessagePollOptionAddedEvent",
    "BusinessMessagePollOptionDeletedEvent",
    "BusinessMessageProximityAlertTriggeredEvent",
    "BusinessMessageQuoteEvent",
    "BusinessMessageReceiverUserEvent",
    "BusinessMessageRefundedPaymentEvent",
    "BusinessMessageReplyMarkupEvent",
    "BusinessMessageReplyToChecklistTaskIdEvent",
    "BusinessMessageReplyToMessageEvent",
    "BusinessMessageReplyToPollOptionIdEvent",
    "BusinessMessageReplyToStoryEvent",
    "BusinessMessageRichMessageEvent",
    "BusinessMessageSenderBoostCountEvent",
    "BusinessMessageSenderBusinessBotEvent",
    "BusinessMessageSenderChatEvent",
    "BusinessMessageSenderTagEvent",
    "BusinessMessageShowCaptionAboveMediaEvent",
    "BusinessMessageStickerEvent",
    "BusinessMessageStoryEvent",
    "BusinessMessageSuccessfulPaymentEvent",
    "BusinessMessageSuggestedPostApprovalFailedEvent",
    "BusinessMessageSuggestedPostApprovedEvent",
    "BusinessMessageSuggestedPostDeclinedEvent",
    "BusinessMessageSuggestedPostInfoEvent",
    "BusinessMessageSuggestedPostPaidEvent",
    "BusinessMessageSuggestedPostRefundedEvent",
    "BusinessMessageSupergroupChatCreatedEvent",
    "BusinessMessageTextEvent",
    "BusinessMessageUniqueGiftEvent",
    "BusinessMessageUsersSharedEvent",
    "BusinessMessageVenueEvent",
    "BusinessMessageViaBotEvent",
    "BusinessMessageVideoChatEndedEvent",
    "BusinessMessageVideoChatParticipantsInvitedEvent",
    "BusinessMessageVideoChatScheduledEvent",
    "BusinessMessageVideoChatStartedEvent",
    "BusinessMessageVideoEvent",
    "BusinessMessageVideoNoteEvent",
    "BusinessMessageVoiceEvent",
    "BusinessMessageWebAppDataEvent",
    "BusinessMessageWriteAccessAllowedEvent",
    "CallbackQueryDataEvent",
    "CallbackQueryEvent",
    "CallbackQueryGameShortNameEvent",
    "CallbackQueryInlineMessageIdEvent",
    "CallbackQueryMessageEvent",
    "CaptionEntitiesEvent",
    "CaptionEvent",
    "ChannelChatCreatedEvent",
    "ChannelPostAnimationEvent",
    "ChannelPostAudioEvent",
    "ChannelPostAuthorSignatureEvent",
    "ChannelPostBusinessConnectionIdEvent",
    "ChannelPostCaptionEntitiesEvent",
    "ChannelPostCaptionEvent",
    "ChannelPostChannelChatCreatedEvent",
    "ChannelPostChatBackgroundSetEvent",
    "ChannelPostContactEvent",
    "ChannelPostDeleteChatPhotoEvent",
    "ChannelPostDiceEvent",
    "ChannelPostDirectMessagePriceChangedEvent",
    "ChannelPostDocumentEvent",
    "ChannelPostEditDateEvent",
    "ChannelPostEffectIdEvent",
    "ChannelPostEntitiesEvent",
    "ChannelPostEphemeralMessageIdEvent",
    "ChannelPostEvent",
    "ChannelPostExternalReplyEvent",
    "ChannelPostForwardOriginEvent",
    "ChannelPostFromEvent",
    "ChannelPostGameEvent",
    "ChannelPostGiftEvent",
    "ChannelPostGiftUpgradeSentEvent",
    "ChannelPostGiveawayCompletedEvent",
    "ChannelPostGiveawayCreatedEvent",
    "ChannelPostGiveawayEvent",
    "ChannelPostGiveawayWinnersEvent",
    "ChannelPostGuestBotCallerChatEvent",
    "ChannelPostGuestBotCallerUserEvent",
    "ChannelPostGuestQueryIdEvent",
    "ChannelPostHasMediaSpoilerEvent",
    "ChannelPostHasProtectedContentEvent",
    "ChannelPostInvoiceEvent",
    "ChannelPostIsAutomaticForwardEvent",
    "ChannelPostIsFromOfflineEvent",
    "ChannelPostIsPaidPostEvent",
    "ChannelPostIsTopicMessageEvent",
    "ChannelPostLinkPreviewOptionsEvent",
    "ChannelPostLivePhotoEvent",
    "ChannelPostLocationEvent",
    "ChannelPostMediaGroupIdEvent",
    "ChannelPostMessageAutoDeleteTimerChangedEvent",
    "ChannelPostMessageThreadIdEvent",
    "ChannelPostNewChatPhotoEvent",
    "ChannelPostNewChatTitleEvent",
    "ChannelPostPaidMediaEvent",
    "ChannelPostPaidMessagePriceChangedEvent",
    "ChannelPostPaidStarCountEvent",
    "ChannelPostPhotoEvent",
    "ChannelPostPinnedMessageEvent",
    "ChannelPostPollEvent",
    "ChannelPostProximityAlertTriggeredEvent",
    "ChannelPostQuoteEvent",
    "ChannelPostReceiverUserEvent",
    "ChannelPostReplyMarkupEvent",
    "ChannelPostReplyToChecklistTaskIdEvent",
    "ChannelPostReplyToMessageEvent",
    "ChannelPostReplyToPollOptionIdEvent",
    "ChannelPostReplyToStoryEvent",
    "ChannelPostRichMessageEvent",
    "ChannelPostSenderBusinessBotEvent",
    "ChannelPostSenderChatEvent",
    "ChannelPostSenderTagEvent",
    "ChannelPostShowCaptionAboveMediaEvent",
    "ChannelPostStickerEvent",
    "ChannelPostStoryEvent",
    "ChannelPostTextEvent",
    "ChannelPostUniqueGiftEvent",
    "ChannelPostVenueEvent",
    "ChannelPostViaBotEvent",
    "ChannelPostVideoChatEndedEvent",
    "ChannelPostVideoChatParticipantsInvitedEvent",
    "ChannelPostVideoChatScheduledEvent",
    "ChannelPostVideoChatStartedEvent",
    "ChannelPostVideoEvent",
    "ChannelPostVideoNoteEvent",
    "ChannelPostVoiceEvent",
    "ChannelPostWebAppDataEvent",
    "ChatBackgroundSetEvent",
    "ChatBoostEvent",
    "ChatJoinRequestBioEvent",
    "ChatJoinRequestEvent",
    "ChatJoinRequestInviteLinkEvent",
    "ChatJoinRequestQueryIdEvent",
    "ChatMemberEvent",
    "ChatMemberInviteLinkEvent",
    "ChatMemberViaChatFolderInviteLinkEvent",
    "ChatMemberViaJoinRequestEvent",
    "ChatOwnerChangedEvent",
    "ChatOwnerLeftEvent",
    "ChatSharedEvent",
    "ChecklistEvent",
    "ChecklistTasksAddedEvent",
    "ChecklistTasksDoneEvent",
    "ChosenInlineResultEvent",
    "ChosenInlineResultInlineMessageIdEvent",
    "ChosenInlineResultLocationEvent",
    "CommunityChatAddedEvent",
    "CommunityChatJoinedEvent",
    "CommunityChatRemovedEvent",
    "ConnectedWebsiteEvent",
    "ContactEvent",
    "DeleteChatPhotoEvent",
    "DeletedBusinessMessagesEvent",
    "DiceEvent",
    "DirectMessagePriceChangedEvent",
    "DirectMessagesTopicEvent",
    "DocumentEvent",
    "EditDateEvent",
    "EditedBusinessMessageAnimationEvent",
    "EditedBusinessMessageAudioEvent",
    "EditedBusinessMessageAuthorSignatureEvent",
    "EditedBusinessMessageBoostAddedEvent",
    "EditedBusinessMessageBusinessConnectionIdEvent",
    "EditedBusinessMessageCaptionEntitiesEvent",
    "EditedBusinessMessageCaptionEvent",
    "EditedBusinessMessageChatBackgroundSetEvent",
    "EditedBusinessMessageChatOwnerChangedEvent",
    "EditedBusinessMessageChatOwnerLeftEvent",
    "EditedBusinessMessageChatSharedEvent",
    "EditedBusinessMessageChecklistEvent",
    "EditedBusinessMessageChecklistTasksAddedEvent",
    "EditedBusinessMessageChecklistTasksDoneEvent",
    "EditedBusinessMessageCommunityChatAddedEvent",
    "EditedBusinessMessageCommunityChatJoinedEvent",
    "EditedBusinessMessageCommunityChatRemovedEvent",
    "EditedBusinessMessageConnectedWebsiteEvent",
    "EditedBusinessMessageContactEvent",
    "EditedBusinessMessageDeleteChatPhotoEvent",
    "EditedBusinessMessageDiceEvent",
    "EditedBusinessMessageDirectMessagesTopicEvent",
    "EditedBusinessMessageDocumentEvent",
    "EditedBusinessMessageEditDateEvent",
    "EditedBusinessMessageEffectIdEvent",
    "EditedBusinessMessageEntitiesEvent",
    "EditedBusinessMessageEphemeralMessageIdEvent",
    "EditedBusinessMessageEvent",
    "EditedBusinessMessageExternalReplyEvent",
    "EditedBusinessMessageForumTopicClosedEvent",
    "EditedBusinessMessageForumTopicCreatedEvent",
    "EditedBusinessMessageForumTopicEditedEvent",
    "EditedBusinessMessageForumTopicReopenedEvent",
    "EditedBusinessMessageForwardOriginEvent",
    "EditedBusinessMessageFromEvent",
    "EditedBusinessMessageGameEvent",
    "EditedBusinessMessageGeneralForumTopicHiddenEvent",
    "EditedBusinessMessageGeneralForumTopicUnhiddenEvent",
    "EditedBusinessMessageGiftEvent",
    "EditedBusinessMessageGiftUpgradeSentEvent",
    "EditedBusinessMessageGiveawayCompletedEvent",
    "EditedBusinessMessageGiveawayCreatedEvent",
    "EditedBusinessMessageGiveawayEvent",
    "EditedBusinessMessageGiveawayWinnersEvent",
    "EditedBusinessMessageGroupChatCreatedEvent",
    "EditedBusinessMessageGuestBotCallerChatEvent",
    "EditedBusinessMessageGuestBotCallerUserEvent",
    "EditedBusinessMessageGuestQueryIdEvent",
    "EditedBusinessMessageHasMediaSpoilerEvent",
    "EditedBusinessMessageHasProtectedContentEvent",
    "EditedBusinessMessageInvoiceEvent",
    "EditedBusinessMessageIsAutomaticForwardEvent",
    "EditedBusinessMessageIsFromOfflineEvent",
    "EditedBusinessMessageIsTopicMessageEvent",
    "EditedBusinessMessageLeftChatMemberEvent",
    "EditedBusinessMessageLinkPreviewOptionsEvent",
    "EditedBusinessMessageLivePhotoEvent",
    "EditedBusinessMessageLocationEvent",
    "EditedBusinessMessageManagedBotCreatedEvent",
    "EditedBusinessMessageMediaGroupIdEvent",
    "EditedBusinessMessageMessageAutoDeleteTimerChangedEvent",
    "EditedBusinessMessageMessageThreadIdEvent",
    "EditedBusinessMessageMigrateFromChatIdEvent",
    "EditedBusinessMessageMigrateToChatIdEvent",
    "EditedBusinessMessageNewChatMembersEvent",
    "EditedBusinessMessageNewChatPhotoEvent",
    "EditedBusinessMessageNewChatTitleEvent",
    "EditedBusinessMessagePaidMediaEvent",
    "EditedBusinessMessagePaidMessagePriceChangedEvent",
    "EditedBusinessMessagePaidStarCountEvent",
    "EditedBusinessMessagePassportDataEvent",
    "EditedBusinessMessagePhotoEvent",
    "EditedBusinessMessagePinnedMessageEvent",
    "EditedBusinessMessagePollEvent",
    "EditedBusinessMessagePollOptionAddedEvent",
    "EditedBusinessMessagePollOptionDeletedEvent",
    "EditedBusinessMessageProximityAlertTriggeredEvent",
    "EditedBusinessMessageQuoteEvent",
    "EditedBusinessMessageReceiverUserEvent",
    "EditedBusinessMessageRefundedPaymentEvent",
    "EditedBusinessMessageReplyMarkupEvent",
    "EditedBusinessMessageReplyToChecklistTaskIdEvent",
    "EditedBusinessMessageReplyToMessageEvent",
    "EditedBusinessMessageReplyToPollOptionIdEvent",
    "EditedBusinessMessageReplyToStoryEvent",
    "EditedBusinessMessageRichMessageEvent",
    "EditedBusinessMessageSenderBoostCountEvent",
    "EditedBusinessMessageSenderBusinessBotEvent",
    "EditedBusinessMessageSenderChatEvent",
    "EditedBusinessMessageSenderTagEvent",
    "EditedBusinessMessageShowCaptionAboveMediaEvent",
    "EditedBusinessMessageStickerEvent",
    "EditedBusinessMessageStoryEvent",
    "EditedBusinessMessageSuccessfulPaymentEvent",
    "EditedBusinessMessageSuggestedPostApprovalFailedEvent",
    "EditedBusinessMessageSuggestedPostApprovedEvent",
    "EditedBusinessMessageSuggestedPostDeclinedEvent",
    "EditedBusinessMessageSuggestedPostInfoEvent",
    "EditedBusinessMessageSuggestedPostPaidEvent",
    "EditedBusinessMessageSuggestedPostRefundedEvent",
    "EditedBusinessMessageSupergroupChatCreatedEvent",
    "EditedBusinessMessageTextEvent",
    "EditedBusinessMessageUniqueGiftEvent",
    "EditedBusinessMessageUsersSharedEvent",
    "EditedBusinessMessageVenueEvent",
    "EditedBusinessMessageViaBotEvent",
    "EditedBusinessMessageVideoChatEndedEvent",
    "EditedBusinessMessageVideoChatParticipantsInvitedEvent",
    "EditedBusinessMessageVideoChatScheduledEvent",
    "EditedBusinessMessageVideoChatStartedEvent",
    "EditedBusinessMessageVideoEvent",
    "EditedBusinessMessageVideoNoteEvent",
    "EditedBusinessMessageVoiceEvent",
    "EditedBusinessMessageWebAppDataEvent",
    "EditedBusinessMessageWriteAccessAllowedEvent",
    "EditedChannelPostAnimationEvent",
    "EditedChannelPostAudioEvent",
    "EditedChannelPostAuthorSignatureEvent",
    "EditedChannelPostBusinessConnectionIdEvent",
    "EditedChannelPostCaptionEntitiesEvent",
    "EditedChannelPostCaptionEvent",
    "EditedChannelPostChannelChatCreatedEvent",
    "EditedChannelPostChatBackgroundSetEvent",
    "EditedChannelPostContactEvent",
    "EditedChannelPostDeleteChatPhotoEvent",
    "EditedChannelPostDiceEvent",
    "EditedChannelPostDirectMessagePriceChangedEvent",
    "EditedChannelPostDocumentEvent",
    "EditedChannelPostEditDateEvent",
    "EditedChannelPostEffectIdEvent",
    "EditedChannelPostEntitiesEvent",
    "EditedChannelPostEphemeralMessageIdEvent",
    "EditedChannelPostEvent",
    "EditedChannelPostExternalReplyEvent",
    "EditedChannelPostForwardOriginEvent",
    "EditedChannelPostFromEvent",
    "EditedChannelPostGameEvent",
    "EditedChannelPostGiftEvent",
    "EditedChannelPostGiftUpgradeSentEvent",
    "EditedChannelPostGiveawayCompletedEvent",
    "EditedChannelPostGiveawayCreatedEvent",
    "EditedChannelPostGiveawayEvent",
    "EditedChannelPostGiveawayWinnersEvent",
    "EditedChannelPostGuestBotCallerChatEvent",
    "EditedChannelPostGuestBotCallerUserEvent",
    "EditedChannelPostGuestQueryIdEvent",
    "EditedChannelPostHasMediaSpoilerEvent",
    "EditedChannelPostHasProtectedContentEvent",
    "EditedChannelPostInvoiceEvent",
    "EditedChannelPostIsAutomaticForwardEvent",
    "EditedChannelPostIsFromOfflineEvent",
    "EditedChannelPostIsPaidPostEvent",
    "EditedChannelPostIsTopicMessageEvent",
    "EditedChannelPostLinkPreviewOptionsEvent",
    "EditedChannelPostLivePhotoEvent",
    "EditedChannelPostLocationEvent",
    "EditedChannelPostMediaGroupIdEvent",
    "EditedChannelPostMessageAutoDeleteTimerChangedEvent",
    "EditedChannelPostMessageThreadIdEvent",
    "EditedChannelPostNewChatPhotoEvent",
    "EditedChannelPostNewChatTitleEvent",
    "EditedChannelPostPaidMediaEvent",
    "EditedChannelPostPaidMessagePriceChangedEvent",
    "EditedChannelPostPaidStarCountEvent",
    "EditedChannelPostPhotoEvent",
    "EditedChannelPostPinnedMessageEvent",
    "EditedChannelPostPollEvent",
    "EditedChannelPostProximityAlertTriggeredEvent",
    "EditedChannelPostQuoteEvent",
    "EditedChannelPostReceiverUserEvent",
    "EditedChannelPostReplyMarkupEvent",
    "EditedChannelPostReplyToChecklistTaskIdEvent",
    "EditedChannelPostReplyToMessageEvent",
    "EditedChannelPostReplyToPollOptionIdEvent",
    "EditedChannelPostReplyToStoryEvent",
    "EditedChannelPostRichMessageEvent",
    "EditedChannelPostSenderBusinessBotEvent",
    "EditedChannelPostSenderChatEvent",
    "EditedChannelPostSenderTagEvent",
    "EditedChannelPostShowCaptionAboveMediaEvent",
    "EditedChannelPostStickerEvent",
    "EditedChannelPostStoryEvent",
    "EditedChannelPostTextEvent",
    "EditedChannelPostUniqueGiftEvent",
    "EditedChannelPostVenueEvent",
    "EditedChannelPostViaBotEvent",
    "EditedChannelPostVideoChatEndedEvent",
    "EditedChannelPostVideoChatParticipantsInvitedEvent",
    "EditedChannelPostVideoChatScheduledEvent",
    "EditedChannelPostVideoChatStartedEvent",
    "EditedChannelPostVideoEvent",
    "EditedChannelPostVideoNoteEvent",
    "EditedChannelPostVoiceEvent",
    "EditedChannelPostWebAppDataEvent",
    "EditedMessageAnimationEvent",
    "EditedMessageAudioEvent",
    "EditedMessageAuthorSignatureEvent",
    "EditedMessageBoostAddedEvent",
    "EditedMessageBusinessConnectionIdEvent",
    "EditedMessageCaptionEntitiesEvent",
    "EditedMessageCaptionEvent",
    "EditedMessageChatBackgroundSetEvent",
    "EditedMessageChatOwnerChangedEvent",
    "EditedMessageChatOwnerLeftEvent",
    "EditedMessageChatSharedEvent",
    "EditedMessageChecklistEvent",
    "EditedMessageChecklistTasksAddedEvent",
    "EditedMessageChecklistTasksDoneEvent",
    "EditedMessageCommunityChatAddedEvent",
    "EditedMessageCommunityChatJoinedEvent",
    "EditedMessageCommunityChatRemovedEvent",
    "EditedMessageConnectedWebsiteEvent",
    "EditedMessageContactEvent",
    "EditedMessageDeleteChatPhotoEvent",
    "EditedMessageDiceEvent",
    "EditedMessageDirectMessagesTopicEvent",
    "EditedMessageDocumentEvent",
    "EditedMessageEditDateEvent",
    "EditedMessageEffectIdEvent",
    "EditedMessageEntitiesEvent",
    "EditedMessageEphemeralMessageIdEvent",
    "EditedMessageEvent",
    "EditedMessageExternalReplyEvent",
    "EditedMessageForumTopicClosedEvent",
    "EditedMessageForumTopicCreatedEvent",
    "EditedMessageForumTopicEditedEvent",
    "EditedMessageForumTopicReopenedEvent",
    "EditedMessageForwardOriginEvent",
    "EditedMessageFromEvent",
    "EditedMessageGameEvent",
    "EditedMessageGeneralForumTopicHiddenEvent",
    "EditedMessageGeneralForumTopicUnhiddenEvent",
    "EditedMessageGiftEvent",
    "EditedMessageGiftUpgradeSentEvent",
    "EditedMessageGiveawayCompletedEvent",
    "EditedMessageGiveawayCreatedEvent",
    "EditedMessageGiveawayEvent",
    "EditedMessageGiveawayWinnersEvent",
    "EditedMessageGroupChatCreatedEvent",
    "EditedMessageGuestBotCallerChatEvent",
    "EditedMessageGuestBotCallerUserEvent",
    "EditedMessageGuestQueryIdEvent",
    "EditedMessageHasMediaSpoilerEvent",
    "EditedMessageHasProtectedContentEvent",
    "EditedMessageInvoiceEvent",
    "EditedMessageIsAutomaticForwardEvent",
    "EditedMessageIsFromOfflineEvent",
    "EditedMessageIsTopicMessageEvent",
    "EditedMessageLeftChatMemberEvent",
    "EditedMessageLinkPreviewOptionsEvent",
    "EditedMessageLivePhotoEvent",
    "EditedMessageLocationEvent",
    "EditedMessageManagedBotCreatedEvent",
    "EditedMessageMediaGroupIdEvent",
    "EditedMessageMessageAutoDeleteTimerChangedEvent",
    "EditedMessageMessageThreadIdEvent",
    "EditedMessageMigrateFromChatIdEvent",
    "EditedMessageMigrateToChatIdEvent",
    "EditedMessageNewChatMembersEvent",
    "EditedMessageNewChatPhotoEvent",
    "EditedMessageNewChatTitleEvent",
    "EditedMessagePaidMediaEvent",
    "EditedMessagePaidMessagePriceChangedEvent",
    "EditedMessagePaidStarCountEvent",
    "EditedMessagePassportDataEvent",
    "EditedMessagePhotoEvent",
    "EditedMessagePinnedMessageEvent",
    "EditedMessagePollEvent",
    "EditedMessagePollOptionAddedEvent",
    "EditedMessagePollOptionDeletedEvent",
    "EditedMessageProximityAlertTriggeredEvent",
    "EditedMessageQuoteEvent",
    "EditedMessageReceiverUserEvent",
    "EditedMessageRefundedPaymentEvent",
    "EditedMessageReplyMarkupEvent",
    "EditedMessageReplyToChecklistTaskIdEvent",
    "EditedMessageReplyToMessageEvent",
    "EditedMessageReplyToPollOptionIdEvent",
    "EditedMessageReplyToStoryEvent",
    "EditedMessageRichMessageEvent",
    "EditedMessageSenderBoostCountEvent",
    "EditedMessageSenderBusinessBotEvent",
    "EditedMessageSenderChatEvent",
    "EditedMessageSenderTagEvent",
    "EditedMessageShowCaptionAboveMediaEvent",
    "EditedMessageStickerEvent",
    "EditedMessageStoryEvent",
    "EditedMessageSuccessfulPaymentEvent",
    "EditedMessageSuggestedPostApprovalFailedEvent",
    "EditedMessageSuggestedPostApprovedEvent",
    "EditedMessageSuggestedPostDeclinedEvent",
    "EditedMessageSuggestedPostInfoEvent",
    "EditedMessageSuggestedPostPaidEvent",
    "EditedMessageSuggestedPostRefundedEvent",
    "EditedMessageSupergroupChatCreatedEvent",
    "EditedMessageTextEvent",
    "EditedMessageUniqueGiftEvent",
    "EditedMessageUsersSharedEvent",
    "EditedMessageVenueEvent",
    "EditedMessageViaBotEvent",
    "EditedMessageVideoChatEndedEvent",
    "EditedMessageVideoChatParticipantsInvitedEvent",
    "EditedMessageVideoChatScheduledEvent",
    "EditedMessageVideoChatStartedEvent",
    "EditedMessageVideoEvent",
    "EditedMessageVideoNoteEvent",
    "EditedMessageVoiceEvent",
    "EditedMessageWebAppDataEvent",
    "EditedMessageWriteAccessAllowedEvent",
    "EffectIdEvent",
    "EntitiesEvent",
    "EphemeralMessageIdEvent",
    "Event",
    "ExternalReplyEvent",
    "Filter",
    "ForumTopicClosedEvent",
    "ForumTopicCreatedEvent",
    "ForumTopicEditedEvent",
    "ForumTopicReopenedEvent",
    "ForwardOriginEvent",
    "FromEvent",
    "GameEvent",
    "GeneralForumTopicHiddenEvent",
    "GeneralForumTopicUnhiddenEvent",
    "GiftEvent",
    "GiftUpgradeSentEvent",
    "GiveawayCompletedEvent",
    "GiveawayCreatedEvent",
    "GiveawayEvent",
    "GiveawayWinnersEvent",
    "GroupChatCreatedEvent",
    "GuestBotCallerChatEvent",
    "GuestBotCallerUserEvent",
    "GuestMessageAnimationEvent",
    "GuestMessageAudioEvent",
    "GuestMessageAuthorSignatureEvent",
    "GuestMessageBoostAddedEvent",
    "GuestMessageBusinessConnectionIdEvent",
    "GuestMessageCaptionEntitiesEvent",
    "GuestMessageCaptionEvent",
    "GuestMessageChatBackgroundSetEvent",
    "GuestMessageChatOwnerChangedEvent",
    "GuestMessageChatOwnerLeftEvent",
    "GuestMessageChatSharedEvent",
    "GuestMessageChecklistEvent",
    "GuestMessageChecklistTasksAddedEvent",
    "GuestMessageChecklistTasksDoneEvent",
    "GuestMessageCommunityChatAddedEvent",
    "GuestMessageCommunityChatJoinedEvent",
    "GuestMessageCommunityChatRemovedEvent",
    "GuestMessageConnectedWebsiteEvent",
    "GuestMessageContactEvent",
    "GuestMessageDeleteChatPhotoEvent",
    "GuestMessageDiceEvent",
    "GuestMessageDirectMessagesTopicEvent",
    "GuestMessageDocumentEvent",
    "GuestMessageEditDateEvent",
    "GuestMessageEffectIdEvent",
    "GuestMessageEntitiesEvent",
    "GuestMessageEphemeralMessageIdEvent",
    "GuestMessageEvent",
    "GuestMessageExternalReplyEvent",
    "GuestMessageForumTopicClosedEvent",
    "GuestMessageForumTopicCreatedEvent",
    "GuestMessageForumTopicEditedEvent",
    "GuestMessageForumTopicReopenedEvent",
    "GuestMessageForwardOriginEvent",
    "GuestMessageFromEvent",
    "GuestMessageGameEvent",
    "GuestMessageGeneralForumTopicHiddenEvent",
    "GuestMessageGeneralForumTopicUnhiddenEvent",
    "GuestMessageGiftEvent",
    "GuestMessageGiftUpgradeSentEvent",
    "GuestMessageGiveawayCompletedEvent",
    "GuestMessageGiveawayCreatedEvent",
    "GuestMessageGiveawayEvent",
    "GuestMessageGiveawayWinnersEvent",
    "GuestMessageGroupChatCreatedEvent",
    "GuestMessageGuestBotCallerChatEvent",
    "GuestMessageGuestBotCallerUserEvent",
    "GuestMessageGuestQueryIdEvent",
    "GuestMessageHasMediaSpoilerEvent",
    "GuestMessageHasProtectedContentEvent",
    "GuestMessageInvoiceEvent",
    "GuestMessageIsAutomaticForwardEvent",
    "GuestMessageIsFromOfflineEvent",
    "GuestMessageIsTopicMessageEvent",
    "GuestMessageLeftChatMemberEvent",
    "GuestMessageLinkPreviewOptionsEvent",
    "GuestMessageLivePhotoEvent",
    "GuestMessageLocationEvent",
    "GuestMessageManagedBotCreatedEvent",
    "GuestMessageMediaGroupIdEvent",
    "GuestMessageMessageAutoDeleteTimerChangedEvent",
    "GuestMessageMessageThreadIdEvent",
    "GuestMessageMigrateFromChatIdEvent",
    "GuestMessageMigrateToChatIdEvent",
    "GuestMessageNewChatMembersEvent",
    "GuestMessageNewChatPhotoEvent",
    "GuestMessageNewChatTitleEvent",
    "GuestMessagePaidMediaEvent",
    "GuestMessagePaidMessagePriceChangedEvent",
    "GuestMessagePaidStarCountEvent",
    "GuestMessagePassportDataEvent",
    "GuestMessagePhotoEvent",
    "GuestMessagePinnedMessageEvent",
    "GuestMessagePollEvent",
    "GuestMessagePollOptionAddedEvent",
    "GuestMessagePollOptionDeletedEvent",
    "GuestMessageProximityAlertTriggeredEvent",
    "GuestMessageQuoteEvent",
    "GuestMessageReceiverUserEvent",
    "GuestMessageRefundedPaymentEvent",
    "GuestMessageReplyMarkupEvent",
    "GuestMessageReplyToChecklistTaskIdEvent",
    "GuestMessageReplyToMessageEvent",
    "GuestMessageReplyToPollOptionIdEvent",
    "GuestMessageReplyToStoryEvent",
    "GuestMessageRichMessageEvent",
    "GuestMessageSenderBoostCountEvent",
    "GuestMessageSenderBusinessBotEvent",
    "GuestMessageSenderChatEvent",
    "GuestMessageSenderTagEvent",
    "GuestMessageShowCaptionAboveMediaEvent",
    "GuestMessageStickerEvent",
    "GuestMessageStoryEvent",
    "GuestMessageSuccessfulPaymentEvent",
    "GuestMessageSuggestedPostApprovalFailedEvent",
    "GuestMessageSuggestedPostApprovedEvent",
    "GuestMessageSuggestedPostDeclinedEvent",
    "GuestMessageSuggestedPostInfoEvent",
    "GuestMessageSuggestedPostPaidEvent",
    "GuestMessageSuggestedPostRefundedEvent",
    "GuestMessageSupergroupChatCreatedEvent",
    "GuestMessageTextEvent",
    "GuestMessageUniqueGiftEvent",
    "GuestMessageUsersSharedEvent",
    "GuestMessageVenueEvent",
    "GuestMessageViaBotEvent",
    "GuestMessageVideoChatEndedEvent",
    "GuestMessageVideoChatParticipantsInvitedEvent",
    "GuestMessageVideoChatScheduledEvent",
    "GuestMessageVideoChatStartedEvent",
    "GuestMessageVideoEvent",
    "GuestMessageVideoNoteEvent",
    "GuestMessageVoiceEvent",
    "GuestMessageWebAppDataEvent",
    "GuestMessageWriteAccessAllowedEvent",
    "GuestQueryIdEvent",
    "HasMediaSpoilerEvent",
    "HasProtectedContentEvent",
    "InlineQueryChatTypeEvent",
    "InlineQueryEvent",
    "InlineQueryLocationEvent",
    "InvoiceEvent",
    "Is",
    "IsAutomaticForwardEvent",
    "IsFromOfflineEvent",
    "IsPaidPostEvent",
    "IsTopicMessageEvent",
    "LeftChatMemberEvent",
    "LinkPreviewOptionsEvent",
    "LivePhotoEvent",
    "LocationEvent",
    "ManagedBotCreatedEvent",
    "ManagedBotEvent",
    "MediaGroupIdEvent",
    "MessageAnimationEvent",
    "MessageAudioEvent",
    "MessageAuthorSignatureEvent",
    "MessageAutoDeleteTimerChangedEvent",
    "MessageBoostAddedEvent",
    "MessageBusinessConnectionIdEvent",
    "MessageCaptionEntitiesEvent",
    "MessageCaptionEvent",
    "MessageChatBackgroundSetEvent",
    "MessageChatOwnerChangedEvent",
    "MessageChatOwnerLeftEvent",
    "MessageChatSharedEvent",
    "MessageChecklistEvent",
    "MessageChecklistTasksAddedEvent",
    "MessageChecklistTasksDoneEvent",
    "MessageCommunityChatAddedEvent",
    "MessageCommunityChatJoinedEvent",
    "MessageCommunityChatRemovedEvent",
    "MessageConnectedWebsiteEvent",
    "MessageContactEvent",
    "MessageDeleteChatPhotoEvent",
    "MessageDiceEvent",
    "MessageDirectMessagesTopicEvent",
    "MessageDocumentEvent",
    "MessageEditDateEvent",
    "MessageEffectIdEvent",
    "MessageEntitiesEvent",
    "MessageEphemeralMessageIdEvent",
    "MessageEvent",
    "MessageExternalReplyEvent",
    "MessageForumTopicClosedEvent",
    "MessageForumTopicCreatedEvent",
    "MessageForumTopicEditedEvent",
    "MessageForumTopicReopenedEvent",
    "MessageForwardOriginEvent",
    "MessageFromEvent",
    "MessageGameEvent",
    "MessageGeneralForumTopicHiddenEvent",
    "MessageGeneralForumTopicUnhiddenEvent",
    "MessageGiftEvent",
    "MessageGiftUpgradeSentEvent",
    "MessageGiveawayCompletedEvent",
    "MessageGiveawayCreatedEvent",
    "MessageGiveawayEvent",
    "MessageGiveawayWinnersEvent",
    "MessageGroupChatCreatedEvent",
    "MessageGuestBotCallerChatEvent",
    "MessageGuestBotCallerUserEvent",
    "MessageGuestQueryIdEvent",
    "MessageHasMediaSpoilerEvent",
    "MessageHasProtectedContentEvent",
    "MessageInvoiceEvent",
    "MessageIsAutomaticForwardEvent",
    "MessageIsFromOfflineEvent",
    "MessageIsTopicMessageEvent",
    "MessageLeftChatMemberEvent",
    "MessageLinkPreviewOptionsEvent",
    "MessageLivePhotoEvent",
    "MessageLocationEvent",
    "MessageManagedBotCreatedEvent",
    "MessageMediaGroupIdEvent",
    "MessageMessageAutoDeleteTimerChangedEvent",
    "MessageMessageThreadIdEvent",
    "MessageMigrateFromChatIdEvent",
    "MessageMigrateToChatIdEvent",
    "MessageNewChatMembersEvent",
    "MessageNewChatPhotoEvent",
    "MessageNewChatTitleEvent",
    "MessagePaidMediaEvent",
    "MessagePaidMessagePriceChangedEvent",
    "MessagePaidStarCountEvent",
    "MessagePassportDataEvent",
    "MessagePhotoEvent",
    "MessagePinnedMessageEvent",
    "MessagePollEvent",
    "MessagePollOptionAddedEvent",
    "MessagePollOptionDeletedEvent",
    "MessageProximityAlertTriggeredEvent",
    "MessageQuoteEvent",
    "MessageReactionActorChatEvent",
    "MessageReactionCountEvent",
    "MessageReactionEvent",
    "MessageReactionUserEvent",
    "MessageReceiverUserEvent",
    "MessageRefundedPaymentEvent",
    "MessageReplyMarkupEvent",
    "MessageReplyToChecklistTaskIdEvent",
    "MessageReplyToMessageEvent",
    "MessageReplyToPollOptionIdEvent",
    "MessageReplyToStoryEvent",
    "MessageRichMessageEvent",
    "MessageSenderBoostCountEvent",
    "MessageSenderBusinessBotEvent",
    "MessageSenderChatEvent",
    "MessageSenderTagEvent",
    "MessageShowCaptionAboveMediaEvent",
    "MessageStickerEvent",
    "MessageStoryEvent",
    "MessageSuccessfulPaymentEvent",
    "MessageSuggestedPostApprovalFailedEvent",
    "MessageSuggestedPostApprovedEvent",
    "MessageSuggestedPostDeclinedEvent",
    "MessageSuggestedPostInfoEvent",
    "MessageSuggestedPostPaidEvent",
    "MessageSuggestedPostRefundedEvent",
    "MessageSupergroupChatCreatedEvent",
    "MessageTextEvent",
    "MessageThreadIdEvent",
    "MessageUniqueGiftEvent",
    "MessageUsersSharedEvent",
    "MessageVenueEvent",
    "MessageViaBotEvent",
    "MessageVideoChatEndedEvent",
    "MessageVideoChatParticipantsInvitedEvent",
    "MessageVideoChatScheduledEvent",
    "MessageVideoChatStartedEvent",
    "MessageVideoEvent",
    "MessageVideoNoteEvent",
    "MessageVoiceEvent",
    "MessageWebAppDataEvent",
    "MessageWriteAccessAllowedEvent",
    "MigrateFromChatIdEvent",
    "MigrateToChatIdEvent",
    "MsgAnimationEvent",
    "MsgAudioEvent",
    "MsgAuthorSignatureEvent",
    "MsgBoostAddedEvent",
    "MsgBusinessConnectionIdEvent",
    "MsgCaptionEntitiesEvent",
    "MsgCaptionEvent",
    "MsgChannelChatCreatedEvent",
    "MsgChatBackgroundSetEvent",
    "MsgChatOwnerChangedEvent",
    "MsgChatOwnerLeftEvent",
    "MsgChatSharedEvent",
    "MsgChecklistEvent",
    "MsgChecklistTasksAddedEvent",
    "MsgChecklistTasksDoneEvent",
    "MsgCommunityChatAddedEvent",
    "MsgCommunityChatJoinedEvent",
    "MsgCommunityChatRemovedEvent",
    "MsgConnectedWebsiteEvent",
    "MsgContactEvent",
    "MsgDeleteChatPhotoEvent",
    "MsgDiceEvent",
    "MsgDirectMessagePriceChangedEvent",
    "MsgDirectMessagesTopicEvent",
    "MsgDocumentEvent",
    "MsgEditDateEvent",
    "MsgEffectIdEvent",
    "MsgEntitiesEvent",
    "MsgEphemeralMessageIdEvent",
    "MsgEvent",
    "MsgExternalReplyEvent",
    "MsgForumTopicClosedEvent",
    "MsgForumTopicCreatedEvent",
    "MsgForumTopicEditedEvent",
    "MsgForumTopicReopenedEvent",
    "MsgForwardOriginEvent",
    "MsgFromEvent",
    "MsgGameEvent",
    "MsgGeneralForumTopicHiddenEvent",
    "MsgGeneralForumTopicUnhiddenEvent",
    "MsgGiftEvent",
    "MsgGiftUpgradeSentEvent",
    "MsgGiveawayCompletedEvent",
    "MsgGiveawayCreatedEvent",
    "MsgGiveawayEvent",
    "MsgGiveawayWinnersEvent",
    "MsgGroupChatCreatedEvent",
    "MsgGuestBotCallerChatEvent",
    "MsgGuestBotCallerUserEvent",
    "MsgGuestQueryIdEvent",
    "MsgHasMediaSpoilerEvent",
    "MsgHasProtectedContentEvent",
    "MsgInvoiceEvent",
    "MsgIsAutomaticForwardEvent",
    "MsgIsFromOfflineEvent",
    "MsgIsPaidPostEvent",
    "MsgIsTopicMessageEvent",
    "MsgLeftChatMemberEvent",
    "MsgLinkPreviewOptionsEvent",
    "MsgLivePhotoEvent",
    "MsgLocationEvent",
    "MsgManagedBotCreatedEvent",
    "MsgMediaGroupIdEvent",
    "MsgMessageAutoDeleteTimerChangedEvent",
    "MsgMessageThreadIdEvent",
    "MsgMigrateFromChatIdEvent",
    "MsgMigrateToChatIdEvent",
    "MsgNewChatMembersEvent",
    "MsgNewChatPhotoEvent",
    "MsgNewChatTitleEvent",
    "MsgPaidMediaEvent",
    "MsgPaidMessagePriceChangedEvent",
    "MsgPaidStarCountEvent",
    "MsgPassportDataEvent",
    "MsgPhotoEvent",
    "MsgPinnedMessageEvent",
    "MsgPollEvent",
    "MsgPollOptionAddedEvent",
    "MsgPollOptionDeletedEvent",
    "MsgProximityAlertTriggeredEvent",
    "MsgQuoteEvent",
    "MsgReceiverUserEvent",
    "MsgRefundedPaymentEvent",
    "MsgReplyMarkupEvent",
    "MsgReplyToChecklistTaskIdEvent",
    "MsgReplyToMessageEvent",
    "MsgReplyToPollOptionIdEvent",
    "MsgReplyToStoryEvent",
    "MsgRichMessageEvent",
    "MsgSenderBoostCountEvent",
    "MsgSenderBusinessBotEvent",
    "MsgSenderChatEvent",
    "MsgSenderTagEvent",
    "MsgShowCaptionAboveMediaEvent",
    "MsgStickerEvent",
    "MsgStoryEvent",
    "MsgSuccessfulPaymentEvent",
    "MsgSuggestedPostApprovalFailedEvent",
    "MsgSuggestedPostApprovedEvent",
    "MsgSuggestedPostDeclinedEvent",
    "MsgSuggestedPostInfoEvent",
    "MsgSuggestedPostPaidEvent",
    "MsgSuggestedPostRefundedEvent",
    "MsgSupergroupChatCreatedEvent",
    "MsgTextEvent",
    "MsgUniqueGiftEvent",
    "MsgUsersSharedEvent",
    "MsgVenueEvent",
    "MsgViaBotEvent",
    "MsgVideoChatEndedEvent",
    "MsgVideoChatParticipantsInvitedEvent",
    "MsgVideoChatScheduledEvent",
    "MsgVideoChatStartedEvent",
    "MsgVideoEvent",
    "MsgVideoNoteEvent",
    "MsgVoiceEvent",
    "MsgWebAppDataEvent",
    "MsgWriteAccessAllowedEvent",
    "MyChatMemberEvent",
    "MyChatMemberInviteLinkEvent",
    "MyChatMemberViaChatFolderInviteLinkEvent",
    "MyChatMemberViaJoinRequestEvent",
    "NewChatMembersEvent",
    "NewChatPhotoEvent",
    "NewChatTitleEvent",
    "PaidMediaEvent",
    "PaidMessagePriceChangedEvent",
    "PaidStarCountEvent",
    "PassportDataEvent",
    "PhotoEvent",
    "PinnedMessageEvent",
    "PollAnswerEvent",
    "PollAnswerUserEvent",
    "PollAnswerVoterChatEvent",
    "PollCloseDateEvent",
    "PollCorrectOptionIdsEvent",
    "PollCountryCodesEvent",
    "PollDescriptionEntitiesEvent",
    "PollDescriptionEvent",
    "PollEvent",
    "PollExplanationEntitiesEvent",
    "PollExplanationEvent",
    "PollExplanationMediaEvent",
    "PollMediaEvent",
    "PollOpenPeriodEvent",
    "PollOptionAddedEvent",
    "PollOptionDeletedEvent",
    "PollQuestionEntitiesEvent",
    "PreCheckoutQueryEvent",
    "PreCheckoutQueryOrderInfoEvent",
    "PreCheckoutQueryShippingOptionIdEvent",
    "ProximityAlertTriggeredEvent",
    "PurchasedPaidMediaEvent",
    "QuoteEvent",
    "ReceiverUserEvent",
    "RefundedPaymentEvent",
    "RemovedChatBoostEvent",
    "ReplyMarkupEvent",
    "ReplyToChecklistTaskIdEvent",
    "ReplyToMessageEvent",
    "ReplyToPollOptionIdEvent",
    "ReplyToStoryEvent",
    "RichMessageEvent",
    "SenderBoostCountEvent",
    "SenderBusinessBotEvent",
    "SenderChatEvent",
    "SenderTagEvent",
    "ShippingQueryEvent",
    "ShowCaptionAboveMediaEvent",
    "StickerEvent",
    "StoppedMessageGenerationEvent",
    "StoppedMessageGenerationMessageThreadIdEvent",
    "StoryEvent",
    "SubscriptionEvent",
    "SuccessfulPaymentEvent",
    "SuggestedPostApprovalFailedEvent",
    "SuggestedPostApprovedEvent",
    "SuggestedPostDeclinedEvent",
    "SuggestedPostInfoEvent",
    "SuggestedPostPaidEvent",
    "SuggestedPostRefundedEvent",
    "SupergroupChatCreatedEvent",
    "TextEvent",
    "UniqueGiftEvent",
    "UsersSharedEvent",
    "VenueEvent",
    "ViaBotEvent",
    "VideoChatEndedEvent",
    "VideoChatParticipantsInvitedEvent",
    "VideoChatScheduledEvent",
    "VideoChatStartedEvent",
    "VideoEvent",
    "VideoNoteEvent",
    "VoiceEvent",
    "WebAppDataEvent",
    "WriteAccessAllowedEvent",
]
