"""Only routers are included, and made only with what they know."""

from typing import Any

from tamis_telegram import Event, Router, match

router = Router()
admin = Router(name="admin")


@router
async def handler(event: Event) -> None:
    print(event.kind)


router.include("admin")  # E: arg-type | reportArgumentType | invalid-argument-type
router.include(admin.on("message"))  # E: arg-type | reportArgumentType | invalid-argument-type
router.include(handler)  # E: arg-type | reportArgumentType | invalid-argument-type
router.include(admin, 3)  # E: call-arg | reportCallIssue | too-many-positional-arguments
router.on("message").include(admin, priority="first")  # E: arg-type | reportArgumentType | invalid-argument-type
Router("admin")  # E: call-arg | reportCallIssue | too-many-positional-arguments
Router(mode="any")  # E: arg-type | reportArgumentType | invalid-argument-type
Router(guard=lambda event: True)  # E: arg-type | reportArgumentType | invalid-argument-type
Router(guard="message")  # E: arg-type | reportArgumentType | invalid-argument-type
Router(guard=match("mesage"))  # E: type-var | reportArgumentType, reportCallIssue | invalid-argument-type


def one_argument(result: Any) -> None:
    print(result)


Router(verdict=one_argument)  # E: arg-type | reportArgumentType | invalid-argument-type


async def dispatch(event: Event) -> None:
    await router.dispatch(event.raw)  # E: arg-type | reportArgumentType | invalid-argument-type
    await router.explain("message")  # E: arg-type | reportArgumentType | invalid-argument-type
    ran = await router.dispatch(event)
    print(ran.name)  # E: attr-defined | reportAttributeAccessIssue | missing-attribute
