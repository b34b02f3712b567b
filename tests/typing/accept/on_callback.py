"""Callbacks of `on_callback`, and what an app does with plugins."""

from typing import Any, assert_type

from tamis.plugins import Installed, Plugin, panel
from tamis.plugins.on_callback import Callback, on_callback
from tamis_telegram import App, Event, Flow, Handler, Message, MessageTextEvent, Router, chat_type, guard, match

__plugin__ = Plugin(name="spam", description="Refuses links", version="2", priority=-1)


@guard
def known(event: Event) -> bool:
    return event.from_ is not None


@guard
async def allowed(event: Event) -> bool:
    return event.from_ is not None


def opened(callback: Callback[..., Any]) -> None:
    print(callback.name, callback.rank, callback.enable, callback.description, callback.handler)


async def before(event: Event) -> None:
    print(event.kind)


@on_callback(name="links", description="Refuses links", filters=match("message:text"), rank=-1, hook=opened)
async def links(bot: App, event: MessageTextEvent) -> bool:
    return "://" not in event.msg.text


@on_callback(filters=known & ~chat_type("private"), stop_propagation=True, before=before)
def plain(bot: App, message: Message) -> tuple[bool, bool]:
    return True, message.text is None


@on_callback("async", filters=allowed | known, enable=False)
async def alone(event: Event) -> None:
    print(event.kind)


@on_callback()
async def words(bot: App, event: Event, *, app: App) -> bool | type[Flow] | None:
    return Flow.STOP if app is bot else None


links.enable = False
app = App()
router: Router = app


async def call(event: MessageTextEvent) -> None:
    assert_type(await links(app, event), bool)
    assert_type(plain(app, event.message or event.msg), tuple[bool, bool])
    assert_type(links.enable, bool)
    await app.plugins.disable("spam", chat=-5)
    await app.plugins.enable(app.registry["links"])
    await app.plugins.switch("spam", None, chat=app.plugins.chat_of(event))
    assert_type(app.plugins.is_on("spam", chat=5), bool)
    assert_type(app.plugins.said_of("spam"), bool | None)
    await app.plugins.manage()


on_callback.install(app, links, plain, alone, words)


def loads() -> None:
    assert_type(app.plugins.load("plugins.weather"), Installed)
    assert_type(app.plugins.load_folder("plugins"), list[Installed])
    assert_type(app.plugins.reload("spam"), Installed)
    assert_type(app.plugins["spam"].handlers, tuple[Handler, ...])
    app.plugins.unload("spam")


for plugin in app.plugins:
    print(plugin.name, plugin.owner, plugin.plugin.version)

panel.install(app, admins={7})
panel.install(app, admins=[7, "8"], style="text", command="addons", page_size=5)
panel.install(app, admins=known, refusal=5)


@app.on("message", before=before, on_manage=print)
async def managed(event: Event) -> None: ...


waits: Handler = managed
