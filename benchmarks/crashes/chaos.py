"""Two processes of a bot with conversations work on one inbox, and are killed, stopped and frozen all the while.

./dev python -m benchmarks.crashes.chaos            # some ten minutes; prints the table
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.crashes.bots.shop_bot import LEASE, bot
from benchmarks.services import redis
from benchmarks.workplace import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Sequence

CYCLE = ("/order", "cake", "3", "plain", "/fail", "/wait", "answer", "plain")
"""What one chat sends, again and again."""
PLACES = ("inbox", "file", "redis")
_SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGSTOP)
_STUCK = 120.0
"""Seconds without signals after which nothing may wait any more."""


@dataclass(slots=True)
class Tally:
    """`wrong`: conversations whose state is not what was answered, or that never ended. `stuck`: what waits still."""

    place: str
    updates: int
    signals: Counter[str] = field(default_factory=Counter[str])
    lost: int = 0
    reordered: int = 0
    wrong: int = 0
    stuck: int = 0
    repeated: int = 0
    seconds: float = 0.0

    @property
    def faults(self) -> tuple[int, int, int, int]:
        return self.lost, self.reordered, self.wrong, self.stuck

    def row(self) -> str:
        sent = ", ".join(f"{count} {name}" for name, count in sorted(self.signals.items()))
        cells = (self.place, self.updates, sent, *self.faults, self.repeated, f"{self.seconds:.0f} s")
        return f"| {' | '.join(map(str, cells))} |"


HEAD = "| sessions in | updates | signals | lost | reordered | wrong | stuck | repeated | time |\n|" + " --- |" * 9


def update(number: int, chat: int, text: str) -> bytes:
    user = {"id": chat, "is_bot": False, "first_name": "A"}
    message: dict[str, Any] = {"message_id": number, "date": 1, "text": text, "from": user}
    message["chat"] = {"id": chat, "type": "private", "first_name": "A"}
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return json.dumps({"update_id": number, "message": message}).encode()


def updates(chats: int, rounds: int) -> list[tuple[int, int, str]]:
    """Numbers, chats and texts, in the order of arrival. One more chat switches a plugin off and on."""
    said: list[tuple[int, int, str]] = []
    for _ in range(rounds):
        for text in CYCLE:
            said += [(len(said) + place + 1, chat, text) for place, chat in enumerate(range(1, chats + 1))]
        said.append((len(said) + 1, chats + 1, "/switch"))
    return said


class Bots:
    """The processes; each is started again when it has ended."""

    def __init__(self, folder: Path, sessions: str) -> None:
        self._command = [sys.executable, "-m", "benchmarks.crashes.bots.shop_bot", str(folder), sessions]
        self._errors = (folder / "errors").open("ab")
        self._bots: list[asyncio.subprocess.Process] = []

    async def _start(self) -> asyncio.subprocess.Process:
        started = await asyncio.create_subprocess_exec(
            *self._command, cwd=ROOT, env=environment(), stdout=asyncio.subprocess.PIPE, stderr=self._errors
        )
        assert started.stdout is not None
        await started.stdout.readline()
        return started

    async def start(self, count: int) -> None:
        self._bots = [await self._start() for _ in range(count)]

    async def hit(self, chance: random.Random) -> str:
        """Sends a signal to one of them. Returns its name."""
        place, number = chance.randrange(len(self._bots)), chance.choice(_SIGNALS)
        hit = self._bots[place]
        hit.send_signal(number)
        if number is signal.SIGSTOP:
            await asyncio.sleep(chance.choice((0.2, LEASE + 1.0)))
            hit.send_signal(signal.SIGCONT)
        else:
            await hit.wait()
            self._bots[place] = await self._start()
        return number.name

    async def end(self) -> None:
        for each in self._bots:
            each.kill()
            await each.wait()
        self._errors.close()


async def run(place: str, *, signals: int, chats: int, rounds: int, seed: int = 1) -> Tally:
    """One run with the sessions at a place."""
    chance, sent = random.Random(seed), updates(chats, rounds)
    tally, began = Tally(place, len(sent)), time.monotonic()
    with tempfile.TemporaryDirectory() as name, redis(Path(name), wanted=place == "redis") as url:
        folder, sessions = Path(name), url or place
        feeder: Any = bot(folder, sessions)
        bots = Bots(folder, sessions)
        await bots.start(2)
        try:
            size = -(-len(sent) // signals)
            for step in range(signals):  # each signal meets work: handlers take some 50 ms, and chats do not wait
                some = sent[step * size : (step + 1) * size]
                await feeder.accept([update(*each) for each in some], source="1")
                await asyncio.sleep(chance.random() * 0.3)
                tally.signals[await bots.hit(chance)] += 1
            await _settle(feeder, time.monotonic() + _STUCK)
            tally.stuck = (await feeder.inbox.counts()).waiting + (await feeder.inbox.counts()).parked
            for parked in await feeder.inbox.listed():
                print(f"parked: update {parked.dedupe_key}\n{parked.error}", file=sys.stderr)
            tally.wrong = await feeder.sessions.count()
            tally.wrong += await _is_switched_wrongly(feeder, sent)
        finally:
            await bots.end()
            await feeder.inbox.close()
        _count(tally, sent, (folder / "log").read_text().splitlines())
    tally.seconds = time.monotonic() - began
    return tally


async def _settle(feeder: Any, until: float) -> None:
    while (await feeder.inbox.counts()).waiting and time.monotonic() < until:
        await asyncio.sleep(0.2)


async def _is_switched_wrongly(feeder: Any, sent: Sequence[tuple[int, int, str]]) -> bool:
    last = [number for number, _, text in sent if text == "/switch"][-1]
    async with feeder:
        return bool(feeder.plugins.is_on("extra")) == bool(last % 2)


def _count(tally: Tally, sent: Sequence[tuple[int, int, str]], lines: Sequence[str]) -> None:
    """What the log of all processes says."""
    said = [(words[0], [int(number) for number in words[1:]]) for words in map(str.split, lines)]
    handled = Counter(numbers[0] for what, numbers in said if what == "handled")
    tally.lost = sum(number not in handled for number, _, _ in sent)
    tally.repeated = sum(count > 1 for count in handled.values())
    chats, latest = {number: chat for number, chat, _ in sent}, dict[int, int]()
    for number in handled:
        tally.reordered += number < latest.get(chats[number], 0)
        latest[chats[number]] = max(number, latest.get(chats[number], 0))
    ordered = {tuple(numbers) for what, numbers in said if what == "ordered"}
    expected = set(_expected(sent))
    tally.wrong += len(ordered ^ expected)


def _expected(sent: Sequence[tuple[int, int, str]]) -> list[tuple[int, int]]:
    """What was answered in each conversation."""
    waiting: dict[int, int] = {}
    found: list[tuple[int, int]] = []
    for number, chat, text in sent:
        if text == "cake":
            waiting[chat] = number
        elif text == "3":
            found.append((waiting.pop(chat), number))
    return found


async def main() -> int:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--signals", type=int, default=110, help="for each place of sessions")
    given.add_argument("--chats", type=int, default=20)
    given.add_argument("--rounds", type=int, default=11)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--places", nargs="*", default=PLACES)
    args = given.parse_args()
    print(HEAD, flush=True)
    faults = 0
    for place in args.places:
        tally = await run(place, signals=args.signals, chats=args.chats, rounds=args.rounds, seed=args.seed)
        print(tally.row(), flush=True)
        faults += sum(tally.faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
