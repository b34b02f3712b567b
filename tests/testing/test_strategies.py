"""Strategies: events that a query matches, different ones, and nothing that the spec does not allow."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import tamis_telegram
import tamis_telegram.testing as telegram
from tamis.errors import CannotMakeError, QueryError
from tamis_telegram.testing import events, make, raw_events

from ..decoding import from_spec  # noqa: TID252 - what several folders of tests share

NAMES = ("telegram", "onebot", "onebot_gocqhttp")
MANY = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)
FEW = settings(MANY, max_examples=60)


@pytest.mark.parametrize("name", NAMES)
def test_drawn_events_match_and_are_what_the_spec_says(name: str) -> None:
    package: Any = import_module(f"tamis_{name}")
    testing: Any = import_module(f"tamis_{name}.testing")
    queries = import_module(f"tamis_{name}._vocabulary").VOCABULARY.all_queries()

    @MANY
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        query = data.draw(st.sampled_from(queries))
        event = data.draw(testing.events(query))
        assert package.has(event, query)
        assert event.problems == ()
        assert from_spec.check(name).wrong_in(event) == []

    holds()


@pytest.mark.parametrize("name", NAMES)
def test_raw_events_are_valid_events_of_all_kinds(name: str) -> None:
    package: Any = import_module(f"tamis_{name}")
    testing: Any = import_module(f"tamis_{name}.testing")
    kinds: set[str] = set()

    @settings(MANY, max_examples=800)
    @given(testing.raw_events())
    def holds(raw: bytes) -> None:
        event = package.decode(raw)
        kinds.add(event.kind)
        assert event.problems == ()
        assert from_spec.check(name).wrong_in(event) == []

    holds()
    every = import_module(f"tamis_{name}._vocabulary").VOCABULARY.kinds
    closed = {kind for kind in every if not testing._MAKER.occurs(kind)}
    assert kinds.isdisjoint(closed)
    assert len(kinds) > 0.8 * (len(every) - len(closed)), every.keys() - closed - kinds


def test_fields_that_are_given_are_kept_and_others_vary() -> None:
    ids: set[int] = set()

    @FEW
    @given(events("message:text", text="hi", chat={"type": "group"}))
    def holds(event: Any) -> None:
        assert (event.msg.text, event.chat.type) == ("hi", "group")
        ids.add(event.chat.id)

    holds()
    assert len(ids) > 10


@pytest.mark.parametrize(
    "is_there",
    [
        lambda event: event.msg.text == "",
        lambda event: not event.msg.text.isascii(),
        lambda event: event.msg.entities,
        lambda event: event.msg.reply_to_message,
        lambda event: event.chat.id < -(2**40),
        lambda event: event.kind == "channel_post",
        lambda event: event.kind == "message" and event.chat.type == "channel",
    ],
    ids=["empty", "unicode", "optional", "nested", "extreme", "another kind", "another value"],
)
def test_what_can_be_found(is_there: Any) -> None:
    assert (
        find(events(":text"), is_there, settings=settings(MANY, max_examples=4000, phases=[Phase.generate])) is not None
    )


def test_the_simplest_example_is_small() -> None:
    simplest = find(events("message:photo"), lambda _: True, settings=MANY)
    assert len(simplest.raw) < 2 * len(make("message:photo").raw)


def test_every_variant_of_a_union_is_drawn() -> None:
    found: set[str] = set()

    @settings(MANY, max_examples=150)
    @given(events("message:forward_origin"))
    def holds(event: Any) -> None:
        found.add(type(event.message.forward_origin).__name__)

    holds()
    assert found == {"MessageOriginUser", "MessageOriginHiddenUser", "MessageOriginChat", "MessageOriginChannel"}


def test_fields_that_exclude_each_other_or_need_a_sibling_do_so() -> None:
    @settings(MANY, max_examples=150)
    @given(events("message:entities", entities=[{}, {}]) | events("callback_query"))
    def holds(event: Any) -> None:
        query = event.callback_query
        if query is not None:
            assert (query.data is None) != (query.game_short_name is None)
            assert (query.message is None) != (query.inline_message_id is None)
        else:
            for entity in event.message.entities:
                assert entity.url is None or entity.type == "text_link"

    holds()


def test_fields_that_never_occur_in_a_kind_are_not_drawn() -> None:
    @settings(MANY, max_examples=150)
    @given(events("channel_post"))
    def holds(event: Any) -> None:
        assert event.channel_post.new_chat_members is None
        assert event.channel_post.chat.type == "channel"

    holds()


def test_a_query_that_does_not_exist_is_said_at_once() -> None:
    query: Any = "mesage"
    with pytest.raises(QueryError, match="did you mean 'message'"):
        events(query)


def test_fields_that_cannot_be_are_said_when_an_event_is_drawn() -> None:
    @FEW
    @given(events("message:text", txt="hi"))
    def never(event: Any) -> None: ...

    with pytest.raises(CannotMakeError, match="did you mean 'text'"):
        never()


def test_drawn_events_are_what_would_have_arrived() -> None:
    @FEW
    @given(raw_events())
    def holds(raw: bytes) -> None:
        assert tamis_telegram.decode(raw).json() == json.loads(raw)

    holds()
    assert telegram.Feed.maker is telegram.Kit.feed_class.maker
