"""An event as NoneBot's plugins ask it: who it is from, what it says, whether the bot is addressed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from tamis.events.paths import first_of
from tamis.guards.rules.reading import reader
from tamis.routing.session_keys import ids_of
from tamis_nonebot.messages import Message, MessageSegment

if TYPE_CHECKING:
    from tamis.events.event import Event as CoreEvent
    from tamis.queries.vocabulary import Vocabulary
    from tamis_nonebot.settings import Settings


class Event:
    """An event. What is not here is read from the package's own event, which is `core`."""

    kinds: ClassVar[tuple[str, ...]] = ("",)
    """The kinds that are events of this class, and those below them."""

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
        self.original_message = _message(core, vocabulary)
        self.message = self.original_message.copy()
        """The message without what addresses the bot at its beginning or end."""
        if self.get_type() == "message":
            self._address(settings)

    def __getattr__(self, name: str) -> Any:
        if name == "core":
            raise AttributeError(name)
        return getattr(self.core, name)

    @property
    def reply(self) -> Any:
        """NoneBot fetches the message that is replied to; this does not."""
        return None

    def get_type(self) -> str:
        return str(self.core.kind).partition(".")[0].replace("*", "")

    def get_event_name(self) -> str:
        return str(self.core.kind)

    def get_event_description(self) -> str:
        return str(self.core.json())

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
        return self.to_me

    def json(self) -> str:
        return json.dumps(self.core.json(), ensure_ascii=False)

    def model_dump(self) -> Any:
        """The event as plain data."""
        return self.core.json()

    def dict(self) -> Any:
        """The same, by its older name."""
        return self.core.json()

    def _address(self, settings: Settings) -> None:
        """Notes whether the bot is addressed, and takes that out of the message, as OneBot's adapter does."""
        message = self.message
        self.to_me = self._is_private
        if not self.to_me and message:
            self._address_at_beginning(message)
            if not self.to_me:
                self._address_at_end(message)
        if settings.nickname and message and message[0].is_text():
            self._address_by_name(message, settings)
        if not message:
            message.append(MessageSegment.text(""))

    def _is_me(self, segment: MessageSegment) -> bool:
        return segment.type == "at" and self._ids[0] is not None and str(segment.data.get("qq")) == self._ids[0]

    def _address_at_beginning(self, message: Message) -> None:
        while message and self._is_me(message[0]):
            self.to_me = True
            del message[0]
            if message and message[0].is_text():
                message[0] = MessageSegment.text(message[0].data["text"].lstrip())
                if not message[0].data["text"]:
                    del message[0]

    def _address_at_end(self, message: Message) -> None:
        place = len(message) - 1
        if place and message[place].is_text() and not message[place].data["text"].strip():
            place -= 1
        if self._is_me(message[place]):
            self.to_me = True
            del message[place:]

    def _address_by_name(self, message: Message, settings: Settings) -> None:
        names = "|".join(re.escape(name) for name in sorted(settings.nickname, key=len, reverse=True))
        found = re.match(rf"^({names})([\s,，]*|$)", message[0].data["text"], re.IGNORECASE)
        if found is not None:
            self.to_me = True
            message[0] = MessageSegment.text(message[0].data["text"][found.end() :])


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
