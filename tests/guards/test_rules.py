"""Rules over texts and commands: what they match, what they hand to handlers, and what they refuse."""

from __future__ import annotations

import argparse
import asyncio
import json
import re
from typing import Any

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.errors import CommandSyntaxError, PatternTimeoutError, RegistrationError
from tamis.guards.rules import Command, Match
from tamis.guards.rules.patterns import Pattern, required_words
from tamis_onebot import App as OneBotApp
from tamis_telegram import App, Event, command, decode, text


def message(
    words: str | None = None, caption: str | None = None, kind: str = "message", mark: int | None = None
) -> Any:
    chat = {"id": 1, "type": "private", "first_name": "A"}
    payload: dict[str, Any] = {
        "message_id": 1,
        "date": 1,
        "chat": chat,
        "from": {"id": 2, "is_bot": False, "first_name": "A"},
    }
    if words is not None:
        payload["text"] = words
        if words.startswith("/"):
            payload["entities"] = [{"type": "bot_command", "offset": 0, "length": mark or len(words.split()[0])}]
    if caption is not None:
        payload["caption"] = caption
    return decode(json.dumps({"update_id": 1, kind: payload}))


def found(guard: Any, event: Any, kind: type = Match) -> Any:
    """What a guard provides for an event; None where it says no."""
    values: dict[Any, Any] = {}
    return values[kind] if guard.test(event, values) else None


@pytest.mark.parametrize(
    ("how", "words", "where"),
    [
        ({"startswith": "he"}, "hello", "he"),
        ({"endswith": ["xx", "lo"]}, "hello", "lo"),
        ({"contains": "ell"}, "hello", "ell"),
        ({"regex": r"l+"}, "hello", "ll"),
        ({"regex": re.compile(r"L+", re.IGNORECASE)}, "hello", "ll"),
        ({"startswith": "HE", "ignore_case": True}, "hello", "he"),
        ({"regex": "L+", "ignore_case": True}, "hello", "ll"),
    ],
)
def test_a_text_rule_says_what_it_found(how: Any, words: str, where: str) -> None:
    match = found(text(**how), message(words))
    assert match.found == where
    assert words[match.start :].startswith(where)
    assert match.rest == words[match.start + len(where) :]


def test_whole_texts_and_empty_ones() -> None:
    assert found(text("hi", "hello"), message("hello")).rule == "hello"
    assert found(text("hi", "hello"), message("hello you")) is None
    assert found(text(""), message("")).found == ""
    assert found(text("straße", ignore_case=True), message("STRASSE")) is not None


def test_captions_count_and_edits_do_not() -> None:
    assert found(text("hi"), message(caption="hi")) is not None
    assert found(text("hi"), message("hi", kind="edited_message")) is None
    assert found(text("hi"), message("hi", kind="channel_post")) is not None


def test_groups_of_a_pattern() -> None:
    match = found(text(regex=r"(?P<what>\w+) (\d+)( now)?"), message("order 66"))
    assert (match[0], match[1], match["what"], match[2], match[3]) == ("order 66", "order", "order", "66", None)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({}, "nothing to look for"),
        ({"startswith": "a", "endswith": "b"}, "startswith and endswith"),
        ({"startswith": []}, "is empty"),
        ({"contains": 5}, "takes strings, not 5"),
        ({"regex": "("}, "no regular expression"),
        ({"regex": "x" * 3000}, "2000 are the most"),
    ],
)
def test_a_rule_that_cannot_work_is_refused(arguments: Any, problem: str) -> None:
    with pytest.raises(RegistrationError, match=re.escape(problem)):
        text(**arguments)


PIECES = st.sampled_from(["a", "b", "ab", "B", ".", r"\d", r"\b", "^", "$", "[ab]", "x", " ", r"\.", "ß", "é"])


@st.composite
def patterns(draw: st.DrawFn, depth: int = 2) -> str:
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        piece = draw(PIECES)
        if depth and draw(st.integers(0, 3)) == 0:
            inner = draw(patterns(depth - 1))
            piece = draw(
                st.sampled_from(["({})", "(?:{})", "(?i:{})", "({})?", "({})+", "({}){{2}}", "(?={})", "(?!{})"])
            ).format(inner)
        elif draw(st.integers(0, 4)) == 0 and piece not in {"^", "$", r"\b"}:
            piece += draw(st.sampled_from(["*", "+", "?", "{1,2}", "{0,1}"]))
        parts.append(piece)
    joined = "".join(parts)
    return f"{joined}|{draw(patterns(0))}" if draw(st.integers(0, 3)) == 0 else joined


@settings(max_examples=1500, deadline=None)
@given(source=patterns(), ignore=st.booleans(), where=st.text("abBxßéÉ .1", max_size=12))
def test_a_pattern_never_matches_a_text_without_its_words(source: str, ignore: bool, where: str) -> None:
    """The words by which the index rules patterns out are really in every text that matches."""
    try:
        pattern = Pattern(source, ignore_case=ignore)
    except RegistrationError:
        return
    if pattern.words and pattern.search(where) is not None:
        seen = where.casefold() if pattern.fold else where
        assert any(word in seen for word in pattern.words)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"order (\d+)", ("order ",)),
        ("cats|dogs", ("cats", "dogs")),
        (r"\d+", ()),
        ("(ab)?c", ("c",)),
        ("a(bcd)+e", ("bcd",)),
        ("(?:foo){e<=1}", ()),
        ("(?i)Ab", ("ab",)),
        (r"\Qa", ()),
    ],
)
def test_words_a_pattern_cannot_do_without(source: str, words: tuple[str, ...]) -> None:
    assert required_words(source)[0] == words


def test_a_pattern_gives_up_in_time() -> None:
    with pytest.raises(PatternTimeoutError, match="took longer than 50 ms"):
        Pattern(r"(a+)+$").search("a" * 4095 + "!")


