"""The query language, row by row of the feature list it must equal and surpass (GQ-.. are that list's rows)."""

# ruff: noqa: N802 (tests keep the names of the rows)

from __future__ import annotations

import itertools
import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tamis_telegram
from tamis.errors import MeUnknownError, NoMatchError, QueryError, RegistrationError, TamisError
from tamis_telegram import Guard, Router, expect, explain, guard, has
from tamis_telegram._vocabulary import VOCABULARY

ME = 777000
USER = {"id": 2, "is_bot": False, "first_name": "A"}
BOT = {"id": ME, "is_bot": True, "first_name": "B"}
CHAT = {"id": 1, "type": "supergroup", "title": "T"}
PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
FILE = {"file_id": "f", "file_unique_id": "u"}
STICKER = {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": True}
VIDEO = {**FILE, "width": 1, "height": 1, "duration": 1}
FILES: dict[str, Any] = {
    "photo": PHOTO,
    "live_photo": {**FILE, "width": 1, "height": 1, "duration": 1},
    "animation": VIDEO,
    "audio": {**FILE, "duration": 1},
    "document": FILE,
    "video": VIDEO,
    "video_note": {**FILE, "length": 1, "duration": 1},
    "voice": {**FILE, "duration": 1},
    "sticker": STICKER,
}


def match(query: str) -> Guard[Any]:
    """`match` for queries that a type checker does not know."""
    return tamis_telegram.match(query)  # type: ignore[type-var]


def event(kind: str = "message", me: int | None = ME, **fields: Any) -> Any:
    """An event of a kind whose payload is a message, with these fields."""
    payload = {"message_id": 1, "date": 1, "chat": CHAT, "from": USER, **fields}
    return other(kind, payload, me)


def other(kind: str, payload: dict[str, Any], me: int | None = ME) -> Any:
    """An event of another kind."""
    decoded = tamis_telegram.decode(json.dumps({"update_id": 1, kind: payload}), me=me)
    assert decoded.problems == ()
    return decoded


def member(user: dict[str, Any], status: str = "member") -> dict[str, Any]:
    old: dict[str, Any] = {"user": user, "status": "left"}
    return {"chat": CHAT, "from": user, "date": 1, "old_chat_member": old, "new_chat_member": {**old, "status": status}}


def entity(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "offset": 0, "length": 1, **fields}


def expansions(query: str) -> list[str]:
    return [one.text for one in explain(query).expansions]  # type: ignore[type-var]


def error(query: Any) -> QueryError:
    with pytest.raises(QueryError) as caught:
        match(query)
    return caught.value


# --- what the levels mean ---


def test_GQ_01_on_gives_a_route_for_chaining_even_later() -> None:
    router = Router()
    texts = router.on("message:text")
    handler = texts.on("message:entities:url")(lambda _: None)
    assert handler in router.handlers
    assert handler.accepts(event(text="x", entities=[entity("url")]))
    assert not handler.accepts(event(text="x"))


@pytest.mark.parametrize(
    ("query", "kind", "word", "value"),
    [
        ("message", "message", None, None),
        ("message:text", "message", "text", None),
        ("message:entities:url", "message", "entities", "url"),
    ],
)
def test_GQ_02_a_query_has_three_levels(query: str, kind: str, word: str | None, value: str | None) -> None:
    (one,) = explain(query).expansions  # type: ignore[type-var]
    assert (one.kind, one.word, one.value) == (kind, word, value)
    assert one.text == query


def test_GQ_03_a_kind_is_there_when_its_key_is_and_is_not_null() -> None:
    assert match("message")(event())
    assert not match("edited_message")(event())
    null = tamis_telegram.decode('{"update_id": 1, "message": null}')
    assert not match("message")(null)
    assert match("*")(null)


@pytest.mark.parametrize("value", ["", "x"])
def test_GQ_04_a_field_is_there_when_it_is_not_null(value: str) -> None:
    assert match("message:text")(event(text=value))


def test_GQ_04_empty_lists_and_false_are_there_and_null_is_not() -> None:
    assert match("message:entities")(event(text="", entities=[]))
    assert match("message:photo")(event(photo=[]))
    assert match("chat_join_request:bio")(
        other("chat_join_request", {"chat": CHAT, "from": USER, "user_chat_id": 1, "date": 1, "bio": ""})
    )
    assert not match("message:text")(event(text=None))
    assert not match("message:text")(event())


@pytest.mark.parametrize("query", ["message:is_topic_message", "message:sticker:is_animated"])
def test_GQ_04_a_flag_is_there_when_it_is_true(query: str) -> None:
    assert not match(query)(event(is_topic_message=False, message_thread_id=1, sticker=STICKER))
    on = {**STICKER, "is_animated": True}
    assert match(query)(event(is_topic_message=True, message_thread_id=1, sticker=on))


@pytest.mark.parametrize(
    ("entities", "matches"),
    [
        ([entity("url")], True),
        ([entity("bold"), entity("url")], True),
        ([entity("bold")], False),
        ([], False),
        (None, False),
    ],
)
def test_GQ_05_on_a_list_any_element_counts(entities: Any, matches: bool) -> None:
    assert match("message:entities:url")(event(text="x", entities=entities)) is matches


def test_GQ_05_flags_of_a_value_count_when_true() -> None:
    assert match("message:sticker:is_video")(event(sticker=STICKER))
    assert not match("message:sticker:is_video")(event(sticker={**STICKER, "is_video": False}))


def test_GQ_06_a_text_link_is_no_url() -> None:
    linked = event(text="x", entities=[entity("text_link", url="http://127.0.0.1/")])
    assert not match("message:entities:url")(linked)
    assert match("message:entities:text_link")(linked)


def test_GQ_07_there_are_more_queries_than_in_grammy() -> None:
    assert len(VOCABULARY.all_queries()) > 1908


def test_GQ_08_the_type_of_all_queries_lists_exactly_the_valid_ones() -> None:
    listed = get_args(tamis_telegram.FilterQuery)
    assert set(listed).isdisjoint({"", ":", "::", "::me", ":media:is_video", "message:", "msg:"})
    assert {"message:file:is_video", "::url", "*", "edit:location"} <= set(listed)


def test_GQ_09_an_omitted_kind_is_a_message_or_channel_post() -> None:
    assert expansions(":text") == ["message:text", "channel_post:text"]
    assert expansions(":is_paid_post") == ["channel_post:is_paid_post"]
    assert expansions(":new_chat_members") == ["message:new_chat_members"]
    assert match(":text")(event("channel_post", text="x", sender_chat=CHAT))
    assert not match(":text")(event("edited_message", text="x", edit_date=1))


def test_GQ_10_an_omitted_field_is_the_entities_of_text_or_caption() -> None:
    assert expansions("message::url") == ["message:entities:url", "message:caption_entities:url"]
    assert expansions("::email") == [
        "message:entities:email",
        "message:caption_entities:email",
        "channel_post:entities:email",
        "channel_post:caption_entities:email",
    ]
    assert match("message::url")(event(caption="x", caption_entities=[entity("url")]))
    assert match("message::url")(event(text="x", entities=[entity("url")]))
    assert not match("message::url")(event(text="x", entities=[entity("bold")]))


@pytest.mark.parametrize("query", ["", ":", "::", "message:", "message::", "msg:", "  ", ":text:", "message:entities:"])
def test_GQ_11_bare_omissions_are_errors(query: str) -> None:
    assert "an omitted level needs something after it" in str(error(query))


@pytest.mark.parametrize("tail", [":text", "::url", ":photo", ":sticker:is_video", ":file", ":media"])
def test_GQ_12_msg_is_the_same_as_an_omitted_kind(tail: str) -> None:
    assert expansions(f"msg{tail}") == expansions(tail)


def test_GQ_12_msg_stands_alone_too() -> None:
    assert expansions("msg") == ["message", "channel_post"]


def test_GQ_13_edit_is_the_two_edited_kinds() -> None:
    assert expansions("edit") == ["edited_message", "edited_channel_post"]
    assert expansions("edit:text") == ["edited_message:text", "edited_channel_post:text"]
    assert match("edit::url")(event("edited_message", edit_date=1, text="x", entities=[entity("url")]))
    assert match("edit:location")(event("edited_message", edit_date=1, location={"latitude": 1.0, "longitude": 1.0}))


def test_GQ_14_media_is_photo_live_photo_video() -> None:
    assert expansions("message:media") == ["message:photo", "message:live_photo", "message:video"]
    for word, value in FILES.items():
        assert match("message:media")(event(**{word: value})) is (word in {"photo", "live_photo", "video"})


def test_GQ_15_file_is_the_nine_kinds_with_a_file() -> None:
    assert expansions("message:file") == [f"message:{word}" for word in FILES]
    for word, value in FILES.items():
        assert match("message:file")(event(**{word: value}))
    assert not match("message:file")(event(text="x"))


def test_GQ_16_what_shortcuts_cannot_stand_for_is_dropped() -> None:
    assert expansions("message:file:is_video") == ["message:sticker:is_video"]
    assert expansions(":file:is_video") == ["message:sticker:is_video", "channel_post:sticker:is_video"]
    error(":media:is_video")


@pytest.mark.parametrize("word", ["is_bot", "is_premium", "added_to_attachment_menu"])
def test_GQ_17_flags_of_users(word: str) -> None:
    plain = {**USER, "is_bot": False}
    flagged = {**USER, word: True}
    assert match(f"message:new_chat_members:{word}")(event(new_chat_members=[plain, flagged]))
    assert not match(f"message:new_chat_members:{word}")(event(new_chat_members=[plain]))
    assert match(f"message:left_chat_member:{word}")(event(left_chat_member=flagged))
    assert match(f"my_chat_member:from:{word}")(other("my_chat_member", member(flagged)))
    assert not match(f"chat_member:from:{word}")(other("chat_member", member(plain)))
    assert "(level 2)" in str(error(f"message:{word}"))


def test_GQ_18_me_is_the_bot_itself() -> None:
    assert match("message:new_chat_members:me")(event(new_chat_members=[USER, BOT]))
    assert not match("message:new_chat_members:me")(event(new_chat_members=[USER]))
    assert not match("message:new_chat_members:me")(event(new_chat_members=[BOT], me=1))
    assert match("my_chat_member:from:me")(other("my_chat_member", member(BOT)))


def test_GQ_18_who_the_bot_is_must_be_known_only_when_it_is_asked() -> None:
    with pytest.raises(MeUnknownError, match=r"decode\(raw, me="):
        match("message:new_chat_members:me")(event(new_chat_members=[BOT], me=None))
    assert not match("message:new_chat_members:me")(event(me=None))
    assert match("message:new_chat_members")(event(new_chat_members=[BOT], me=None))


@pytest.mark.parametrize("queries", list(itertools.permutations(["message", "message:text", "message:photo"])))
def test_GQ_20_or_is_a_true_union_whatever_the_order(queries: tuple[str, ...]) -> None:
    handler = Router().on_any(*queries)(lambda _: None)  # type: ignore[arg-type]
    assert handler.accepts(event(caption="x"))
    assert not handler.accepts(event("edited_message", edit_date=1))
    either = match(queries[0]) | match(queries[1]) | match(queries[2])
    assert either(event(caption="x"))


TEXT, URL, CAPTIONED = event(text="x"), event(text="x", entities=[entity("url")]), event(photo=PHOTO, caption="x")


@pytest.mark.parametrize(
    ("chain", "matches"),
    [
        (("message:text", "message:entities:url"), [URL]),
        (("message:entities:url", "message:text"), [URL]),
        (("msg", "edit"), []),
        (("message", "message:photo", "message:caption"), [CAPTIONED]),
        (("msg", "message"), [TEXT, URL, CAPTIONED]),
    ],
)
def test_GQ_21_and_is_a_chain(chain: tuple[str, ...], matches: list[Any]) -> None:
    route: Any = Router()
    for query in chain:
        route = route.on(query)
    assert [one for one in (TEXT, URL, CAPTIONED) if route(lambda _: None).accepts(one)] == matches


def test_GQ_22_a_chain_of_unions_is_an_and_of_ors() -> None:
    route = Router().on_any("message:text", "message:photo").on_any("message:entities:url", "message:caption")
    handler = route(lambda _: None)
    assert [handler.accepts(one) for one in (TEXT, URL, CAPTIONED)] == [False, True, True]


def test_GQ_23_not_is_drop_or_a_guard() -> None:
    dropped = Router().on("message:text").drop("message:entities:url")(lambda _: None)
    guarded = Router().on("message:text").filter(~match("message:entities:url"))(lambda _: None)
    for handler in (dropped, guarded):
        assert [handler.accepts(one) for one in (TEXT, URL, CAPTIONED)] == [True, False, False]


def test_GQ_24_a_query_is_compiled_once() -> None:
    assert explain("message:text") is explain("message:text")
    assert explain(":text") is not explain("msg:text")


def test_GQ_24_a_wrong_query_is_not_remembered() -> None:
    error("message:txt")
    assert "message:txt" in str(error("message:txt"))


@pytest.mark.parametrize(
    ("query", "advice"),
    [
        (":forward_date", "forward_origin"),
        ("message:forward_from", "forward_origin:user"),
        ("message:new_chat_member", "new_chat_members"),
        ("message:user_shared", "users_shared"),
    ],
)
def test_GQ_25_a_field_that_is_gone_is_an_error_that_says_what_took_its_place(query: str, advice: str) -> None:
    assert "is gone" in str(error(query))
    assert advice in error(query).advice


# --- validation ---


def test_GQ_30_queries_are_checked_when_they_are_registered() -> None:
    router = Router()
    for register in (router.on, router.on_any, router.drop):
        with pytest.raises(QueryError):
            register("mesage:text")  # type: ignore[arg-type]
    assert router.handlers == []


def test_GQ_30_every_wrong_query_of_a_union_is_named_in_one_error() -> None:
    with pytest.raises(QueryError) as caught:
        Router().on_any("mesage", "message:text", "message:txt")  # type: ignore[arg-type]
    assert "2 of the queries are wrong" in str(caught.value)
    assert "'mesage'" in str(caught.value)
    assert "did you mean 'message:text'?" in str(caught.value)


def test_GQ_31_an_unknown_kind_says_what_there_is() -> None:
    found = error("mesage:text")
    assert str(found).startswith("unknown kind 'mesage' in query 'mesage:text' (level 1)")
    assert "did you mean 'message:text'?" in str(found)
    assert {"message", "edit", "msg", "poll", "*"} <= set(found.allowed)
    assert "" not in found.allowed


def test_GQ_31_what_is_wrong_below_an_unknown_kind_is_said_too() -> None:
    assert "unknown kind 'mesage'" in str(error("mesage:txt"))
    assert "unknown field 'txt' in query 'mesage:txt' (level 2): no kind has it" in str(error("mesage:txt"))


def test_GQ_32_an_unknown_field_says_what_the_kind_has() -> None:
    found = error("message:txt")
    assert str(found).startswith("unknown field 'txt' in query 'message:txt' (level 2)")
    assert "did you mean 'message:text'?" in str(found)
    assert "allowed after 'message': animation, audio" in str(found)
    assert set(found.allowed) == set(VOCABULARY.words_of("message"))
    assert set(error("shipping_query:foo").allowed) == {"from"}


def test_GQ_33_an_unknown_value_says_what_the_field_has_or_that_nothing_can_follow() -> None:
    found = error("message:entities:ur")
    assert str(found).startswith("unknown value 'ur' in query 'message:entities:ur' (level 3)")
    assert "did you mean 'message:entities:url'?" in str(found)
    assert "allowed after 'message:entities': blockquote, bold" in str(found)
    nothing = error("message:text:x")
    assert "nothing can follow 'message:text'" in str(nothing)
    assert nothing.advice == "write 'message:text'"
    assert nothing.allowed == ()


@pytest.mark.parametrize("query", ["message:entities:url:x", "message:text:x:y:z", "a:b:c:d"])
def test_GQ_34_there_is_no_fourth_level(query: str) -> None:
    assert "three are the most" in str(error(query))
    assert "level 4" in str(error(query))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("::me", "unknown value 'me'"),
        (":foo", "unknown field 'foo'"),
        ("poll::url", "stand for nothing that exists"),
        ("poll:media:is_video", "unknown value 'is_video'"),
        ("edit:new_chat_members:foo", "unknown value 'foo'"),
    ],
)
def test_GQ_35_shortcuts_that_stand_for_nothing_are_errors(query: str, text: str) -> None:
    assert text in str(error(query))
    assert query in str(error(query))


