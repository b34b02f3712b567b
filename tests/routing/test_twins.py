"""One router in several apps."""

from __future__ import annotations

import asyncio
import gc
import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tamis import RegistrationError

if TYPE_CHECKING:
    from pathlib import Path
from tamis_telegram import App, Event, MessageTextEvent, Next, Router, Session
from tamis_telegram.testing import Kit, make


def names(app: App, text: str = "hi") -> tuple[str, ...]:
    return tuple(asyncio.run(Kit(app).feed("message:text", text=text)).names)


def two_apps(*routers: Router) -> tuple[App, App]:
    apps = App(name="a"), App(name="b")
    for app in apps:
        for router in routers:
            app.include(router)
    return apps


def test_both_run_the_same_handlers() -> None:
    router = Router(name="shared")

    @router.on("message:text", name="echo")
    async def echo(event: MessageTextEvent) -> None: ...

    for app in two_apps(router):
        app.check()
        assert names(app) == ("echo",)


def test_what_is_registered_later_is_in_both() -> None:
    router, inner, seen = Router(name="shared"), Router(name="inner"), list[str]()
    apps = two_apps(router)

    @router.outer
    async def around(event: Event, next: Next) -> None:
        seen.append("around")
        await next(event)

    @router.catch(ValueError)
    async def caught(error: ValueError, event: Event) -> None:
        seen.append("caught")

    @router.provide(int)
    def seven() -> int:
        return 7

    router.include(inner)

    @inner.on("message:text", name="later")
    async def later(event: MessageTextEvent, number: int) -> None:
        raise ValueError(number)

    for app in apps:
        seen.clear()
        assert names(app) == ("later",)
        assert seen == ["around", "caught"]


def test_removing_from_the_router_removes_from_both_and_from_an_app_from_that_alone() -> None:
    router = Router(name="shared")

    @router.on("message:text", name="echo")
    async def echo(event: MessageTextEvent) -> None: ...

    first, second = two_apps(router)
    second.remove(router)
    assert (names(first), names(second)) == (("echo",), ())
    second.include(router)
    assert names(second) == ("echo",)
    router.remove(echo)
    assert (names(first), names(second)) == ((), ())


def test_a_temporary_handler_runs_once_in_each() -> None:
    router = Router(name="shared")

    @router.on("message:text", name="once", temp=True)
    async def once(event: MessageTextEvent) -> None: ...

    first, second = two_apps(router)
    assert names(first) == ("once",)
    assert (names(first), names(second), names(second)) == ((), ("once",), ())


def test_switching_one_off_leaves_the_other_on() -> None:
    router = Router(name="shared")

    @router.on("message:text", name="echo")
    async def echo(event: MessageTextEvent) -> None: ...

    first, second = two_apps(router)
    first.registry["echo"].enabled = False
    assert (names(first), names(second)) == ((), ("echo",))


def test_conversations_are_each_apps_own() -> None:
    router = Router(name="shared")
    order = router.on("message:text").command("order").steps(name="order")
    apps = two_apps(router)

    @order.got("what", "What?")
    async def what(event: MessageTextEvent, what: str, session: Session) -> None:
        session.finish(f"{what}!")

    async def talk(kit: Any) -> list[str]:
        said = [await kit.feed("message:text", text=text) for text in ("/order", "tea")]
        return [ran.calls[0].params["text"] for ran in said]

    async def main() -> None:
        kits = [Kit(app) for app in apps]
        await kits[0].feed("message:text", text="/order")
        assert (await kits[1].feed("message:text", text="tea")).calls == ()
        assert await talk(kits[1]) == ["What?", "tea!"]
        assert (await kits[0].feed("message:text", text="cake")).calls[0].params["text"] == "cake!"

    asyncio.run(main())


def test_twice_in_one_app_is_refused() -> None:
    router, app = Router(name="shared"), App()
    app.include(router)
    with pytest.raises(RegistrationError, match=r"already included in app; .* \(several apps can include the same"):
        app.include(router)


def test_an_event_that_two_apps_dispatch_is_delivered_by_each() -> None:
    router, seen = Router(name="shared"), list[App]()

    @router.on("message:text")
    async def note(event: MessageTextEvent, app: App) -> None:
        assert event.bot is app
        seen.append(app)

    async def main() -> None:
        event = make("message:text")
        for app in apps:
            await app.dispatch(event)

    apps = two_apps(router)
    asyncio.run(main())
    assert seen == list(apps)


@pytest.mark.parametrize("which", [0, 1], ids=["the first app", "the second app"])
def test_what_one_app_removes_stays_in_the_other(which: int) -> None:
    router = Router(name="shared")

    @router.on("message:text", name="echo")
    async def echo(event: MessageTextEvent) -> None: ...

    @router.on("message:text", name="other", priority=10)
    async def other(event: MessageTextEvent) -> None: ...

    apps = two_apps(router)
    apps[which].registry.remove("echo")
    assert (names(apps[which]), names(apps[1 - which])) == (("other",), ("echo",))
    assert apps[which].registry.remove(owner=__name__) == 1
    assert (names(apps[which]), names(apps[1 - which])) == ((), ("echo",))


def test_removing_nothing_removes_nothing() -> None:
    router = Router(name="shared")

    @router.on("message:text", name="echo")
    async def echo(event: MessageTextEvent) -> None: ...

    first, second = two_apps(router)
    for app in (first, second, router):
        app.remove(None)
    assert (names(first), names(second)) == (("echo",), ("echo",))


def test_a_router_is_changed_by_nobody_while_one_of_its_apps_runs() -> None:
    router = Router(name="shared")
    _, second = two_apps(router)

    async def main() -> None:
        async with second:
            with pytest.raises(RegistrationError, match="is registered while b runs"):
                router.on("message:text")(note)

    async def note(event: MessageTextEvent) -> None: ...

    asyncio.run(main())


def test_an_app_that_is_gone_leaves_nothing_behind() -> None:
    router = Router(name="shared")
    first, second = two_apps(router)
    assert len(router.twins) == 1
    del second
    gc.collect()
    assert not router.twins
    assert first.registry.routers()


def test_a_module_whose_router_two_apps_share_is_not_reloaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shared_echo.py").write_text(
        "from tamis_telegram import MessageTextEvent, Router\n"
        "router = Router(name='shared')\n"
        "@router.on('message:text', name='echo')\n"
        "async def echo(event: MessageTextEvent) -> None: ...\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    module = importlib.import_module("shared_echo")
    apps = two_apps(module.router)
    try:
        for app in apps:
            with pytest.raises(RegistrationError, match="several apps include its router shared"):
                app.registry.reload("shared_echo")
            assert names(app) == ("echo",)
    finally:
        del sys.modules["shared_echo"]
