"""Reloading a plugin: the former one closes what is its own, running code keeps its names, a failure harms nothing."""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import App
from tamis_telegram.testing import Kit

if TYPE_CHECKING:
    from collections.abc import Callable

POOL = """
import asyncio
from tamis_telegram import MessageTextEvent, Router

VERSION = {version}
router = Router(name="pool")
pools = []


class Pool:
    def __init__(self):
        self.is_open = True


pool = Pool()
jobs = []
{more}


def setup(app):
    {setup}
    jobs.append(asyncio.get_running_loop().create_task(asyncio.sleep(60), name="job"))


def teardown(app):
    {teardown}
    pool.is_open = False
    for job in jobs:
        job.cancel()


@router.on("message:text").command("state", name="state")
async def state(event: MessageTextEvent) -> None:
    await event.reply(f"{{VERSION}} {{'open' if pool.is_open else 'closed'}}")


@router.on("message:text").command("slow", name="slow")
async def slow(event: MessageTextEvent) -> None:
    before = pool
    await asyncio.sleep(0.2)
    await event.reply(f"{{VERSION}} {{pool is before}}")
"""


def source(version: int, *, more: str = "", setup: str = "pass", teardown: str = "pass") -> str:
    return POOL.format(version=version, more=more, setup=setup, teardown=teardown)


async def say(app: App, text: str) -> list[str]:
    ran = await Kit(app).feed("message:text", text=text)
    return [call.params["text"] for call in ran.calls]


def jobs() -> int:
    return sum(task.get_name() == "job" and not task.cancelling() for task in asyncio.all_tasks())


def run(addons: Any, scenario: Callable[[App], Any]) -> None:
    async def main() -> None:
        addons(pool=source(1))
        app = App()
        app.plugins.load("addons.pool")
        await scenario(app)

    asyncio.run(main())


def test_after_many_reloads_the_former_things_are_closed_and_the_new_ones_open(addons: Any) -> None:
    async def scenario(app: App) -> None:
        pools = [sys.modules["addons.pool"].pool]
        for version in range(2, 6):
            addons(pool=source(version))
            app.plugins.reload("pool")
            pools.append(sys.modules["addons.pool"].pool)
            assert await say(app, "/state") == [f"{version} open"]
        assert [pool.is_open for pool in pools] == [False] * 4 + [True]
        assert jobs() == 1
        assert len(app.includes) == 1
        app.plugins.unload("pool")
        assert (pools[-1].is_open, jobs(), len(app.registry)) == (False, 0, 0)

    run(addons, scenario)


@pytest.mark.parametrize(
    "broken",
    [
        {"more": "1 / 0"},
        {"setup": "1 / 0"},
        {"more": "def setup(app): ...\nrouter = Router(name='pool')\nraise SystemExit"},
    ],
    ids=["import", "setup", "exit"],
)
def test_a_reload_that_fails_changes_nothing(addons: Any, broken: dict[str, str]) -> None:
    async def scenario(app: App) -> None:
        module = sys.modules["addons.pool"]
        former = dict(vars(module))
        for _ in range(3):
            addons(pool=source(2, **broken))
            with pytest.raises((ZeroDivisionError, SystemExit)):
                app.plugins.reload("pool")
            assert await say(app, "/state") == ["1 open"]
        import addons.pool as imported  # type: ignore[import-not-found]

        assert sys.modules["addons.pool"] is module is imported
        assert vars(module) == former
        assert jobs() == 1
        addons(pool=source(3))
        app.plugins.reload("pool")
        assert await say(app, "/state") == ["3 open"]
        assert jobs() == 1

    run(addons, scenario)


@pytest.mark.parametrize("fails", [False, True])
def test_code_that_runs_keeps_its_own_module(addons: Any, fails: bool) -> None:
    blocking = """
@router.on("message:text").command("thread", name="thread", blocking=True)
def thread(event: MessageTextEvent) -> None:
    import threading
    found = set()
    for _ in range(50):
        found.add(VERSION)
        threading.Event().wait(0.004)
    app_seen.append(found)
app_seen = []
"""

    async def main() -> None:
        addons(pool=source(1, more=blocking))
        app = App()
        app.plugins.load("addons.pool")
        seen = sys.modules["addons.pool"].app_seen
        running = [asyncio.create_task(say(app, text)) for text in ("/slow", "/thread")]
        await asyncio.sleep(0.05)
        for version in range(2, 6):
            addons(pool=source(version, more="1 / 0" if fails else ""))
            if fails:
                with pytest.raises(ZeroDivisionError):
                    app.plugins.reload("pool")
            else:
                app.plugins.reload("pool")
            await asyncio.sleep(0.01)
        assert (await asyncio.gather(*running))[0] == ["1 True"]
        assert seen == [{1}]

    asyncio.run(main())


def test_a_former_teardown_that_fails_is_logged_and_the_new_plugin_runs(
    addons: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        addons(pool=source(1, teardown="1 / 0"))
        app = App()
        app.plugins.load("addons.pool")
        addons(pool=source(2))
        app.plugins.reload("pool")
        assert "is reloaded, but the teardown of the former one failed" in caplog.text
        assert await say(app, "/state") == ["2 open"]

    asyncio.run(main())


def test_unload_takes_all_out_also_when_the_teardown_fails(addons: Any) -> None:
    async def main() -> None:
        addons(pool=source(1, teardown="1 / 0"))
        app = App()
        for _ in range(2):
            app.plugins.load("addons.pool")
            assert len(app.registry) == 2
            with pytest.raises(ZeroDivisionError):
                app.plugins.unload("pool")
            assert (len(app.registry), len(app.plugins), len(app.includes)) == (0, 0, 0)
            assert "addons.pool" not in sys.modules

    asyncio.run(main())


def test_routers_that_a_setup_includes_do_not_pile_up(addons: Any) -> None:
    text = """
from tamis.plugins import panel
from tamis_telegram import Router

def setup(app):
    panel.install(app, admins={7})
    app.include(Router(name="inner"))
"""
    addons(staff=text)
    app = App()
    app.plugins.load("addons.staff")
    for _ in range(3):
        app.plugins.reload("staff")
    assert sorted(router.name for router in app.children) == ["inner", "panel"]
    app.plugins.unload("staff")
    assert app.children == []


@pytest.mark.parametrize("name", ["setup", "teardown"])
def test_a_hook_that_nobody_would_await_is_refused_when_the_plugin_is_loaded(addons: Any, name: str) -> None:
    addons(later=f"async def {name}(app): ...\n")
    app = App()
    with pytest.raises(RegistrationError, match=rf"addons.later: {name}\(app\) is async"):
        app.plugins.load("addons.later")
    assert "addons.later" not in sys.modules


def test_a_plain_registry_reload_is_as_careful(addons: Any) -> None:
    addons(pool=source(1))
    import importlib

    module = importlib.import_module("addons.pool")
    app = App()
    app.include(module.router)
    release, versions = threading.Event(), list[int]()

    def read() -> None:
        release.wait(5)
        versions.append(module.VERSION)

    thread = threading.Thread(target=read)
    thread.start()
    addons(pool=source(2))
    app.registry.reload("addons.pool")
    release.set()
    thread.join()
    assert versions == [1]
    assert sys.modules["addons.pool"].VERSION == 2
