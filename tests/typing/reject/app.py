"""What an app takes."""

from collections.abc import Iterator

from tamis_telegram import App, Event, MessageTextEvent, Router

app = App()

App("shop")  # E: call-arg | reportCallIssue | too-many-positional-arguments
App(concurency=3)  # E: call-arg | reportCallIssue | unknown-argument
App(concurrency="many")  # E: arg-type | reportArgumentType | invalid-argument-type
App(mode="some")  # E: arg-type | reportArgumentType | invalid-argument-type
App(inbox=3)  # E: arg-type | reportArgumentType | invalid-argument-type
App(me="42")  # E: arg-type | reportArgumentType | invalid-argument-type
App(on_misfit="drop")  # E: arg-type | reportArgumentType | invalid-argument-type


def dropped(event: Event) -> str:
    return event.kind


App(on_misfit=dropped)  # E: arg-type | reportArgumentType | invalid-argument-type

only: App = Router()  # E: assignment | reportAssignmentType | invalid-assignment


def source() -> Iterator[bytes]:
    yield b"{}"


async def serve(event: Event) -> None:
    await app.handle(event)  # E: arg-type | reportArgumentType | invalid-argument-type
    await app.feed({"update_id": 1})  # E: arg-type | reportArgumentType | invalid-argument-type
    await app.accept(b"{}")  # E: arg-type | reportArgumentType | invalid-argument-type
    await app.dispatch(b"{}")  # E: arg-type | reportArgumentType | invalid-argument-type
    await app.run(source())  # E: arg-type | reportArgumentType | invalid-argument-type
    with app:  # E: attr-defined | reportGeneralTypeIssues | invalid-context-manager
        print("async with")


@app.on("message")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def text(event: MessageTextEvent) -> None:
    print(event.msg.text)


@app.on_start  # E: type-var | reportArgumentType, reportUntypedFunctionDecorator | invalid-argument-type
async def takes_something(event: Event) -> None:
    print(event)


app.check_subscriptions(3)  # E: arg-type | reportArgumentType | invalid-argument-type
