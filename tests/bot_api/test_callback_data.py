"""What buttons and start links carry: it comes back as it was, and what others send instead is rejected."""

import asyncio
import datetime as dt
import decimal
import enum
import re
import uuid
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Meta

from tamis.errors import RegistrationError
from tamis_bot_api.buttons.callback_data import PackError, read_start_payload, start_payload
from tamis_telegram import App, Event
from tamis_telegram.keyboards import CallbackData, Rejected, StartData, start_link
from tamis_telegram.testing import Kit, events, make


class Color(enum.Enum):
    RED = "r"
    BLUE = "b:\\"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Page(CallbackData, prefix="page"):
    number: Annotated[int, Meta(ge=0)]
    sort: Literal["new", "old"] = "new"


class Everything(CallbackData, prefix="e"):
    text: str
    number: int
    yes: bool
    ratio: float | None
    color: Color | None
    level: Level
    one_of: Literal[1, 2, "x"]
    more: str | None = None


class Moments(CallbackData, prefix="m"):
    day: dt.date
    key: uuid.UUID | None = None
    price: decimal.Decimal | None = None
    at: dt.datetime | None = None


class Stop(CallbackData, prefix="stop"):
    pass


class Invite(StartData, prefix="i"):
    by: int
    note: str | None = None


small = st.text(st.sampled_from(":\\aé👍 e~\n"), max_size=4)
everything = st.builds(
    Everything,
    text=small,
    number=st.integers(-(10**6), 10**6),
    yes=st.booleans(),
    ratio=st.none() | st.sampled_from([0.5, -1.0, 1e22, 0.1]),
    color=st.none() | st.sampled_from(Color),
    level=st.sampled_from(Level),
    one_of=st.sampled_from([1, 2, "x"]),
    more=st.none() | small,
)


@settings(deadline=None)
@given(everything)
def test_what_was_packed_comes_back(value: Everything) -> None:
    try:
        data = value.pack()
    except PackError as error:
        assert "a button can carry 64" in str(error)  # noqa: PT017 - most values fit, and that is checked below
        return
    assert len(data.encode()) <= 64
    back = Everything.unpack(data)
    assert back == value
    assert [type(getattr(back, name)) for name in back.__struct_fields__] == [
        type(getattr(value, name)) for name in value.__struct_fields__
    ]


@settings(deadline=None)
@given(st.dates(), st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=2, max_value=99, min_value=0))
def test_moments_and_prices_come_back(day: dt.date, price: decimal.Decimal | None) -> None:
    value = Moments(day, price=price, at=dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC))
    assert Moments.unpack(value.pack()) == value
    key = Moments(day, key=uuid.UUID(int=7))
    assert Moments.unpack(key.pack()) == key


@settings(deadline=None)
@given(st.integers(), st.none() | small)
def test_start_payloads_come_back(by: int, note: str | None) -> None:
    value = Invite(by, note)
    try:
        payload = value.pack()
    except PackError:
        assert len(f"i:{by}:".encode()) > 40
        return
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)
    assert Invite.unpack(payload) == value


@settings(deadline=None)
@given(st.text(st.characters(), max_size=80) | st.text(st.sampled_from("page:new0123\\"), max_size=20))
def test_no_data_raises(data: str) -> None:
    for cls in (Page, Everything, Moments, Stop, Invite):
        value = cls.unpack(data)
        assert isinstance(value, (cls, Rejected))
        if isinstance(value, Rejected):
            assert value.why
            assert not value
    read_start_payload(data)


@settings(deadline=None)
@given(everything, st.integers(0, 70), st.sampled_from(["", ":", "\\", "9", "\\e", "é", "\ud83d", "\0"]))
def test_no_change_of_valid_data_raises(value: Everything, at: int, what: str) -> None:
    try:
        data = value.pack()
    except PackError:
        return
    changed = data[:at] + what + data[at + 1 :]
    found = Everything.unpack(changed)
    if isinstance(found, Everything):  # then it is one that could have been packed, and each field has its type
        assert isinstance(found.number, int)
        assert isinstance(found.text, str)
        assert found.color is None or isinstance(found.color, Color)
        assert found.level in Level


FORGED = {
    "page": "number: it is missing",
    "page:": "number: '' is not a whole number",
    "page:x": "number: 'x' is not a whole number",
    "page:+1": "number: '+1' is not a whole number",
    "page:١": "number: '١' is not a whole number",
    "page:-1": "number: Expected `int` >= 0",
    "page:\\e": "number: '' is not a whole number",
    "page:1:best": "sort: 'best' is none of new, old",
    "page:1:new:": "3 fields where there are 2",
    "page:1:new\\": "a backslash at the end",
    "pages:1": "it does not begin with 'page'",
    "": "it does not begin with 'page'",
    "page:" + "1" * 60: "longer than 64 bytes",
    "page:" + "é" * 30: "longer than 64 bytes",
    "page:" + "\ud83d": "is not a whole number",
}


@pytest.mark.parametrize("data", FORGED)
def test_forged_data_is_rejected_with_a_reason(data: str) -> None:
    found = Page.unpack(data)
    assert isinstance(found, Rejected)
    assert FORGED[data] in found.why
    assert found.data.isprintable()


