"""What is switched off in an app stays off when it starts again, in every store that outlives it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tamis_telegram import App, Event
from tamis_telegram.testing import make

if TYPE_CHECKING:
    from tamis.storage.sessions import Store

    from .places import Place


def started(store: Store) -> App:
    """The bot as each of its starts makes it."""
    app = App(mode="all", sessions=store)
    _ = app.plugins  # which reads the switches when the app starts

    async def body(event: Event) -> None: ...

    for name in ("always", "sometimes", "never", "elsewhere"):
        app.on("message", name=name, enabled=name != "elsewhere")(body)
    with app.registry.owner("addon"):
        app.on("message", name="of the addon")(body)
    return app


async def runs(app: App, chat: int) -> list[str]:
    message = make("message:text", chat={"id": chat, "type": "supergroup", "title": "A"})
    return [one.name for one in await app.dispatch(message)]


def test_switches_are_remembered(place: Place) -> None:
    async def scenario() -> None:
        first = place.open()
        async with started(first) as app:
            await app.plugins.disable("never")
            await app.plugins.disable("sometimes", chat=-5)
            await app.plugins.enable("elsewhere", chat=-5)
            await app.plugins.disable("addon", chat=-6)
            await app.plugins.disable("always")
            await app.plugins.switch("always", None)
            before = [await runs(app, chat) for chat in (-5, -6)]
        assert before == [["always", "elsewhere", "of the addon"], ["always", "sometimes"]]
        second = first if place.kind == "memory" else place.open()
        async with started(second) as app:
            assert [await runs(app, chat) for chat in (-5, -6)] == before
            assert not app.plugins.is_on("never")
            assert await second.switches.all() == {
                ("never", ""): False,
                ("sometimes", "-5"): False,
                ("elsewhere", "-5"): True,
                ("plugin:addon", "-6"): False,
            }
        for store in {first, second}:
            await store.close()

    asyncio.run(scenario())


def test_switches_that_somebody_else_set_are_read_again(durable: Place) -> None:
    async def scenario() -> None:
        stores = [durable.open(), durable.open()]
        async with started(stores[0]) as one, started(stores[1]) as other:
            await one.plugins.disable("always")
            assert "always" in await runs(other, -5)
            await other.plugins.restore()
            assert "always" not in await runs(other, -5)
            await one.plugins.switch("always", None)
            await other.plugins.restore()
            assert "always" in await runs(other, -5)
        for store in stores:
            await store.close()

    asyncio.run(scenario())


def test_many_switches_at_once_all_hold(place: Place) -> None:
    async def scenario() -> None:
        store = place.open()
        async with started(store) as app:
            names = ("always", "sometimes", "never")
            switched = [app.plugins.disable(name, chat=chat) for name in names for chat in range(-20, 0)]
            await asyncio.gather(*switched, app.plugins.restore(), *(app.plugins.restore() for _ in range(3)))
            assert [await runs(app, chat) for chat in (-20, -1, -21)] == [
                ["of the addon"], ["of the addon"], ["always", "sometimes", "never", "of the addon"],
            ]  # fmt: skip
            assert len(await store.switches.all()) == 60
        await store.close()

    asyncio.run(scenario())


def test_switches_of_what_is_not_there_do_no_harm(place: Place) -> None:
    async def scenario() -> None:
        store = place.open()
        await store.switches.set("gone", False)
        await store.switches.set("plugin:gone", False, "-5")
        async with started(store) as app:
            assert await runs(app, -5) == ["always", "sometimes", "never", "of the addon"]
        await store.close()

    asyncio.run(scenario())
