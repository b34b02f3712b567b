"""Rules of a spec: what they resolve to, the tables and functions they become, and what is known behind them."""

from __future__ import annotations

import importlib
import json
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app
from tamis_codegen.emit.emission import Emission
from tamis_codegen.emit.rules import RuleView, rule_names, rule_views
from tamis_codegen.model.rules import Marks, PlainText
from tamis_codegen.names import is_rule_name, reserved_rules
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model

ROOT = Path(__file__).parents[2]
SPECS = Path(__file__).parent / "specs"

HEAD = """\
tamis: 1
name: demo
discriminator: {by: key}
envelope: Update
types:
  Update: {fields: {id: int, account: str}}
  Post:
    fields:
      text: str?
      caption: str?
      title: str
      author: Person?
      chat: Chat
      parts: Parts?
      marks: list[Mark]?
  Person: {fields: {id: int}}
  Chat: {fields: {id: str, type: {enum: [private, group]}, level: {enum: [1, 2], open: true}}}
  Mark: {fields: {type: {enum: [command, url], open: true}, offset: int, length: int}}
  Parts:
    list: Part
    text: {open: "<", close: ">", separator: " ", assign: "=", escapes: {}, plain: words.text}
  Part: {union: {tag: kind, variants: {words: Words, link: Link}}}
  Words: {fields: {kind: {const: words}, text: str}}
  Link: {fields: {kind: {const: link}, url: str}}
kinds:
  post: {payload: Post}
  edited: {payload: Post}
values: {Chat: {enum: type}, Mark: {enum: type}}
aliases: {note: [post, edited]}
"""
MARKS = "{field: marks, type: [type, command], offset: offset, length: length, unit: utf16}"


def demo(folder: Path, rules: str) -> Model:
    (folder / "spec.yaml").write_text(HEAD + rules, encoding="utf-8")
    return load_model(folder)


@cache
def model(spec: str) -> Model:
    return load_model(SPECS / spec if (SPECS / spec).is_dir() else ROOT / "spec" / spec)


def views(of: Model) -> tuple[Emission, dict[str, RuleView]]:
    emission = Emission(of)
    return emission, {view.name: view for view in rule_views(emission)}


def queries(emission: Emission, known: str) -> list[set[str]]:
    """The clauses that a guard's type argument names."""
    named = {f"Is[_q.{name}]": set(found) for name, found in emission.sets.by_name().items()}
    return [] if known == "Never" else [named[clause] for clause in known.split(" | ")]


def known(of: Model, rule: str) -> list[set[str]]:
    emission, found = views(of)
    return queries(emission, found[rule].known)


def known_of_value(of: Model, rule: str, value: str) -> set[str]:
    """What is known behind one value given alone: the first signature that takes it."""
    emission, found = views(of)
    view = found[rule]
    text = next((single.known for single in view.singles if repr(value) in single.values), view.known)
    (clause,) = queries(emission, text)
    return clause


# --- resolution ---


def test_a_text_is_read_where_its_paths_lead_in_their_order(tmp_path: Path) -> None:
    of = demo(tmp_path, "texts:\n  text: {paths: ['@note.text', '@note.caption'], doc: Said.}\n  title: [post.title]\n")
    assert [(text.path.kind, text.path.steps[0].attr) for text in of.texts["text"].texts] == [
        ("post", "text"),
        ("edited", "text"),
        ("post", "caption"),
        ("edited", "caption"),
    ]
    assert of.texts["text"].doc == "Said."
    assert of.texts["title"].texts[0].path.kind == "post"


def test_a_list_with_a_text_form_is_read_as_its_plain_text(tmp_path: Path) -> None:
    without_body = demo(tmp_path, "texts: {text: [post.parts]}\n").texts["text"].texts[0]
    assert without_body.plain == PlainText("kind", "words", ("text",))
    with_body = model("onebot").texts["text"].texts
    assert {entry.plain for entry in with_body} == {PlainText("type", "text", ("data", "text"))}


