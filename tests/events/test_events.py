"""What an event offers beside its payload: attributes by alias, calls it can fill, and names for annotations."""

from __future__ import annotations

import asyncio
import functools
import gzip
import importlib
import inspect
import json
import subprocess
import sys
import typing
from typing import TYPE_CHECKING, Any, Literal

import msgspec
import pytest
import yaml

import tamis_telegram
from tamis.errors import CannotFillError, NoClientError, TamisError
from tamis.guards.annotations import Knows
from tamis_telegram import Event, Filter, Is, decode

from ..decoding.from_spec import DATA, NAMES, SPECS, examples, model, without_nulls  # noqa: TID252 - what several folders of tests share

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = Any

USER = {"id": 2, "is_bot": False, "first_name": "A"}
CHAT = {"id": 1, "type": "supergroup", "title": "T"}
MESSAGE = {"message_id": 5, "date": 1, "chat": CHAT, "from": USER}
PLACE = {"message_id": 8, "date": 1, "chat": {"id": 3, "type": "private"}}


def message(**fields: Json) -> Any:
    return event("message", {**MESSAGE, **fields})


def event(kind: str, payload: Json) -> Any:
    decoded = decode(json.dumps({"update_id": 1, kind: payload}))
    assert decoded.problems == ()
    return decoded


def callback(**fields: Json) -> Any:
    return event("callback_query", {"id": "q", "from": USER, "chat_instance": "i", **fields})


# --- the naive reading: the spec's paths, followed in the raw JSON ---


@functools.cache
def written() -> Mapping[str, Json]:
    """The spec as it is written, not as the compiler understands it."""
    spec: Mapping[str, Json] = yaml.safe_load((SPECS / "telegram" / "spec.yaml").read_text())
    return spec


def read(path: str, update: Json) -> list[Json]:
    """The values at the end of a path (a kind or `@alias`, then keys and indexes); an alias may have several."""
    first, *steps = path.replace("[", ".[").split(".")
    if first.startswith("@"):
        found = [value for one in written()["aliases"][first[1:]]["paths"] for value in read(one, update)]
    else:
        found = [update.get(first)]
    for step in steps:
        found = [_inside(value, step) for value in found]
    return [value for value in found if value is not None]


def _inside(value: Json, step: str) -> Json:
    if step.startswith("["):
        place = int(step[1:-1])
        return value[place] if isinstance(value, list) and -len(value) <= place < len(value) else None
    return value.get(step) if isinstance(value, dict) else None


def first(found: list[Json]) -> Json:
    return found[0] if found else None


def plain(value: Any) -> Json:
    return without_nulls(msgspec.to_builtins(value))


@functools.cache
def updates() -> list[bytes]:
    golden = gzip.decompress((DATA / "golden" / "telegram_updates.jsonl.gz").read_bytes()).splitlines()
    return [*golden, *(json.dumps(example).encode() for spec, example in examples() if spec == "telegram")]


def test_aliases_are_the_naive_reading_of_every_update() -> None:
    aliases = {name: one["paths"] for name, one in written()["aliases"].items()}
    assert {"msg", "chat", "from", "chat_id", "msg_id", "file_id"} <= set(aliases)
    found: dict[str, int] = dict.fromkeys(aliases, 0)
    for raw in updates():
        update, decoded = json.loads(raw), decode(raw)
        for name, paths in aliases.items():
            expected = first([value for path in paths for value in read(path, update)])
            value = getattr(decoded, model("telegram").aliases[name].attr)
            assert plain(value) == without_nulls(expected), (name, raw[:300])
            found[name] += value is not None
    assert all(found.values()), found


def test_a_kinds_attribute_is_its_payload_and_none_for_other_kinds() -> None:
    kinds = [kind for kind in model("telegram").kinds if kind != "*"]
    for raw in updates()[::10]:
        decoded = decode(raw)
        for kind in kinds:
            assert getattr(decoded, kind) is (decoded.payload if kind == decoded.kind else None)


def test_every_attribute_of_an_unknown_kind_is_none() -> None:
    unknown = decode('{"update_id": 3, "brand_new": {}}')
    assert (unknown.msg, unknown.chat, unknown.from_, unknown.file_id, unknown.message) == (None,) * 5
    assert unknown.update_id == 3


def test_attributes_of_a_message() -> None:
    photo = [{"file_id": name, "file_unique_id": name, "width": 1, "height": 1} for name in ("small", "large")]
    one = message(photo=photo)
    assert one.msg is one.message is one.payload
    assert (one.chat.id, one.chat_id, one.msg_id, one.from_.id, one.file_id) == (1, 1, 5, 2, "large")
    assert message(photo=[]).file_id is None
    assert callback(message=MESSAGE, data="x").chat.title == "T"


# --- calls ---


@functools.cache
def actions() -> Mapping[str, Json]:
    found: Mapping[str, Json] = written()["actions"]
    return found


