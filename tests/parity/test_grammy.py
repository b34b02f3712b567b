"""Combining queries, row by row of the feature list (GQ-50 to GQ-64): what grammY does, or what was decided instead."""

import argparse
import asyncio
import re
import socket
from typing import Any

import pytest

from tamis.errors import FlowError, RegistrationError
from tamis_telegram import App, Command, Event, Flow, Match, Router, callback_data, chat_type, guard, has, match, text

from .helpers import (
    CHANNEL,
    GROUP,
    PHOTO,
    POST,
    PRIVATE,
    SUPERGROUP,
    TEXT,
    USER,
    Log,
    button,
    calls_made_by,
    inline,
    membership,
    message,
    message_json,
    photo,
    post,
    raw,
    run,
    update,
)

# --- chat members and subscriptions ---


def test_gq_50_the_bot_is_told_that_it_was_started_stopped_added_and_removed() -> None:
    router, log = Router(), Log()
    mine = router.on("my_chat_member")
    private = mine.on("my_chat_member:chat:private")
    private.on("my_chat_member:new_chat_member:member")(log.handler("started"))
    private.on("my_chat_member:new_chat_member:kicked")(log.handler("stopped"))
    mine.on("my_chat_member:new_chat_member:member")(log.handler("added"))
    mine.on("my_chat_member:new_chat_member:left")(log.handler("removed"))
    run(
        router,
        membership("kicked", "member", chat=PRIVATE),
        membership("member", "kicked", chat=PRIVATE),
        membership("left", "member"),
        membership("member", "left"),
    )
    assert log == ["started", "stopped", "added", "removed"]


def test_gq_50_the_membership_of_others_is_another_kind() -> None:
    router, log = Router(), Log()
    router.on("my_chat_member")(log.handler("mine"))
    router.on("chat_member")(log.handler("another's"))
    run(router, membership("left", "member", kind="chat_member"), membership("left", "member"))
    assert log == ["another's", "mine"]


def test_gq_51_what_to_subscribe_to_is_read_off_the_whole_tree() -> None:
    app, child, log = App(), Router(), Log()
    app.include(child)
    assert app.subscriptions() == frozenset()
    child.on("chat_member")(log.handler("members"))
    app.command("start")(log.handler("start"))
    app.callback_data("ok")(log.handler("ok"))
    app.on("edit:text")(log.handler("edits"))
    assert app.subscriptions() == {
        "chat_member", "message", "channel_post", "business_message", "callback_query", "edited_message",
        "edited_channel_post",
    }  # fmt: skip


def test_gq_51_a_list_that_misses_a_kind_is_an_error_that_names_the_handler() -> None:
    app, log = App(), Log()
    app.on("message", name="messages")(log.handler("message"))
    app.on("chat_member", name="door")(log.handler("members"))
    app.check_subscriptions(["message", "chat_member", "poll"])
    with pytest.raises(RegistrationError, match=r"door[\s\S]*chat_member|chat_member[\s\S]*door") as wrong:
        app.check_subscriptions(["message"])
    assert "messages" not in str(wrong.value)


# --- commands and texts ---


def commands(app: Any, *names: str) -> list[tuple[str, str]]:
    """Registers a command; the list gets (name, arguments) of each that arrives."""
    found: list[tuple[str, str]] = []

    @app.command(*names)
    async def handler(event: Event, command: Command) -> None:
        found.append((command.name, command.args))

    return found


def handle(app: Any, *raws: str) -> list[str]:
    """Decodes and dispatches updates; the names of the handlers that ran."""

    async def all_of_them() -> list[str]:
        return [handler.name for update in raws for handler in await app.handle(update)]

    return asyncio.run(all_of_them())


@pytest.mark.parametrize(
    ("sent", "args"),
    [
        ("/add", ""),
        ("/add   two  apples", "two  apples"),
        ("/add\ntwo", "two"),
        ("/add@shop_bot two", "two"),
        ("/add@SHOP_bot", ""),
        ("/Add", None),
        ("/addition", None),
        ("/ad", None),
        ("/add@other_bot", None),
        ("add", None),
        ("please /add", None),
    ],
)
def test_gq_52_command(sent: str, args: str | None) -> None:
    app = App(username="shop_bot")
    found = commands(app, "add")
    handle(app, raw("message", message_json(sent)))
    assert found == ([] if args is None else [("add", args)])


def test_gq_52_a_command_may_be_registered_for_another_bot() -> None:
    app = App(username="shop_bot")
    found = commands(app, "add@other_bot")
    handle(app, raw("message", message_json("/add@other_bot two")), raw("message", message_json("/add")))
    assert [args for _, args in found] == ["two"]


