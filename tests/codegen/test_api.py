"""What a package gets from the methods of its spec, and from the client that it names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tamis_codegen.names import method_attribute
from tamis_codegen.pipeline import build

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

HEAD = """\
tamis: 1
name: shop
discriminator: {by: key}
types:
  Order: {fields: {total: int}}
  InputFile: {opaque: true}
  Photo: {fields: {kind: {const: photo}, file: InputFile | str}}
  Video: {fields: {kind: {const: video}, file: InputFile | str}}
  Media: {union: {tag: kind, variants: {photo: Photo, video: Video}}}
  Open: {fields: {state: {const: open}}}
  Shut: {fields: {state: {const: shut}}}
  State: {union: {tag: state, variants: {open: Open, shut: Shut}}}
kinds:
  order: {payload: Order}
"""
METHODS = """\
methods:
  sendNote:
    doc: Sends a note.
    params:
      silent: {type: "bool?", doc: Without a sound.}
      to: int | str
      text: {type: str, facts: {min_length: 1, max_length: 20}}
      from: {type: "int?", facts: {min: 1, unit: seconds, default: 5}}
      class: "str?"
    returns: Order
  sendMedia: {params: {media: "list[Media]", names: "list[str]"}, returns: "null"}
  ".restart": {as: restart, returns: State}
  call: {}
"""


def files(tmp_path: Path, text: str) -> Mapping[str, str]:
    (tmp_path / "spec.yaml").write_text(text, encoding="utf-8")
    return build(tmp_path / "spec.yaml", tmp_path / "out").files


def stub(text: str, name: str) -> str:
    """A method of the stub, without its docstring."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.AsyncFunctionDef) and node.name == name:
            return ast.unparse(node).split("\n", maxsplit=1)[0]
    raise AssertionError(name)


def test_methods_are_typed_required_parameters_come_first(tmp_path: Path) -> None:
    text = files(tmp_path, HEAD + METHODS)["api.pyi"]
    assert stub(text, "send_note") == (
        "async def send_note(self, to: int | str, text: str, *, silent: bool | None=None, from_: int | None=None, "
        "class_: str | None=None) -> Order:"
    )
    assert stub(text, "restart") == "async def restart(self) -> State:"
    assert stub(text, "call_") == "async def call_(self) -> Any:"


def test_any_sequence_can_be_sent_but_a_text_is_no_list_of_texts(tmp_path: Path) -> None:
    text = files(tmp_path, HEAD + METHODS)["api.pyi"]
    assert stub(text, "send_media") == "async def send_media(self, media: Sequence[Media], names: list[str]) -> None:"


def test_the_docstring_says_what_the_spec_knows(tmp_path: Path) -> None:
    tree = ast.parse(files(tmp_path, HEAD + METHODS)["api.pyi"])
    said = {node.name: ast.get_docstring(node) for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)}
    assert said["send_note"] == (
        "Sends a note.\n\n`text`: 1 to 20 characters.\n\n`silent`: Without a sound.\n\n"
        "`from_`: at least 1, in seconds, 5 when left out."
    )
    assert said["restart"] == "Calls .restart."


def test_the_table_of_methods_has_their_names_on_the_wire(tmp_path: Path) -> None:
    text = files(tmp_path, HEAD + METHODS)["api.py"]
    compact = "".join(text.split())
    assert '".restart":_Method(".restart",{},State,' in compact
    assert '"from":_Parameter(int,False)' in compact
    assert '"from":from_' in compact
    assert '"media":_Parameter(list[Media],True)' in compact


def test_what_is_only_sent_needs_no_constant_and_what_is_returned_is_told_apart(tmp_path: Path) -> None:
    made = files(tmp_path, HEAD + METHODS)
    assert 'class Photo(Payload, frozen=True, kw_only=True, tag_field="kind", tag="photo")' in made["inputs.py"]
    assert "class UnknownState(" in made["inputs.py"]
    assert "UnknownMedia" not in made["inputs.py"]
    assert "UnknownState" in made["api.py"]


def test_without_methods_there_is_no_api(tmp_path: Path) -> None:
    made = files(tmp_path, HEAD)
    assert not {"api.py", "api.pyi", "bot.py", "bot.pyi"} & set(made)
    assert "Api" not in made["__init__.py"]


BUTTONS = """\
  InlineKeyboardButton: {fields: {text: str}}
  InlineKeyboardMarkup: {fields: {inline_keyboard: "list[list[InlineKeyboardButton]]"}}
  KeyboardButton: {fields: {text: str}}
  ReplyKeyboardMarkup: {fields: {keyboard: "list[list[KeyboardButton]]"}}
  ReplyKeyboardRemove: {fields: {remove_keyboard: flag}}
  ForceReply: {fields: {force_reply: flag, input_field_placeholder: str?}}
  Message: {fields: {text: str?}}
  CallbackQuery: {fields: {data: str?}}
kinds:
  message: {payload: Message}
  callback_query: {payload: CallbackQuery}
"""


def test_a_client_gives_a_bot_and_has_its_own_files(tmp_path: Path) -> None:
    text = HEAD.replace("kinds:\n", BUTTONS) + METHODS
    plain, bot = files(tmp_path, text), files(tmp_path, text + "client: bot_api\n")
    assert "bot.py" not in plain
    assert "keyboards.py" not in plain
    assert "InputFile = Any" in plain["inputs.py"]
    assert "from tamis_bot_api.bot import TelegramBot as _Bot" in bot["bot.py"]
    assert "from tamis_bot_api.client.uploads import InputFile as InputFile" in bot["inputs.pyi"]
    assert '"Bot": "bot"' in bot["__init__.py"]
    assert "class InlineKeyboard(InlineKeyboardMarkup" in bot["keyboards.py"]


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("sendMessage", "send_message"), ("getMe", "get_me"), ("answerWebAppQuery", "answer_web_app_query"),
        ("send_group_msg", "send_group_msg"), ("getHTTPLog", "get_http_log"), ("call", "call_"), ("import", "import_"),
        (".cancel", None), ("", None), ("a b", None),
    ],
)  # fmt: skip
def test_methods_are_in_snake_case(name: str, attribute: str | None) -> None:
    assert method_attribute(name) == attribute
