"""Error handlers: their first parameter is of the classes they were registered for, or wider."""

from collections.abc import AsyncIterator
from typing import Annotated, assert_type

from tamis.errors import HandlerTimeoutError
from tamis_telegram import Depends, Event, Flow, Handler, Router, User

router = Router()


@router.catch(ValueError)
async def wrong(error: ValueError, event: Event) -> None:
    print(error, event.kind)


@router.catch(ValueError, KeyError)
async def either(error: ValueError | KeyError) -> None:
    print(error)


@router.catch(OSError, KeyError, TypeError, ZeroDivisionError)
def one_of_four(error: OSError | KeyError | TypeError | ZeroDivisionError, event: Event, handler: Handler) -> str:
    return f"{handler.name}: {error}"


@router.catch(ValueError)
async def wider(error: Exception) -> type[Flow]:
    return Flow.SKIP


@router.catch(KeyError, OSError)
async def wider_than_both(error: Exception) -> None:
    print(error)


@router.catch()
async def every(error: Exception, event: Event, locale: str = "en") -> None:
    print(error, locale)


@router.catch(HandlerTimeoutError)
async def late(error: HandlerTimeoutError) -> None:
    assert_type(error.seconds, float)


class Session: ...


async def session() -> AsyncIterator[Session]:
    yield Session()


@router.catch(ValueError)
async def told(
    error: ValueError, user: User, handler: Handler | None, db: Annotated[Session, Depends(session)]
) -> None:
    print(user.first_name, handler and handler.name, db)


@router.catch(ValueError)
def noted(error: ValueError, db: Session = Depends(session)) -> None:
    print(db)


async def by_hand(event: Event, handler: Handler) -> None:
    await wrong(ValueError(), event)
    assert_type(one_of_four(KeyError(), event, handler), str)


@router
async def fails(event: Event) -> None:
    raise ValueError(event.kind)