def test_gq_52_only_what_telegram_marks_as_a_command_is_one() -> None:
    router, log = Router(), Log()
    router.command("add")(log.handler("command"))
    marked = [{"type": "bot_command", "offset": 0, "length": 4}]
    run(
        router,
        message("/add", entities=[]),
        message("x /add", entities=[{"type": "bot_command", "offset": 2, "length": 4}]),
        photo(caption="/add", caption_entities=marked),
    )
    assert log == []
    run(router, message("/add"), post("/add"))
    assert log == ["command", "command"]


def test_gq_52_a_prefix_in_the_name_is_refused_when_it_is_registered() -> None:
    with pytest.raises(RegistrationError, match=r"write 'add'"):
        Router().command("/add")


def test_gq_52_a_chain_of_commands_is_their_intersection() -> None:
    router, log = Router(), Log()
    router.command("add", "remove").command("remove", "list")(log.handler("remove"))
    run(router, message("/add"), message("/list"), message("/remove"))
    assert log == ["remove"]


def test_gq_52_of_two_commands_the_longer_comes_first_and_the_shorter_is_tried_when_its_guards_say_no() -> None:
    router, log = Router(), Log()
    router.command("set", boundary=False)(log.handler("set"))
    router.command("set volume").filter(chat_type("private"))(log.handler("set volume"))
    run(router, message("/set volume 5"), message("/set volume 5", chat=GROUP))
    assert log == ["set volume", "set"]


def test_gq_52_arguments_go_through_argparse() -> None:
    parser = argparse.ArgumentParser("add")
    parser.add_argument("item")
    parser.add_argument("--count", type=int, default=1)
    router = Router()
    found: list[tuple[str, int]] = []

    @router.command("add", parser=parser)
    async def add(event: Event, arguments: argparse.Namespace) -> None:
        found.append((arguments.item, arguments.count))

    run(router, message("/add 'red apples' --count 3"))
    assert found == [("red apples", 3)]


def matches(route: Any) -> list[str]:
    """Registers a handler; the list gets what the text rule found, each time."""
    found: list[str] = []

    async def handler(event: Event, match: Match) -> None:
        found.append(match.found)

    route(handler)
    return found


def test_gq_53_a_string_is_the_whole_text_and_a_regex_is_searched() -> None:
    router = Router()
    whole = matches(router.text("order"))
    parts = matches(router.text(regex=r"\d+"))
    compiled = matches(router.text(regex=re.compile("APPLE", re.IGNORECASE)))
    run(router, message("order"), message("order 12 of 13"), message("an apple"), message("Order"))
    assert (whole, parts, compiled) == (["order"], ["12"], ["apple"])


def test_gq_53_texts_and_captions_of_messages_and_posts_and_no_edits() -> None:
    router = Router()
    found = matches(router.text("hi"))
    edited = update("edited_message", message_json("hi", edit_date=2))
    run(router, message("hi"), photo(caption="hi"), post("hi"), edited)
    assert len(found) == 3


def test_gq_53_the_first_alternative_that_matches_counts() -> None:
    router = Router()
    found = matches(router.text(regex=["ap+", "apple", "p"]))
    run(router, message("an apple"), message("up"))
    assert found == ["app", "p"]


@pytest.mark.parametrize(
    "trigger", [{"full": ("",)}, {"regex": ""}, {"startswith": ""}], ids=lambda given: next(iter(given))
)
def test_gq_54_an_empty_trigger_matches_an_empty_text(trigger: dict[str, Any]) -> None:
    router = Router()
    full = trigger.pop("full", ())
    found = matches(router.inline_query(*full, **trigger))
    run(router, inline(""))
    assert found == [""]


def test_gq_54_an_empty_text_is_not_every_text() -> None:
    router = Router()
    found = matches(router.inline_query(""))
    run(router, inline("apples"))
    assert found == []


# --- filters ---


def test_gq_55_a_predicate_may_be_sync_or_async_and_a_no_goes_on_to_the_next_handler() -> None:
    router, log = Router(), Log()

    @guard
    def long(event: Event) -> bool:
        log.append("long?")
        return has(event, "message:text") and len(event.message.text) > 5

    @guard
    async def loud(event: Event) -> bool:
        log.append("loud?")
        await asyncio.sleep(0)
        return has(event, "message:text") and event.message.text.isupper()

    router.filter(long)(log.handler("long"))
    router.filter(loud)(log.handler("loud"))
    router.on("message")(log.handler("other"))
    run(router, message("long enough"), message("LOUD"), message("quiet"))
    assert log == ["long?", "long", "long?", "loud?", "loud", "long?", "loud?", "other"]