def test_where_payloads_are_the_root_a_path_holds_in_every_kind_that_can_use_it() -> None:
    onebot = model("onebot")
    kinds = {text.path.kind for text in onebot.texts["text"].texts}
    assert kinds == {kind for kind in onebot.kinds if kind.split(".")[0] == "message"}
    # Only senders of group messages have a role.
    assert {place.path.kind for place in onebot.choices["role"].places} == {
        "message.group",
        "message.group.normal",
        "message.group.anonymous",
        "message.group.notice",
    }


def test_choices_list_the_values_of_an_enum_or_the_tags_of_a_union(tmp_path: Path) -> None:
    of = demo(tmp_path, "choices:\n  level: {path: '@note.chat.level'}\n  type: {path: [post.chat.type]}\n")
    assert (of.choices["level"].values, of.choices["level"].open) == ((1, 2), True)
    assert (of.choices["type"].values, of.choices["type"].open) == (("private", "group"), False)
    status = model("telegram").choices["member_status"]
    assert status.values == ("creator", "administrator", "member", "restricted", "left", "kicked")


def test_commands_and_identity(tmp_path: Path) -> None:
    of = demo(
        tmp_path,
        f"commands: {{paths: [post.text], prefixes: [/, '!', /], mention: '@', marks: {MARKS}}}\n"
        "identity: {chat: ['@note.chat.id'], user: ['@note.author.id']}\ndelivery: {id: id}\n",
    )
    assert of.commands is not None
    assert (of.commands.prefixes, of.commands.mention, of.commands.first) == (("/", "!"), "@", False)
    assert of.commands.marks == Marks("marks", "type", "command", "offset", "length", "utf16")
    assert [path.kind for path in of.identity.chat] == ["post", "edited"]
    assert of.identity.event == "id"
    assert demo(tmp_path, "delivery: {id: 'header:X-Id'}\n").identity.event is None


def test_a_spec_without_rules_has_none(tmp_path: Path) -> None:
    of = demo(tmp_path, "")
    assert (of.texts, of.choices, of.commands, of.identity.chat) == ({}, {}, None, ())
    assert rule_names(of) == []


def test_a_dialect_adds_to_rules_and_takes_some_away() -> None:
    core, dialect = model("core"), model("core_dialect")
    assert rule_names(dialect) == [
        "command", "words", "reason", "chat_type", "origin", "reason_of_leaving", "from_user",
    ]  # fmt: skip
    assert [text.path.kind for text in dialect.texts["words"].texts] == [
        *(text.path.kind for text in core.texts["words"].texts),
        "left",
    ]
    assert core.commands is not None
    assert dialect.commands is not None
    assert dialect.commands.prefixes == (*core.commands.prefixes, "!")
    assert (dialect.identity.chat, dialect.identity.user != ()) == ((), True)


def test_a_dialect_can_take_all_commands_away(tmp_path: Path) -> None:
    (tmp_path / "base").mkdir()
    demo(tmp_path / "base", "commands: {paths: [post.text], prefixes: [/]}\n")
    over = tmp_path / "over"
    over.mkdir()
    (over / "spec.yaml").write_text("tamis: 1\nname: over\nextends: ../base\ncommands: null\n", encoding="utf-8")
    assert load_model(over).commands is None


def test_a_rule_can_hide_nothing_that_routes_and_packages_have(core: Any) -> None:
    module = importlib.import_module("tamis_core.rules")
    kinds = (core.Route, core.Router, core.App)
    routes = {name for kind in kinds for name in dir(kind)} | set(vars(core.Router())) | set(vars(core.App()))
    modules = {path.stem for path in Path(core.__file__).parent.glob("*.py")}
    for name in (routes - set(module.__all__)) | modules | (set(vars(core)) - set(module.__all__)):
        assert name in reserved_rules() or not is_rule_name(name), name


def test_a_rule_can_hide_nothing_that_a_bot_has() -> None:
    telegram = importlib.import_module("tamis_telegram")
    client = model("telegram").client
    assert client is not None
    names = {
        *dir(telegram.Bot),
        *vars(telegram.Bot("1:a")),
        *(path.stem for path in Path(telegram.__file__).parent.glob("*.py")),
    }
    for name in names - set(rule_names(model("telegram"))):
        assert name in reserved_rules() | client.reserved or not is_rule_name(name), name


