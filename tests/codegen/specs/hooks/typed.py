"""What a user of the hooks package writes, and what type checkers know of it."""

from __future__ import annotations

from typing import Literal, assert_type

from tamis_hooks import (
    Change,
    Comment,
    Event,
    Filter,
    Label,
    Organization,
    PullRequestClosedEvent,
    PullRequestLabeledEvent,
    Router,
    User,
    decode,
    expect,
    has,
    match,
)

from tamis import Call

router = Router()


@router.on("pull_request.closed:merged")
async def merged(event: Filter[Literal["pull_request.closed:merged"]]) -> None:
    assert_type(event.pull_request.merged, Literal[True])
    assert_type(event.number, int)
    assert_type(event.issue_number, int)
    assert_type(event.sender, User)
    assert_type(event.organization, Organization | None)
    assert_type(Call.of(event.write_comment(body="thanks")), Call[Comment])


@router.on("pull_request.closed")
async def closed(event: PullRequestClosedEvent) -> None:
    assert_type(event.action, Literal["closed"])
    assert_type(event.pull_request.body, str | None)
    if has(event, "*:sender:Bot"):
        assert_type(event.sender.type, Literal["Bot"])
    if has(event, "pull_request:body"):
        assert_type(event.pull_request.body, str)


@router.on("pull_request.labeled")
async def labeled(event: PullRequestLabeledEvent) -> None:
    assert_type(event.label, Label)


@router.on("check_run.completed:conclusion:failure")
async def failed(event: Filter[Literal["check_run.completed:conclusion:failure"]]) -> None:
    assert_type(event.check_run.conclusion, Literal["failure"])
    assert_type(event.action, Literal["completed"])


@router.on("*:organization")
async def anything(event: Filter[Literal["*:organization"]]) -> None:
    assert_type(event.organization, Organization)


@router.on("pull_request.edited:changes:title")
async def edited(event: Filter[Literal["pull_request.edited:changes:title"]]) -> None:
    assert_type(event.changes.title, Change)


def plain(event: Event) -> None:
    assert_type(event.pull_request.merged if event.pull_request else None, bool | None)
    comment = expect(event, "issue_comment.created:issue:pull_request")
    assert_type(comment.author, User)
    if match("push")(event):
        assert_type(event.ref, str)
        assert_type(event.created_at, int | str)


plain(decode(b"{}", {"X-Hook-Event": "push"}, me=1))
