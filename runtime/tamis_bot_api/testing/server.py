"""The server: starts, takes requests, writes down what was called, and answers as it was told to."""

from __future__ import annotations

import asyncio
import importlib
import time
from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import web

from tamis_bot_api.testing import parameters
from tamis_bot_api.testing.answers import Answer, json_response, result
from tamis_bot_api.testing.calls import ApiCall
from tamis_bot_api.testing.chats import Chats
from tamis_bot_api.testing.files import Files
from tamis_bot_api.testing.messages import Messages
from tamis_bot_api.testing.methods import Methods
from tamis_bot_api.testing.refusals import Refusal
from tamis_bot_api.testing.results import Results
from tamis_bot_api.testing.updates import Updates

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Self

_LARGEST = 64 * 1024 * 1024
_POLL = "getUpdates"


class FakeTelegram:
    """A Bot API server on a free port of 127.0.0.1, for as long as the `async with` block runs.

    `package` is the generated package whose spec it follows: `tamis_telegram`. `url` and `token` are what a bot needs.
    `remember` limits `calls`. `retry` is how many seconds a webhook's second try waits, and `conflict_delay` how long a
    poll waits before it ends the one before; the real server takes 1 and 3.

    Every method of the spec answers with a valid result. Parameters are checked: an unknown method is 404, a
    missing, unknown or wrong parameter 400. Updates that were confirmed are forgotten, as the real server does.

    >>> async with FakeTelegram(tamis_telegram) as server:
    ...     server.push("message:text", text="hello")
    ...     await server.wait_for("sendMessage")
    """

    def __init__(
        self,
        package: ModuleType,
        *,
        token: str = "123456:fake-token",  # noqa: S107 - it opens nothing
        remember: int = 100_000,
        retry: float = 0.05,
        conflict_delay: float = 0.0,
    ) -> None:
        self.token = token
        self.me: dict[str, Any] = {
            "id": int(token.partition(":")[0]), "is_bot": True, "first_name": "Fake", "username": "fake_bot",
            "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True,
        }  # fmt: skip
        self.calls: deque[ApiCall] = deque(maxlen=remember)
        """What was called, in order, the latest `remember` of them."""
        self.files = Files()
        """`server.files.put(file_id, content)`: what a download gives."""
        self._methods: Mapping[str, Any] = importlib.import_module(f"{package.__name__}.api").METHODS
        self._by_name = {name.lower(): name for name in self._methods}
        self.results = Results(package, self.me["id"])
        """Makes valid values of any type of the spec."""
        self._chats = Chats()
        self._messages = Messages(self.results, self._chats, self.files, self.me)
        self._answers = Methods(self._methods, self.results, self._messages, self._chats, self.files, self.me)
        self.updates = Updates(package, self.results.maker, self._carry_out, retry=retry, conflict_delay=conflict_delay)
        self._scripts: defaultdict[str, deque[Answer]] = defaultdict(deque)
        self._called = asyncio.Condition()
        self._runner: web.AppRunner | None = None
        self._port = 0

    # --- life ---------------------------------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """What a bot takes as `base_url`."""
        if not self._port:
            raise RuntimeError("the server has an address while it runs: async with FakeTelegram(...) as server")
        return f"http://127.0.0.1:{self._port}"

    @property
    def environment(self) -> dict[str, str]:
        """What a bot that was made elsewhere looks up: BOT_TOKEN and BOT_API_URL, for `os.environ` or a process."""
        return {"BOT_TOKEN": self.token, "BOT_API_URL": self.url}

    async def start(self, port: int = 0) -> None:
        """Starts to listen; on a free port, if none is given."""
        app = web.Application(client_max_size=_LARGEST)
        app.router.add_route("*", "/bot{token}/{method}", self._take)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Ends all connections."""
        await self.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.stop()

    # --- what tests do ------------------------------------------------------------------------------------------------

    def push(self, update: str | bytes | Mapping[str, Any], /, **fields: Any) -> int | None:
        """Queues an update for the bot, and gives its id; None where the bot did not ask for its kind.

        A text is a query, and the update is made for it, with these fields: `push("message:text", text="hi")`. A
        dictionary gets the next id where it has none. Bytes are queued as they are.
        """
        if isinstance(update, str):
            update = self.updates.make(update, self.me["id"], self._messages.next_number(), fields)
        if not isinstance(update, bytes):
            self._chats.learn(dict(update))
        return self.updates.push(update)

    def script(self, method: str, *answers: Any) -> None:
        """What the next calls of a method answer, one each; after that they are answered as usual.

        An answer is one of this package (`retry_after(2)`, `cut()`, ...); anything else is the result.
        """
        name = self._by_name.get(method.lower())
        if name is None:
            raise ValueError(f"the Bot API has no method {method!r}")
        self._scripts[name].extend(answer if isinstance(answer, Answer) else result(answer) for answer in answers)

    def called(self, method: str) -> list[Mapping[str, Any]]:
        """The parameters of all calls of a method."""
        return [call.params for call in self.calls if call.method == method]

    async def wait_for(self, method: str, count: int = 1, timeout: float = 5.0) -> list[Mapping[str, Any]]:
        """Waits until a method was called and answered so many times in all. Raises `TimeoutError`.

        `getUpdates` counts when it arrives: a poll is answered when there is an update.
        """
        async with self._called:
            try:
                async with asyncio.timeout(timeout):
                    await self._called.wait_for(lambda: self._count(method) >= count)
            except TimeoutError:
                calls = ", ".join(call.method for call in list(self.calls)[-20:]) or "nothing"
                raise TimeoutError(
                    f"{method} was called {self._count(method)} times in {timeout} s, not {count}; called: {calls}"
                ) from None
        return self.called(method)

    def _count(self, method: str) -> int:
        return sum(call.method == method and (call.code > 0 or method == _POLL) for call in self.calls)

    # --- requests -----------------------------------------------------------------------------------------------------

    async def _take(self, request: web.Request) -> web.StreamResponse:
        name = self._by_name.get(request.match_info["method"].lower())
        if request.match_info["token"] != self.token:
            return _refusal_response(Refusal(401))
        if name is None:
            return _refusal_response(Refusal(404, "Not Found: method not found"))
        call = ApiCall(name, {}, {}, time.monotonic())
        self.calls.append(call)
        if name == _POLL:
            async with self._called:
                self._called.notify_all()
        try:
            response = await self._respond(request, call)
        except Refusal as refusal:
            response = _refusal_response(refusal)
        call.code = response.status
        async with self._called:
            self._called.notify_all()
        return response

    async def _respond(self, request: web.Request, call: ApiCall) -> web.StreamResponse:
        received = await parameters.read_request(request)
        call.params, call.files = received.params, received.files
        script = self._scripts.get(call.method)

        async def usual() -> bytes:
            call.params = parameters.check_parameters(self._methods[call.method], received)
            return await self._result(call)

        if script:
            return await script.popleft().respond(request, usual)
        return json_response(await usual())

    async def _result(self, call: ApiCall) -> bytes:
        if call.method == _POLL:
            raws = await self.updates.get(call.params)
            return b'{"ok":true,"result":[' + b",".join(raws) + b"]}"
        if call.method in ("setWebhook", "deleteWebhook", "getWebhookInfo"):
            call.result = await self.updates.manage(call.method, call.params)
        else:
            call.result = self._answers.answer(call.method, call.params, call.files)
        return msgspec.json.encode({"ok": True, "result": call.result})

    async def _carry_out(self, data: dict[str, Any]) -> None:
        """A call that came as the answer of a webhook."""
        name = self._by_name.get(str(data.pop("method")).lower())
        if name is None:
            return
        call = ApiCall(name, data, {}, time.monotonic(), by_webhook=True)
        self.calls.append(call)
        try:
            call.params = parameters.check_parameters(self._methods[name], parameters.ReceivedCall(data, {}))
            await self._result(call)
            call.code = 200
        except Refusal as refusal:
            call.code = refusal.code
        async with self._called:
            self._called.notify_all()

    async def _download(self, request: web.Request) -> web.StreamResponse:
        found = self.files.at(request.match_info["path"])
        if request.match_info["token"] != self.token or found is None:
            return _refusal_response(Refusal(404))
        return web.Response(body=found.content, content_type="application/octet-stream")


def _refusal_response(refusal: Refusal) -> web.Response:
    return json_response(refusal.body(), refusal.code)
