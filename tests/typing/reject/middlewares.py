"""A middleware takes the event and `next`, provides what it declares, and asks for no more than its route guarantees."""

from tamis_telegram import Depends, Event, MessageEvent, MessageTextEvent, Next, Router, match

router = Router()
messages = router.on("message")


class Session: ...


class User: ...


@router.outer
async def provides_something_else(event: Event, next: Next[Session]) -> None:
    await next(event, User())  # E: arg-type | reportArgumentType | invalid-argument-type


@router.outer
async def provides_too_little(event: Event, next: Next[Session, User]) -> None:
    await next(event, Session())  # E: call-arg | reportCallIssue | missing-argument


@router.outer
async def provides_too_much(event: Event, next: Next) -> None:
    await next(event, Session())  # E: call-arg | reportCallIssue | too-many-positional-arguments


@router.outer
async def in_the_wrong_order(event: Event, next: Next[Session, User]) -> None:
    await next(event, User(), Session())  # E: arg-type | reportArgumentType | invalid-argument-type


@router.outer
async def forgets_the_event(event: Event, next: Next) -> None:
    await next()  # E: call-arg | reportCallIssue | missing-argument
    await next(Session())  # E: arg-type | reportArgumentType | invalid-argument-type
    await next(event.message)  # E: arg-type | reportArgumentType | invalid-argument-type


@router.outer  # E: arg-type | reportArgumentType | invalid-argument-type
async def without_next(event: Event) -> None:
    print(event)


@router.use  # E: arg-type | reportArgumentType | invalid-argument-type
async def no_next(event: Event, next: int) -> None:
    print(event, next)


@router.use  # E: arg-type | reportArgumentType | invalid-argument-type
def sync(event: Event, next: Next[Session]) -> None:
    print(event, next)


@router.outer  # E: arg-type | reportArgumentType | invalid-argument-type
async def knows_too_much(event: MessageEvent, next: Next) -> None:
    await next(event)


@messages.use  # E: arg-type | reportArgumentType | invalid-argument-type
async def knows_more_than_the_route(event: MessageTextEvent, next: Next[str]) -> None:
    await next(event, event.msg.text)


@router.filter(~match("message")).outer(provides={"text": str})  # E: arg-type | reportArgumentType | invalid-argument-type
async def knows_what_is_not(event: MessageEvent, next: Next) -> None:
    await next(event, text="")


def text() -> str:
    return ""


@router.outer
async def takes_another_value(
    event: Event,
    next: Next,
    number: int = Depends(text),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> None: ...


@router.before_event
async def hook_takes_another_value(
    event: Event,
    number: int = Depends(text),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> None: ...


@router.use  # E: arg-type | reportArgumentType | invalid-argument-type
async def takes_before_next(event: Event, session: Session, next: Next) -> None:
    await next(event)


router.outer(provides=["locale"])  # E: call-overload | reportArgumentType | invalid-argument-type
router.use("message")  # E: call-overload | reportArgumentType | invalid-argument-type


@router.before_event  # E: arg-type | reportArgumentType | invalid-argument-type
async def hook(event: MessageTextEvent) -> None:
    print(event.msg.text)


@messages.after_handler  # E: arg-type | reportArgumentType | invalid-argument-type
async def hook_of_a_route(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.before_handler  # E: arg-type | reportArgumentType | invalid-argument-type
async def no_event() -> None: ...
