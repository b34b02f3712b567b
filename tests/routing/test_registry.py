"""What is registered can be found, switched, removed and reloaded while the app runs."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import App, Event, Router, decode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHAT = {"id": 1, "type": "private", "first_name": "A"}
USER = {"id": 2, "is_bot": False, "first_name": "A"}
TEXT = decode(
    json.dumps({"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": CHAT, "from": USER, "text": "hi"}})
)


async def nothing(event: Event) -> None: ...


def names(router: Any, event: Any = TEXT) -> list[str]:
    return [handler.name for handler in asyncio.run(router.dispatch(event))]


def test_handlers_are_listed_in_the_order_in_which_they_are_tried() -> None:
    app, child = App(), Router(name="child")
    app.on("message", name="last", priority=5)(nothing)
    child.on("message", name="in the child")(nothing)
    app.include(child, priority=1)
    app.on("message", name="first", priority=-1)(nothing)
    assert [handler.id for handler in app.registry] == ["first", "in the child", "last"]
    assert [router.name for router in app.registry.routers()] == ["app", "child"]
    assert len(app.registry) == 3


def test_handlers_of_one_name_get_ids_of_their_own() -> None:
    app = App()
    for _ in range(3):
        app.on("message", name="same")(nothing)
    app.check()
    assert [handler.id for handler in app.registry] == ["same", "same#2", "same#3"]
    assert app.registry["same#2"] is app.handlers[1]
    with pytest.raises(KeyError, match="did you mean 'same'"):
        app.registry["sane"]


def test_a_handler_is_switched_off_and_on_between_two_events() -> None:
    app = App()
    app.on("message:text", name="echo")(nothing)
    assert names(app) == ["echo"]
    app.registry.disable("echo")
    assert names(app) == []
    app.registry.enable("echo")
    assert names(app) == ["echo"]


def test_a_handler_is_removed_by_id_by_itself_and_by_its_router() -> None:
    app = App()
    handlers = [app.on("message:text", name=name, stop=False)(nothing) for name in "abc"]
    assert names(app) == ["a", "b", "c"]
    assert app.registry.remove("a") == 1
    assert names(app) == ["b", "c"]
    handlers[1].remove()
    handlers[1].remove()  # twice is no mistake
    assert names(app) == ["c"]
    app.remove(handlers[2])
    assert names(app) == []
    assert app.handlers == []


def test_all_that_an_owner_registered_goes_at_once() -> None:
    app = App()
    app.on("message:text", name="mine")(nothing)
    log: list[str] = []
    with app.registry.owner("plugin"):
        app.on("message:text", name="plugin's", priority=-1, stop=False)(nothing)

        @app.outer
        async def around(event: Event, next: Any) -> None:
            log.append("around")
            await next(event)

    assert names(app) == ["plugin's", "mine"]
    assert [handler.name for handler in app.registry.owned("plugin")] == ["plugin's"]
    assert app.registry.remove(owner="plugin") == 1
    assert names(app) == ["mine"]
    assert log == ["around"]


def test_the_owner_of_a_handler_is_its_module() -> None:
    app = App()
    handler = app.on("message")(nothing)
    assert handler.owner == __name__
    assert handler.source.startswith(__file__)


def test_remove_says_what_it_wants() -> None:
    with pytest.raises(RegistrationError, match="takes the id of a handler, or owner="):
        App().registry.remove()


async def test_free_registration(app: App) -> None:
    async with app:
        app.on("message")(nothing)


def test_a_running_app_takes_only_registrations_that_somebody_owns() -> None:
    app = App()
    with pytest.raises(RegistrationError, match=r"registered while app runs.*registry\.owner"):
        asyncio.run(test_free_registration(app))

    async def owned() -> list[str]:
        async with app:
            with app.registry.owner("later"):
                app.on("message:text", name="later")(nothing)
            return [handler.name for handler in await app.dispatch(TEXT)]

    assert asyncio.run(owned()) == ["later"]


test_free_registration.__test__ = False  # type: ignore[attr-defined] - it is run by the test below it


def test_a_handler_expires() -> None:
    app = App()
    app.on("message:text", name="soon", expires=timedelta(seconds=-1))(nothing)
    app.on("message:text", name="later", expires=timedelta(hours=1))(nothing)
    assert names(app) == ["later"]
    assert [handler.name for handler in app.handlers] == ["later"]  # the other is gone for good


def test_a_temporary_handler_runs_exactly_once_under_concurrency() -> None:
    app = App()
    runs: list[str] = []

    @app.on("message:text", temp=True, name="once")
    async def once(event: Event) -> None:
        runs.append("once")
        await asyncio.sleep(0)

    @app.on("message:text")
    async def rest(event: Event) -> None:
        runs.append("rest")

    async def many() -> None:
        await asyncio.gather(*(app.dispatch(TEXT) for _ in range(50)))

    asyncio.run(many())
    assert sorted(runs) == ["once"] + ["rest"] * 49
    assert len(app.handlers) == 1


def test_a_temporary_handler_behind_an_async_guard_runs_exactly_once() -> None:
    from tamis_telegram import guard

    app = App()
    runs: list[int] = []

    @guard
    async def slow(event: Event) -> bool:
        await asyncio.sleep(0.01)
        return True

    @app.filter(slow, temp=True)
    async def once(event: Event) -> None:
        runs.append(1)

    async def many() -> None:
        await asyncio.gather(*(app.dispatch(TEXT) for _ in range(20)))

    asyncio.run(many())
    assert runs == [1]


def test_many_temporary_handlers_leave_nothing_behind() -> None:
    app = App()
    app.on("message:photo", name="stays")(nothing)
    for _ in range(500):
        app.on("message:text", temp=True)(nothing)
        assert len(names(app)) == 1
    assert [handler.name for handler in app.handlers] == ["stays"]
    assert len(app.tree.leaves) < 10


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module that can be rewritten and reloaded."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield tmp_path / "reloaded_plugin.py"
    sys.modules.pop("reloaded_plugin", None)


ROUTER = """
from tamis_telegram import Event, Router
router = Router(name="plugin")

