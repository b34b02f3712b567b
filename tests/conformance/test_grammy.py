"""Every filter query of grammY 1.46.0 is valid here and says the same about the same update, but for its defects.

`golden/` holds grammY's own answers. A defect is a small rule over the raw JSON that says when grammY's answer is
wrong; what we must answer is grammY's answer, turned around exactly there. So a difference that no rule explains
fails, and so does a rule that explains too much.
"""

from __future__ import annotations

import ast
import functools
import gzip
import importlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, get_args

import pytest

from tamis.errors import QueryError
from tamis_codegen.pipeline import load_model
from tamis_telegram import Router, decode, match
from tamis_telegram._vocabulary import VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "data" / "golden"
BOT = 777000

Json = Any
Rule: TypeAlias = "Callable[[Json, str, str], bool]"


# --- grammY's defects: when is its answer to KIND:FIELD:VALUE wrong? Each sees the payload and the query's levels. ---


def takes_text_link_for_url(payload: Json, field: str, value: str) -> bool:
    """`entities:url` also takes an entity that has a key `url`, which is how a text_link looks."""
    if field not in {"entities", "caption_entities"} or value != "url":
        return False
    entities = payload.get(field) or []
    return any(entity.get("url") for entity in entities) and not any(entity["type"] == "url" for entity in entities)


def takes_channel_origin_for_chat(payload: Json, field: str, value: str) -> bool:
    """`forward_origin:chat` also takes an origin that has a key `chat`, which is how a channel's looks."""
    origin = payload.get("forward_origin")
    return (field, value) == ("forward_origin", "chat") and bool(origin) and origin["type"] == "channel"


def never_finds_the_state_of_a_subscription(payload: Json, field: str, value: str) -> bool:
    """`subscription:state:...` looks for a key in a string."""
    return field == "state" and payload.get("state") == value


def never_finds_counted_reactions(payload: Json, field: str, value: str) -> bool:
    """`message_reaction_count:reactions:...` compares the type, an object, with the word."""
    counted = payload.get("reactions") or []
    return field == "reactions" and any(entry["type"]["type"] == value for entry in counted)


def asks_for_a_field_that_is_gone(payload: Json, field: str, value: str) -> bool:
    """`business_connection:can_reply` is in `rights` now."""
    return field == "can_reply" and not value and (payload.get("rights") or {}).get("can_reply") is True


def takes_a_false_flag_for_true(payload: Json, field: str, value: str) -> bool:
    """`business_connection:is_enabled` only asks whether the field is there; it always is."""
    return field == "is_enabled" and not value and payload["is_enabled"] is False


def misses_zero(payload: Json, field: str, value: str) -> bool:
    """A count of 0 is there, and falsy."""
    return _under(payload, field, value, {("unique_gift", "transfer_star_count")}) == 0


def misses_an_empty_string(payload: Json, field: str, value: str) -> bool:
    """An empty string is there, and falsy."""
    return _under(payload, field, value, KEYS_WITH_TEXT) == ""


KEYS_WITH_TEXT = {
    ("link_preview_options", "url"),
    ("forum_topic_edited", "name"),
    ("forum_topic_edited", "icon_custom_emoji_id"),
    ("unique_gift", "text"),
}


def _under(payload: Json, field: str, value: str, pairs: set[tuple[str, str]]) -> Json:
    return (payload.get(field) or {}).get(value) if (field, value) in pairs else None


DEFECTS: dict[str, tuple[Rule, ...]] = {
    # where they hold: in messages of all kinds, or in one kind
    "": (takes_text_link_for_url, takes_channel_origin_for_chat, misses_zero, misses_an_empty_string),
    "subscription": (never_finds_the_state_of_a_subscription,),
    "message_reaction_count": (never_finds_counted_reactions,),
    "business_connection": (asks_for_a_field_that_is_gone, takes_a_false_flag_for_true),
}
MESSAGES = {
    "message", "edited_message", "channel_post", "edited_channel_post", "business_message", "edited_business_message",
    "guest_message",
}  # fmt: skip


