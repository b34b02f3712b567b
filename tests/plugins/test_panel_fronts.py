"""Which front end a panel has: what the app's client offers, never a guess from the names of events."""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from tamis.errors import RegistrationError
from tamis.plugins import panel
from tamis_codegen.cli import app as codegen
from tamis_telegram import App, Bot

if TYPE_CHECKING:
    from collections.abc import Iterator

# A service with an event that is named as one of Telegram's, and is something else.
KIOSK = """
tamis: 1
name: kiosk
title: A kiosk that people write to and ring at
discriminator: {by: key}
envelope: Envelope
types:
  Envelope: {doc: What every event has., fields: {seq: int}}
  Note: {doc: A note., fields: {text: "str?", author: str, desk: int}}
  Ring: {doc: Somebody rings., fields: {desk: int}}
kinds:
  message: {payload: Note}
  callback_query: {payload: Ring}
commands: {paths: [message.text], prefixes: ["/"]}
identity: {chat: [message.desk, callback_query.desk], user: [message.author]}
"""


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    spec, out = tmp_path_factory.mktemp("spec"), tmp_path_factory.mktemp("out")
    (spec / "spec.yaml").write_text(KIOSK, encoding="utf-8")
    result = CliRunner().invoke(codegen, ["build", str(spec), "--out", str(out), "--no-verify"])
    assert result.exit_code == 0, result.output
    sys.path.insert(0, str(out))
    yield importlib.import_module("tamis_kiosk")
    sys.path.remove(str(out))
    for name in [name for name in sys.modules if name.partition(".")[0] == "tamis_kiosk"]:
        del sys.modules[name]


def test_a_kind_named_callback_query_does_not_make_a_service_telegram(kiosk: Any) -> None:
    app, said = kiosk.App(), []
    panel.install(app, admins={"Ann"}, reply=lambda event, text: said.append(text))
    note = b'{"seq": 1, "message": {"text": "/plugins", "author": "Ann", "desk": 3}}'
    asyncio.run(app.handle(note))
    assert said
    assert said[0].startswith("Plugins: 0")


def test_a_style_that_the_app_does_not_have_is_refused_with_those_it_has(kiosk: Any) -> None:
    with pytest.raises(RegistrationError, match="style 'keyboard' is not possible: tamis_kiosk has 'text'"):
        panel.install(kiosk.App(), admins={"Ann"}, style="keyboard")
    with pytest.raises(RegistrationError, match="tamis_telegram has 'keyboard' and 'text'"):
        panel.install(App(), admins={7}, style="buttons")  # type: ignore[arg-type]


@pytest.mark.parametrize("style", [None, "keyboard"])
def test_a_bot_for_telegram_has_a_keyboard_and_so_has_an_app_that_a_bot_will_deliver_for(style: Any) -> None:
    for app in (Bot("1:a"), App()):
        panel.install(app, admins={7}, style=style)
        names = [handler.name for handler in app.registry]
        assert names == ["panel: open", "panel: refuse", "panel: press", "panel: refuse a press"]


def test_a_bot_for_telegram_can_have_a_panel_of_text() -> None:
    bot = Bot("1:a")
    panel.install(bot, admins={7}, style="text")
    assert [handler.name for handler in bot.registry] == ["panel: answer", "panel: refuse"]


def test_a_front_end_of_ones_own_is_the_one_of_its_app() -> None:
    stopped: list[str] = []

    class Board:
        style = "board"

        def __init__(self, panel: panel.Panel, options: Any) -> None: ...

        def register(self, router: Any, allowed: Any) -> None:
            router.on("message:photo", name="board")(lambda event: None)

        def stop(self) -> None:
            stopped.append("board")

    class Own(Bot):
        @classmethod
        def panel_front(cls) -> type[Any]:
            return Board

    async def main() -> None:
        own = Own("1:a")
        panel.install(own, admins={7})
        assert [handler.name for handler in own.registry] == ["board"]
        async with own:
            pass

    asyncio.run(main())
    assert stopped == ["board"]
