"""What a route knows is checked where it is handed on."""

from typing import Literal

from tamis.events.known import Is
from tamis_telegram import MessageTextEvent, Route, Router

router = Router()


def add_commands(route: Route[Is[Literal["message:text"]]]) -> None:
    @route
    async def command(event: MessageTextEvent) -> None:
        print(event.msg.text)

    @route.on("message:chat:private")
    async def private(event: MessageTextEvent) -> None:
        print(event.msg.text)


add_commands(router)  # E: arg-type | reportArgumentType | invalid-argument-type
add_commands(router.on("message"))  # E: arg-type | reportArgumentType | invalid-argument-type
add_commands(router.on(":text"))  # E: arg-type | reportArgumentType | invalid-argument-type
add_commands(router.on("message:chat:private").drop("message:text"))  # E: arg-type | reportArgumentType | invalid-argument-type
