"""Routers in routers, behind routes or not; what they are made with, and what is in them."""

from collections.abc import Callable
from typing import Any, assert_type

from tamis_telegram import Event, Flow, Guard, Handler, MessageTextEvent, Router, guard, match

router = Router()
admin = Router(name="admin", mode="all", guard=match("message") & match(":from"))
audit = Router(mode="parallel", guard=guard(lambda event: event.kind == "message"))


def stop_on_false(result: Any, function: Callable[..., Any]) -> type[Flow] | None:
    return Flow.STOP if result is False else None


judged = Router(name="judged", mode="all", verdict=stop_on_false)


@guard
async def paid(event: Event) -> bool:
    return bool(event.raw)


slow = Router(guard=paid)

router.include(admin)
router.on("message:chat:supergroup").include(audit, priority=-5)
router.filter(paid).include(slow)
router.include(judged, priority=3)


@admin.on("message:text")
async def text(event: MessageTextEvent) -> bool:
    return bool(event.msg.text)


@router
async def rest(event: Event) -> None:
    print(event.kind)


def tree(of: Router, depth: int = 0) -> None:
    for child in of.children:
        print(" " * depth, child.name, [handler.name for handler in child.handlers], child.parent is of)
        tree(child, depth + 1)


tree(router)
router.remove(rest)
router.remove(judged)
router.include(judged)
router(rest)


async def dispatch(event: Event, some: Guard) -> None:
    ran = await router.dispatch(event)
    assert_type(ran, tuple[Handler, ...])
    trace = await admin.explain(event)
    print(str(trace), trace.json(), some.text)
