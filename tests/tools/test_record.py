"""`tamis record` and `App.record`: what arrives is in the file as it came, and can be replayed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.delivery.recording import Recording
from tamis.errors import DecodeError, FlowError, InboxFullError
from tamis.storage.inbox.memory import MemoryInbox
from tamis_telegram import App, Event

from .running import message

if TYPE_CHECKING:
    from pathlib import Path

    from .running import Folder

ODD = [
    b'{"update_id": 1, "message": {"text": "\\ud83d"}}',
    b'{"update_id": 2, "text": "\xff\xfe"}',
    b'{"update_id": 3, "text": "\xed\xa0\x80"}',
    b'{"update_id": 4, "text": "\\u0000 \xe2\x80\xae"}',
    b"no JSON at all",
]


def test_an_app_writes_down_what_arrives(tmp_path: Path) -> None:
    app = App()
    file = tmp_path / "updates.jsonl"
    app.record(file)
    pretty = json.dumps(message("a\nb"), indent=1).encode()

    async def main() -> None:
        async with app:
            await app.handle(pretty)
            await app.feed(json.dumps(message("c")))
            for raw in ODD:
                with contextlib.suppress(DecodeError):
                    await app.feed(raw)
            await app.feed(app.decode(json.dumps(message("an event is not written again"))))
            await app.join()

    asyncio.run(main())
    lines = file.read_bytes().split(b"\n")
    assert [json.loads(line) for line in lines[:2]] == [message("a\nb"), message("c")]
    assert lines[2:] == [*ODD, b""]
    assert app.recording is not None
    assert app.recording.count == 7


@pytest.mark.parametrize("inbox", [None, "inbox.db"])
def test_what_is_accepted_is_written_down_once(tmp_path: Path, inbox: str | None) -> None:
    app = App(inbox=None if inbox is None else tmp_path / inbox)
    recording = app.record(tmp_path / "updates.jsonl")

    async def main() -> None:
        async with app:
            await app.accept([json.dumps(message("hi")).encode(), b"no JSON at all"])
            await app.join()

    asyncio.run(main())
    assert recording.count == 2


def test_what_is_refused_or_came_before_is_not_written_down(tmp_path: Path) -> None:
    """A source offers the same batch again and again while the inbox is full."""
    app = App(inbox=MemoryInbox(rows=2))
    recording = app.record(tmp_path / "updates.jsonl")
    go = asyncio.Event()

    @app.on("message:text")
    async def wait(event: Event) -> None:
        await go.wait()

    def batch(*numbers: int) -> list[bytes]:
        return [json.dumps(message(str(number)) | {"update_id": number}).encode() for number in numbers]

    async def offered(raws: list[bytes]) -> None:
        while True:
            with contextlib.suppress(InboxFullError):
                await app.accept(raws, source="b")
                return
            await asyncio.sleep(0.01)

    async def main() -> None:
        async with app:
            await app.accept(batch(1, 2), source="b")
            for _ in range(5):
                with pytest.raises(InboxFullError):
                    await app.accept(batch(3, 4), source="b")
            go.set()
            for _ in range(2):
                await offered(batch(3, 4))
                await app.join()

    asyncio.run(main())
    lines = (tmp_path / "updates.jsonl").read_text().splitlines()
    assert [json.loads(line)["update_id"] for line in lines] == [1, 2, 3, 4]
    assert recording.count == 4


def test_an_app_that_stops_writes_down_nothing_that_it_does_not_take(tmp_path: Path) -> None:
    app = App()
    recording = app.record(tmp_path / "updates.jsonl")

    async def main() -> None:
        async with app:
            pass
        with pytest.raises(FlowError):
            await app.feed(json.dumps(message("too late")))
        with pytest.raises(FlowError):
            await app.submit(json.dumps(message("too late")))

    asyncio.run(main())
    assert recording.count == 0


@settings(max_examples=50)
@given(st.lists(st.binary(max_size=20)))
def test_each_event_is_a_line_whatever_it_holds(tmp_path_factory: pytest.TempPathFactory, raws: list[bytes]) -> None:
    file = tmp_path_factory.mktemp("recording") / "updates.jsonl"
    with Recording(file) as recording:
        for raw in raws:
            recording.add(raw)
    wanted = [raw.replace(b"\n", b" ").replace(b"\r", b" ").strip() for raw in raws]
    there = file.read_bytes().split(b"\n")[:-1] if file.exists() else []
    assert there == [one for one in wanted if one]
    assert recording.count == len(there)


def test_a_recording_goes_on_behind_what_is_there(tmp_path: Path) -> None:
    file = tmp_path / "updates.jsonl"
    file.write_bytes(b'{"a": 1}\n{"cut of')
    with Recording(file) as recording:
        recording.add('{"b": 2}')
        recording.close()
        recording.add('{"c": "\ud83d"}')
    assert file.read_bytes() == b'{"a": 1}\n{"cut of\n{"b": 2}\n{"c": "\xed\xa0\xbd"}\n'


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_recording_that_others_could_read_becomes_its_owner_s(tmp_path: Path) -> None:
    file = tmp_path / "updates.jsonl"
    file.write_text("{}\n")
    file.chmod(0o644)
    with Recording(file) as recording:
        recording.add("{}")
    assert (stat.S_IMODE(file.stat().st_mode), file.read_text()) == (0o600, "{}\n{}\n")


def test_only_its_owner_reads_a_recording(tmp_path: Path) -> None:
    with Recording(tmp_path / "updates.jsonl") as recording:
        recording.add("{}")
    assert stat.S_IMODE((tmp_path / "updates.jsonl").stat().st_mode) & 0o077 == 0


def test_a_bot_goes_on_when_nothing_can_be_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    app = App()
    app.record(tmp_path / "no such folder" / "updates.jsonl")
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            assert asyncio.run(app.handle(json.dumps(message("hi")))) == ()  # type: ignore[arg-type]
    assert [one.message.startswith("nothing more is recorded: ") for one in caplog.records] == [True]


# --- the command ---


@pytest.mark.parametrize(
    "given",
    [
        lambda events: "\n".join(events) + "\n",
        lambda events: f"\ufeff[{', '.join(events)}]",
        lambda events: f'{{"ok": true, "result": [{", ".join(events)}]}}',
    ],
    ids=["lines", "array", "getUpdates"],
)
def test_standard_input_is_written_down(folder: Folder, given: object) -> None:
    assert callable(given)
    events = [json.dumps(message("a")), json.dumps(message("b"), indent=1).replace("\n", " ")]
    said = folder.good("record", "-", "updates.jsonl", stdin=given(events))
    assert said == "2 events appended to updates.jsonl\n"
    assert (folder.path / "updates.jsonl").read_text().splitlines() == events
    folder.write("bot.py", "from tamis_telegram import App\napp = App()\n")
    assert "2 events: " in folder.good("replay", "bot:app", "updates.jsonl")


def test_lines_that_are_no_events_are_told_and_the_rest_is_written(folder: Folder) -> None:
    result = folder.run("record", "-", "updates.jsonl", stdin='{"a": 1}\nhello\x1b[2J\n\n[1]\n{"b": "\\ud83d"}\n')
    assert result.exit_code == 1
    assert result.stdout == "2 events appended to updates.jsonl\n"
    assert result.stderr == "line 2 is no JSON object: hello?[2J\nline 4 is no JSON object: [1]\n"
    assert (folder.path / "updates.jsonl").read_bytes() == b'{"a": 1}\n{"b": "\\ud83d"}\n'


def test_an_app_that_receives_by_itself_is_run_and_recorded(folder: Folder) -> None:
    folder.write(
        "bot.py",
        "import json\n"
        "from tamis_telegram import App\n"
        "class Live(App):\n"
        "    async def run(self):\n"
        "        async with self:\n"
        f"            await self.feed(json.dumps({message('hi')!r}))\n"
        "            await self.join()\n"
        "app = Live()\n"
        "@app.on('message', name='echo')\n"
        "async def echo(event): print('ran')\n"
        "class Blocking(App):\n"
        "    def run(self, *, name='x'):\n"
        "        raise KeyboardInterrupt\n"
        "blocking = Blocking()\n",
    )
    assert folder.good("record", "bot:app", "updates.jsonl") == "ran\n1 event appended to updates.jsonl\n"
    assert json.loads((folder.path / "updates.jsonl").read_text()) == message("hi")
    assert folder.good("record", "bot:blocking", "other.jsonl") == "0 events appended to other.jsonl\n"


def test_what_receives_nothing_is_refused(folder: Folder) -> None:
    said = folder.refused("record", "shop:app", "updates.jsonl")
    assert said.startswith("shop:app receives nothing by itself: its run() wants a source\ncall app.record(")
    assert "tamis record - updates.jsonl" in said
    assert folder.refused("record", "shop:media", "updates.jsonl").startswith("shop:media is a router, and only an app")
    assert "cannot be written" in folder.run("record", "-", "no/updates.jsonl", stdin="{}").stderr