def defects_of(query: str, update: Json) -> Iterator[Rule]:
    """The rules by which grammY answers this query wrongly. The query has no shortcuts."""
    kind, field, value = (*query.split(":"), "", "")[:3]
    payload = update.get(kind)
    if payload is not None:
        rules = DEFECTS[""] if kind in MESSAGES else DEFECTS.get(kind, ())
        yield from (rule for rule in rules if rule(payload, field, value))


# --- the big comparison ---


class Golden(NamedTuple):
    queries: list[str]
    raw: list[bytes]
    matches: list[frozenset[str]]
    """For each update, the queries that match it in grammY."""


@functools.cache
def golden() -> Golden:
    answers = json.loads(gzip.decompress((GOLDEN / "telegram_matches.json.gz").read_bytes()))
    assert answers["grammy"] == "1.46.0"
    queries = answers["queries"]
    raw = gzip.decompress((GOLDEN / "telegram_updates.jsonl.gz").read_bytes()).splitlines()
    return Golden(queries, raw, [frozenset(queries[query] for query in found) for found in answers["matches"]])


KIND_SHORTCUTS = {"": ("message", "channel_post"), "msg": ("message", "channel_post"),
                  "edit": ("edited_message", "edited_channel_post")}  # fmt: skip
FIELD_SHORTCUTS = {
    "": ("entities", "caption_entities"),
    "media": ("photo", "live_photo", "video"),
    "file": ("photo", "live_photo", "animation", "audio", "document", "video", "video_note", "voice", "sticker"),
}


def plain(query: str, valid: frozenset[str]) -> list[str]:
    """What a query of grammY stands for, written without shortcuts; what does not exist is dropped."""
    kind, *rest = query.split(":")
    fields = FIELD_SHORTCUTS.get(rest[0], (rest[0],)) if rest else ()
    tails = [":".join(("", field, *rest[1:])) for field in fields] or [""]
    written = [first + tail for first in KIND_SHORTCUTS.get(kind, (kind,)) for tail in tails]
    return [query for query in written if query in valid]


def test_all_answers_are_grammys_but_for_its_defects() -> None:
    queries, raw, matches = golden()
    assert (len(queries), len(raw), len(matches)) == (1908, 2112, 2112)
    tests = [(query, VOCABULARY.query(query).test) for query in queries]
    valid = frozenset(queries)
    stands_for = {query: plain(query, valid) for query in queries}
    used: Counter[str] = Counter()
    wrong: list[str] = []
    for line, grammy in zip(raw, matches, strict=True):
        update = json.loads(line)
        event = decode(line, me=BOT)
        assert event.problems == ()
        expected = set(grammy)
        for query in candidates(update, queries):
            found = [rule.__name__ for rule in defects_of(query, update)]
            used.update(found)
            if found:
                expected ^= {query}
        for query, parts in stands_for.items():
            if parts != [query]:
                assert (query in grammy) == any(part in grammy for part in parts)  # `plain` is right
                expected.discard(query)
                expected.update({query} if any(part in expected for part in parts) else ())
        ours = {query for query, test in tests if test(event)}
        wrong += [f"{query} on {line[:200]!r}: should be {query in expected}" for query in ours ^ expected]
    assert wrong == []
    assert {rule.__name__ for rules in DEFECTS.values() for rule in rules} == set(used)  # each explains something


