"""Commands (NE-90 to NE-95) and the functions that make matchers (NM-23 to NM-29)."""

import asyncio
import json
from argparse import ArgumentParser, Namespace
from typing import Any

import pytest

import tamis_onebot
from tamis.errors import CommandSyntaxError, RegistrationError
from tamis_telegram import App, Command, Event, Match, Router, guard

from .helpers import PHOTO, POST, TEXT, Log, button, errors, inline, membership, message, message_json, photo, raw, run


def segments(*parts: Any) -> Any:
    """A message of OneBot; a string is a text, a pair a segment of another type."""
    whole = [
        {"type": "text", "data": {"text": part}} if isinstance(part, str) else {"type": part[0], "data": part[1]}
        for part in parts
    ]
    fields = {
        "time": 1, "self_id": 1, "post_type": "message", "message_type": "private", "sub_type": "friend",
        "message_id": 1, "user_id": 7, "message": whole, "raw_message": "", "font": 0, "sender": {},
    }  # fmt: skip
    return tamis_onebot.decode(json.dumps(fields))


IMAGE = ("image", {"file": "a.jpg"})


# --- commands ---


def test_ne_90_two_handlers_of_one_command_are_two_handlers() -> None:
    router, log = Router(mode="all"), Log()
    router.command("start")(log.handler("one"))
    router.command("start")(log.handler("two"))
    run(router, message("/start"))
    assert log == ["one", "two"]


def test_ne_90_every_prefix_goes_with_every_name() -> None:
    router, log = tamis_onebot.Router(), Log()
    router.command("add", "put", prefixes=["/", "!", "!!"])(log.handler("ran"))
    run(router, *(segments(f"{prefix}{name}") for prefix in ("/", "!", "!!", "?") for name in ("add", "put", "x")))
    assert log == ["ran"] * 6


def test_ne_91_only_the_first_segment_counts_and_only_if_it_is_text() -> None:
    router, log = tamis_onebot.Router(), Log()
    router.command("start")(log.handler("start"))
    for event in (segments("  /start now", IMAGE), segments(IMAGE, "/start"), segments("x ", "/start"), segments()):
        run(router, event)
    assert log == ["start"]


def test_ne_91_of_commands_that_fit_the_longest_wins_and_if_its_guards_say_no_the_shorter() -> None:
    router, log = Router(), Log()
    router.command("set")(log.handler("set"))
    router.command("set volume").filter(guard(lambda event: event.msg.text != "/set volume no"))(log.handler("volume"))
    for words in ("/set", "/set volume 3", "/set volume no", "/setvolume"):
        run(router, message(words))
    assert log == ["set", "volume", "set"]


def test_ne_92_what_was_found_is_a_typed_value_and_is_there_only_behind_a_command() -> None:
    app, seen = App(username="shop_bot"), list[Any]()

    @app.command("add")
    async def add(event: Event, command: Command) -> None:
        seen.append(command)

    @app.on("message", priority=1)
    async def other(event: Event, command: Command | None = None) -> None:
        seen.append(command)

    asyncio.run(app.handle(raw("message", message_json("hello"))))
    asyncio.run(app.handle(raw("message", message_json("/add@shop_bot  two apples"))))
    assert seen == [None, Command("add", "/", "shop_bot", "two apples")]
    assert seen[1].argv == ["two", "apples"]

    @app.on("message")
    async def wrong(event: Event, command: Command) -> None: ...

    with pytest.raises(RegistrationError, match="parameter command: Command is not provided here"):
        app.check()


def test_ne_93_a_name_ends_at_a_blank_unless_that_is_not_wanted() -> None:
    router, log = tamis_onebot.Router(mode="all"), Log()
    router.command("foo")(log.handler("word"))

    @router.command("foo", boundary=False)
    async def anything(event: Any, command: Command) -> None:
        log.append(f"any {command.args}")

    for words in ("/foobar", "/foo bar", "/foo"):
        run(router, segments(words))
    assert log == ["any bar", "word", "any bar", "word", "any "]


