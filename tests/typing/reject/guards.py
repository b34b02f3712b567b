"""A guard that knows less cannot stand where more is asked for."""

from typing import Literal

from tamis.events.known import Is
from tamis_telegram import Event, Guard, Router, guard, match

router = Router()


def is_long(event: Event) -> bool:
    return len(event.raw) > 1000


photo = match("message:photo")
video = match("message:video")

plain: Guard[Is[Literal["message:photo"]]] = guard(is_long)  # E: assignment | reportAssignmentType | invalid-assignment
wide: Guard[Is[Literal["message:photo"]]] = photo | video  # E: assignment | reportAssignmentType | invalid-assignment
negated: Guard[Is[Literal["message:photo"]]] = ~photo  # E: assignment | reportAssignmentType | invalid-assignment
missing: Guard[Is[Literal["message:photo"]] | Is[Literal["message:video"]]] = photo  # E: assignment | reportAssignmentType | invalid-assignment

router.filter("message:photo")  # E: arg-type | reportArgumentType | invalid-argument-type
router.filter(is_long)  # E: arg-type | reportArgumentType | invalid-argument-type
photo & is_long  # E: operator | reportOperatorIssue, reportUnusedExpression | unsupported-operator
photo | "message:video"  # E: operator | reportOperatorIssue, reportUnusedExpression | unsupported-operator