@functools.cache
def _by_kind(queries: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for query in queries:
        found.setdefault(query.split(":")[0], []).append(query)
    for kind in KIND_SHORTCUTS:
        del found[kind]
    return found


def candidates(update: Json, queries: list[str]) -> list[str]:
    """The queries without field shortcuts that speak of the update's kind."""
    kinds = _by_kind(tuple(queries))
    of_kind = [query for kind in update for query in kinds.get(kind, ())]
    return [query for query in of_kind if [*query.split(":"), "-"][1] not in FIELD_SHORTCUTS]


# --- each defect by hand ---

CHAT = {"id": 1, "type": "supergroup", "title": "T"}
MESSAGE = {"message_id": 1, "date": 1, "chat": CHAT, "from": {"id": 2, "is_bot": False, "first_name": "A"}}
USER = {"id": 2, "is_bot": False, "first_name": "A"}
GIFT = {
    "gift": {
        "gift_id": "g", "base_name": "b", "name": "n", "number": 1, "backdrop": {
            "name": "b", "rarity_per_mille": 1,
            "colors": {"center_color": 1, "edge_color": 1, "symbol_color": 1, "text_color": 1},
        },
        "model": {"name": "m", "rarity_per_mille": 1, "sticker": {
            "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1,
            "is_animated": False, "is_video": False,
        }},
        "symbol": {"name": "s", "rarity_per_mille": 1, "sticker": {
            "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1,
            "is_animated": False, "is_video": False,
        }},
    },
    "origin": "transfer",
}  # fmt: skip


def message(**fields: Json) -> Json:
    return {"update_id": 1, "message": {**MESSAGE, **fields}}


def entity(kind: str, **fields: Json) -> Json:
    return {"type": kind, "offset": 0, "length": 1, **fields}


def connection(*, is_enabled: bool, **rights: Json) -> Json:
    fields = {"id": "b", "user": USER, "user_chat_id": 2, "date": 1, "is_enabled": is_enabled, "rights": rights}
    return {"update_id": 1, "business_connection": fields}


LINKED = message(text="x", entities=[entity("text_link", url="http://a/")])
LINKED_CAPTION = message(caption="x", caption_entities=[entity("text_link", url="http://a/")])
URL_AND_LINK = message(text="x y", entities=[entity("text_link", url="http://a/"), entity("url")])
FROM_CHANNEL = message(forward_origin={"type": "channel", "date": 1, "chat": CHAT, "message_id": 1})
FROM_CHAT = message(forward_origin={"type": "chat", "date": 1, "sender_chat": CHAT})
MAY_REPLY = connection(is_enabled=True, can_reply=True)
FAILED = {"update_id": 1, "subscription": {"user": USER, "invoice_payload": "p", "state": "failed"}}
COUNTED = {
    "update_id": 1,
    "message_reaction_count": {
        "chat": CHAT, "message_id": 1, "date": 1,
        "reactions": [{"type": {"type": "paid"}, "total_count": 1}],
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "query", "update", "ours"),
    [
        (takes_text_link_for_url, "message:entities:url", LINKED, False),
        (takes_text_link_for_url, "message:caption_entities:url", LINKED_CAPTION, False),
        (takes_channel_origin_for_chat, "message:forward_origin:chat", FROM_CHANNEL, False),
        (never_finds_the_state_of_a_subscription, "subscription:state:failed", FAILED, True),
        (never_finds_counted_reactions, "message_reaction_count:reactions:paid", COUNTED, True),
        (asks_for_a_field_that_is_gone, "business_connection:can_reply", MAY_REPLY, True),
        (takes_a_false_flag_for_true, "business_connection:is_enabled", connection(is_enabled=False), False),
        (misses_zero, "message:unique_gift:transfer_star_count",
         message(unique_gift={**GIFT, "transfer_star_count": 0}), True),
        (misses_an_empty_string, "message:unique_gift:text", message(unique_gift={**GIFT, "text": ""}), True),
        (misses_an_empty_string, "message:link_preview_options:url", message(link_preview_options={"url": ""}), True),
        (misses_an_empty_string, "message:forum_topic_edited:name", message(forum_topic_edited={"name": ""}), True),
        (misses_an_empty_string, "message:forum_topic_edited:icon_custom_emoji_id",
         message(forum_topic_edited={"icon_custom_emoji_id": ""}), True),
    ],
)  # fmt: skip
def test_where_grammy_is_wrong(rule: Rule, query: str, update: Json, ours: bool) -> None:
    assert list(defects_of(query, update)) == [rule]
    assert answer(query, update) is ours


@pytest.mark.parametrize(
    ("query", "update", "answer_of_both"),
    [
        ("message:entities:url", URL_AND_LINK, True),
        ("message:entities:text_link", LINKED, True),
        ("message:forward_origin:channel", FROM_CHANNEL, True),
        ("message:forward_origin:chat", FROM_CHAT, True),
        ("subscription:state:active", FAILED, False),
        ("message_reaction_count:reactions:emoji", COUNTED, False),
        ("business_connection:can_reply", connection(is_enabled=True), False),
        ("business_connection:can_reply", connection(is_enabled=True, can_reply=False), False),
        ("business_connection:is_enabled", connection(is_enabled=True), True),
        ("message:unique_gift:transfer_star_count", message(unique_gift=GIFT), False),
        ("message:unique_gift:transfer_star_count", message(unique_gift={**GIFT, "transfer_star_count": 5}), True),
        ("message:link_preview_options:url", message(link_preview_options={}), False),
    ],
)
def test_where_grammy_is_right_next_to_its_defects(query: str, update: Json, answer_of_both: bool) -> None:
    assert list(defects_of(query, update)) == []
    assert answer(query, update) is answer_of_both


@pytest.mark.parametrize(
    ("queries", "update"),
    [
        (("message", "message:text"), message(caption="x")),
        (("message:text", "message"), message(caption="x")),
        (("message:entities", "message:entities:url"), message(text="x", entities=[entity("bold")])),
    ],
)
def test_a_longer_query_does_not_hide_a_shorter_one(queries: tuple[str, ...], update: Json) -> None:
    handler = Router().on_any(*queries)(lambda event: event)
    assert handler.accepts(decode(json.dumps(update)))


@pytest.mark.parametrize("word", ["constructor", "toString", "__proto__", "hasOwnProperty", "__class__"])
@pytest.mark.parametrize("form", ["{}", "message:{}", "message:entities:{}"])
def test_names_that_every_object_of_javascript_has_are_ordinary_errors(form: str, word: str) -> None:
    with pytest.raises(QueryError, match=f"unknown (kind|field|value) '{word}' in query '{form.format(word)}'"):
        match(form.format(word))  # type: ignore[arg-type]


@pytest.mark.parametrize("query", ["chosen_inline_result:text", "shipping_query:foo", "poll_answer:x:y"])
def test_no_error_prints_an_empty_list_of_what_is_permitted(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        match(query)  # type: ignore[arg-type]
    assert "nothing can follow" in str(caught.value) or caught.value.allowed


def answer(query: str, update: Json) -> bool:
    event = decode(json.dumps(update), me=BOT)
    assert event.problems == ()
    return match(query)(event)


# --- the lists of queries ---


def test_all_queries_of_grammy_are_valid_here_and_ours_are_more() -> None:
    grammy, ours = set(golden().queries), set(VOCABULARY.all_queries())
    assert len(grammy) == 1908
    assert grammy < ours


def packages() -> list[Path]:
    return sorted(file.parent for file in (ROOT / "generated").glob("*/queries.pyi"))


@pytest.mark.parametrize("package", packages(), ids=lambda package: package.name)
def test_type_runtime_and_model_have_the_same_queries(package: Path) -> None:
    vocabulary = importlib.import_module(f"{package.name}._vocabulary").VOCABULARY
    at_run_time = vocabulary.all_queries()
    model = load_model(ROOT / "spec" / package.name.removeprefix("tamis_"))
    typed = literals(package / "queries.pyi")
    assert len(at_run_time) == len(set(at_run_time))
    assert set(at_run_time) == set(model.queries) == typed
    assert set(get_args(importlib.import_module(package.name).FilterQuery)) == typed
    for query in at_run_time:
        assert vocabulary.query(query).text == query


def literals(stub: Path) -> set[str]:
    """The strings of the `FilterQuery` literal of a stub; its parts are aliases of literals."""
    assigned = {
        node.target.id: node.value
        for node in ast.parse(stub.read_text()).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }

    def strings(node: ast.expr | None) -> Iterator[str]:
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.Name(id=name):
                yield from strings(assigned[name])
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inside):
                yield from strings(inside)
            case ast.Tuple(elts=parts):
                for part in parts:
                    yield from strings(part)
            case _:
                raise AssertionError(f"what is {ast.unparse(node) if node else node}?")

    return set(strings(assigned["FilterQuery"]))
