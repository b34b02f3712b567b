"""Words of the flow are classes; there are no others, and none of them is an `Exception`."""

from tamis_telegram import Event, Flow, Router

router = Router()


print(Flow.BREAK)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute


@router
async def instance(event: Event) -> type[Flow]:
    return Flow.IGNORE("why")  # E: return-value | reportReturnType | invalid-explicit-return


failure: Exception = Flow.SKIP()  # E: assignment | reportAssignmentType | invalid-assignment