def test_gq_55_a_filtered_route_is_a_scope_to_keep() -> None:
    router, log = Router(), Log()
    pm = router.filter(guard(lambda event: event.chat is not None and event.chat.type == "private"))
    pm.on("message:text")(log.handler("text"))
    pm.on("message:photo")(log.handler("photo"))
    run(router, TEXT, PHOTO, message("hello", chat=GROUP), photo(chat=GROUP))
    assert log == ["text", "photo"]


def test_gq_56_chat_type() -> None:
    router, log = Router(), Log()
    router.chat_type("private")(log.handler("private"))
    router.chat_type("group", "supergroup")(log.handler("groups"))
    router.chat_type("channel")(log.handler("channel"))
    run(router, TEXT, message("hello", chat=GROUP), message("hello", chat=SUPERGROUP), POST, inline("x"))
    assert log == ["private", "groups", "groups", "channel"]


def test_gq_56_the_same_with_filter() -> None:
    router, log = Router(), Log()
    pm = router.filter(chat_type("private"))
    pm.command("start")(log.handler("start"))
    run(router, message("/start"), message("/start", chat=GROUP))
    assert log == ["start"]


def other_events() -> dict[str, Event]:
    payment = {"id": "p", "from": USER, "currency": "XTR", "total_amount": 5, "invoice_payload": "pizza"}
    address = dict.fromkeys(["country_code", "state", "city", "street_line1", "street_line2", "post_code"], "x")
    reaction = {"chat": GROUP, "message_id": 1, "user": USER, "date": 1}
    return {
        "reaction": update(
            "message_reaction", {**reaction, "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]}
        ),
        "button": button("yes"),
        "game": update("callback_query", {"id": "c", "from": USER, "chat_instance": "x", "game_short_name": "chess"}),
        "inline": inline("apples"),
        "chosen": update("chosen_inline_result", {"result_id": "r1", "from": USER, "query": "apples"}),
        "checkout": update("pre_checkout_query", payment),
        "shipping": update(
            "shipping_query", {"id": "s", "from": USER, "invoice_payload": "pizza", "shipping_address": address}
        ),
    }


def test_gq_57_the_other_things_to_match() -> None:
    router, log = Router(), Log()

    def thumb(event: Event) -> bool:
        return has(event, "message_reaction") and any(
            getattr(reaction, "emoji", None) == "👍" for reaction in event.message_reaction.new_reaction
        )

    router.on("message_reaction:new_reaction:emoji").filter(guard(thumb))(log.handler("reaction"))
    router.callback_data("yes")(log.handler("button"))
    router.game("chess")(log.handler("game"))
    router.inline_query(startswith="app")(log.handler("inline"))
    router.chosen_inline_result(regex=r"r\d")(log.handler("chosen"))
    router.pre_checkout("pizza")(log.handler("checkout"))
    router.shipping("pasta", "pizza")(log.handler("shipping"))
    events = other_events()
    run(router, *events.values(), TEXT)
    assert log == list(events)


def test_gq_57_callback_data_takes_the_same_triggers_as_texts() -> None:
    router = Router()
    whole = matches(router.callback_data("buy", "sell"))
    parts = matches(router.callback_data(regex=r"^item:(\d+)$"))
    run(router, button("sell"), button("item:5"), button("item:x"))
    assert (whole, parts) == (["sell"], ["item:5"])


def test_gq_58_five_kinds_of_senders_and_each_message_has_one_of_them() -> None:
    router, log = Router(), Log()
    posted = router.on("channel_post")(log.handler("posted in a channel"))
    messages = router.on("message")
    forwarded = messages.on("message:is_automatic_forward")(log.handler("forwarded from the channel"))
    own = messages.drop("message:sender_chat")(log.handler("sent by a user"))
    from_chat = messages.on("message:sender_chat").drop("message:is_automatic_forward")
    same = guard(lambda event: event.sender_chat.id == event.chat.id)
    anonymous = from_chat.filter(same)(log.handler("sent by an anonymous admin"))
    as_channel = from_chat.drop(same)(log.handler("sent as a channel"))
    events = [
        POST,
        message("hello", chat=SUPERGROUP, sender_chat=CHANNEL, is_automatic_forward=True),
        TEXT,
        message("hello", chat=SUPERGROUP, sender_chat=SUPERGROUP),
        message("hello", chat=SUPERGROUP, sender_chat=CHANNEL),
    ]
    handlers = [posted, forwarded, own, anonymous, as_channel]
    assert [[each.accepts(event) for each in handlers] for event in events] == [
        [row == column for column in range(5)] for row in range(5)
    ]
    run(router, *events)
    assert len(set(log)) == 5


def test_gq_59_queries_and_rules_call_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object, **__: object) -> None:
        raise AssertionError("a query went to the network")

    app, log = App(), Log()
    for query in ("message:from:is_bot", "message:entities:url", "chat_member", "*"):
        app.on(query)(log.handler(query, Flow.CONTINUE))
    app.text(regex="h.*o")(log.handler("text", Flow.CONTINUE))

    async def dispatch() -> None:
        monkeypatch.setattr(socket.socket, "connect", no_network)
        monkeypatch.setattr(socket.socket, "send", no_network)
        await app.dispatch(TEXT)

    asyncio.run(dispatch())
    assert log == ["*", "text"]


