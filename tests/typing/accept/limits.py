"""What is right and a checker still reports: `# E: MYPY | PYRIGHT | TY` marks it, so that it is seen when that ends.

mypy forgets what was known before when a guard is called that has no name: give it one, as in the other files.
"""

from typing import assert_type

from tamis_telegram import MessageTextEvent, Router, match

router = Router()


@router.on("message:text")
async def on_top(event: MessageTextEvent) -> None:
    if match("message:chat:group")(event):
        assert_type(event.message.text, str)  # E: assert-type | - | -
