"""A query that does not exist is an error on its string, wherever it stands (GQ-42)."""

from typing import Literal

from tamis_telegram import Event, Filter, FilterQuery, Router, expect, explain, has, match

router = Router()


@router.on("mesage:text")  # E: type-var | reportCallIssue, reportArgumentType, reportUntypedFunctionDecorator | invalid-argument-type
async def misspelt(event: Event) -> None:
    if has(event, "message:txt"):  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
        print(event)
    expect(event, "poll:text")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type


router.on("message").on("message:")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on("")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on(":")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on("::")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on("::me")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on(":media:is_video")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on("message:text:bold")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on("Message:text")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on(7)  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
router.on_any("message:text", "mesage")  # E: call-overload | reportArgumentType | invalid-argument-type
router.on("message").drop("message:tetx")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
match("channel_post:from:me2")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type
explain("message:forward_date")  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type

query: FilterQuery = "callback_qeury"  # E: assignment | reportAssignmentType | invalid-assignment


def any_string(text: str) -> None:
    router.on(text)  # E: type-var | reportCallIssue, reportArgumentType | invalid-argument-type


def handler(event: Filter[Literal["message:textt"]]) -> None: ...  # E: type-var | reportInvalidTypeForm | invalid-type-arguments


def watch(query: FilterQuery) -> None:
    print(query)


watch("message:entities:urls")  # E: arg-type | reportArgumentType | invalid-argument-type
