"""What `on_callback` and `app.plugins` do not take."""

from tamis.plugins import panel
from tamis.plugins.on_callback import on_callback
from tamis.plugins import Plugin
from tamis_telegram import App, Event, match

app = App()

on_callback(filters=lambda event: False)  # E: arg-type | reportArgumentType | invalid-argument-type
on_callback(filters="message:text")  # E: arg-type | reportArgumentType | invalid-argument-type
on_callback(filters=match("mesage:text"))  # E: type-var | reportArgumentType, reportCallIssue | invalid-argument-type
on_callback(rank="high")  # E: arg-type | reportArgumentType | invalid-argument-type
on_callback(enable=None)  # E: arg-type | reportArgumentType | invalid-argument-type
on_callback(hook="page")  # E: arg-type | reportArgumentType | invalid-argument-type
on_callback(priority=1)  # E: call-arg | reportCallIssue | unknown-argument


@on_callback()  # E: type-var | reportArgumentType | invalid-argument-type
async def answers_a_text(bot: App, event: Event) -> str:
    return "yes"


@on_callback()  # E: type-var | reportArgumentType | invalid-argument-type
def answers_a_number(bot: App, event: Event) -> int:
    return 1


@on_callback(name="spam")
async def spam(bot: App, event: Event) -> bool:
    return bot is app


spam.enable = "no"  # E: assignment | reportAttributeAccessIssue | invalid-assignment
said = spam(app)  # E: call-arg | reportCallIssue | missing-argument
on_callback.install(app, print)  # E: arg-type | reportArgumentType | invalid-argument-type

Plugin(titel="weather")  # E: call-arg | reportCallIssue | unknown-argument
app.plugins.load(5)  # E: arg-type | reportArgumentType | invalid-argument-type
panel.install(app)  # E: call-arg | reportCallIssue | missing-argument
panel.install(app, admins=7)  # E: arg-type | reportArgumentType | invalid-argument-type
panel.install(app, admins={7}, style="buttons")  # E: arg-type | reportArgumentType | invalid-argument-type
app.on("message", before="now")  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
