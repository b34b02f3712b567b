"""A guard's function takes any event and answers with a bool, or with what it says it provides."""

from tamis_telegram import Depends, Event, MessageTextEvent, Router, from_user, guard, kept, match

router = Router()


class Invoice: ...


class Receipt: ...


@guard  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
def no_event() -> bool:
    return True


@guard  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
def known_event(event: MessageTextEvent) -> bool:
    return bool(event.msg.text)


@guard  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
def no_answer(event: Event) -> None:
    print(event)


@guard  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
async def a_number(event: Event) -> int:
    return len(event.raw)


@guard  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
def a_value(event: Event) -> Invoice | None:
    return Invoice()


@guard(provides=Invoice)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
def another_value(event: Event) -> Receipt | None:
    return None


@guard(provides=Invoice)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
async def another_value_later(event: Event) -> Receipt | None:
    return None


@guard(provides=Invoice)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | no-matching-overload
def a_bool(event: Event) -> bool:
    return True


@guard
async def member(event: Event) -> bool:
    return event.from_ is not None


def text() -> str:
    return ""


@guard
def takes_another_value(
    event: Event,
    number: int = Depends(text),  # E: assignment | reportArgumentType | invalid-parameter-default
) -> bool:
    return True


kept("message:text")  # E: type-var | reportArgumentType | invalid-argument-type
from_user("ann")  # E: arg-type | reportArgumentType | invalid-argument-type
router.in_chat(None)  # E: arg-type | reportArgumentType | invalid-argument-type
guard("message:text")  # E: call-overload | reportArgumentType, reportCallIssue | no-matching-overload
guard(provides=Invoice())  # E: call-overload | reportArgumentType | invalid-argument-type
guard(named="x")  # E: call-overload | reportCallIssue | no-matching-overload


async def ask(event: Event) -> None:
    # An async guard, and whatever one is part of, is asked, not called. ty cannot tell it from others.
    print(member(event))  # E: arg-type | reportArgumentType | -
    print((match("message:text") & member)(event))  # E: arg-type | reportArgumentType | -
    print((match("message:text") | member)(event))  # E: arg-type | reportArgumentType | -
    print((~member)(event))  # E: arg-type | reportArgumentType | -
    text = match("message:text") & member
    if await text.ask(event):
        print(event.message.text)  # E: union-attr | reportOptionalMemberAccess | missing-union-attribute


@router.filter(member)  # E: arg-type | reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator | invalid-argument-type
async def nothing_known(event: MessageTextEvent) -> None:
    print(event.msg.text)