def evaluated(expression: str, update: Json) -> Json:
    """`a ?? b if c`: the first that is there, if c is there and true."""
    value, _, condition = expression.partition(" if ")
    if condition and not first(read(condition, update)):
        return None
    return first([one for path in value.split(" ?? ") for one in read(path, update)])


def expected_params(name: str, update: Json) -> Json:
    """What an event fills of a call, or None where it cannot."""
    action = actions()[name]
    params = model("telegram").methods[action["call"]].params
    alternatives: list[dict[str, str]] = [action.get("fill", {}), *([action["or_fill"]] if "or_fill" in action else [])]
    shared = set.intersection(*map(set, alternatives))
    for fills in alternatives:
        filled = {parameter: evaluated(path, update) for parameter, path in fills.items()}
        alone = set(fills) - shared if len(alternatives) > 1 else set()
        if all(value is not None or (params[one].optional and one not in alone) for one, value in filled.items()):
            return {parameter: value for parameter, value in filled.items() if value is not None}
    return None


def called(name: str, of: Any) -> Any:
    """The action, with something for each parameter that the event does not fill."""
    method = getattr(of, name)
    required = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
    return method(**{one.name: "given" for one in required}), {one.name for one in required}


def test_every_call_is_filled_as_the_naive_reading_says() -> None:
    filled: dict[str, int] = dict.fromkeys(actions(), 0)
    for raw in updates()[::12]:
        update, decoded = json.loads(raw), decode(raw)
        for name, action in actions().items():
            expected = expected_params(name, update)
            if expected is None:
                with pytest.raises(CannotFillError):
                    called(name, decoded)
                continue
            made, given = called(name, decoded)
            assert made.method == action["call"]
            assert {key: value for key, value in made.params.items() if key not in given} == expected, (name, raw[:300])
            assert given <= set(made.params)
            filled[name] += 1
    never = {name for name, count in filled.items() if not count}
    assert never <= {"edit_ephemeral_message_text", "edit_ephemeral_message_media", "edit_ephemeral_message_caption",
                     "edit_ephemeral_message_reply_markup", "delete_ephemeral_message", "repost_story"}  # fmt: skip


def test_a_reply_goes_to_the_chat_and_to_the_topic_only_if_it_is_one() -> None:
    assert message(text="hi").reply("x").params == {"chat_id": 1, "text": "x"}
    assert message(message_thread_id=7).reply("x").params == {"chat_id": 1, "text": "x"}
    in_topic = message(message_thread_id=7, is_topic_message=True)
    assert in_topic.reply("x").params == {"chat_id": 1, "message_thread_id": 7, "text": "x"}
    assert message(message_thread_id=7, is_topic_message=False).reply("x").params == {"chat_id": 1, "text": "x"}


def test_a_reply_goes_through_the_business_connection_and_to_the_direct_messages_topic() -> None:
    business = event("business_message", {**MESSAGE, "business_connection_id": "b"})
    assert business.reply("x").params == {"chat_id": 1, "business_connection_id": "b", "text": "x"}
    direct = message(direct_messages_topic={"topic_id": 9})
    assert direct.reply("x").params == {"chat_id": 1, "direct_messages_topic_id": 9, "text": "x"}


def test_what_is_given_counts_more_than_what_is_filled() -> None:
    in_topic = message(message_thread_id=7, is_topic_message=True)
    made = in_topic.reply("x", message_thread_id=8, parse_mode="HTML", protect_content=False)
    assert made.params == {
        "chat_id": 1, "message_thread_id": 8, "text": "x", "parse_mode": "HTML", "protect_content": False,
    }  # fmt: skip
    assert made.method == "sendMessage"
    assert repr(message().reply("x")) == "<Call sendMessage(chat_id=1, text='x')>"


def test_a_call_has_two_ways_to_its_target() -> None:
    assert callback(inline_message_id="i").edit_text(text="x").params == {"inline_message_id": "i", "text": "x"}
    assert callback(message=MESSAGE).edit_text(text="x").params == {"chat_id": 1, "message_id": 5, "text": "x"}
    both = callback(message=MESSAGE, inline_message_id="i").edit_text(text="x").params
    assert both == {"inline_message_id": "i", "text": "x"}


def test_a_message_that_cannot_be_read_can_still_be_answered() -> None:
    gone = callback(message={"message_id": 8, "date": 0, "chat": CHAT})
    assert gone.reply("x").params == {"chat_id": 1, "text": "x"}
    assert gone.delete().params == {"chat_id": 1, "message_id": 8}
    assert gone.file_id is None


def test_an_event_that_does_not_hold_the_target_says_what_is_missing() -> None:
    query = event("inline_query", {"id": "q", "from": USER, "query": "", "offset": ""})
    with pytest.raises(
        CannotFillError, match=r"event.reply\(\) cannot fill 'chat_id' of sendMessage: .*'inline_query'"
    ) as caught:
        query.reply("x")
    assert (caught.value.method, caught.value.parameter, caught.value.kind) == (
        "sendMessage",
        "chat_id",
        "inline_query",
    )
    assert isinstance(caught.value, TamisError)
    with pytest.raises(CannotFillError, match="'file_id' of getFile"):
        message(text="x").get_file()
    with pytest.raises(CannotFillError, match="'inline_message_id' of editMessageText"):
        query.edit_text(text="x")
    with pytest.raises(CannotFillError):
        decode('{"update_id": 1, "brand_new": {}}').reply("x")  # type: ignore[misc]


