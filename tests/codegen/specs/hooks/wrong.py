"""Mistakes of a user of the hooks package: a type checker complains of every line that says so, and of no other."""

from __future__ import annotations

from typing import Literal

from tamis_hooks import Event, Filter, PullRequestClosedEvent, Router, decode, has, match

router = Router()


@router.on("pull_request.close")  # wrong: no such kind
async def misspelt(event: Event) -> None:
    print(event.kind)


@router.on("pull_request.closed:label")  # wrong: only labeled and unlabeled have it
async def not_available(event: Event) -> None:
    print(event.kind)


@router.on("pull_request.opened")  # wrong: the handler asks for more
async def needs_more(event: PullRequestClosedEvent) -> None:
    print(event.number)


def plain(event: Event, closed: Filter[Literal["pull_request.closed:merged"]]) -> None:
    print(event.pull_request.number)  # wrong: perhaps there is none
    print(closed.label.name)  # wrong: perhaps there is none
    closed.write_comment(text="x")  # wrong: the parameter is called body
    has(event, "check_run.completed:conclusion:failed")  # wrong: no such value
    match("*:sender:Human")  # wrong: no such value
    decode(b"{}")  # wrong: the headers are missing
    decode(b"{}", {}, me="x")  # wrong: the id is a number
