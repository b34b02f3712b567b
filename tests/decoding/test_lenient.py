"""What the strict decoder refuses still becomes an event: the misfit alone is left out, and named."""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from typing import Annotated, Any, ClassVar, Literal, NewType

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.decoding.lenient import Fitter
from tamis.decoding.text_form import TextForm
from tamis.decoding.unions import ByForm, ByKeys, ByTag, ByValue, Chosen, TextOrList, dec_hook
from tamis.errors import Misfit


class Payload(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    pass


class User(Payload):
    id: int
    name: str | None = None


class Entity(Payload):
    type: str
    offset: int
    length: int = 1
    user: User | None = None


class FromUser(Payload, tag_field="type", tag="user"):
    type: ClassVar[str] = "user"
    date: int
    user: User


class FromChat(Payload, tag_field="type", tag="chat"):
    type: ClassVar[str] = "chat"
    date: int
    title: str | None = None


class UnknownOrigin(Payload, kw_only=True):
    type: str
    date: int | None = None
    raw: dict[str, Any]


class Number(Payload, tag=1):
    n: int


class RichText(Chosen, choice=ByForm(object=lambda: Bold, text=str, array=lambda: list[RichText])):
    pass


class Bold(Payload, tag_field="type", tag="bold"):
    text: RichText


class Gone(Payload):
    date: Literal[0]


class MaybeMessage(Chosen, choice=ByValue("date", 0, lambda: Gone, lambda: Message)):
    pass


class Cut(Payload, tag_field="kind", tag="cut"):
    size: int


class Tagged(Chosen, choice=ByTag("kind", {"cut": lambda: Cut})):
    pass


class UnknownTagged(Payload, kw_only=True):
    kind: str
    size: int | None = None
    raw: dict[str, Any]


FORM = TextForm("[CQ:", "]", ",", "=", {"&": "&amp;", "[": "&#91;", "]": "&#93;"}, ("text", "text"))


class TextData(Payload):
    text: str


class Text(Payload, tag_field="type", tag="text"):
    data: TextData


class Face(Payload, tag_field="type", tag="face"):
    data: dict[str, int]


class Segments(Chosen, choice=TextOrList(lambda: Text | Face, FORM)):
    pass


UserId = NewType("UserId", int)


class Message(Payload):
    date: int
    from_: User | None = msgspec.field(default=None, name="from")
    text: str | None = None
    entities: list[Entity] | None = None
    new_members: list[User] = []
    origin: FromUser | FromChat | None = None
    reply: MaybeMessage | None = None
    pinned: Message | None = None
    rich: RichText | None = None
    score: float | None = None
    flag: bool | None = None
    rights: dict[str, bool] | None = None
    extra: Any = None
    role: Literal["admin", "owner", 1] | None = None
    at: int | str | None = None
    grid: list[list[int]] | None = None
    tagged: Tagged | None = None
    segments: Segments | None = None
    when: dt.datetime | None = None
    limited: Annotated[int, msgspec.Meta(ge=1)] | None = None
    noted: Annotated[UserId, "a note"] | None = None
    one: FromUser | None = None
    number: Number | None = None


UNKNOWNS: dict[frozenset[type], type] = {
    frozenset({FromUser, FromChat}): UnknownOrigin,
    frozenset({Tagged}): UnknownTagged,
}


def fit(value: object, type_: Any = Message) -> tuple[Any, tuple[str, ...]]:
    return Fitter(UNKNOWNS).fit(value, type_)


def message(**fields: object) -> dict[str, object]:
    return {"date": 1, "text": "hi", **fields}


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"text": 5}, "text: expected str, got int"),
        ({"text": ["x"]}, "text: expected str, got list"),
        ({"from": "x"}, "from: expected object, got str"),
        ({"flag": 1}, "flag: expected bool, got int"),
        ({"score": "1.5"}, "score: expected float, got str"),
        ({"score": True}, "score: expected float, got bool"),
        ({"score": 10**400}, "score: number out of range"),
        ({"entities": 5}, "entities: expected list, got int"),
        ({"rights": []}, "rights: expected object, got list"),
        ({"role": "boss"}, "role: expected 'admin' or 'owner' or 1, got 'boss'"),
        ({"role": True}, "role: expected 'admin' or 'owner' or 1, got bool"),
        ({"at": 1.5}, "at: expected int or str, got float"),
        ({"at": True}, "at: expected int or str, got bool"),
        ({"origin": []}, "origin: expected object, got list"),
        ({"one": {"type": "chat", "date": 1}}, "one.type: unknown value 'chat'"),
        ({"number": {"type": True, "n": 1}}, "number.type: expected the name of a variant, got bool"),
        ({"number": {"type": "1", "n": 1}}, "number.type: unknown value '1'"),
        ({"rich": 5}, "rich: expected object or list or str, got int"),
        ({"segments": 1}, "segments: expected str or list, got int"),
        ({"when": "tomorrow"}, "when: Invalid RFC3339 encoded datetime"),
        ({"limited": 0}, "limited: Expected `int` >= 1"),
        ({"noted": "x"}, "noted: expected int, got str"),
    ],
)
def test_a_field_that_does_not_fit_is_left_out_and_named(fields: dict[str, object], problem: str) -> None:
    left = Message(date=1, text=None if "text" in fields else "hi")
    assert fit(message(**fields)) == (left, (problem,))