def test_no_guard_raises_and_the_reject_is_a_value() -> None:
    app = App()
    seen: list[Any] = []

    @app.filter(Page.filter())
    async def turn(event: Event, page: Page) -> None:
        seen.append(page)

    @app.filter(Page.rejected())
    async def old(event: Event, why: Rejected) -> None:
        seen.append(why.why)

    @app.filter(Invite.filter())
    async def invited(event: Event, invite: Invite) -> None:
        seen.append(invite)

    kit = Kit(app)

    async def main() -> None:
        for data in ("page:3", "page:x", "page:3:new:more", "pages:3", "e:x", "\0", "\ufffd" * 20):
            await kit.feed("callback_query:data", data=data)
        for payload in (Invite(7).pack(), "!!!", "x" * 65, Invite(7).pack()[:-1], "", start_payload("i:x")):
            await kit.feed("message:text", text=f"/start {payload}")
        await kit.feed("message:text", text=f"/start@sieve_bot {Invite(8).pack()}")

    asyncio.run(main())
    assert seen == [
        Page(3),
        "number: 'x' is not a whole number",
        "3 fields where there are 2",
        Invite(7),
        Invite(8),
    ]


@settings(deadline=None)
@given(events("*"))
def test_a_guard_says_yes_or_no_of_every_event(event: Event) -> None:
    for guard in (Page.filter(), Page.rejected(), Invite.filter(by=7), Stop.filter()):
        assert guard(event) in (True, False)


def test_a_guard_asks_for_values_of_fields() -> None:
    event = make("callback_query:data", data=Page(3, "old").pack())
    assert Page.filter()(event)
    assert Page.filter(number=3, sort="old")(event)
    assert Page.filter(number=lambda number: number > 2)(event)
    assert not Page.filter(sort="new")(event)
    assert not Page.filter(number=lambda number: number > 3)(event)
    assert Stop.filter()(make("callback_query:data", data="stop"))
    assert not Stop.filter()(make("callback_query:data", data="stop:1"))
    with pytest.raises(RegistrationError, match=r"Page.filter\(size=…\): there is no such field.*number, sort"):
        Page.filter(size=3)


def test_an_invitation_to_another_bot_is_not_ours() -> None:
    app = App(username="sieve_bot")
    event = make("message:text", text=f"/start@other_bot {Invite(7).pack()}")
    event.bot = app
    assert not Invite.filter()(event)


def test_old_buttons_without_a_new_field_still_work() -> None:
    assert Page.unpack("page:3") == Page(3, "new")


def test_what_does_not_fit_is_not_packed() -> None:
    with pytest.raises(PackError, match="has 68 bytes, and a button can carry 64; use a shorter prefix"):
        Everything("x" * 55, 1, True, None, None, Level.LOW, 1).pack()
    wrong: Any = "x"
    for value in (Page(wrong), Page(-1), Page(1, wrong), Everything("\ud83d", 1, True, None, None, Level.LOW, 1)):
        with pytest.raises(PackError, match="does not fit"):
            value.pack()
    with pytest.raises(PackError, match="a link can carry 1 to 64"):
        Invite(1, "x" * 50).pack()


def test_classes_that_cannot_be_packed_are_refused_when_they_are_written() -> None:
    with pytest.raises(RegistrationError, match=r"class Nameless needs a prefix .* prefix='nameless'"):

        class Nameless(CallbackData):
            number: int

    with pytest.raises(RegistrationError, match="without ':'"):

        class Colon(CallbackData, prefix="a:b"):
            number: int

    with pytest.raises(RegistrationError, match=r"class Listed, field numbers: its type list\[int\] cannot be packed"):

        class Listed(CallbackData, prefix="l"):
            numbers: list[int]

    with pytest.raises(RegistrationError, match="not told apart by their text"):

        class Same(CallbackData, prefix="s"):
            one: Literal[1, "1"]


def test_links() -> None:
    assert Invite(7).link("@sieve_bot", to="startgroup") == "https://t.me/sieve_bot?startgroup=aTo3Og"
    assert start_link("sieve_bot", start_payload("ann & bob")) == "https://t.me/sieve_bot?start=YW5uICYgYm9i"
    assert read_start_payload(start_payload("ann & bob")) == "ann & bob"
    for username, payload in (("no bot", "a"), ("sieve_bot", "a b"), ("sieve_bot", "a" * 65), ("sieve_bot", "")):
        with pytest.raises(PackError):
            start_link(username, payload)
    with pytest.raises(PackError):
        start_payload("")


def test_the_index_sends_data_only_to_handlers_of_its_prefix() -> None:
    app = App()
    asked: list[str] = []
    for number in range(3):
        cls = type(CallbackData)(f"Data{number}", (CallbackData,), {}, prefix=f"d{number}")

        def note(data: str | None, cls: Any = cls) -> Any:
            asked.append(cls.__prefix__)
            return CallbackData.unpack.__func__(cls, data)

        cls.unpack = note

        @app.filter(cls.filter())
        async def handler(event: Event) -> None: ...

    kit = Kit(app)
    ran = asyncio.run(kit.feed("callback_query:data", data="d1"))
    assert len(ran.handlers) == 1
    assert asked == ["d1"]