def test_gq_59_what_must_be_asked_of_the_api_is_asked_in_an_async_guard() -> None:
    router, log = Router(), Log()

    async def get_chat_member(user: int) -> str:
        log.append(f"asked about {user}")
        return "administrator"

    @guard
    async def admin(event: Event) -> bool:
        return event.from_ is not None and await get_chat_member(event.from_.id) == "administrator"

    router.on("message:text").filter(admin)(log.handler("admin"))
    run(router, PHOTO, TEXT)
    assert log == ["asked about 2", "admin"]


def test_gq_60_a_query_is_a_predicate_that_can_be_used_anywhere() -> None:
    router, log = Router(), Log()
    router.drop(match(":text"))(log.handler("no text"))
    router.drop(":photo")(log.handler("no photo"))
    run(router, TEXT, PHOTO)
    assert log == ["no photo", "no text"]
    assert [event for event in (TEXT, PHOTO, POST) if match(":text")(event)] == [TEXT, POST]


def test_gq_61_drop_runs_what_is_behind_it_for_the_others_and_does_not_end_the_event() -> None:
    router, log = Router(), Log()
    rest = router.drop(match("message:text"))
    rest.on("message:photo")(log.handler("photo"))
    rest(log.handler("rest"))
    router(log.handler("after"))
    run(router, TEXT, PHOTO, POST)
    assert log == ["after", "photo", "rest"]


def test_gq_62_the_same_predicates_inside_handlers() -> None:
    router, log = Router(), Log()

    @router.on("message")
    async def handler(event: Event) -> None:
        log.append("text" if has(event, "message:text") else "no text")
        log.append("private" if chat_type("private")(event) else "group")
        log.append("hello" if text("hello")(event) else "something else")

    run(router, TEXT, photo(chat=GROUP))
    assert log == ["text", "private", "hello", "no text", "group", "something else"]
    assert callback_data("ok")(button("ok"))


# --- the flow under all of this ---


def test_gq_63_a_handler_that_ran_ends_the_event_unless_it_says_continue() -> None:
    router, log = Router(), Log()
    router(log.handler("first", Flow.CONTINUE))
    router(log.handler("second"))
    router(log.handler("third"))
    run(router, TEXT)
    assert log == ["first", "second"]


def test_gq_63_what_is_behind_next_runs_on_the_way_back() -> None:
    router, log = Router(), Log()
    router.outer(log.around("A"))
    router(log.handler("B"))
    run(router, TEXT)
    assert log == ["A>", "B", "<A"]


@pytest.mark.parametrize("place", ["outer", "use"])
def test_gq_63_calling_next_twice_is_an_error(place: str) -> None:
    router, log = Router(), Log()

    async def twice(event: Event, next: Any) -> None:
        await next(event)
        with pytest.raises(FlowError, match=r"twice.*next|next.*twice"):
            await next(event)
        log.append("refused")

    getattr(router, place)(twice)
    router(log.handler("ran"))
    run(router, TEXT)
    assert log == ["ran", "refused"]


def crowd(size: int, last: str) -> tuple[Any, Log]:
    """A router with many handlers that do not match a text message `/last`, and one at its end that does."""
    router, log = Router(), Log()
    queries = [
        "poll",
        "message:photo",
        "edited_message:text",
        "message:entities:url",
        "chat_member:new_chat_member:left",
    ]
    for number in range(size):
        router.on(queries[number % len(queries)])(log.handler("no"))
        router.command(f"command{number}")(log.handler("no"))
        router.text(f"text {number}")(log.handler("no"))
        router.text(regex=rf"number {number}\b")(log.handler("no"))
    router.command(last)(log.handler("yes"))
    return router, log


def test_gq_64_handlers_that_do_not_match_cost_nothing() -> None:
    work: list[int] = []
    for size in (5, 250):
        router, log = crowd(size, "last")
        event = message("/last")

        async def twice(router: Any = router, event: Event = event) -> None:
            await router.dispatch(event)  # the first one compiles
            dispatching = router.dispatch(event)
            work.append(calls_made_by(lambda: next(dispatching.__await__(), None)))

        asyncio.run(twice())
        assert log == ["yes", "yes"]
    few, many = work
    assert 0 < many <= few * 1.2