def test_GQ_36_a_shortcut_gives_one_error_for_all_it_stands_for() -> None:
    text = str(error("callback_query:media"))
    assert "photo, live_photo, video" in text
    assert "callback_query:photo:" not in text


def test_GQ_37_no_query_at_all_is_an_error() -> None:
    with pytest.raises(RegistrationError, match="at least one query"):
        Router().on_any()


@pytest.mark.parametrize("word", ["constructor", "toString", "__proto__", "__class__", "__dict__", "mro"])
@pytest.mark.parametrize("form", ["{}", "{}:text", "message:{}", "message:entities:{}", ":{}", "::{}"])
def test_GQ_38_names_of_the_language_itself_are_ordinary_errors(form: str, word: str) -> None:
    assert f"{word!r} in query" in str(error(form.format(word)))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("message:txet", "message:text"),
        ("massage:text", "message:text"),
        ("Message:Text", "message:text"),
        ("callback_query:dat", "callback_query:data"),
        ("message.text", "message:text"),
        ("mesage::url", "message::url"),
    ],
)
def test_GQ_38_the_nearest_spelling_is_suggested(wrong: str, right: str) -> None:
    assert f"did you mean {right!r}?" in str(error(wrong))


@pytest.mark.parametrize("query", [" message:text", "message:text ", "message:text\n", "\tmessage:text"])
def test_blanks_around_a_query_are_an_error_that_says_so(query: str) -> None:
    assert error(query).advice == "write 'message:text'"


