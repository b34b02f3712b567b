"""`tamis run`: a bot by polling, any app behind its webhook, and again whenever a file changes."""

from __future__ import annotations

import logging
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis.delivery.program import LOG_FORMAT
from tamis.tools.cli.console import fail
from tamis.tools.cli.load import find

if TYPE_CHECKING:
    from collections.abc import Mapping

BotTarget = Annotated[
    str, typer.Argument(metavar="MODULE:APP", help="A bot or an app: bot:bot, or bot.py:bot.", show_default=False)
]
ByWebhook = Annotated[bool, typer.Option("--webhook", help="Serve its webhook with uvicorn instead of polling.")]
Host = Annotated[str, typer.Option(help="Where the webhook listens.")]
Port = Annotated[int, typer.Option(help="Where the webhook listens.")]
Path_ = Annotated[str, typer.Option("--path", help="The path that the service sends updates to.")]
Secret = Annotated[
    list[str] | None,
    typer.Option(
        envvar="WEBHOOK_SECRET",
        help="The secret of the webhook that the service has; several while one is replaced.",
        show_default=False,
    ),
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
    """Run a bot, or an app behind its webhook, until Ctrl+C."""
    logging.basicConfig(level=logging.WARNING if quiet else logging.INFO, format=LOG_FORMAT)
    if reload:
        _run_with_reload()
        return
    bot: Any = find(target)
    what = f"{target} is of type {type(bot).__name__}, which takes no updates by itself"
    if not hasattr(bot, "asgi"):
        fail(f"{what}; it takes a Bot or an App of a package")
    if not webhook and not hasattr(bot, "poll"):
        fail(f"{what}; its service sends them to its webhook:\ntamis run {target} --webhook")
    from tamis.errors import TamisError

    try:
        if webhook:
            _serve(bot, {"host": host, "port": port}, path=path, secret=secret, url=url)
        else:
            bot.run()
    except TamisError as error:
        fail(f"{target} stopped: {error}", error.exit_code)


def _serve(bot: Any, place: Mapping[str, Any], *, path: str, secret: list[str] | None, url: str | None) -> None:
    try:
        import uvicorn
    except ModuleNotFoundError:
        fail("--webhook needs uvicorn, which is not installed\nrun: pip install uvicorn")
    from tamis.delivery.serving import serve

    app = _webhook_of(bot, path, secret, url)
    config = uvicorn.Config(app, **place, log_config=None, lifespan="on", timeout_graceful_shutdown=1, access_log=False)
    if not serve(config, bot.grace):
        raise typer.Exit(app.exit_code)


def _webhook_of(bot: Any, path: str, secret: list[str] | None, url: str | None) -> Any:
    """The webhook of a bot, or of an app, which nobody can set at its service."""
    is_verified = bool(bot.vocabulary.delivery.proofs)
    if not secret and is_verified:
        fail(
            "--webhook needs a secret, or anybody could send it updates:\n"
            "--secret, or WEBHOOK_SECRET in the environment; the same that the service was given for the webhook"
        )
    if hasattr(bot, "poll"):
        if secret and len(secret) > 1:
            fail("a webhook that the bot sets has one --secret")
        return bot.asgi(secret=secret[0] if secret else None, path=path, url=url)
    if url is not None:
        fail("--url is for bots that set their own webhook; tell this service its address yourself")
    return bot.asgi(secret=secret, path=path) if secret else bot.asgi(path=path)


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
