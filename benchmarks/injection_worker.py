"""Runs one system with five nested dependencies, in the interpreter that has it: `SYSTEM DISTRIBUTION FILE`.

FILE holds the event. Says the version and the seconds of an event, then answers `{"loops": n}` with seconds per event.
"""

# Annotations are values here: some of the systems do not see the names that a function has around it.

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any

from benchmarks.worker_side import next_order, say

Process = Callable[[bytes], Awaitable[object]]
DEPTH = 5

made: list[int] = []
"""What handlers got, to see that it is right."""


def chain(depends: Callable[[Any], Any], event: Any) -> Any:
    """Five async functions, each with the event and the one before: what the last one makes, as a default value."""

    async def first(event: Any) -> int:  # noqa: ARG001 - taking it is what is measured
        return 1

    first.__annotations__["event"] = event
    last: Any = first
    for _ in range(DEPTH - 1):

        async def step(event: Any, before: int = depends(last)) -> int:  # noqa: ARG001
            return before + 1

        step.__annotations__["event"] = event
        last = step
    return depends(last)


def _ours(package: Any, number: Any) -> Process:
    app = package.App()

    async def handler(event: package.Event, value: int = number) -> None:  # noqa: ARG001
        made.append(value)

    app.on("message")(handler)
    return app.handle  # type: ignore[no-any-return]


def tamis() -> Process:
    import tamis_telegram as package

    return _ours(package, chain(package.Depends, package.Event))


def tamis_onebot() -> Process:
    import tamis_onebot as package

    return _ours(package, chain(package.Depends, package.Event))


def tamis_plain() -> Process:
    import tamis_telegram as package

    app = package.App()

    async def handler(event: package.Event) -> None:  # noqa: ARG001
        made.append(DEPTH)

    app.on("message")(handler)
    return app.handle


def nonebot() -> Process:
    import nonebot as package
    from nonebot.adapters.onebot.v11 import Adapter, Bot, MessageEvent
    from nonebot.log import logger
    from nonebot.params import Depends

    logger.remove()
    package.init(driver="~none")

    async def handler(event: MessageEvent, value: int = chain(Depends, MessageEvent)) -> None:  # noqa: ARG001
        made.append(value)

    package.on_message().handle()(handler)
    bot = Bot(Adapter(package.get_driver()), "10001000")

    async def process(raw: bytes) -> None:
        event = Adapter.json_to_event(json.loads(raw))
        if event is not None:
            await bot.handle_event(event)

    return process


def aiogram() -> Process:
    from aiogram import Bot, Dispatcher
    from aiogram.types import Message, Update

    dispatcher = Dispatcher()
    bot = Bot("1:" + "a" * 35)

    async def middleware(handler: Any, event: Any, data: dict[str, Any]) -> Any:
        data["value"] = data.get("value", 0) + 1
        return await handler(event, data)

    for _ in range(DEPTH):
        dispatcher.message.middleware(middleware)

    async def handler(message: Message, value: int) -> None:  # noqa: ARG001
        made.append(value)

    dispatcher.message()(handler)

    async def process(raw: bytes) -> None:
        update = Update.model_validate_json(raw, context={"bot": bot})
        await dispatcher.feed_update(bot, update)

    return process


def fast_depends() -> Process:
    from fast_depends import Depends, inject

    @inject
    async def handler(event: dict[str, Any], value: int = chain(Depends, dict[str, Any])) -> None:  # noqa: ARG001
        made.append(value)

    async def process(raw: bytes) -> None:
        await handler(json.loads(raw))

    return process


def dishka() -> Process:
    from typing import NewType

    from dishka import Provider, Scope, make_async_container

    class Update(dict[str, Any]):
        """The event."""

    provider = Provider(scope=Scope.REQUEST)
    provider.from_context(Update, scope=Scope.REQUEST)

    async def first(event: Update) -> int:  # noqa: ARG001
        return 1

    last: Any = NewType("last", int)
    provider.provide(first, provides=last)
    for number in range(DEPTH - 1):
        kind: Any = NewType(f"kind{number}", int)

        async def step(event: Update, before: Annotated[int, ""]) -> int:  # noqa: ARG001
            return before + 1

        step.__annotations__["before"] = last
        provider.provide(step, provides=kind)
        last = kind
    container = make_async_container(provider)

    async def process(raw: bytes) -> None:
        async with container(context={Update: Update(json.loads(raw))}) as request:
            made.append(await request.get(last))

    return process


async def timed(process: Process, raw: bytes, loops: int) -> float:
    """Seconds per event. Raises `RuntimeError` where the handler did not get the right value each time."""
    made.clear()
    clock = time.perf_counter
    since = clock()
    for _ in range(loops):
        await process(raw)
    taken = clock() - since
    if made != [DEPTH] * loops:
        raise RuntimeError(f"the handler got {made[:3]}, {len(made)} times in {loops} events")
    return taken / loops


async def main(system: str, distribution: str, file: str) -> None:
    raw = Path(file).read_bytes()
    process: Process = globals()[system]()
    await timed(process, raw, 20)
    say({"version": version(distribution), "first": await timed(process, raw, 100)})
    while (order := await asyncio.to_thread(next_order)) is not None:
        say(await timed(process, raw, order["loops"]))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
