"""Middlewares: functions and objects around events, providing values by type and by name; and hooks."""

from collections.abc import AsyncIterator
from typing import Annotated, Literal, assert_type

from tamis_telegram import (
    Depends,
    Event,
    Filter,
    Flow,
    Handler,
    MessageEvent,
    MessageTextEvent,
    Next,
    Outcome,
    Router,
    match,
)

router = Router()


class Session: ...


class User: ...


@router.outer
async def session(event: Event, next: Next[Session]) -> None:
    outcome = await next(event, Session())
    assert_type(outcome, Outcome)
    print([handler.name for handler in outcome.ran], outcome.result)


@router.use
async def log(event: Event, next: Next) -> Outcome:
    return await next(event)


@router.use
async def gate(event: Event, next: Next) -> type[Flow] | None:
    if event.from_ is None:
        return Flow.SKIP
    await next(event)
    return None


@router.outer
async def two(event: Event, next: Next[Session, User]) -> None:
    await next(event, Session(), User())


@router.outer(provides={"locale": str, "user": User})
async def named(event: Event, next: Next[Session]) -> None:
    await next(event, Session(), locale="de", user=User())


@router.use()
async def empty_parentheses(event: Event, next: Next) -> None:
    await next(event)


# On a route with conditions, a middleware may take what they guarantee, or less.
texts = router.on("message:text")


@texts.outer
async def loud(event: MessageTextEvent, next: Next[str]) -> None:
    await next(event, event.msg.text.upper())


@texts.use(provides={"length": int})
async def length(event: MessageEvent, next: Next) -> None:
    await next(event, length=len(event.msg.text or ""))


@router.filter(match("message") & match(":photo")).outer
async def any_event(event: Event, next: Next) -> None:
    await next(event)


class Throttle:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    async def __call__(self, event: Event, next: Next[float]) -> Outcome:
        return await next(event, self.seconds)


class Counter:
    seen = 0

    async def count(self, event: Event, next: Next) -> None:
        self.seen += 1
        await next(event)


router.outer(Throttle(0.5))
texts.use(Counter().count)
router.use(Throttle(1), provides={})


# What is registered stays callable, with the event its route gives.
async def by_hand(event: Event, text: Filter[Literal["message:text"]], next: Next[Session], shout: Next[str]) -> None:
    await session(event, next)
    await loud(text, shout)


@router.before_event
async def begin(event: Event) -> None:
    print(event.kind)


@router.after_event
def end(event: Event, error: Exception | None) -> None:
    print(event.kind, error)


@texts.before_handler
async def before(event: MessageTextEvent, handler: Handler) -> None:
    if not event.msg.text:
        raise Flow.IGNORE("nothing to do")


@texts.after_handler
async def after(event: MessageEvent, handler: Handler, error: Exception | None = None) -> None:
    print(handler.name, error, event.message.message_id)


async def hooks_by_hand(event: Event, handler: Handler) -> None:
    await begin(event)
    end(event, ValueError())


# Behind `next` stands what is injected.
async def database(event: Event) -> AsyncIterator[Session]:
    yield Session()


@router.outer
async def transaction(event: Event, next: Next[Session], db: Annotated[Session, Depends(database)]) -> None:
    await next(event, db)


@texts.use
async def timed(
    event: MessageTextEvent, next: Next, handler: Handler, sender: User, *, db: Session = Depends(database)
) -> Outcome:
    print(handler.name, sender, db, event.msg.text)
    return await next(event)


@router.use(provides={"locale": str})
async def localized(event: Event, next: Next, db: Session = Depends(database)) -> None:
    await next(event, locale="de")


class Audit:
    async def __call__(self, event: Event, next: Next, handler: Handler) -> None:
        await next(event)


router.use(Audit())


async def transaction_by_hand(event: Event, next: Next[Session]) -> None:
    await transaction(event, next, db=Session())


@texts.before_handler
async def checked(event: MessageTextEvent, db: Annotated[Session, Depends(database)]) -> None:
    print(db, event.msg.text)


@router.after_event
def counted(event: Event, error: Exception | None, db: Session = Depends(database)) -> None:
    print(db, error)


@texts.on("::url")
async def handler(event: MessageTextEvent, session: Session, user: User, text: str | None, locale: str = "en") -> None:
    print(session, user, text, locale, event.msg.text)
