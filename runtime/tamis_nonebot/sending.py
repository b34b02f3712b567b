"""What a plugin sends, as the call that the package makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import FlowError
from tamis_nonebot.messages import Message, MessageSegment, MessageTemplate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.queries.vocabulary import Vocabulary


def has_segments(vocabulary: Vocabulary) -> bool:
    """Whether messages of a package are made of segments, as those of OneBot are; otherwise they are texts."""
    words = vocabulary.conversation
    if words is None:
        return False
    return any(place.plain is not None for each in vocabulary.texts[words.text].values() for place in each)


def fill_template(message: Any, values: Mapping[str, Any]) -> Any:
    """A template with what it names; everything else as it is."""
    if isinstance(message, MessageTemplate):
        return message.format_map(values)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return message


def parameter_of(message: Any, vocabulary: Vocabulary) -> Any:
    """A message as the parameter of a call. What looks like a code in a text stays text."""
    segmented = has_segments(vocabulary)
    if not isinstance(message, (Message, MessageSegment)):
        return str(message)
    whole = Message(message)
    if segmented:
        texts_alone = all(segment.is_text() for segment in whole)
        return whole.extract_plain_text() if texts_alone else whole.plain()
    other = next((segment for segment in whole if not segment.is_text()), None)
    if other is not None:
        raise FlowError(f"{vocabulary.package} sends texts here, and the message has a segment of type {other.type!r}")
    return whole.extract_plain_text()


def call_for(
    core: Any, message: Any, vocabulary: Vocabulary, *, at_sender: bool = False, reply_message: bool = False
) -> Any:
    """The call that answers an event. Raises `CannotFillError` where nobody is there to answer."""
    words = vocabulary.conversation
    if words is None:
        raise FlowError(f"nothing can be sent: the spec of {vocabulary.package} has no section `conversation`")
    if at_sender and getattr(core, "group_id", None) is not None:
        message = MessageSegment.at(core.user_id) + MessageSegment.text(" ") + _as_message(message)
    if reply_message:
        message = MessageSegment.reply(core.message_id) + _as_message(message)
    call = getattr(core, words.action)(**{words.parameter: parameter_of(message, vocabulary)})
    return call.keep()  # who forgets to await a `send` is told of it, or served, by the matcher


def _as_message(message: Any) -> Any:
    return message if isinstance(message, (Message, MessageSegment)) else MessageSegment.text(str(message))