def none() -> Any:
    """What a required field is that is missing or odd, whatever its type says."""
    return None


@pytest.mark.parametrize(
    ("fields", "left", "problem"),
    [
        ({"from": {"id": "1"}}, Message(date=1, from_=User(id=none())), "from.id: expected int, got str"),
        ({"from": {}}, Message(date=1, from_=User(id=none())), "from.id: required, but missing"),
        ({"from": {"id": None, "name": "n"}}, Message(date=1, from_=User(id=none(), name="n")),
         "from.id: expected int, got null"),
        ({"origin": {"type": "user", "date": 1, "user": 5}}, Message(date=1, origin=FromUser(date=1, user=none())),
         "origin.user: expected object, got int"),
        ({"reply": {"date": "x"}}, Message(date=1, reply=Message(date=none())), "reply.date: expected int, got str"),
        ({"reply": {"date": False}}, Message(date=1, reply=Message(date=none())), "reply.date: expected int, got bool"),
        ({"new_members": [{"name": "x"}]}, Message(date=1, new_members=[User(id=none(), name="x")]),
         "new_members[0].id: required, but missing"),
    ],
)  # fmt: skip
def test_a_required_field_that_does_not_fit_is_none_and_named(fields: Any, left: Message, problem: str) -> None:
    assert fit({"date": 1, **fields}) == (left, (problem,))


def test_items_that_do_not_fit_are_dropped() -> None:
    good = {"type": "url", "offset": 1}
    value, problems = fit(message(entities=[good, 5, None, {**good, "offset": "x"}, {**good, "length": "x"}]))
    url = Entity(type="url", offset=1)
    assert value.entities == [url, Entity(type="url", offset=none()), url]
    assert problems == (
        "entities[1]: expected object, got int",
        "entities[2]: expected object, got null",
        "entities[3].offset: expected int, got str",
        "entities[4].length: expected int, got str",
    )


def test_lists_in_lists_and_maps_lose_the_misfit_alone() -> None:
    value, problems = fit(message(grid=[[1, "x", 2], "y", []], rights={"a": True, "b": 1, "c d\n": None}))
    assert value.grid == [[1, 2], []]
    assert value.rights == {"a": True}
    assert problems == (
        "grid[0][1]: expected int, got str",
        "grid[1]: expected list, got str",
        "rights.b: expected bool, got int",
        "rights['c d\\n']: expected bool, got null",
    )


def test_a_deep_misfit_costs_only_its_own_place() -> None:
    deep = message(pinned=message(pinned=message(text=1, entities=[{"type": "a", "offset": 1, "user": {"id": ""}}])))
    value, problems = fit(deep)
    user = User(id=none())
    assert value.pinned.pinned == Message(date=1, entities=[Entity(type="a", offset=1, user=user)])
    assert problems == (
        "pinned.pinned.text: expected str, got int",
        "pinned.pinned.entities[0].user.id: expected int, got str",
    )


def test_a_struct_without_a_required_field_is_there_all_the_same() -> None:
    value, problems = fit(message(pinned={"date": None, "text": "x"}, new_members=[{"id": 1}, {"name": "x"}]))
    members = [User(id=1), User(id=none(), name="x")]
    assert value == Message(date=1, text="hi", pinned=Message(date=none(), text="x"), new_members=members)
    assert problems == ("pinned.date: expected int, got null", "new_members[1].id: required, but missing")