@pytest.mark.parametrize("query", [None, 5, b"message", object(), {"message": 1}])
def test_what_is_no_string_is_an_ordinary_error(query: object) -> None:
    assert "a query is a string" in str(error(query))


@pytest.mark.parametrize("queries", [["message", "edited_message"], ("message", "edited_message")])
def test_a_list_of_queries_is_told_to_use_on_any(queries: object) -> None:
    assert "on_any(" in error(queries).advice


def test_errors_are_tamis_errors_and_value_errors() -> None:
    assert isinstance(error("mesage"), TamisError)
    assert isinstance(error("mesage"), ValueError)


def test_a_very_long_wrong_query_is_a_short_error() -> None:
    assert len(str(error("x" * 100_000))) < 2_000
    assert len(str(error(f"message:{'x' * 100_000}:y"))) < 2_000
    assert len(str(error("x:" * 100_000))) < 2_000


@given(st.text() | st.text(alphabet=":.message text*"))
def test_any_text_is_a_query_or_an_ordinary_error(text: str) -> None:
    try:
        assert match(text).text == f"match({text!r})"
    except QueryError:
        assert text not in VOCABULARY.all_queries()


# --- explain, has, expect ---


def test_explain_says_what_a_query_stands_for_and_what_it_looks_at() -> None:
    query = explain(":file:is_video")
    assert query.text == ":file:is_video"
    assert query.kinds == {"message", "channel_post"}
    assert query.reads == ("sticker",)
    assert explain("business_connection:can_reply").reads == ("rights",)
    assert explain("message").reads == ()