@router.on("message:text", name="{name}", stop=False)
async def handler(event: Event) -> None: ...
"""


def test_a_module_with_a_router_is_reloaded_in_its_place(plugin: Path) -> None:
    plugin.write_text(ROUTER.format(name="old"), encoding="utf-8")
    module = importlib.import_module("reloaded_plugin")
    app = App()
    app.on("message:text", name="before", stop=False)(nothing)
    app.include(module.router)
    app.on("message:text", name="after", stop=False)(nothing)
    assert names(app) == ["before", "old", "after"]
    plugin.write_text(ROUTER.format(name="new"), encoding="utf-8")
    assert [handler.name for handler in app.registry.reload("reloaded_plugin")] == ["new"]
    assert names(app) == ["before", "new", "after"]


def test_a_reload_that_fails_leaves_all_as_it_was(plugin: Path) -> None:
    plugin.write_text(ROUTER.format(name="old"), encoding="utf-8")
    module = importlib.import_module("reloaded_plugin")
    app = App()
    app.include(module.router)
    plugin.write_text(ROUTER.format(name="new") + "\nraise ValueError('broken')\n", encoding="utf-8")
    with pytest.raises(ValueError, match="broken"):
        app.registry.reload("reloaded_plugin")
    assert names(app) == ["old"]
    assert module.router is app.children[0]


def test_a_module_that_registers_in_the_app_of_others_is_reloaded_in_its_place(plugin: Path) -> None:
    app = App()
    app.on("message:text", name="before", stop=False)(nothing)
    text = """
from {here} import shared
@shared["app"].on("message:text", name="{name}", stop=False)
async def handler(event): ...
"""
    shared["app"] = app
    plugin.write_text(text.format(name="old", here=__name__), encoding="utf-8")
    sys.modules.setdefault(__name__, sys.modules[nothing.__module__])
    importlib.import_module("reloaded_plugin")
    app.on("message:text", name="after", stop=False)(nothing)
    assert names(app) == ["before", "old", "after"]
    plugin.write_text(text.format(name="new", here=__name__), encoding="utf-8")
    app.registry.reload("reloaded_plugin")
    assert names(app) == ["before", "new", "after"]


shared: dict[str, Any] = {}


def test_what_is_not_imported_cannot_be_reloaded() -> None:
    with pytest.raises(RegistrationError, match="is not imported"):
        App().registry.reload("no_such_module_at_all")


def test_guards_hooks_and_error_handlers_can_take_the_app() -> None:
    from tamis_telegram import guard

    app, seen = App(), list[Any]()

    def asked(event: Event, app: App) -> bool:
        seen.append(app)
        return True

    @app.filter(guard(asked))
    async def fails(event: Event) -> None:
        raise ValueError

    @app.after_event
    async def bye(event: Event, app: App) -> None:
        seen.append(app)

    @app.catch(ValueError)
    async def wrong(error: ValueError, app: App) -> None:
        seen.append(app)

    names(app)
    assert seen == [app, app, app]
