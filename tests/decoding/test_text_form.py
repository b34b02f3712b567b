"""A list as one string with codes: OneBot's form, and others by other data."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tamis.decoding.text_form import TextForm

CQ = TextForm(
    open="[CQ:",
    close="]",
    separator=",",
    assign="=",
    escapes={"&": "&amp;", "[": "&#91;", "]": "&#93;"},
    value_escapes={",": "&#44;"},
    plain=("text", "text"),
)
FLAT = TextForm(
    open="{{",
    close="}}",
    separator="|",
    assign=":",
    escapes={"%": "%25", "{": "%7B", "}": "%7D"},
    value_escapes={"|": "%7C"},
    plain=("p", "words"),
    tag="kind",
    body=None,
)


def text(words: str) -> dict[str, Any]:
    return {"type": "text", "data": {"text": words}}


def code(kind: str, **data: str) -> dict[str, Any]:
    return {"type": kind, "data": data}


@pytest.mark.parametrize(
    ("string", "items"),
    [
        ("", []),
        ("hello", [text("hello")]),
        ("[CQ:shake]", [code("shake")]),
        ("[CQ:face,id=123]", [code("face", id="123")]),
        ("hi [CQ:at,qq=1]!", [text("hi "), code("at", qq="1"), text("!")]),
        ("[CQ:at,qq=1][CQ:at,qq=all]", [code("at", qq="1"), code("at", qq="all")]),
        ("&#91;CQ:at&#93; &amp;amp; &lt;, &#44;", [text("[CQ:at] &amp; &lt;, &#44;")]),
        ("[CQ:share,title=a&#44;b&#91;&amp;#93;]", [code("share", title="a,b[&#93;")]),
        ("[CQ:share,url=http://x/?a=1&amp;b=2]", [code("share", url="http://x/?a=1&b=2")]),
        ("[CQ:image,file=]", [code("image", file="")]),
        ("[CQ:image,file=a,file=b]", [code("image", file="b")]),
        ("[CQ:json,data=[1]", [code("json", data="[1")]),
    ],
)
def test_codes_are_read(string: str, items: list[dict[str, Any]]) -> None:
    assert CQ.parse(string) == items


@pytest.mark.parametrize(
    "string",
    [
        "[CQ:",
        "[CQ:]",
        "[CQ:at",
        "[CQ:at,qq]",
        "[CQ:at,=1]",
        "[CQ:at,]",
        "[CQ:,qq=1]",
        "[CQ:a=b]",
        "[cq:at,qq=1]",
        "][",
    ],
)
def test_what_is_no_proper_code_is_text(string: str) -> None:
    assert CQ.parse(string) == [text(string)]
    assert CQ.parse(f"a{string}b") == [text(f"a{string}b")]


def test_an_unclosed_code_does_not_swallow_the_next_one() -> None:
    assert CQ.parse("[CQ:at,qq=1 hi [CQ:face,id=2]") == [text("[CQ:at,qq=1 hi "), code("face", id="2")]


def test_items_are_written() -> None:
    items = [text("a & [b], c"), code("share", url="http://x/?a=1&b=2,3", title="]"), code("shake")]
    assert CQ.render(items) == (
        "a &amp; &#91;b&#93;, c[CQ:share,url=http://x/?a=1&amp;b=2&#44;3,title=&#93;][CQ:shake]"
    )


def test_values_that_are_no_strings_are_written_as_json() -> None:
    data = {"n": 1, "yes": True, "no": False, "half": 0.5, "nothing": None, "map": {"a": [1]}}
    assert CQ.render([{"type": "x", "data": data}]) == ('[CQ:x,n=1,yes=true,no=false,half=0.5,map={"a":&#91;1&#93;}]')


def test_a_message_inside_a_message_is_written_as_its_own_text_form() -> None:
    inner = [code("face", id="123"), text("hi")]
    string = CQ.render([{"type": "node", "data": {"user_id": 1, "content": inner}}])
    assert string == "[CQ:node,user_id=1,content=&#91;CQ:face&#44;id=123&#93;hi]"
    (node,) = CQ.parse(string)
    assert CQ.parse(node["data"]["content"]) == inner


@pytest.mark.parametrize(
    "item",
    [
        code(""),
        code("a=b"),
        {"data": {}},
        {"type": 5},
        {"type": "x", "data": {"": "1"}},
        {"type": "x", "data": {"a=b": 1}},
    ],
)
def test_what_cannot_be_written_is_refused(item: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="as a list"):
        CQ.render([item])


def test_items_without_a_body_of_their_own() -> None:
    string = "go %7B%7B {{link|to:a%7Cb:c}}"
    items = [{"kind": "p", "words": "go {{ "}, {"kind": "link", "to": "a|b:c"}]
    assert FLAT.parse(string) == items
    assert FLAT.render(items) == string


PIECES = ["[CQ:", "]", ",", "=", "&", "&amp;", "&#91;", "&#44;", "at", "{{", "}}", "|", ":", "%7C", "%", "é"]
STRINGS = st.text() | st.lists(st.sampled_from(PIECES)).map("".join)
NAMES = st.text(min_size=1).filter(lambda name: "=" not in name and ":" not in name)


@given(STRINGS)
def test_no_string_fails_and_writing_what_was_read_says_the_same(string: str) -> None:
    for form in (CQ, FLAT):
        items = form.parse(string)
        assert joined(form, form.parse(form.render(items))) == joined(form, items)


@given(st.lists(st.tuples(NAMES, st.dictionaries(NAMES, STRINGS, max_size=3))))
def test_what_was_written_is_read_again(codes: list[tuple[str, dict[str, str]]]) -> None:
    cq = [{"type": kind, "data": data} for kind, data in codes if kind != "text"]
    assert CQ.parse(CQ.render(cq)) == cq
    flat = [{**data, "kind": kind} for kind, data in codes if kind != "p"]
    assert FLAT.parse(FLAT.render(flat)) == flat


@given(st.lists(STRINGS | STRINGS.map(lambda value: {"v": value})))
def test_text_between_codes_is_kept_and_neighbours_are_joined(parts: list[str | dict[str, str]]) -> None:
    items = [text(part) if isinstance(part, str) else {"type": "c", "data": part} for part in parts]
    assert CQ.parse(CQ.render(items)) == joined(CQ, items)


def joined(form: TextForm, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The items with neighbouring texts as one, without empty ones and what a text cannot say."""
    tag, key = form.plain
    result: list[dict[str, Any]] = []
    before = None
    for item in items:
        values = item if form.body is None else item[form.body]
        if item[form.tag] != tag or key not in values:
            result.append(item)
            before = None
        elif before is not None:
            before[key] += values[key]
        elif values[key]:
            before = {key: values[key]}
            result.append({form.tag: tag, **before} if form.body is None else {form.tag: tag, form.body: before})
            before = result[-1] if form.body is None else before
    return result


@pytest.mark.usefixtures("collector_off")
@pytest.mark.parametrize("piece", ["[CQ:", "[CQ:]", "[CQ:a]", "]", "&#91;", "[CQ:a,", "[CQ:a,b=", ",=", "[CQ:a,b=c,"])
def test_reading_takes_linear_time(piece: str) -> None:
    string = piece * 50_000
    started = time.process_time()
    CQ.parse(string)
    CQ.parse(string + "]")
    assert time.process_time() - started < 1
