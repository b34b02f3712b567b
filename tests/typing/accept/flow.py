"""Words of the flow, returned and raised."""

from typing import assert_type

from tamis_telegram import Event, Flow, Router

router = Router(mode="all")


@router.on("message")
async def go_on(event: Event) -> type[Flow]:
    return Flow.CONTINUE


@router.on("message")
async def maybe(event: Event) -> type[Flow] | None:
    if event.from_ is None:
        return Flow.SKIP
    return Flow.STOP if event.chat else None


@router.on("message")
def with_a_reason(event: Event) -> None:
    if event.me is None:
        raise Flow.IGNORE("nobody is logged in")
    raise Flow.FINISH


words = [Flow.CONTINUE, Flow.STOP, Flow.SKIP, Flow.FINISH, Flow.PAUSE, Flow.REJECT, Flow.IGNORE]
assert_type(words, list[type[Flow]])


def caught() -> BaseException | None:
    try:
        raise Flow.REJECT
    except Flow as flow:
        return flow