@pytest.mark.parametrize("words", ["", " ", "/", "//", "/ start", "/\n"])
def test_ne_94_what_is_no_command_is_passed_over_and_the_event_goes_on(
    words: str, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = tamis_onebot.Router(), Log()
    router.command("start")(log.handler("start"))
    router(log.handler("other"))
    run(router, segments(words))
    assert log == ["other"]
    assert errors(caplog) == []


def test_ne_94_an_error_in_a_command_is_reported_and_the_event_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()
    parser = ArgumentParser("add")
    parser.add_argument("count", type=int)
    router.command("add", parser=parser)(log.handler("add"))
    router(log.handler("other"))
    run(router, message("/add three"))
    assert log == ["other"]
    [logged] = errors(caplog)
    assert "invalid int value: 'three'" in logged


def test_ne_95_arguments_are_split_as_in_a_shell_and_what_does_not_fit_goes_to_the_error_handlers() -> None:
    router, log = Router(), Log()
    parser = ArgumentParser("add")
    parser.add_argument("item", nargs="+")
    parser.add_argument("--count", type=int, default=1)

    @router.command("add", parser=parser)
    async def add(event: Event, arguments: Namespace) -> None:
        log.append(f"{arguments.item} {arguments.count}")

    @router.catch(CommandSyntaxError)
    async def usage(error: CommandSyntaxError) -> None:
        log.append(f"{error.command}: {error.problem} {'usage' in error.usage}")

    for words in ("/add 'two apples' pears --count 3", "/add --count x y", "/add 'open", "/add --help"):
        run(router, message(words))
    assert log[0] == "['two apples', 'pears'] 3"
    assert log[1:] == [
        "add: argument --count: invalid int value: 'x' True",
        "add: No closing quotation False",
        "add: help True",
    ]


# --- what makes a matcher ---


@pytest.mark.parametrize(
    ("route", "events", "others"),
    [
        (lambda router: router, [TEXT, button("x"), inline("q")], []),
        (lambda router: router.on("message"), [TEXT, PHOTO], [button("x"), POST]),
        (lambda router: router.on_any("chat_member", "my_chat_member"), [membership("left", "member")], [TEXT]),
        (lambda router: router.text("hello"), [TEXT, photo(caption="hello")], [message("Hello"), button("hello")]),
        (lambda router: router.command("start"), [message("/start")], [message("start"), TEXT]),
        (lambda router: router.callback_data("x"), [button("x")], [button("y"), TEXT]),
        (lambda router: router.filter(guard(lambda event: event.kind == "message")), [TEXT], [button("x")]),
    ],
    ids=["on", "on_message", "on_notice", "on_fullmatch", "on_command", "on_type", "rule"],
)
def test_nm_23_what_on_and_its_relatives_are_for(route: Any, events: list[Event], others: list[Event]) -> None:
    router, log = Router(), Log()
    route(router)(log.handler("ran"))
    run(router, *events)
    assert log == ["ran"] * len(events)
    run(router, *others)
    assert log == ["ran"] * len(events)


def test_nm_23_priority_block_temp_and_time_are_options_of_every_route() -> None:
    route = Router().on("message", priority=5, stop=True, temp=True, enabled=False, description="d")
    handler = route(lambda event: None)
    assert (handler.priority, handler.stop, handler.temp, handler.description) == (5, True, True, "d")
    assert not handler.enabled


@pytest.mark.parametrize(
    ("how", "words", "found"),
    [
        ({"startswith": ["!", "?"]}, "?what", ("?", "what", "?")),
        ({"endswith": "?"}, "what?", ("?", "", "?")),
        ({"startswith": "HELLO", "ignore_case": True}, "Hello you", ("Hello", " you", "hello")),
        ({"endswith": "STRASSE", "ignore_case": True}, "Am Weg, Straße", ("strasse", "", "strasse")),
    ],
)
def test_nm_24_beginnings_and_ends(how: Any, words: str, found: tuple[str, str, str]) -> None:
    router, seen = Router(), list[Match]()

    @router.text(**how)
    async def handler(event: Event, match: Match) -> None:
        seen.append(match)

    run(router, message(words), message("other"))
    [match] = seen
    assert (match.found, match.rest, match.rule.casefold()) == (*found[:2], found[2].casefold())


def test_nm_24_whole_texts_and_an_empty_one_is_asked_for_like_any_other() -> None:
    router, log = Router(mode="all"), Log()
    router.text("hi", "hello")(log.handler("full"))
    router.text("HELLO", ignore_case=True)(log.handler("fold"))
    router.text("")(log.handler("empty"))
    for words in ("hello", "Hello", "hello there", ""):
        run(router, message(words))
    assert log == ["full", "fold", "fold", "empty"]


def test_nm_25_words_inside_and_the_first_of_those_that_were_named_counts() -> None:
    router, seen = Router(), list[tuple[str, int]]()

    @router.text(contains=["pear", "apple"])
    async def handler(event: Event, match: Match) -> None:
        seen.append((match.rule, match.start))

    run(router, message("an apple and a pear"), message("an apple"), message("nothing"))
    assert seen == [("pear", 15), ("apple", 3)]


def test_nm_26_patterns_are_looked_for_in_the_text_and_their_groups_are_taken() -> None:
    import re

    router, seen = Router(), list[Any]()

    @router.text(regex=re.compile(r"order (?P<number>\d+)", re.IGNORECASE))
    async def handler(event: Event, match: Match) -> None:
        seen.append((match.found, match[1], match["number"], match.groups, dict(match.named)))

    run(router, message("my ORDER 17, please"), photo(caption="order 18"), message("order"))
    assert seen == [
        ("ORDER 17", "17", "17", ("17",), {"number": "17"}),
        ("order 18", "18", "18", ("18",), {"number": "18"}),
    ]


def test_nm_26_of_a_message_in_segments_only_the_text_is_looked_at() -> None:
    router, log = tamis_onebot.Router(), Log()
    router.text(regex="image|jpg")(log.handler("markup"))
    router.text(regex="^two parts$")(log.handler("text"))
    run(router, segments("two ", IMAGE, "parts"))
    assert log == ["text"]


def test_nm_27_a_command_has_other_names_and_its_case_may_not_matter() -> None:
    router, log = Router(), Log()

    @router.command("add", "put", ignore_case=True)
    async def handler(event: Event, command: Command) -> None:
        log.append(f"{command.name} {command.args}")

    for words in ("/add one", "/PUT two", "/remove three"):
        run(router, message(words))
    assert log == ["add one", "put two"]


def test_nm_28_a_shell_command_is_a_command_with_a_parser() -> None:
    router, log = Router(), Log()
    parser = ArgumentParser("add")
    parser.add_argument("item")

    @router.command("add", parser=parser)
    async def handler(event: Event, command: Command, arguments: Namespace) -> None:
        log.append(f"{command.argv} {arguments.item}")

    run(router, message("/add 'two apples'"))
    assert log == ["['two apples'] two apples"]


def test_nm_29_by_the_class_of_the_event() -> None:
    from tamis_telegram import MessagePhotoEvent, MessageTextEvent

    router, log = Router(mode="all"), Log()

    def texts(event: MessageTextEvent) -> None:
        log.append("text")

    def either(event: MessageTextEvent | MessagePhotoEvent) -> None:
        log.append("either")

    for function in (texts, either):
        router(function)  # type: ignore[arg-type] # checkers ask for the query, which says the same
    run(router, TEXT, PHOTO, button("x"))
    assert log == ["text", "either", "either"]