def test_has_and_expect() -> None:
    assert has(TEXT, "message:text")
    assert not has(TEXT, "message:photo")
    assert expect(TEXT, "message:text") is TEXT
    with pytest.raises(NoMatchError, match=r"kind 'message'.*'message:photo'"):
        expect(TEXT, "message:photo")
    with pytest.raises(QueryError):
        has(TEXT, "message:txt")  # type: ignore[type-var]


# --- guards ---

FORMULA = st.recursive(
    st.sampled_from(["message:text", "message:entities:url", "message:photo", "edit"]),
    lambda inner: st.tuples(st.just("not"), inner) | st.tuples(st.sampled_from(["and", "or"]), inner, inner),
    max_leaves=8,
)


def built(formula: Any) -> Guard[Any]:
    match formula:
        case ("not", one):
            return ~built(one)
        case ("and", one, two):
            return built(one) & built(two)
        case ("or", one, two):
            return built(one) | built(two)
        case query:
            return tamis_telegram.match(query)


def truth(formula: Any, of: Any) -> bool:
    match formula:
        case ("not", one):
            return not truth(one, of)
        case ("and", one, two):
            return truth(one, of) and truth(two, of)
        case ("or", one, two):
            return truth(one, of) or truth(two, of)
        case query:
            return has(of, query)


