"""A source whose kinds and ids stand in headers, in the manner of GitHub's webhooks."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis.storage.inbox import Accepted
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .places import Place

HOOKS = Path(__file__).parents[2] / "codegen" / "specs" / "hooks"
BODY = json.dumps({"action": "opened", "sender": {"id": 1, "login": "a", "type": "User", "site_admin": False}}).encode()


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package that is made of the spec."""
    from typer.testing import CliRunner

    from tamis_codegen.cli import app

    folder = tmp_path_factory.mktemp("hooks")
    result = CliRunner().invoke(app, ["build", str(HOOKS), "--out", str(folder), "--no-verify"])
    assert result.exit_code == 0, result.output
    forget()
    sys.path.insert(0, str(folder))
    yield importlib.import_module("tamis_hooks")
    sys.path.remove(str(folder))
    forget()


def forget() -> None:
    """Other tests build a package of this name, too."""
    for name in [name for name in sys.modules if name.split(".")[0] == "tamis_hooks"]:
        del sys.modules[name]
    importlib.invalidate_caches()


def test_the_header_of_the_id_is_known(hooks: Any) -> None:
    assert load_model(HOOKS).identity.header == "X-Hook-Delivery"
    assert hooks.App().vocabulary.identity.header == "X-Hook-Delivery"


def test_a_redelivery_is_ignored_after_success_and_goes_in_again_after_parking(place: Place, hooks: Any) -> None:
    inbox: Any = place.open()
    app, seen = hooks.App(inbox=inbox, watchdog=None), list[str]()

    @app
    async def handler(event: Any) -> None:
        seen.append(event.kind)
        if len(seen) == 2:
            raise ValueError("not yet")

    def headers(delivery: str) -> dict[str, str]:
        return {"x-hook-event": "push", "X-Hook-Delivery": delivery, "X-Hook-Signature": "sha256=secret"}

    async def main() -> None:
        async with app:
            for delivery in ("1", "2"):
                assert await app.accept([BODY], headers=headers(delivery)) == Accepted(new=1)
                await app.join()
            (parked,) = await inbox.listed()
            assert dict(parked.headers).keys() == {"x-hook-event", "X-Hook-Delivery"}  # nothing else is stored
            assert await app.accept([BODY], headers=headers("1")) == Accepted(duplicates=1)
            assert await app.accept([BODY], headers=headers("2")) == Accepted(new=1)
            await app.join()
            assert await inbox.listed() == []
            assert await app.accept([BODY], headers={"X-Hook-Delivery": "3"}) == Accepted(parked=1)
            assert (await app.accept([BODY], headers=headers("\udce9"))).new == 1
            await app.join()
        await inbox.close()

    asyncio.run(main())
    assert len(seen) == 4
    assert len(set(seen)) == 1