@pytest.mark.parametrize(
    ("value", "path", "why"),
    [
        (5, "", "expected object, got int"),
        ([], "", "expected object, got list"),
        (None, "", "expected object, got null"),
    ],
)
def test_when_the_whole_does_not_fit_it_says_where(value: object, path: str, why: str) -> None:
    with pytest.raises(Misfit) as caught:
        fit(value)
    assert (caught.value.path, caught.value.why) == (path, why)
    assert str(caught.value) == (f"{path}: {why}" if path else why)


def test_null_for_a_field_with_a_default_is_no_problem() -> None:
    assert fit(message(text=None, new_members=None, origin=None, flag=None)) == (Message(date=1), ())


def test_unknown_fields_are_no_problem() -> None:
    assert fit(message(brand_new={"a": [1]})) == (Message(date=1, text="hi"), ())


def test_an_unknown_variant_keeps_what_it_shares_and_its_raw_form() -> None:
    origin = {"type": "hologram", "date": 5, "depth": [1]}
    value, problems = fit(message(origin=origin))
    assert value.origin == UnknownOrigin(type="hologram", date=5, raw=origin)
    assert problems == ()


@pytest.mark.parametrize(
    ("tag", "problem"),
    [
        ({}, "origin.type: required, but missing"),
        ({"type": None}, "origin.type: expected the name of a variant, got null"),
        ({"type": ["user"]}, "origin.type: expected the name of a variant, got list"),
    ],
)
def test_a_variant_without_a_tag_is_unknown_and_named(tag: dict[str, object], problem: str) -> None:
    origin = {**tag, "date": "x"}
    value, problems = fit(message(origin=origin))
    assert value.origin == UnknownOrigin(type="", raw=origin)
    assert problems == (problem, "origin.date: expected int, got str")


def test_an_unknown_variant_without_a_class_for_it_is_left_out() -> None:
    value, problems = Fitter({}).fit(message(origin={"type": "x\n" * 100}), Message)
    assert value == Message(date=1, text="hi")
    assert len(problems) == 1
    assert problems[0].startswith("origin.type: unknown value 'x")
    assert len(problems[0]) < 80
    assert problems[0].isprintable()


def test_unions_that_msgspec_does_not_know_are_fitted_too() -> None:
    rich = ["a", {"type": "bold", "text": ["b", 5, {"type": "bold", "text": "c"}]}, None]
    value, problems = fit(message(rich=rich, reply={"date": 0}, segments="x[CQ:face,id=1]"))
    assert value.rich == ["a", Bold(text=["b", Bold(text="c")])]
    assert value.reply == Gone(date=0)
    assert value.segments == [Text(data=TextData(text="x")), Face(data={})]
    assert problems == (
        "rich[1].text[1]: expected object or list or str, got int",
        "rich[2]: expected object or list or str, got null",
        "segments[1].data.id: expected int, got str",
    )


@pytest.mark.parametrize(
    ("kind", "found", "problems"),
    [
        ({"kind": "new"}, "new", ()),
        ({}, "", ("tagged.kind: required, but missing",)),
        ({"kind": 5}, "", ("tagged.kind: unknown value 5",)),
        ({"kind": None}, "", ("tagged.kind: expected the name of a variant, got null",)),
    ],
)
def test_an_unknown_variant_of_a_chosen_union_keeps_its_raw_form(
    kind: dict[str, object], found: str, problems: tuple[str, ...]
) -> None:
    tagged = {**kind, "size": 3}
    value, named = fit(message(tagged=tagged))
    assert (value.tagged, named) == (UnknownTagged(kind=found, size=3, raw=tagged), problems)


class Shared(Chosen, choice=ByForm(object=ByTag("kind", {"cut": ByKeys([(lambda: Cut, ("size",))])}), text=str)):
    pass


@pytest.mark.parametrize(
    ("value", "kind", "problems"),
    [
        ({"kind": "new"}, "new", ()),
        ({}, "", ("kind: required, but missing",)),
        ({"kind": "cut"}, "cut", ("expected an object with size",)),
    ],
)
def test_an_unknown_variant_beside_other_forms_has_its_tag(value: Any, kind: str, problems: tuple[str, ...]) -> None:
    unknown = UnknownTagged(kind=kind, raw=value)
    assert Fitter({frozenset({Shared}): UnknownTagged}).fit(value, Shared) == (unknown, problems)