def test_a_call_without_a_client_is_data_and_cannot_be_awaited() -> None:
    async def send() -> None:
        await message().reply("x")

    with pytest.raises(NoClientError, match="sendMessage: no client carries this call out"):
        asyncio.run(send())


def test_a_client_carries_a_call_out() -> None:
    class Client:
        async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
            return method, dict(params)

    async def send() -> Any:
        made = message().reply("x")
        made.client = Client()
        return await made

    assert asyncio.run(send()) == ("sendMessage", {"chat_id": 1, "text": "x"})


# --- names for annotations ---


def test_event_names_are_aliases_of_the_event_that_know_what_they_stand_for() -> None:
    alias: Any = tamis_telegram.MessageTextEvent
    assert typing.get_origin(alias) is Event
    assert typing.get_args(alias) == (Knows("message.text"),)
    assert repr(typing.get_args(alias)[0]) == "Knows('message.text')"
    assert isinstance(message(text="x"), typing.get_origin(alias))
    assert tamis_telegram.MessageTextEvent is alias


def test_a_filter_is_an_event_of_which_a_query_is_known() -> None:
    either = Filter[Literal["::url", "message:text"]]
    assert typing.get_origin(either) is Event
    assert typing.get_args(either) == (Is[Literal["::url", "message:text"]],)


def test_names_work_in_annotations_at_run_time() -> None:
    async def handler(
        one: tamis_telegram.MessageTextEvent | None,
        two: Filter[Literal["::url"]] | tamis_telegram.MessageEvent,
        three: Event,
    ) -> None: ...

    hints = typing.get_type_hints(handler, localns={"Filter": Filter, "tamis_telegram": tamis_telegram})
    assert {typing.get_origin(one) for one in typing.get_args(hints["one"])} == {Event, None}
    assert len(typing.get_args(hints["two"])) == 2
    assert hints["three"] is Event
    assert eval("tamis_telegram.MessageTextEvent | None")
    assert tamis_telegram.Router().on("message:text")(lambda event: event).accepts(message(text="x"))


@pytest.mark.parametrize("spec", NAMES)
def test_every_public_name_is_there(spec: str) -> None:
    package = importlib.import_module(f"tamis_{spec}")
    assert len(package.__all__) == len(set(package.__all__))
    assert set(package.__all__) <= set(dir(package))
    for name in package.__all__:
        assert getattr(package, name) is not None, name
    assert all(hasattr(package, f"Unknown{one}") for one in ("ChatMember", "RichText")) or spec != "telegram"


def test_names_are_looked_up_once() -> None:
    assert tamis_telegram.Message is importlib.import_module("tamis_telegram.types").Message
    assert "Message" in vars(tamis_telegram)


@pytest.mark.parametrize("name", ["MesageTextEvent", "_LAZY_", "Bott"])
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'tamis_telegram' has no attribute '{name}'"):
        getattr(tamis_telegram, name)
    with pytest.raises(AttributeError, match="no attribute"):
        getattr(importlib.import_module("tamis_telegram.events"), name)


def test_payloads_are_values() -> None:
    one, other = message(text="x").payload, message(text="x").payload
    assert one == other
    assert one != message(text="y").payload
    with pytest.raises(AttributeError):
        one.text = "y"
    assert one.entities is None


def test_events_are_identities() -> None:
    one, other = message(text="x"), message(text="x")
    assert one != other
    assert len({one, other}) == 2


# --- what importing costs ---

_FORBIDDEN = (
    "asyncio", "socket", "ssl", "http.client", "urllib.request", "email", "httpx", "aiohttp", "requests", "logging",
    "multiprocessing", "concurrent.futures", "subprocess", "sqlite3", "json", "yaml", "jinja2", "libcst", "typer",
    "rich", "tamis_codegen", "tamis_telegram.queries", "tamis_telegram.inputs", "difflib", "unittest",
)  # fmt: skip


@pytest.mark.parametrize("spec", NAMES)
def test_importing_a_package_brings_no_http_client_and_few_modules(spec: str) -> None:
    program = (
        f"import sys; before = set(sys.modules); import tamis_{spec} as package\n"
        "package.Router().on('message')(lambda event: None)\n"
        "try: package.decode('{}')\n"
        "except Exception: pass\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True, timeout=60)
    loaded = ran.stdout.split()
    assert [name for name in loaded if name in _FORBIDDEN] == []
    assert len([name for name in loaded if not name.startswith("tamis")]) < 85
    assert f"tamis_{spec}" in loaded
