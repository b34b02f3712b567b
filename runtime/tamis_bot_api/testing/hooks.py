"""The other way of delivery: updates are sent to the bot's address, those of one chat one after the other."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector

from tamis_bot_api.testing.plain import is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from tamis_bot_api.testing.queue import UpdateQueue, WaitingUpdate

_LONGEST = 60.0
_LONGEST_ASKED = 3600.0
_MOST_ANSWERED = 1024 * 1024
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class Webhook:
    """A webhook that is set. It sends what is in the queue until it is closed, and what is taken is forgotten.

    `retry`: seconds before the second try, doubling. `answer` carries out what a response asks for.
    """

    def __init__(
        self,
        queue: UpdateQueue,
        params: dict[str, Any],
        answer: Callable[[dict[str, Any]], Coroutine[Any, Any, None]],
        retry: float,
    ) -> None:
        self.url: str = params["url"]
        self.connections: int = params.get("max_connections", 40)
        self.failed: tuple[int, str] | None = None
        self.tries = 0
        self._secret: str | None = params.get("secret_token")
        self._queue = queue
        self._answer = answer
        self._retry = retry
        self._changed = asyncio.Event()
        self._busy: set[str] = set()
        self._sending: set[asyncio.Task[None]] = set()
        self._session = ClientSession(
            connector=TCPConnector(limit=self.connections), timeout=ClientTimeout(total=60), trust_env=False
        )
        self._task = asyncio.create_task(self._run())

    def wake(self) -> None:
        """There is something new in the queue."""
        self._changed.set()

    async def close(self) -> None:
        tasks = [self._task, *self._sending]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._session.close()

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            for update in list(self._queue.updates):
                if len(self._sending) >= self.connections:
                    break
                if update.lane not in self._busy:
                    self._busy.add(update.lane)
                    task = asyncio.create_task(self._send(update))
                    self._sending.add(task)
                    task.add_done_callback(self._on_sent)
            await self._changed.wait()

    def _on_sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        self._changed.set()

    async def _send(self, update: WaitingUpdate) -> None:
        """One update, and those behind it in its lane, each until it is taken."""
        try:
            delay = self._retry
            while (wait := await self._try(update, delay)) is not None:
                await asyncio.sleep(wait)
                delay = min(delay * 2, _LONGEST)
            self._queue.finish(update)
        finally:
            self._busy.discard(update.lane)

    async def _try(self, update: WaitingUpdate, delay: float) -> float | None:
        """Sends it once; gives the seconds until the next try, None when it was taken."""
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers[SECRET] = self._secret
        self.tries += 1
        try:
            async with self._session.post(self.url, data=update.raw, headers=headers) as response:
                body = await response.content.read(_MOST_ANSWERED)
                if response.ok:
                    await self._carry_out(body)
                    return None
                self._note_failure(f"Wrong response from the webhook: {response.status} {response.reason}")
                asked = response.headers.get("Retry-After", "")
                return min(float(asked), _LONGEST_ASKED) if asked.isdigit() else delay
        except (ClientError, TimeoutError, OSError) as error:
            self._note_failure(str(error) or type(error).__name__)
            return delay

    def _note_failure(self, why: str) -> None:
        self.failed = (int(time.time()), why)

    async def _carry_out(self, body: bytes) -> None:
        """A response may hold a call, whose result nobody learns."""
        try:
            data = msgspec.json.decode(body) if body else None
        except msgspec.DecodeError:
            return
        if is_object(data) and "method" in data:
            await self._answer(data)