def test_what_re_reads_means_the_same_here() -> None:
    for source in (r"\w+", r"[^a]", r"(?i)É", r"\s", "a{,3}", r"^b$"):
        for where in ("é x", "b", "B\n", "aaaa", "É"):
            mine, theirs = regex.search(source, where), re.search(source, where)
            assert (mine and mine.span()) == (theirs and theirs.span())


# --- commands ---


@pytest.mark.parametrize(
    ("names", "words", "expected"),
    [
        (["start"], "/start", Command("start", "/", None, "")),
        (["start"], "/start  now please", Command("start", "/", None, "now please")),
        (["start"], "/startle", None),
        (["start"], "/Start", None),
        (["help", "start"], "/start", Command("start", "/", None, "")),
        (["start"], "start", None),
        (["git push"], "/git push now", Command("git push", "/", None, "now")),
        (["start@other"], "/start@other x", Command("start@other", "/", None, "x")),
        (["start"], "/start@other x", None),
    ],
)
def test_commands(names: list[str], words: str, expected: Command | None) -> None:
    assert found(command(*names), message(words), Command) == expected


def test_a_command_for_this_bot_and_for_another() -> None:
    app = App(username="Shop_Bot")
    for words, expected in {"/go@shop_bot x": Command("go", "/", "shop_bot", "x"), "/go@other": None}.items():
        event = message(words)
        event.bot = app
        assert found(command("go"), event, Command) == expected


def test_case_and_boundary_can_be_left_out() -> None:
    assert found(command("Start", ignore_case=True), message("/sTART x"), Command).args == "x"
    assert found(command("start", boundary=False), message("/startle x"), Command).args == "le x"


def test_a_command_has_to_be_marked_as_one() -> None:
    event = message("/start")
    unmarked = decode(event.raw.replace(b"bot_command", b"bold"))
    assert found(command("start"), unmarked, Command) is None


def test_prefixes_of_ones_own_and_in_a_list_of_parts() -> None:
    app = OneBotApp()
    ran: list[Any] = []

    @app.command("help", prefixes=["/", "!", ""])
    async def helping(event: Any, command: Command) -> None:
        ran.append((command.prefix, command.args))

    def sent(*parts: Any) -> bytes:
        body = {
            "post_type": "message",
            "message_type": "private",
            "sub_type": "friend",
            "message_id": 1,
            "user_id": 2,
            "time": 1,
            "self_id": 9,
            "font": 0,
            "raw_message": "",
            "sender": {},
            "message": list(parts),
        }
        return json.dumps(body).encode()

    def words(of: str) -> Any:
        return {"type": "text", "data": {"text": of}}

    face = {"type": "face", "data": {"id": "1"}}
    for raw in (
        sent(words(" !help me")),
        sent(words("/help")),
        sent(words("help you")),
        sent(face, words("/help")),
        sent(face),
    ):
        asyncio.run(app.handle(raw))
    assert ran == [("!", "me"), ("/", ""), ("", "you")]


def test_arguments_through_argparse(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser("add")
    parser.add_argument("count", type=int)
    parser.add_argument("--name", default="x")
    app = App()
    seen: list[Any] = []

    @app.command("add", parser=parser)
    async def add(event: Event, arguments: argparse.Namespace) -> None:
        seen.append((arguments.count, arguments.name))

    @app.catch(CommandSyntaxError)
    async def wrong(error: CommandSyntaxError) -> None:
        seen.append((error.command, "invalid int" in error.problem or error.problem, "usage: add" in error.usage))

    for words in ("/add 5 --name 'two words'", "/add five", "/add -h", "/add 'open"):
        asyncio.run(app.dispatch(message(words)))
    assert seen == [
        (5, "two words"),
        ("add", True, True),
        ("add", "help", True),
        ("add", "No closing quotation", False),
    ]
    assert capsys.readouterr() == ("", "")
    assert parser.error.__self__ is parser  # type: ignore[attr-defined] - it is the user's parser again


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        ([], "at least one name"),
        (["/start"], "write 'start'"),
        ([" start"], "without blanks"),
        ([""], "without blanks"),
        ([5], "is a string"),
    ],
)
def test_a_command_that_nobody_can_send_is_refused(names: list[Any], problem: str) -> None:
    with pytest.raises(RegistrationError, match=re.escape(problem)):
        command(*names)


def test_the_longest_command_that_was_sent_is_tried_first_and_the_shorter_when_its_guards_fail() -> None:
    app = App()
    log: list[str] = []
    allowed = [True]

    @app.command("git")
    async def git(event: Event, command: Command) -> None:
        log.append(f"git: {command.args}")

    @app.command("git push").filter(text(startswith="/git push")).options()
    async def push(event: Event, command: Command) -> None:
        if not allowed[0]:
            from tamis_telegram import Flow

            raise Flow.SKIP
        log.append(f"push: {command.args}")

    asyncio.run(app.dispatch(message("/git push now")))
    allowed[0] = False
    asyncio.run(app.dispatch(message("/git push now")))
    asyncio.run(app.dispatch(message("/git pull")))
    assert log == ["push: now", "git: push now", "git: pull"]


def test_prefixes_that_the_source_does_not_mark_need_no_mark() -> None:
    app = App()
    seen: list[Any] = []

    @app.command("start", prefixes=["/", "!"])
    async def start(event: Event, command: Command) -> None:
        seen.append((command.prefix, command.args))

    for words in ("!start now", "/start", "!startle"):
        asyncio.run(app.dispatch(message(words)))
    unmarked = decode(message("/start").raw.replace(b"bot_command", b"bold"))
    asyncio.run(app.dispatch(unmarked))
    assert seen == [("!", "now"), ("/", "")]