def test_ids_make_rules_where_the_spec_names_them(tmp_path: Path) -> None:
    of = demo(tmp_path, "identity: {user: ['@note.author.id']}\n")
    assert rule_names(of) == ["from_user"]
    assert views(of)[1]["from_user"].values in {"int", "str"}
    telegram = views(model("telegram"))[1]
    assert (telegram["from_user"].values, telegram["in_chat"].values) == ("int", "int")


# --- what is known ---


def test_behind_ids_there_is_somebody() -> None:
    onebot = model("onebot")
    (clause,) = known(onebot, "in_chat")
    assert "message.group" in clause


def test_behind_a_text_it_is_there() -> None:
    telegram = model("telegram")
    assert known(telegram, "callback_data") == [{"callback_query:data"}]
    assert known(telegram, "text") == [
        {f"{kind}:{field}" for kind in ("message", "channel_post", "business_message") for field in ("text", "caption")}
    ]
    assert known(telegram, "inline_query") == [{"inline_query"}]


def test_behind_a_marked_command_the_entity_is_there_and_the_text_with_it(tmp_path: Path) -> None:
    assert known(model("telegram"), "command") == [
        {f"{kind}:entities:bot_command" for kind in ("message", "channel_post", "business_message")}
    ]
    spec = f"commands: {{paths: [post.text], prefixes: [/], marks: {MARKS}}}\n"
    # Nothing says that marks come with a text: both are known, each for itself.
    assert known(demo(tmp_path, spec), "command") == [{"post:text"}, {"post:marks:command"}]
    implied = spec + "implies: {fields: {Post: {marks: [text]}}}\n"
    assert known(demo(tmp_path, implied), "command") == [{"post:marks:command"}]


def test_behind_a_choice_the_field_has_the_value() -> None:
    telegram = model("telegram")
    private = known_of_value(telegram, "chat_type", "private")
    assert {"message:chat:private", "business_message:chat:private", "my_chat_member:chat:private"} <= private
    # No query looks into the message of a callback query; that it has one is what is left.
    assert "callback_query:message" in private
    assert known_of_value(telegram, "member_status", "kicked") == {
        "my_chat_member:new_chat_member:kicked",
        "chat_member:new_chat_member:kicked",
    }


def test_kinds_of_which_the_spec_says_that_they_have_another_value_are_left_out() -> None:
    private = known_of_value(model("telegram"), "chat_type", "private")
    channel = known_of_value(model("telegram"), "chat_type", "channel")
    assert not {query.split(":")[0] for query in private} & {"channel_post", "edited_channel_post"}
    assert not {query.split(":")[0] for query in channel} & {"business_message", "edited_business_message"}
    assert "channel_post:chat:channel" in channel


def test_several_values_are_known_to_be_one_of_all() -> None:
    for spec in ("telegram", "core", "hooks", "onebot"):
        emission, found = views(model(spec))
        for view in found.values():
            for single in view.singles:
                (narrow,) = queries(emission, single.known)
                (every,) = queries(emission, view.known)
                assert narrow < every, (view.name, single.values)


def test_an_open_choice_takes_other_values_and_then_knows_less() -> None:
    emission, found = views(model("hooks"))
    assert found["sender_type"].values == "Literal['User', 'Bot', 'Organization'] | str"
    assert found["state"].values == "Literal['open', 'closed']"
    assert queries(emission, found["sender_type"].known)[0] >= {"*:sender"}


def test_what_stands_behind_a_path_that_is_always_there_is_not_read(tmp_path: Path) -> None:
    assert known(demo(tmp_path, "texts: {text: [post.title, post.text]}\n"), "text") == [{"post"}]


def test_kinds_below_a_kind_add_nothing_to_it() -> None:
    assert known(model("onebot"), "text") == [{"message:message"}]


# --- the package ---


