"""Guards made of functions: sync and async, called with what others provide, providing a value themselves."""

from collections.abc import AsyncIterator
from typing import Annotated, Literal, Never, assert_type

from tamis_telegram import (
    Chat,
    Depends,
    Event,
    Filter,
    Guard,
    Router,
    User,
    from_user,
    guard,
    has,
    in_chat,
    kept,
    match,
)

router = Router()


class Invoice:
    total = 3


class PaidInvoice(Invoice): ...


@guard
def long_text(event: Event) -> bool:
    return has(event, "msg:text") and len(event.msg.text) > 100


@guard
async def member(event: Event) -> bool:
    return event.from_ is not None


@guard(cost=5, name="even")
def even(event: Event) -> bool:
    return event.update_id % 2 == 0


@guard(name="odd")
async def odd(event: Event) -> bool:
    return event.update_id % 2 == 1


@guard(provides=Invoice)
def invoice(event: Event) -> Invoice | None:
    return Invoice() if event.update_id else None


@guard(provides=Invoice, cost=50)
async def stored_invoice(event: Event) -> PaidInvoice:
    return PaidInvoice()


@guard
def large(event: Event, invoice: Invoice) -> bool:
    return invoice.total > 1000


@guard(name="huge")
async def huge(event: Event, invoice: Invoice, limit: int = 1_000_000) -> bool:
    return invoice.total > limit


def find(event: Event) -> Invoice | None:
    return None


async def load(event: Event) -> Invoice | None:
    return None


async def account(event: Event) -> AsyncIterator[Invoice]:
    yield Invoice()


def total(event: Event) -> int:
    return 3


@guard
async def has_account(event: Event, invoice: Annotated[Invoice, Depends(account)], user: User) -> bool:
    return invoice.total > user.id


@guard
def expensive(event: Event, chat: Chat | None, total: int = Depends(total)) -> bool:
    return chat is None and total > 10


@guard(provides=PaidInvoice)
async def paid(event: Event, invoice: Annotated[Invoice, Depends(account)]) -> PaidInvoice | None:
    return None


found = guard(find, provides=Invoice)
loaded = guard(load, provides=Invoice, cost=20, name="loaded")
short = guard(lambda event: len(event.raw) < 100, name="short")

# All of them are guards of which nothing is known, and stand wherever a guard does.
for listed in (long_text, member, even, odd, invoice, stored_invoice, large, huge, found, loaded, short, has_account):
    some: Guard[Never] = listed
    print(some.text, some.cost)

assert_type(long_text, Guard[Never])
assert_type(even, Guard[Never])
assert_type(invoice, Guard[Never])
assert_type(large, Guard[Never])
assert_type(short, Guard[Never])
assert_type(expensive, Guard[Never])


async def ask(event: Event) -> None:
    # A sync one is called, an async one is asked; both can be asked.
    if long_text(event) and not (even | invoice)(event):
        print("long")
    if await member.ask(event) or await long_text.ask(event):
        print("a member")
    assert_type(await (stored_invoice & ~long_text).ask(event), bool)


async def narrowed_by_a_guard(event: Event) -> None:
    text = match("message:text") & long_text
    if text(event):
        assert_type(event.message.text, str)


@router.filter(invoice).filter(large)
async def order(event: Event, invoice: Invoice) -> None:
    print(invoice.total)


@router.on("message:text").filter(stored_invoice).filter(huge)
async def huge_order(event: Filter[Literal["message:text"]], paid: Invoice, note: str = "") -> int:
    return paid.total + len(event.message.text)


async def call_it(event: Filter[Literal["message:text"]]) -> None:
    assert_type(await huge_order(event, Invoice()), int)
    assert_type(await huge_order(event, paid=Invoice(), note="!"), int)


@router.filter(member & match("message:text") & long_text, priority=3)
async def members_text(event: Filter[Literal["message:text"]]) -> None:
    print(event.message.text)


@router.filter(paid)
async def paid_order(event: Event, invoice: PaidInvoice) -> None:
    print(invoice.total)


# What is kept is a guard of the same type.
assert_type(kept(long_text), Guard[Never])
assert_type(kept(long_text).kept, bool)


@router.filter(kept(match("message:text")) & long_text)
async def kept_text(event: Filter[Literal["message:text"]]) -> None:
    print(event.message.text)


@router.filter(kept(member)).from_user(7, 8).in_chat(-100, stop=True)
async def from_known(event: Event) -> None: ...


@router.filter(from_user(7) & in_chat(-100))
async def from_known_too(event: Event) -> None: ...


# Of async guards, too, `&` keeps what is known.
known: Guard = match("message:text") & member
both = member & match("message:text")


@router.filter(both)
async def member_text(event: Filter[Literal["message:text"]]) -> None:
    print(event.message.text)
