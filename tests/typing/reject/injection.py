"""A dependency makes what the parameter is annotated with, and a provider what it is registered for."""

from collections.abc import AsyncIterator

from tamis_telegram import App, Depends, Event

app = App()


class Session: ...


def text() -> str:
    return ""


async def number() -> int:
    return 1


async def sessions() -> AsyncIterator[Session]:
    yield Session()


@app.on("message")
async def wrong_plain(
    event: Event,
    n: int = Depends(text),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> None: ...


@app.on("message")
async def wrong_async(
    event: Event,
    n: str = Depends(number),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> None: ...


@app.on("message")
async def wrong_generator(
    event: Event,
    n: int = Depends(sessions),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> None: ...


@app.provide(Session)  # E: arg-type | reportCallIssue, reportArgumentType, reportUntypedFunctionDecorator | no-matching-overload
def wrong_provider() -> str:
    return ""


@app.provide(Session)  # E: arg-type | reportCallIssue, reportArgumentType, reportUntypedFunctionDecorator | no-matching-overload
async def wrong_async_provider() -> int:
    return 1


Depends(text, scope="forever")  # E: call-overload | reportCallIssue, reportArgumentType | no-matching-overload
app.on("message", depnds=[text])  # E: call-arg | reportCallIssue | unknown-argument