@given(FORMULA)
def test_guards_are_a_boolean_algebra(formula: Any) -> None:
    for one in (TEXT, URL, CAPTIONED, event("edited_message", edit_date=1, text="x")):
        assert built(formula)(one) is truth(formula, one)


def test_the_cheapest_operand_is_asked_first_and_no_more_than_needed() -> None:
    asked: list[str] = []

    @guard
    def costly(_: Any) -> bool:
        asked.append("costly")
        return True

    for both in (costly & match("message:photo"), match("message:photo") & costly):
        assert not both(TEXT)
    for either in (costly | match("message:text"), match("message:text") | costly):
        assert either(TEXT)
    assert asked == []
    assert (costly & match("message:text"))(TEXT)
    assert asked == ["costly"]


def test_of_equal_cost_the_first_operand_is_asked_first() -> None:
    asked: list[str] = []
    first = guard(lambda _: bool(asked.append("first")))
    second = guard(lambda _: bool(asked.append("second")))
    assert not (first | second)(TEXT)
    assert asked == ["first", "second"]


def test_an_operand_that_raises_raises() -> None:
    @guard
    def broken(_: Any) -> bool:
        raise ZeroDivisionError

    never = guard(lambda _: False)
    for combined in (
        broken,
        ~broken,
        broken & never,
        broken | never,
        match("message:text") & broken,
        ~(broken | never),
    ):
        with pytest.raises(ZeroDivisionError):
            combined(TEXT)
    with pytest.raises(MeUnknownError):
        (~match("message:new_chat_members:me"))(event(new_chat_members=[BOT], me=None))


def test_a_guard_has_no_truth_of_its_own() -> None:
    text, photo = match("message:text"), match("message:photo")
    for use in (lambda: text and photo, lambda: text or photo, lambda: not text, lambda: bool(text)):
        with pytest.raises(RegistrationError, match=r"use & \| ~"):
            use()


def test_guards_say_what_they_ask() -> None:
    both = match("message:photo") & ~match("message:caption")
    assert repr(both) == "<Guard (match('message:photo') & ~match('message:caption'))>"


def test_a_guard_is_made_of_a_function_only() -> None:
    with pytest.raises(RegistrationError, match="guard\\(\\) takes a function"):
        guard("message:text")  # type: ignore[arg-type]


@pytest.mark.parametrize("other_operand", ["message:text", None, lambda _: True])
def test_guards_combine_with_guards_only(other_operand: Any) -> None:
    text = match("message:text")
    for use in (lambda: text & other_operand, lambda: text | other_operand):
        with pytest.raises(RegistrationError, match="takes a guard on both sides"):
            use()
