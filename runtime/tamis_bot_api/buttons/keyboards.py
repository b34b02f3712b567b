"""Keyboards that are written as they look: buttons from left to right, and rows.

A package made from a spec of the Bot API has the classes (`tamis_telegram.keyboards`); their methods are here. The
limits are facts of the Bot API, and what is over them is an error where the button is written, not when it is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

import msgspec

from tamis.errors import TamisError, shown
from tamis_bot_api.buttons.callback_data import CallbackData
from tamis_bot_api.text.utf16 import clean, length

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

ButtonStyle = Literal["danger", "success", "primary"]

MOST_DATA = 64
"""Bytes of callback data."""
MOST_COPIED = 256
"""Characters that a button copies."""
MOST_PLACEHOLDER = 64
"""Characters in the input field."""


class KeyboardError(TamisError, ValueError):
    """A button or a row that Telegram would refuse."""


def new_rows() -> list[list[Any]]:
    """No rows yet. With a factory that msgspec does not know, even an empty keyboard is sent as what it is."""
    return []


class Rows:
    """Buttons in rows. Every method returns the keyboard itself."""

    __slots__ = ()

    button_type: ClassVar[Any]
    most_in_row: ClassVar[int]
    most_buttons: ClassVar[int]

    @property
    def rows(self) -> list[list[Any]]:
        """The rows, which is what the methods change."""
        raise NotImplementedError

    @property
    def buttons(self) -> Iterator[Any]:
        """All buttons in their order."""
        return (button for row in self.rows for button in row)

    def __len__(self) -> int:
        """How many buttons there are."""
        return sum(map(len, self.rows))

    def __bool__(self) -> bool:
        return True  # a keyboard without buttons is one, too: it takes those of a message away

    def add(self, *buttons: Any) -> Self:
        """Puts ready buttons behind those that are there. A full row is followed by a new one."""
        for button in buttons:
            count = len(self)
            if count >= self.most_buttons:
                raise KeyboardError(
                    f"there are {count} buttons already, and Telegram takes {self.most_buttons} at most"
                )
            if not self.rows or len(self.rows[-1]) >= self.most_in_row:
                self.rows.append([])
            self.rows[-1].append(button)
        return self

    def row(self, *buttons: Any) -> Self:
        """Begins a new row, with ready buttons if there are any."""
        if len(buttons) > self.most_in_row:
            raise KeyboardError(f"{len(buttons)} buttons in a row, and Telegram shows {self.most_in_row} at most")
        if self.rows and self.rows[-1]:
            self.rows.append([])
        return self.add(*buttons)

    def adjust(self, *sizes: int, repeat: bool = False) -> Self:
        """Arranges all buttons anew: so many in each row. The last size goes on, or with `repeat` all from the first.

        >>> keyboard.adjust(1, 2)  # one, then two in each row
        """
        sizes = sizes or (self.most_in_row,)
        for size in sizes:
            if not 1 <= size <= self.most_in_row:
                raise KeyboardError(f"adjust({size}): a row has 1 to {self.most_in_row} buttons")
        waiting = list(self.buttons)
        self.rows.clear()
        number = 0
        while waiting:
            size = sizes[number % len(sizes) if repeat else min(number, len(sizes) - 1)]
            self.rows.append(waiting[:size])
            del waiting[:size]
            number += 1
        return self

    def extend(self, rows: Iterable[Iterable[Any]]) -> Self:
        """Puts rows below: those of another keyboard (`other.rows`), or of a message that has one."""
        for row in rows:
            self.row(*row)
        return self

    def _button(self, text: str, style: str | None, icon: str | None, **fields: Any) -> Self:
        if not text.strip():
            raise KeyboardError("a button needs a text that is not blank")
        given = {"text": text, "style": style, "icon_custom_emoji_id": icon, **fields}
        return self.add(msgspec.convert(_without_halves(_without_none(given)), self.button_type))


class InlineRows(Rows):
    """The methods of inline keyboards: buttons below a message.

    All take `style` ("danger", "success", "primary") and `icon`, the id of a custom emoji before the text.
    """

    __slots__ = ()

    most_in_row: ClassVar[int] = 8
    most_buttons: ClassVar[int] = 100

    @property
    def rows(self) -> list[list[Any]]:
        """The rows, which is what the methods change."""
        return cast("list[list[Any]]", cast("Any", self).inline_keyboard)

    def callback(
        self, text: str, data: str | CallbackData, *, style: ButtonStyle | None = None, icon: str | None = None
    ) -> Self:
        """A button that sends the bot a `callback_query` with `data`: 1 to 64 bytes."""
        packed = data.pack() if isinstance(data, CallbackData) else clean(data)
        size = len(packed.encode())
        if not 1 <= size <= MOST_DATA:
            raise KeyboardError(
                f"button {shown(text)!r}: its data {shown(packed)!r} has {size} bytes; 1 to {MOST_DATA} are allowed"
            )
        return self._button(text, style, icon, callback_data=packed)

    def url(self, text: str, url: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that opens a link: http(s) or tg."""
        return self._button(text, style, icon, url=_not_blank(text, "url", url))

    def web_app(self, text: str, url: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that opens a web app; in private chats only. The link is https."""
        return self._button(text, style, icon, web_app={"url": _https(text, url)})

    def login(
        self,
        text: str,
        url: str,
        *,
        forward_text: str | None = None,
        bot_username: str | None = None,
        request_write_access: bool | None = None,
        style: ButtonStyle | None = None,
        icon: str | None = None,
    ) -> Self:
        """A button that opens a site where the user is logged in. The link is https."""
        found = {
            "url": _https(text, url),
            "forward_text": forward_text,
            "bot_username": bot_username,
            "request_write_access": request_write_access,
        }
        return self._button(text, style, icon, login_url=_without_none(found))

    def switch_inline(
        self, text: str, query: str = "", *, style: ButtonStyle | None = None, icon: str | None = None
    ) -> Self:
        """A button that lets the user choose a chat, and writes the bot's name and `query` there."""
        return self._button(text, style, icon, switch_inline_query=query)

    def switch_inline_here(
        self, text: str, query: str = "", *, style: ButtonStyle | None = None, icon: str | None = None
    ) -> Self:
        """A button that writes the bot's name and `query` into the input field of this chat."""
        return self._button(text, style, icon, switch_inline_query_current_chat=query)

    def switch_inline_chosen(
        self,
        text: str,
        query: str = "",
        *,
        users: bool | None = None,
        bots: bool | None = None,
        groups: bool | None = None,
        channels: bool | None = None,
        style: ButtonStyle | None = None,
        icon: str | None = None,
    ) -> Self:
        """As `switch_inline`, for chats of some sorts only."""
        if not (users or bots or groups or channels):
            raise KeyboardError(f"button {shown(text)!r}: say which chats: users, bots, groups or channels")
        found = {
            "query": query,
            "allow_user_chats": users,
            "allow_bot_chats": bots,
            "allow_group_chats": groups,
            "allow_channel_chats": channels,
        }
        return self._button(text, style, icon, switch_inline_query_chosen_chat=_without_none(found))

    def copy_text(self, text: str, copied: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that copies a text of 1 to 256 characters."""
        return self._button(text, style, icon, copy_text={"text": _within(text, "copies", clean(copied), MOST_COPIED)})

    def game(self, text: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """The button that starts a game: the first one of its message."""
        self._only_first(text, "game")
        return self._button(text, style, icon, callback_game={})

    def pay(self, text: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """The button that pays an invoice: the first one of its message. "⭐" and "XTR" become the star of Telegram."""
        self._only_first(text, "pay")
        return self._button(text, style, icon, pay=True)

    def disabled(self, text: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that cannot be pressed."""
        return self._button(text, style, icon, disabled={})

    def _only_first(self, text: str, method: str) -> None:
        if len(self):
            raise KeyboardError(
                f"button {shown(text)!r}: {method}() makes the first button of a message; call it first"
            )


class ReplyRows(Rows):
    """The methods of reply keyboards: buttons in place of the user's own keyboard, which send what stands on them.

    All take `style` ("danger", "success", "primary") and `icon`, the id of a custom emoji before the text.
    """

    __slots__ = ()

    most_in_row: ClassVar[int] = 10
    most_buttons: ClassVar[int] = 300

    def __post_init__(self) -> None:
        check_placeholder(cast("Any", self).input_field_placeholder)

    @property
    def rows(self) -> list[list[Any]]:
        """The rows, which is what the methods change."""
        return cast("list[list[Any]]", cast("Any", self).keyboard)

    def text(self, *texts: str, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """Buttons that send their texts."""
        for text in texts:
            self._button(text, style, icon)
        return self

    def contact(self, text: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that sends the user's phone number, if they agree; in private chats only."""
        return self._button(text, style, icon, request_contact=True)

    def location(self, text: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that sends where the user is, if they agree; in private chats only."""
        return self._button(text, style, icon, request_location=True)

    def poll(
        self,
        text: str,
        type: Literal["quiz", "regular"] | None = None,  # noqa: A002 - the Bot API's name
        *,
        style: ButtonStyle | None = None,
        icon: str | None = None,
    ) -> Self:
        """A button with which the user makes a poll and sends it; in private chats only."""
        return self._button(text, style, icon, request_poll=_without_none({"type": type}))

    def web_app(self, text: str, url: str, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that opens a web app, which can send data to the bot; in private chats only. The link is https."""
        return self._button(text, style, icon, web_app={"url": _https(text, url)})

    def request(self, text: str, what: Any, *, style: ButtonStyle | None = None, icon: str | None = None) -> Self:
        """A button that asks the user to choose: `what` is a KeyboardButtonRequestUsers, …Chat or …ManagedBot."""
        field = _REQUESTS.get(type(what).__name__)
        if field is None:
            raise KeyboardError(f"button {shown(text)!r}: request() takes one of {', '.join(_REQUESTS)}, not {what!r}")
        return self._button(text, style, icon, **{field: what})


_REQUESTS = {
    "KeyboardButtonRequestUsers": "request_users",
    "KeyboardButtonRequestChat": "request_chat",
    "KeyboardButtonRequestManagedBot": "request_managed_bot",
}


def check_placeholder(text: str | None) -> None:
    """Raises `KeyboardError` for a text that does not fit the input field."""
    if text is not None and not 1 <= length(text) <= MOST_PLACEHOLDER:
        raise KeyboardError(
            f"the placeholder {shown(text)!r} has {length(text)} characters; 1 to {MOST_PLACEHOLDER} fit"
        )


def _without_none(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _without_halves(value: Any) -> Any:
    """Without halves of characters, which no JSON can hold."""
    if isinstance(value, dict):
        return {name: _without_halves(item) for name, item in cast("dict[str, Any]", value).items()}
    return clean(value) if isinstance(value, str) else value


def _not_blank(button: str, what: str, value: str) -> str:
    if not value.strip():
        raise KeyboardError(f"button {shown(button)!r}: its {what} is empty")
    return value


def _https(button: str, url: str) -> str:
    if not url.lower().startswith("https://"):
        raise KeyboardError(f"button {shown(button)!r}: {shown(url)!r} must be an https:// link here")
    return url


def _within(button: str, does: str, value: str, most: int) -> str:
    if not 1 <= length(value) <= most:
        raise KeyboardError(f"button {shown(button)!r} {does} {length(value)} characters; 1 to {most} are allowed")
    return value
