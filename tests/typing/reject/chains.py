"""What a chain does not know, no handler behind it may ask for; and options have names and types."""

from typing import Literal

from tamis.events.known import Is
from tamis_telegram import Event, Filter, MessageTextEvent, Route, Router, guard, match

router = Router()
late: dict[str, object] = {"priority": 1}


@guard
async def paid(event: Event) -> bool:
    return bool(event.raw)


@router.filter(match("message:text") | paid)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def either(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.filter(~(match("message:text") & paid))  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def neither(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.on("message", priority=2).options(stop=True)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def options_say_nothing(event: MessageTextEvent) -> None:
    print(event.msg.text)


@router.on_any("message:text", "message:caption", name="x")  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def one_of_two(event: Filter[Literal["message:text"]]) -> None:
    print(event.message.text)


route: Route[Is[Literal["message:text"]]] = router.on(":text", name="x")  # E: arg-type | reportAssignmentType | invalid-assignment

router.on("message", nam="x")  # E: call-arg | reportCallIssue | unknown-argument
router.on("message", priority="high")  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.on("message", stop=1)  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.on("message", expires=60)  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.on("message", "a name")  # E: call-arg | reportArgumentType | too-many-positional-arguments
router.on("mesage", name="x")  # E: type-var | reportArgumentType, reportCallIssue | invalid-argument-type
router.on_any("message", "poll", nam="x")  # E: call-overload | reportCallIssue | no-matching-overload
router.on_any("message", "poll", temp=0)  # E: call-overload | reportArgumentType | invalid-argument-type
router.filter(paid, descripton="x")  # E: call-arg | reportCallIssue | unknown-argument
router.filter(paid, description=None)  # E: arg-type | reportArgumentType | invalid-argument-type
router.drop("message", prio=1)  # E: call-arg | reportCallIssue | unknown-argument
router.drop(paid, enabled="no")  # E: arg-type | reportArgumentType, reportCallIssue | invalid-argument-type
router.options(timeout="1s")  # E: arg-type | reportArgumentType | invalid-argument-type
router.options(first=True)  # E: call-arg | reportCallIssue | unknown-argument
router.options(**late)  # E: arg-type | reportArgumentType | invalid-argument-type