@pytest.fixture(scope="module")
def core(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The sample's package, built and type-checked."""
    out = tmp_path_factory.mktemp("rules")
    result = CliRunner().invoke(app, ["build", str(SPECS / "core"), "--out", str(out)])
    assert result.exit_code == 0, result.output
    for module in [loaded for loaded in sys.modules if loaded.split(".")[0] == "tamis_core"]:
        del sys.modules[module]
    importlib.invalidate_caches()
    sys.path.insert(0, str(out))
    try:
        yield importlib.import_module("tamis_core")
    finally:
        sys.path.remove(str(out))
        for module in [loaded for loaded in sys.modules if loaded.split(".")[0] == "tamis_core"]:
            del sys.modules[module]


@pytest.fixture
def guards(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What the makers of guards are called with; the guard is the call's number."""
    calls: list[tuple[Any, ...]] = []

    def maker(name: str) -> Any:
        def make(vocabulary: Any, *args: Any, **how: Any) -> int:
            calls.append((name, vocabulary, args, {key: value for key, value in how.items() if value}))
            return len(calls)

        return make

    fake = ModuleType("tamis.guards.rules")
    for name in ("text_guard", "choice_guard", "command_guard"):
        setattr(fake, name, maker(name))
    monkeypatch.setitem(sys.modules, "tamis.guards.rules", fake)
    return calls


def test_a_rule_is_a_function_of_the_package(core: Any, guards: list[tuple[Any, ...]]) -> None:
    vocabulary = sys.modules["tamis_core._vocabulary"].VOCABULARY
    assert core.words("a", "b", ignore_case=True) == 1
    assert core.mood("A", "class") == 2
    assert core.command("start", prefixes="!") == 3
    assert guards == [
        ("text_guard", vocabulary, ("words", ("a", "b")), {"ignore_case": True}),
        ("choice_guard", vocabulary, ("mood", ("A", "class")), {}),
        ("command_guard", vocabulary, (("start",),), {"prefixes": "!", "boundary": True}),
    ]


def test_a_rule_is_a_method_of_routes_and_passes_options_on(core: Any, guards: list[tuple[Any, ...]]) -> None:
    seen: list[tuple[Any, dict[str, Any]]] = []

    class Route(importlib.import_module("tamis_core.rules").Rules):  # type: ignore[misc]
        def filter(self, guard: Any, /, **options: Any) -> str:
            seen.append((guard, options))
            return "the route behind it"

    route = Route()
    assert route.words(startswith=["a"], name="first", priority=1) == "the route behind it"
    assert route.chat_type("group", stop=True) == "the route behind it"
    assert route.command("x", boundary=False, timeout=None) == "the route behind it"
    assert [options for _, options in seen] == [{"name": "first", "priority": 1}, {"stop": True}, {"timeout": None}]
    assert [call[0] for call in guards] == ["text_guard", "choice_guard", "command_guard"]
    assert guards[0][3] == {"startswith": ["a"]}
    assert guards[2][3] == {}


def test_the_rules_are_named_by_the_package(core: Any) -> None:
    assert {"command", "words", "spoken", "chat_type", "mood", "origin"} <= set(core.__all__)
    assert set(sys.modules["tamis_core.rules"].__all__) == {"Command", "Match", *rule_names(model("core"))}


def test_the_tables_hold_what_the_model_says(core: Any) -> None:
    vocabulary = sys.modules["tamis_core._vocabulary"].VOCABULARY
    event = core.decode(
        json.dumps(
            {
                "seq": 7,
                "note": {
                    "id": 1, "from": None, "anything": 1, "created": 5, "chat": {"id": 2, "type": "group"},
                    "parts": [{"type": "at", "data": {"user": "u"}}, {"type": "text", "data": {"text": "hi"}}],
                },
            }
        )
    )  # fmt: skip
    follow = importlib.import_module("tamis.events.paths").follow
    assert [place.path for place in vocabulary.texts["words"]["note"]] == [("text",), ("parts",)]
    tag, value, path = vocabulary.texts["spoken"]["note"][0].plain
    assert [follow(part, path) for part in event.payload.parts if getattr(part, tag) == value] == ["hi"]
    assert [follow(event.payload, path) for path in vocabulary.choices["chat_type"]["note"]] == ["group"]
    assert follow(event.payload, vocabulary.identity.chat["note"][0]) == 2
    assert getattr(event, vocabulary.identity.event) == 7
    commands = vocabulary.commands
    assert (commands.prefixes, commands.mention, commands.first, commands.marks) == (("/", "."), "@", True, None)
    assert set(commands.texts) == {"note", "channel_note"}