def test_a_class_that_is_known_takes_an_object_whatever_its_tag_says() -> None:
    fitter = Fitter(UNKNOWNS)
    assert fitter.fit_object({"type": "user", "date": 1}, FromChat) == (
        FromChat(date=1), ("type: unknown value 'user'",)
    )  # fmt: skip
    assert fitter.fit_object({"type": None, "date": 1}, FromChat)[1] == (
        "type: expected the name of a variant, got null",
    )
    with pytest.raises(Misfit, match="expected object, got list"):
        fitter.fit_object([], FromChat)


def test_a_class_that_refuses_its_values_does_not_fit() -> None:
    class Even(Payload):
        n: int

        def __post_init__(self) -> None:
            if self.n % 2:
                raise ValueError("n must be even")

    assert fit([{"n": 1}, {"n": 2}], list[Even]) == ([Even(n=2)], ("[0]: n must be even",))


def test_a_million_misfits_are_not_a_million_lines() -> None:
    value, problems = fit(message(new_members=[1] * 20_000))
    assert value.new_members == []
    assert len(problems) == 101
    assert problems[-1] == "and 19900 more"


@pytest.mark.parametrize("field", ["pinned", "rich", "reply"])
@pytest.mark.parametrize("depth", [100, 5_000])
def test_nesting_is_fitted_or_refused_and_never_a_crash(field: str, depth: int) -> None:
    value: Any = message(text=5)
    if field == "rich":
        value = "x"
        for _ in range(depth):
            value = {"type": "bold", "text": value}
        value = message(rich=value)
    else:
        for _ in range(depth):
            value = message(**{field: value})
    before = sys.getrecursionlimit()
    started = time.process_time()
    try:
        fit(value)
    except Misfit as misfit:
        assert depth > 100
        assert "nested too deeply" in str(misfit)  # noqa: PT017
    assert time.process_time() - started < 0.1
    assert sys.getrecursionlimit() == before
    while isinstance(value, dict):  # taken apart by hand: freeing it at once would recurse
        value = value.pop(field, None) or value.pop("text", None)


# Against the strict decoder: what it accepts is the same here, what it refuses becomes something it accepts.

SCALARS: list[tuple[Any, st.SearchStrategy[Any]]] = [
    (int, st.integers()),
    (str, st.text(max_size=5)),
    (bool, st.booleans()),
    (float, st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**70), 2**70)),
    (Literal["a", "b", 3], st.sampled_from(["a", "b", 3])),
    (int | str, st.integers() | st.text(max_size=3)),
    (float | str, st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3)),
    (int | float | bool, st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans()),
    (Literal["a"] | int | None, st.sampled_from(["a", None]) | st.integers()),
    (RichText, st.text(max_size=3) | st.lists(st.text(max_size=3), max_size=2)),
    (Any, st.none() | st.integers() | st.lists(st.text(max_size=3), max_size=2)),
    (dt.datetime, st.just("2024-01-02T03:04:05Z")),
    (Entity, st.fixed_dictionaries({"type": st.text(max_size=3), "offset": st.integers()})),
    (
        FromUser | FromChat,
        st.fixed_dictionaries({"type": st.just("chat"), "date": st.integers()}, optional={"title": st.text(max_size=3)})
        | st.fixed_dictionaries({"type": st.just("user"), "date": st.integers(), "user": st.just({"id": 1})}),
    ),
]


