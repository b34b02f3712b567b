"""Dependencies: what makes a value, in parameters and as a provider; scopes and effects."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Protocol, assert_type

from tamis_telegram import App, Depends, Event, MessageTextEvent, Router, User


class Session: ...


class Store(Protocol):
    def save(self) -> None: ...


class Memory:
    def save(self) -> None: ...


def name(event: MessageTextEvent) -> str:
    return event.msg.text


async def number(event: Event) -> int:
    return 1


async def session() -> AsyncIterator[Session]:
    yield Session()


def plain() -> Iterator[Session]:
    yield Session()


assert_type(Depends(name), str)
assert_type(Depends(number), int)
assert_type(Depends(session), Session)
assert_type(Depends(plain, scope="app"), Session)
assert_type(Depends(Session), Session)

router = Router(depends=[name])
app = App(depends=[Depends(number, scope="handler", use_cache=False)])


@router.on("message:text", depends=[number, Depends(session)])
async def handler(
    event: MessageTextEvent,
    db: Annotated[Session, Depends(session)],
    user: User,
    text: str = Depends(name),
    count: int = Depends(number, blocking=False),
) -> None: ...


@router.on_any("message:text", "message:photo", depends=[number])
async def either(event: Event, made: Annotated[Session, Depends()]) -> None: ...


@app.provide(Session)
async def provided() -> AsyncIterator[Session]:
    yield Session()


@app.provide(Session, scope="app")
async def once() -> Session:
    return Session()


@router.provide(Store)
def store() -> Memory:
    return Memory()


app.provide(Session)(Session)

with app.override(session, Session):
    pass
