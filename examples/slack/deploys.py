"""A bot for deploys: it answers mentions, a slash command, and a button.

SLACK_SIGNING_SECRET=… tamis run examples/slack/deploys.py:app --webhook --secret "$SLACK_SIGNING_SECRET"
"""

from __future__ import annotations

from typing import Any

from tamis_slack import App, BlockActionsEvent, CommandEvent, EventAppMentionEvent

app = App(name="deploys", inbox="deploys.db")


@app.on("event.app_mention", name="mentioned")
async def mentioned(event: EventAppMentionEvent) -> None:
    print(f"{event.payload.user} in {event.payload.channel}: {event.payload.text}")


@app.on("command").slash("/deploy")
async def deploy(event: CommandEvent) -> dict[str, Any]:
    button = {"type": "button", "action_id": "confirm", "text": {"type": "plain_text", "text": "Deploy"}}
    return {"text": f"Deploy {event.text}?", "blocks": [{"type": "actions", "elements": [button]}]}


@app.on("block_actions").action_id("confirm")
async def confirm(event: BlockActionsEvent) -> None:
    print(f"{event.user.id} pressed {event.actions[0].action_id}")
