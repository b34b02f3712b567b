"""`tamis run`: a bot, by polling or behind its webhook, and again whenever a file changes."""

from __future__ import annotations

import logging
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis.tools.cli.console import fail
from tamis.tools.cli.load import load

if TYPE_CHECKING:
    from collections.abc import Mapping

BotTarget = Annotated[
    str, typer.Argument(metavar="MODULE:BOT", help="A bot: bot:bot, or bot.py:bot.", show_default=False)
]
ByWebhook = Annotated[bool, typer.Option("--webhook", help="Serve its webhook with uvicorn instead of polling.")]
Host = Annotated[str, typer.Option(help="Where the webhook listens.")]
Port = Annotated[int, typer.Option(help="Where the webhook listens.")]
Path_ = Annotated[str, typer.Option("--path", help="The path that the service sends updates to.")]
Secret = Annotated[
    str | None,
    typer.Option(envvar="WEBHOOK_SECRET", help="The secret of the webhook that the service has.", show_default=False),
]
Url = Annotated[
    str | None, typer.Option(help="Set the webhook to this address, where the service reaches it.", show_default=False)
]
Reload = Annotated[bool, typer.Option("--reload", help="Start again when a Python file below this folder changes.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Log warnings and errors only.")]


def run(  # noqa: PLR0913, PLR0917 - options of a command line
    target: BotTarget,
    webhook: ByWebhook = False,
    host: Host = "127.0.0.1",
    port: Port = 8080,
    path: Path_ = "/",
    secret: Secret = None,
    url: Url = None,
    reload: Reload = False,
    quiet: Quiet = False,
) -> None:
    """Run a bot until Ctrl+C."""
    logging.basicConfig(
        level=logging.WARNING if quiet else logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    if reload:
        _run_with_reload()
        return
    bot: Any = load(target)
    if not hasattr(bot, "asgi"):
        fail(
            f"{target} is of type {type(bot).__name__}, which takes no updates by itself; it takes a Bot of its package"
        )
    from tamis.errors import TamisError

    try:
        if webhook:
            _serve(bot, {"host": host, "port": port}, path=path, secret=secret, url=url)
        else:
            bot.run()
    except TamisError as error:
        fail(f"{target} stopped: {error}", 1)


def _serve(bot: Any, place: Mapping[str, Any], *, path: str, secret: str | None, url: str | None) -> None:
    try:
        import uvicorn
    except ModuleNotFoundError:
        fail("--webhook needs uvicorn, which is not installed\nrun: pip install uvicorn")
    if secret is None:
        fail(
            "--webhook needs a secret, or anybody could send it updates:\n"
            "--secret, or WEBHOOK_SECRET in the environment; the same that the service was given for the webhook"
        )
    from tamis.delivery.serving import serve

    app = bot.asgi(secret=secret, path=path, url=url)
    config = uvicorn.Config(app, **place, log_config=None, lifespan="on", timeout_graceful_shutdown=1, access_log=False)
    if not serve(config, bot.grace):
        raise typer.Exit(app.exit_code)


def _run_with_reload() -> None:
    """Runs this command without --reload in a process of its own, which is stopped in good order at every change."""
    try:
        from watchfiles import PythonFilter, run_process
    except ModuleNotFoundError:
        fail("--reload needs watchfiles, which is not installed\nrun: pip install 'tamis[reload]'")
    arguments = [argument for argument in sys.argv[1:] if argument != "--reload"]
    command = shlex.join([sys.executable, "-m", "tamis.tools.cli", *arguments])
    typer.echo(f"watching Python files below {Path.cwd()}", err=True)
    os.environ["PYTHONUNBUFFERED"] = "1"
    run_process(".", target=command, target_type="command", watch_filter=PythonFilter(), sigint_timeout=10)
