"""Keyboards: what goes over the wire, and what is refused before it does."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis_bot_api.buttons.keyboards import KeyboardError
from tamis_telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    ReplyKeyboardMarkup,
)
from tamis_telegram.keyboards import CallbackData, InlineKeyboard, ReplyKeyboard, force_reply, remove_keyboard
from tamis_telegram.testing import make


class Page(CallbackData, prefix="page"):
    number: int


def wire(value: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))


def test_an_inline_keyboard_is_written_as_it_looks() -> None:
    keyboard = (
        InlineKeyboard()
        .callback("Next", Page(2), style="primary", icon="5368324170671202286")
        .callback("Stop", "stop")
        .row()
        .url("Help", "https://example.com")
        .web_app("Open", "https://example.com/app")
        .login("Log in", "https://example.com/login", request_write_access=True)
        .row()
        .switch_inline("Share")
        .switch_inline_here("Here", "cats")
        .switch_inline_chosen("To a group", groups=True)
        .row()
        .copy_text("Copy", "code")
        .disabled("Soon")
    )
    assert wire(keyboard) == {
        "inline_keyboard": [
            [
                {
                    "text": "Next",
                    "icon_custom_emoji_id": "5368324170671202286",
                    "style": "primary",
                    "callback_data": "page:2",
                },
                {"text": "Stop", "callback_data": "stop"},
            ],
            [
                {"text": "Help", "url": "https://example.com"},
                {"text": "Open", "web_app": {"url": "https://example.com/app"}},
                {"text": "Log in", "login_url": {"url": "https://example.com/login", "request_write_access": True}},
            ],
            [
                {"text": "Share", "switch_inline_query": ""},
                {"text": "Here", "switch_inline_query_current_chat": "cats"},
                {"text": "To a group", "switch_inline_query_chosen_chat": {"query": "", "allow_group_chats": True}},
            ],
            [{"text": "Copy", "copy_text": {"text": "code"}}, {"text": "Soon", "disabled": {}}],
        ]
    }
    decoded = msgspec.json.decode(msgspec.json.encode(keyboard), type=InlineKeyboardMarkup)
    assert decoded.inline_keyboard == keyboard.inline_keyboard


def test_a_reply_keyboard_is_written_as_it_looks() -> None:
    keyboard = (
        ReplyKeyboard(resize_keyboard=True, input_field_placeholder="Well?")
        .text("Yes", "No", style="success")
        .row()
        .contact("My number")
        .location("My place")
        .poll("A poll")
        .poll("A quiz", "quiz")
        .web_app("Open", "https://example.com")
        .request("A friend", KeyboardButtonRequestUsers(request_id=1, user_is_bot=False))
    )
    assert wire(keyboard) == {
        "keyboard": [
            [{"text": "Yes", "style": "success"}, {"text": "No", "style": "success"}],
            [
                {"text": "My number", "request_contact": True},
                {"text": "My place", "request_location": True},
                {"text": "A poll", "request_poll": {}},
                {"text": "A quiz", "request_poll": {"type": "quiz"}},
                {"text": "Open", "web_app": {"url": "https://example.com"}},
                {"text": "A friend", "request_users": {"request_id": 1, "user_is_bot": False}},
            ],
        ],
        "resize_keyboard": True,
        "input_field_placeholder": "Well?",
    }
    assert isinstance(keyboard, ReplyKeyboardMarkup)


def test_keyboards_are_markup_of_calls() -> None:
    event = make("message:text", text="hi")
    keyboard = InlineKeyboard().callback("A", "a")
    call = event.reply("b", reply_markup=keyboard)
    assert call.params["reply_markup"] is keyboard
    assert isinstance(keyboard, InlineKeyboardMarkup)


def test_the_small_ones() -> None:
    assert wire(InlineKeyboard()) == {"inline_keyboard": []}
    assert wire(ReplyKeyboard(force_reply=True)) == {"keyboard": [], "force_reply": True}
    assert wire(remove_keyboard(selective=True)) == {"remove_keyboard": True, "selective": True}
    assert wire(force_reply("A name")) == {"force_reply": True, "input_field_placeholder": "A name"}
    paying = InlineKeyboard().pay("Pay 5 ⭐").url("Terms", "example.com")
    assert wire(paying)["inline_keyboard"][0][0] == {"text": "Pay 5 ⭐", "pay": True}
    assert wire(InlineKeyboard().game("Play").rows) == [[{"text": "Play", "callback_game": {}}]]


def test_no_keyboard_shares_its_rows() -> None:
    first = InlineKeyboard().callback("A", "a")
    assert len(InlineKeyboard()) == 0
    both = InlineKeyboard().callback("0", "0").extend(first.rows)
    both.callback("B", "b")
    assert [[button.text for button in row] for row in both.rows] == [["0"], ["A", "B"]]
    assert len(first) == 1


# --- rows ---


@settings(deadline=None)
@given(st.integers(0, 100), st.lists(st.integers(1, 8), max_size=4), st.booleans())
def test_adjusting_keeps_all_buttons_in_order(count: int, sizes: list[int], repeat: bool) -> None:
    keyboard = InlineKeyboard()
    for number in range(count):
        keyboard.callback(str(number), str(number))
    assert all(len(row) <= 8 for row in keyboard.rows)
    keyboard.adjust(*sizes, repeat=repeat)
    assert [button.text for button in keyboard.buttons] == [str(number) for number in range(count)]
    lengths = [len(row) for row in keyboard.rows]
    for number, size in enumerate(lengths):
        wanted = (sizes or [8])[number % len(sizes or [8]) if repeat else min(number, len(sizes or [8]) - 1)]
        assert size == wanted or (number == len(lengths) - 1 and 0 < size < wanted)


def test_rows_begin_where_they_are_said_to() -> None:
    keyboard = ReplyKeyboard().row().text("a").row().row().text("b", "c")
    assert [[button.text for button in row] for row in keyboard.rows] == [["a"], ["b", "c"]]
    keyboard.row(KeyboardButton(text="d")).add(KeyboardButton(text="e"))
    assert [len(row) for row in keyboard.rows] == [1, 2, 2]


# --- what is refused ---

REFUSED = {
    "data too long": (lambda: InlineKeyboard().callback("A", "é" * 33), "66 bytes; 1 to 64 are allowed"),
    "no data": (lambda: InlineKeyboard().callback("A", ""), "0 bytes"),
    "blank text": (lambda: InlineKeyboard().callback(" ", "a"), "not blank"),
    "no link": (lambda: InlineKeyboard().url("A", ""), "its url is empty"),
    "web app over http": (lambda: InlineKeyboard().web_app("A", "http://e.org"), "must be an https:// link"),
    "web app of a reply keyboard": (lambda: ReplyKeyboard().web_app("A", "e.org"), "must be an https:// link"),
    "login over http": (lambda: InlineKeyboard().login("A", "http://e.org"), "must be an https:// link"),
    "too much to copy": (lambda: InlineKeyboard().copy_text("A", "👍" * 129), "copies 258 characters; 1 to 256"),
    "pay in second place": (lambda: InlineKeyboard().url("A", "e.org").pay("Pay"), r"pay\(\) makes the first button"),
    "game in second place": (lambda: InlineKeyboard().url("A", "e.org").game("Play"), r"game\(\) makes the first"),
    "no sort of chat": (lambda: InlineKeyboard().switch_inline_chosen("A"), "say which chats"),
    "row too long": (lambda: InlineKeyboard().row(*[InlineKeyboardButton(text="a", url="b")] * 9), "8 at most"),
    "row of nothing": (lambda: InlineKeyboard().adjust(0), "a row has 1 to 8 buttons"),
    "too many in a row": (lambda: ReplyKeyboard().adjust(11), "a row has 1 to 10 buttons"),
    "long placeholder": (lambda: ReplyKeyboard(input_field_placeholder="a" * 65), "65 characters; 1 to 64 fit"),
    "empty placeholder": (lambda: force_reply(""), "0 characters"),
    "request of something": (lambda: ReplyKeyboard().request("A", 5), "takes one of KeyboardButtonRequestUsers"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_telegram_would_refuse_is_an_error_at_once(name: str) -> None:
    make_it, message = REFUSED[name]
    with pytest.raises(KeyboardError, match=message):
        make_it()


def test_there_are_only_so_many_buttons() -> None:
    keyboard = InlineKeyboard()
    for _ in range(100):
        keyboard.callback("A", "a")
    with pytest.raises(KeyboardError, match="there are 100 buttons already"):
        keyboard.callback("A", "a")
    with pytest.raises(KeyboardError, match="there are 300 buttons already"):
        ReplyKeyboard().text(*["a"] * 301)


def test_half_an_emoji_on_a_button_is_sent() -> None:
    keyboard = InlineKeyboard().callback("a\ud83d", "b\ud83d").copy_text("c", "\udc4d")
    assert wire(keyboard)["inline_keyboard"][0] == [
        {"text": "a\ufffd", "callback_data": "b\ufffd"},
        {"text": "c", "copy_text": {"text": "\ufffd"}},
    ]