def wider(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    def with_values(made: tuple[Any, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
        type_, values = made
        return st.sampled_from(
            [
                (type_ | None, st.none() | values),
                (list[type_], st.lists(values, max_size=3)),
                (dict[str, type_], st.dictionaries(st.text(max_size=3), values, max_size=3)),
            ]
        )

    return of.flatmap(with_values) | st.lists(st.tuples(of, st.booleans()), max_size=4).map(as_struct)


def as_struct(
    parts: list[tuple[tuple[Any, st.SearchStrategy[Any]], bool]],
) -> tuple[Any, st.SearchStrategy[Any]]:
    fields: list[Any] = []
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for place, ((type_, values), needed) in enumerate(parts):
        if needed:
            fields.append((f"f{place}", type_))
            required[f"field {place}"] = values
        else:
            fields.append((f"f{place}", type_ | None, None))
            optional[f"field {place}"] = values | st.none()
    names = {f"f{place}": f"field {place}" for place in range(len(parts))}
    class_ = msgspec.defstruct("Made", fields, kw_only=True, frozen=True, omit_defaults=True, rename=names)
    return class_, st.fixed_dictionaries(required, optional=optional)


TYPES = st.recursive(st.sampled_from(SCALARS), wider, max_leaves=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def same(one: object, other: object) -> bool:
    return repr(one) == repr(other) and type(one) is type(other)  # repr tells 1 from 1.0 and True


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_the_strict_decoder_accepts_is_the_same_here(data: st.DataObject) -> None:
    type_, values = data.draw(TYPES)
    value = data.draw(values)
    strict = msgspec.json.decode(json.dumps(value), type=type_, dec_hook=dec_hook)
    fitted, problems = Fitter({}).fit(value, type_)
    assert same(fitted, strict)
    assert problems == ()


def mutated(data: st.DataObject, value: Any) -> Any:
    """The value with something in it replaced, dropped or added."""
    if isinstance(value, dict) and value and data.draw(st.integers(0, 3)):
        key = data.draw(st.sampled_from(sorted(value)))
        if not data.draw(st.integers(0, 3)):
            return {name: item for name, item in value.items() if name != key}
        return {**value, key: mutated(data, value[key])}
    if isinstance(value, list) and value and data.draw(st.integers(0, 3)):
        place = data.draw(st.integers(0, len(value) - 1))
        return [*value[:place], mutated(data, value[place]), *value[place + 1 :]]
    return data.draw(JSON)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_what_it_refuses_becomes_something_it_accepts_but_for_what_is_none_or_a_misfit(data: st.DataObject) -> None:
    type_, values = data.draw(TYPES)
    value = mutated(data, data.draw(values))
    raw = json.dumps(value)
    try:
        strict = msgspec.json.decode(raw, type=type_, dec_hook=dec_hook)
    except msgspec.ValidationError:
        strict = refused = object()
    else:
        refused = None
    try:
        fitted, problems = Fitter({}).fit(value, type_)
    except Misfit:
        assert strict is refused
        return
    if strict is not refused:
        assert same(fitted, strict)
        assert problems == ()
    written = msgspec.json.encode(fitted)
    try:
        again = msgspec.json.decode(written, type=type_, dec_hook=dec_hook)
    except msgspec.ValidationError:  # a required field that is None is written as null
        again, left_out = Fitter({}).fit(msgspec.json.decode(written), type_)
        assert 0 < len(left_out) <= len(problems)
    assert same(again, fitted)


@given(JSON)
def test_no_json_value_raises_anything_but_a_misfit(value: object) -> None:
    for whole in (
        value,
        message(**dict.fromkeys(Message.__struct_fields__[2:], value)),
        {"date": 1, "from": value},
    ):
        try:
            fitted, problems = fit(whole)
        except Misfit:
            continue
        assert isinstance(fitted, Message)
        assert all(isinstance(problem, str) for problem in problems)


MESSAGE: dict[str, Any] = message(
    **{"from": {"id": 1, "name": "n"}},
    entities=[{"type": "url", "offset": 1, "length": 2, "user": {"id": 5}}],
    new_members=[{"id": 1}],
    origin={"type": "user", "date": 1, "user": {"id": 1}},
    reply={"date": 0},
    pinned={"date": 2, "text": "p"},
    rich=["a", {"type": "bold", "text": "b"}],
    rights={"a": True},
    grid=[[1]],
)
HUGE: list[Any] = [None, 0, True, 1.5, "", "x" * 100_000, [], {}, [0] * 5_000, {"a": {"a": 1}}, 10**4000, -1]


def places(value: Any) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(), *((key, *rest) for key, item in items for rest in places(item))]


def replaced(value: Any, place: tuple[Any, ...], by: Any) -> Any:
    if not place:
        return by
    copy = value.copy()
    copy[place[0]] = replaced(copy[place[0]], place[1:], by)
    return copy


def test_every_mutation_of_one_field_is_fitted_or_a_misfit_in_no_time() -> None:
    fitter = Fitter(UNKNOWNS)
    fitter.fit(MESSAGE, Message)
    slowest = 0.0
    for place in places(MESSAGE):
        for by in HUGE:
            value = replaced(MESSAGE, place, by)
            started = time.process_time()
            try:
                fitted, _ = fitter.fit(value, Message)
                assert isinstance(fitted, Message)
            except Misfit:
                assert place == ()
            slowest = max(slowest, time.process_time() - started)
    assert slowest < 0.05
