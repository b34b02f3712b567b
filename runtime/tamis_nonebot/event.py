"""An event as NoneBot's plugins ask it: who it is from, what it says, whether the bot is addressed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, cast

import msgspec

from tamis.events.paths import first_of
from tamis.guards.rules.reading import reader
from tamis.routing.session_keys import ids_of
from tamis_nonebot.addressing import take_author, take_mention, take_nickname, take_reply
from tamis_nonebot.fields import PARTS, Reply, Sender
from tamis_nonebot.messages import Message, MessageSegment
from tamis_nonebot.utils import escape_tag

if TYPE_CHECKING:
    from typing import Self

    from tamis.events.event import Event as CoreEvent
    from tamis.queries.vocabulary import Vocabulary
    from tamis_nonebot.settings import Settings


class Event:
    """An event. What is not here is read from the package's own event, which is `core`, or from what was sent."""

    kinds: ClassVar[tuple[str, ...]] = ("",)
    """The kinds that are events of this class, and those below them."""
    me_field: ClassVar[str | None] = None
    """The field that names whom a notice is about."""

    if TYPE_CHECKING:
        time: int
        self_id: int
        post_type: str

    def __init__(self, core: CoreEvent, vocabulary: Vocabulary, settings: Settings) -> None:
        self.core: Any = core
        self.vocabulary = vocabulary
        self.settings = settings
        self._ids = ids_of(core, vocabulary)
        _, chat, user = self._ids
        self._is_private = user is not None and chat in {user, f"user {user}"}
        self.to_me = False
        self.reply: Reply | None = None
        """The message that is replied to, if it could be fetched."""
        self.reply_id: str | None = None
        self._reply_place = 0
        self.original_message = _message(core, vocabulary)
        """The message as it came."""
        self.message = self.original_message.copy()
        """The message without what addresses the bot at its beginning or end, and without the reply."""
        if self.get_type() == "message":
            self._address(settings)
        elif self.me_field is not None:
            self.to_me = str(getattr(core, self.me_field, None)) == self._ids[0]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "core":
            raise AttributeError(name)
        value = getattr(self.core, name, None)
        if value is None or name in PARTS:
            sent = self.sent
            if name in sent:
                value = sent[name]
            elif not hasattr(self.core.payload, name):
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            if name in PARTS and isinstance(value, dict):
                value = self.__dict__[name] = PARTS[name](**value)
        return value

    @property
    def sent(self) -> dict[str, Any]:
        """What was sent, as plain data."""
        if "_sent" not in self.__dict__:
            self.__dict__["_sent"] = self.core.json()
        found: dict[str, Any] = self.__dict__["_sent"]
        return found

    def get_type(self) -> str:
        return str(self.core.kind).partition(".")[0].replace("*", "")

    def get_event_name(self) -> str:
        """Its types, joined by dots: `message.group.normal`."""
        sent = self.sent
        type_ = sent.get("post_type")
        names = [type_, sent.get(f"{type_}_type"), sent.get("sub_type")]
        return ".".join(map(str, filter(None, names))) or str(self.core.kind)

    def get_event_description(self) -> str:
        return escape_tag(str(self.core.json()))

    def get_log_string(self) -> str:
        return f"[{self.get_event_name()}]: {self.get_event_description()}"

    def get_user_id(self) -> str:
        """Who it is from. Raises `ValueError` where nobody is."""
        if self._ids[2] is None:
            raise ValueError(f"an event of kind {self.core.kind!r} is from nobody")
        return self._ids[2]

    def get_session_id(self) -> str:
        """Who it is from, and in which group: as OneBot's adapter writes it."""
        _, chat, user = self._ids
        if user is None and chat is None:
            raise ValueError(f"an event of kind {self.core.kind!r} is from nobody")
        if user is None or self._is_private:
            return user if user is not None else f"group_{chat}"
        return f"group_{chat}_{user}"

    def get_message(self) -> Message:
        """The message. Raises `ValueError` where there is none."""
        if self.get_type() != "message":
            raise ValueError(f"an event of kind {self.core.kind!r} has no message")
        return self.message

    def get_plaintext(self) -> str:
        return self.get_message().extract_plain_text()

    def is_tome(self) -> bool:
        """Whether a message addresses the bot, or a notice is about it."""
        return self.to_me

    def json(self, **_: Any) -> str:
        return json.dumps(self.sent, ensure_ascii=False)

    model_dump_json = json

    def model_dump(self, **_: Any) -> Any:
        """The event as a dictionary: plain data, but for the message."""
        known = {name: value for name, value in self.__dict__.items() if name in self.sent}
        whole = {**self.sent, **known, **{name: part.model_dump() for name, part in known.items() if name in PARTS}}
        if self.get_type() == "message":
            whole |= {"message": self.message, "original_message": self.original_message, "to_me": self.to_me}
            whole["reply"] = None if self.reply is None else self.reply.model_dump()
        return whole

    def dict(self, **_: Any) -> Any:
        """The same, by its older name."""
        return self.model_dump()

    def copy(self, *, update: Any = None, deep: bool = False) -> Self:  # noqa: ARG002 - pydantic's name
        """An event that can be changed without this one."""
        other: Self = _copied(self)
        other.__dict__["message"] = self.message.copy()
        other.__dict__.update(update or {})
        return other

    model_copy = copy

    def _address(self, settings: Settings) -> None:
        """Notes whether the bot is addressed, and takes that out of the message, as OneBot's adapter does."""
        message = self.message
        message.reduce()
        replied = take_reply(message)
        if replied is not None:
            self.reply_id, self._reply_place = replied
        self.to_me = self._is_private
        if not self.to_me and message:
            self.to_me = take_mention(message, self._ids[0])
        self.to_me = take_nickname(message, settings.nickname) or self.to_me
        if not message:
            message.append(MessageSegment("text", {"text": ""}))

    def note_reply(self, found: Any) -> None:
        """Takes in the message that is replied to, as `get_msg` gives it."""
        if not isinstance(found, dict):
            return
        data = cast("dict[str, Any]", found)
        self.reply = Reply(**data)
        self.reply.sender = Sender(**(data.get("sender") or {}))
        self.reply.message = Message(data.get("message") or [])
        author = str(self.reply.sender.user_id)
        if author == self._ids[0]:
            self.to_me = True
        place = self._reply_place
        take_author(self.message, place, author)
        if not place:
            take_mention(self.message, self._ids[0])
            self.to_me = take_nickname(self.message, self.settings.nickname) or self.to_me
        if not self.message:
            self.message.append(MessageSegment("text", {"text": ""}))


def _message(core: CoreEvent, vocabulary: Vocabulary) -> Message:
    """The message of an event: its segments where it has some, else its text."""
    words = vocabulary.conversation
    if words is None:
        return Message()
    for place in vocabulary.texts[words.text].get(core.kind, ()):
        if place.plain is not None:
            parts = first_of(core.payload, (place.path,)) or ()
            return Message([_segment(msgspec.to_builtins(part)) for part in parts])
    text = reader(vocabulary.texts[words.text])(core)
    return Message() if text is None else Message(MessageSegment.text(text))


def _segment(plain: Any) -> MessageSegment:
    fields: dict[str, Any] = plain.get("data") or {}
    data = {name: value for name, value in fields.items() if value is not None}
    if plain["type"] == "text":
        data.setdefault("text", "")  # a segment that arrived without it
    return MessageSegment(str(plain["type"]), data)


def _copied(event: Any) -> Any:
    other: Any = object.__new__(event.__class__)
    other.__dict__.update(event.__dict__)
    return other
