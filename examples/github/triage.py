"""A bot for webhooks of GitHub: names merged pull requests, failed checks, and issues that come without a label.

    python examples/github/triage.py DELIVERIES.jsonl

A line of that file is a delivery: {"headers": {"X-GitHub-Event": "issues"}, "body": {"action": "opened", …}}.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from tamis_github import App, CheckRunEvent, IssuesOpenedEvent, PullRequestClosedEvent, decode, has

app = App()


@app.on("pull_request.closed:merged")
async def merged(event: PullRequestClosedEvent) -> None:
    print(f"merged: #{event.pull_request.number}, {event.pull_request.title}")


@app.on("check_run.completed:conclusion:failure")
async def failed(event: CheckRunEvent) -> None:
    print("failed:", event.check_run.name)


@app.on("issues.opened").drop("*:sender:Bot")
async def opened(event: IssuesOpenedEvent) -> None:
    print(f"opened: #{event.issue.number}", "" if has(event, "issues.opened:issue:labels") else "(has no label)")


async def main(path: str) -> None:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        delivery = json.loads(line)
        await app.dispatch(decode(json.dumps(delivery["body"]), delivery["headers"]))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
