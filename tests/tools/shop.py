"""A bot with one of everything that a picture shows. Tests copy it into an empty folder, as shop.py."""

from datetime import UTC, datetime

from tamis_telegram import App, CallbackQueryDataEvent, Event, MessageTextEvent, Next, Router, chat_type, guard

app = App(name="shop")


class Session: ...


@app.outer
async def session(event: Event, next: Next[Session]) -> None:
    await next(event, Session())


@app.on("message").use
async def timing(event: Event, next: Next) -> None:
    await next(event)


@app.before_handler
def log(event: Event) -> None: ...


@app.catch(ValueError, KeyError)
async def wrong(error: ValueError, event: Event) -> None: ...


@app.filter(chat_type("private")).command("start", name="start", description="Says hello", priority=-1)
async def start(event: MessageTextEvent) -> None: ...


@app.text(regex=r"order \d+", name="order", stop=True, timeout=5)
async def order(event: Event) -> None: ...


@guard(name="is_owner")
def is_owner(event: Event) -> bool:
    return event.from_ is not None and event.from_.id == 1


admin = Router(name="admin", mode="all", guard=is_owner)
app.on("message:chat:supergroup").include(admin, priority=2)


@admin.on("message:text", name="audit", stop=False)
async def audit(event: MessageTextEvent) -> None: ...


@admin.command("ban", name="ban", temp=True, expires=datetime(2999, 1, 1, tzinfo=UTC))
async def ban(event: MessageTextEvent) -> None: ...


media = Router(name="media", mode="parallel")
admin.include(media)


@media.on("message:photo", name="photo", enabled=False)
async def photo(event: Event) -> None: ...


@media.on("callback_query:data", name="never")
async def never(event: CallbackQueryDataEvent) -> None: ...


@app.on_any("message", "edited_message", name="rest", priority=99)
def rest(event: Event) -> None: ...
